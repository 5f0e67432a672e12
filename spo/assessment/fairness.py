"""Fairness: religion, work and study, rights, candour, hearsay, and whether the file holds together."""

import re
from typing import Any

from spo.case import references
from spo.case.days import in_full
from spo.case.english import listed, lower
from spo.case.named import names
from spo.case.outcomes import PROVED_STAGES

from .findings import Findings
from .next_hearing import next_hearing
from .notice_days import day_of_hearing, last_to_post, last_to_serve, reply_past_hearing, ways_for
from .reading_over import is_read_over
from .resting import resting
from .spells import spells
from .testimony import testimony
from .unfilled import unfilled
from .view import View
from .young import young

_FOR_SERVICE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b|\bDX\b")
"""A postcode, or a document exchange: what a notice cannot be sent without."""
_BREACH = re.compile(r"\bbreach", re.IGNORECASE)


def fairness(view: View) -> Findings:
    """Yield what is missing on rights, candour, hearsay and consultation."""
    case = view.case
    for path in ("defendant.occupation", "rights", "helps_defendant", "consultations"):
        yield from unfilled(view, path)
    weighed = ("authority.reasons_against", "authority.alternatives")
    if lacks := [path for path in weighed if not case.at(path)]:
        yield view.find("reasons-against-missing", *lacks)
    for path in ("authority.reasons_for", "authority.owner"):
        yield from unfilled(view, path)
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
        name = witness.name or "this witness"
        yield from unfilled(view, f"witnesses.{key}", name=name)
        if witness.called == "no" and not witness.why_not_called:
            yield view.find("hearsay-without-reason", f"witnesses.{key}.why_not_called", name=name)
    yield from young(view)
    yield from _passed_on(view)
    yield from _measures(view)
    days = view.guidance.figures["hearsay-notice-days"].value
    hearing, of = day_of_hearing(view), next_hearing(view).path
    asked = any(request.kind == "hearsay period" for request in view.case.requests.values())
    for key in view.case.requests:
        yield from unfilled(view, f"requests.{key}", days=days)
    if not (uncalled or view.case.hearsay):
        return
    left = (hearing - view.on).days if hearing else None
    if not asked and left is not None and left <= days:
        yield view.find("hearsay-notice-unsettled" if left == days else "hearsay-notice-late", of, days=days)
    if not asked and left is None and view.case.interim.sought == "yes":
        yield view.find("hearsay-notice-interim", "requests", days=days)
    last, posted = last_to_serve(view), last_to_post(view)
    if not asked and last and posted and posted < view.on <= last:
        yield view.find("hearsay-post-late", of, day=in_full(posted), last=in_full(last))
    ends = reply_past_hearing(view)
    if ends and not any(request.kind == "hearsay reply" for request in view.case.requests.values()):
        yield view.find("hearsay-reply-late", "requests", day=in_full(ends))
    yield from _hearsay_service(view)


def _hearsay_service(view: View) -> Findings:
    """Yield whether the notice goes to the defendant or to the solicitor, and that it went another way (r.6(1))."""
    defendant = view.case.defendant
    if defendant.solicitor_acts in (None, "not known"):
        yield view.find("solicitor-unasked", "defendant.solicitor_acts")
    elif defendant.solicitor_acts == "yes" and not _FOR_SERVICE.search(defendant.solicitor.upper()):
        yield view.find("solicitor-address-missing", "defendant.solicitor")
    used, allowed = view.case.summons_service.way, ways_for(view)
    if used and used not in allowed:
        yield view.find("hearsay-served-otherwise", "summons_service.way", way=listed(allowed, "or"))


def _passed_on(view: View) -> Findings:
    """Yield what is missing of statements that somebody other than their makers gives in evidence."""
    for key, item in view.case.hearsay.items():
        yield from unfilled(view, f"hearsay.{key}")
        if item.exhibits and not item.witness and item.certificate != "yes":
            yield view.find("hearsay-record-unproved", f"hearsay.{key}.certificate")
    passed_on = {item.witness for item in view.case.hearsay.values()}
    for key, witness in view.case.witnesses.items():
        if witness.called == "yes" and witness.first_hand == "no" and key not in passed_on:
            yield view.find("hearsay-not-listed", "hearsay")


def _measures(view: View) -> Findings:
    """Yield each request that a witness be helped to give evidence who is not to be called."""
    absent = [one for one in view.case.witnesses.values() if one.called == "no" and one.name]
    for key, request in view.case.requests.items():
        if request.kind in ("live link", "witness measures"):
            for witness in (one for one in absent if names(request.for_whom, one.name)):
                yield view.find("measures-for-one-not-called", f"requests.{key}.for_whom", name=witness.name)


def _proceedings(view: View) -> Findings:
    for key, proceeding in view.case.proceedings.items():
        yield from unfilled(view, f"proceedings.{key}")
        if proceeding.charging_threshold_met == "yes" and proceeding.spo_instead_of_charge == "yes":
            yield view.find("instead-of-charge", f"proceedings.{key}.spo_instead_of_charge")
        if proceeding.stage in PROVED_STAGES and not proceeding.incidents and _BREACH.search(proceeding.description):
            yield view.find(
                "conviction-without-act", f"proceedings.{key}.incidents", what=lower(proceeding.description)
            )


def _particulars(view: View) -> Findings:
    case = view.case
    for collection in ("places", "identifiers"):
        for key, item in case.at(collection).items():
            path = f"{collection}.{key}.withhold"
            unknown = item.whose in case.protected_persons and item.known_to_defendant != "yes"
            if unknown and not item.withhold and not is_read_over(view, path):
                yield view.find("unknown-place-not-withheld", path)
    theirs = {key: one.whose for key, one in case.identifiers.items() if one.whose in case.protected_persons}
    for act, incident in view.incidents:
        for key in theirs.keys() & {*incident.used}:
            whose = f"the {case.identifiers[key].kind} of {view.person(theirs[key])}"
            path, named = f"incidents.{act}.used", view.incident_list([act])
            yield view.find("used-of-a-protected-person", path, whose=whose, incident=named)
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
