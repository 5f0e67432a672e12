"""What the slots of an argument are filled with, where several arguments use it."""

from collections.abc import Iterable

from spo.case import first_day, last_of
from spo.case.english import lower

from .argument import CaseReader, Fact, Slots, composed


def order_slots(r: CaseReader, key: str | None) -> Slots:
    """Return the name of an order, and when it was made and ends."""
    if key is None:
        return {}
    base = f"existing_orders.{key}"
    return {"order": r.order_name(key), "made": r.at(f"{base}.made"), "ends": r.at(f"{base}.ends")}


def main_order_as_its_kind(r: CaseReader) -> Fact:
    """Return the name of the main order, as one that rests on what guidance says of its kind."""
    name, kind = r.order_name(r.assessment.view.main_order), r.assessment.view.main_kind
    return composed(name.text, name, Fact("", entries=(f"orders/{kind.id}",) if kind else ()))


def exhibits_of(r: CaseReader, incidents: Iterable[str]) -> Fact:
    """Return the exhibits of incidents."""
    return r.exhibit_ref(mark for key in incidents for mark in r.case.incidents[key].exhibits)


def means(r: CaseReader, incidents: Iterable[str], but_not: frozenset[str] = frozenset()) -> Fact:
    """Return the kinds of conduct of incidents, in the words of the reach vocabulary."""
    keys = tuple(incidents)
    tags = {tag for key in keys for tag in r.case.incidents[key].reach} - but_not
    labels = [entry.label for tag, entry in r.assessment.view.guidance.reach.items() if tag in tags]
    return Fact("; ".join(lower(label) for label in labels), tuple(f"incidents.{key}.reach" for key in keys))


def latest(r: CaseReader, incidents: Iterable[str]) -> str | None:
    """Return the dated incident of some that was the last to go on."""
    wanted = frozenset(incidents)
    dated = [key for key, act in r.assessment.view.incidents if key in wanted and first_day(act)]
    return last_of(r.case, dated) if dated else None
