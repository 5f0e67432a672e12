"""Fairness: religion, work and study, rights, candour, hearsay, and whether the file holds together."""

from typing import Any

from spo.case import references
from spo.case.days import in_full

from .findings import Findings
from .notice_days import last_to_post, last_to_serve
from .resting import resting
from .spells import spells
from .testimony import testimony
from .view import View


def fairness(view: View) -> Findings:
    """Yield what is missing on rights, candour, hearsay and consultation."""
    case = view.case
    for field in ("work", "study", "religion"):
        if not getattr(case.defendant.occupation, field):
            yield view.find(f"{field}-unasked", f"defendant.occupation.{field}")
    if not case.rights.proportionality:
        yield view.find("proportionality-missing", "rights.proportionality")
    for field in ("private_life", "expression", "children"):
        if not getattr(case.rights, field):
            yield view.find(f"{field.replace('_', '-')}-missing", f"rights.{field}")
    if not case.helps_defendant:
        yield view.find("candour-missing", "helps_defendant")
    if not case.consultations:
        yield view.find("consultation-missing", "consultations")
    if not (case.authority.reasons_against and case.authority.alternatives):
        yield view.find("reasons-against-missing", "authority.reasons_against")
    if not case.authority.owner:
        yield view.find("owner-missing", "authority.owner")
    yield from resting(view)
    yield from spells(view)
    yield from _hearsay(view)
    yield from testimony(view)
    yield from _proceedings(view)
    yield from _particulars(view)
    yield from _loose_ends(view)


def _hearsay(view: View) -> Findings:
    uncalled = {key: w for key, w in view.case.witnesses.items() if w.called != "yes"}
    for key, witness in uncalled.items():
        if witness.called is None:
            yield view.find("witness-unasked", f"witnesses.{key}.called")
        elif not witness.why_not_called:
            yield view.find("hearsay-without-reason", f"witnesses.{key}.why_not_called")
    yield from _passed_on(view)
    days = view.guidance.figures["hearsay-notice-days"].value
    hearing = view.case.hearing.date.day
    asked = {key: request for key, request in view.case.requests.items() if request.kind == "hearsay period"}
    for key, request in asked.items():
        if not request.period:
            yield view.find("hearsay-period-missing", f"requests.{key}.period", days=days)
    if not asked and (uncalled or view.case.hearsay) and hearing and (hearing - view.on).days < days:
        yield view.find("hearsay-notice-late", "hearing.date", days=days)
    last, posted = last_to_serve(view), last_to_post(view)
    if not asked and (uncalled or view.case.hearsay) and last and posted and posted < view.on <= last:
        yield view.find("hearsay-post-late", "hearing.date", day=in_full(posted), last=in_full(last))


def _passed_on(view: View) -> Findings:
    """Yield what is missing of statements that somebody other than their makers gives in evidence."""
    for key, item in view.case.hearsay.items():
        for field in ("maker", "what", "why_not_called"):
            if not getattr(item, field):
                yield view.find("hearsay-incomplete", f"hearsay.{key}.{field}")
    passed_on = {item.witness for item in view.case.hearsay.values()}
    for key, witness in view.case.witnesses.items():
        if witness.called == "yes" and witness.first_hand == "no" and key not in passed_on:
            yield view.find("hearsay-not-listed", "hearsay")


def _proceedings(view: View) -> Findings:
    for key, proceeding in view.case.proceedings.items():
        if proceeding.stage is None:
            yield view.find("proceeding-without-stage", f"proceedings.{key}.stage")
        if proceeding.charging_threshold_met == "yes" and proceeding.spo_instead_of_charge == "yes":
            yield view.find("instead-of-charge", f"proceedings.{key}.spo_instead_of_charge")


def _particulars(view: View) -> Findings:
    case = view.case
    for collection in ("places", "identifiers"):
        for key, item in case.at(collection).items():
            if item.whose in case.protected_persons and item.known_to_defendant != "yes" and not item.withhold:
                yield view.find("unknown-place-not-withheld", f"{collection}.{key}.withhold")
    for key, exhibit in case.exhibits.items():
        if not (exhibit.mark and exhibit.description and exhibit.produced_by):
            yield view.find("exhibit-incomplete", f"exhibits.{key}", mark=exhibit.mark or key)


def _loose_ends(view: View) -> Findings:
    held: dict[str, Any] = {}
    for path, collection, key in references(view.case):
        if collection not in held:
            held[collection] = view.case.at(collection)
        if key not in held[collection]:
            yield view.find("refers-to-nothing", path)
