"""Dated events beside the acts: what told the defendant to stop, and what nothing shows that the defendant heard of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from spo.case import Case, ExistingOrder, When, told_on
from spo.case.outcomes import AFTER_CHARGE, told_in_court
from spo.guidance import Guidance

from .shapes import Stop

_WARNED = {
    "refusal": "told to stop",
    "block": "blocked",
    "changed number": "number changed",
    "police warning": "police warning",
    "arrest": "arrest",
    "order": "told of an order",
    "conviction or sentence": "conviction or sentence",
    "solicitor's letter": "solicitor's letter",
    "other": "request or warning",
}
_UNHEARD = ("block", "changed number")
"""What the other person did, and nobody is recorded to have told the defendant."""

CHARGE = "proceeding"
"""The kind of what tells the defendant that something is charged, and not in so many words that it is unwelcome."""

_TOLD_AT = ("charged", "convicted", "sentenced", "found or admitted in court")
_STOPS_NOTHING = ("acquitted", "dismissed", "discontinued", "no further action")


def stops(case: Case, guidance: Guidance, on: date) -> list[Stop]:
    """Return everything dated, up to a day, that bears on whether the acts should have stopped, in order of date.

    Only what told the defendant something is said to be what should have stopped them.
    """
    found = [*_warnings(case), *_orders(case, guidance), *_proceedings(case), *_release(case)]
    return sorted((stop for stop in found if stop.first <= on), key=lambda stop: (stop.first, stop.last))


def _stop(paths: tuple[str, ...], kind: str, label: str, when: When, told: bool = False) -> Iterator[Stop]:
    if day := when.day:
        yield Stop(paths, kind, label, day, max(day, when.latest or day), told)


def _warnings(case: Case) -> Iterator[Stop]:
    for key, warning in case.warnings.items():
        kind = warning.kind or ""
        if kind == "conviction or sentence" and told_in_court(case, warning):
            continue  # the proceeding is that event
        label = _WARNED.get(kind, "warning of a kind that is not recorded")
        dated = told_on(case, key)
        told = bool(kind) and kind not in _UNHEARD
        paths = (dated,) if dated.startswith("warnings.") else (dated, f"warnings.{key}.kind")
        for stop in _stop(paths, kind, label, case.at(dated), told):
            yield replace(stop, time=warning.time)


def _orders(case: Case, guidance: Guidance) -> Iterator[Stop]:
    for key, order in case.existing_orders.items():
        name, made = _named(order, guidance)
        base = f"existing_orders.{key}"
        if order.made.day and order.made.day == order.served.day:
            yield from _stop(
                (f"{base}.made", f"{base}.served"), "order served", f"{name} {made} and served", order.served, told=True
            )
            continue
        kind = guidance.orders.get(order.kind)
        signed = bool(order.served.day) or (kind is not None and kind.is_given_on_release)
        label = f"{name} {'made' if signed else made}"
        yield from _stop((f"{base}.made",), "order made", label, order.made, told=not signed)
        yield from _stop((f"{base}.served",), "order served", f"{name} served", order.served, told=True)


def _named(order: ExistingOrder, guidance: Guidance) -> tuple[str, str]:
    """Return the name of an order's kind, and whether such a thing is made or given."""
    kind = guidance.orders.get(order.kind)
    name = kind.name if kind else "other order"
    return name, "made" if "order" in name or (kind and kind.is_order) else "given"


def _proceedings(case: Case) -> Iterator[Stop]:
    """Yield the charge, conviction and stage of proceedings. What came to no conviction should stop nothing."""
    for key, proceeding in case.proceedings.items():
        if not proceeding.stage or proceeding.stage in _STOPS_NOTHING:
            continue
        dates = {"date": proceeding.stage}
        if proceeding.stage in AFTER_CHARGE and proceeding.charged != proceeding.date:
            dates["charged"] = "charged"
        if proceeding.stage == "sentenced" and proceeding.decided != proceeding.date:
            dates["decided"] = "convicted"
        for field, label in dates.items():
            paths = (f"proceedings.{key}.{field}", f"proceedings.{key}.stage")
            yield from _stop(paths, CHARGE, label, getattr(proceeding, field), label in _TOLD_AT)


def _release(case: Case) -> Iterator[Stop]:
    custody = case.defendant.custody
    if custody.in_custody == "yes":
        label = "expected release from custody"
        yield from _stop(("defendant.custody.release_expected",), "release", label, custody.release_expected)
