"""What makes acts stalking, and not only examples in a list: pattern, fixation and knowledge, as far as recorded.

A letter of section 2A(3) shows none of them. They are a working rule and a screening aid, not the statutory test.
"""

from collections.abc import Iterator
from datetime import date

from spo.case import Incident
from spo.case.english import listed
from spo.patterns import CHARGE, stops

from .findings import Findings
from .ties import ties
from .unfilled import unfilled
from .view import View

ENOUGH_ACTS = 2
"""Our working minimum. The Act says "acts", and whether one is enough is not settled."""

_NO_DISPUTE = frozenset({"approach", "monitor", "property"})
"""Kinds of conduct that no ordinary dispute is about."""

_FOLLOWING = "a"
_SHOWS = {
    "pattern": "a pattern (acts on different days towards the same person)",
    "fixation": "fixation (in words, with the acts that show it)",
    "knowledge": "knowledge (what told the defendant that the acts were unwelcome, and acts after that)",
}


def character(view: View) -> Findings:
    """Yield what is not recorded of what makes the acts stalking. It blocks where there is nothing but letters."""
    yield from unfilled(view, "stalking")
    held = view.case.stalking
    acts = [view.case.incidents[key] for key in view.relied_on]
    if not acts:
        return
    if held.ordinary_dispute == "yes" and held.fixation == "no" and were_together(view) and not _explained(acts):
        yield view.find("dispute-to-look-at", "stalking.ordinary_dispute")
    lacking = tuple(_lacking(view, acts))
    missing = listed([_SHOWS[name] for name in lacking])
    if {"fixation", "knowledge"} <= set(lacking):
        yield view.find("acts-only-ticked", "stalking.fixation", missing=missing)
    elif lacking:
        yield view.find("acts-more-to-show", "stalking.fixation", missing=missing)


def is_more_than_a_dispute(view: View) -> bool:
    """Return whether something recorded is more than a dispute, or the two are or were in a relationship."""
    acts = [view.case.incidents[key] for key in view.relied_on]
    grave = any(_FOLLOWING in act.behaviours or _NO_DISPUTE & set(act.reach) for act in acts)
    return grave or _explained(acts) or were_together(view)


def were_together(view: View) -> bool:
    """Return whether the defendant and a person to protect are recorded as associated or personally connected."""
    related = (ties(view, key) for key in view.case.protected_persons)
    return any("yes" in (found.associated, found.connected) for found in related)


def _explained(acts: list[Incident]) -> bool:
    """Return whether acts on two different days are each explained, in words, as stalking."""
    return len({act.date.day for act in acts if act.why_it_matters}) >= ENOUGH_ACTS


def _lacking(view: View, acts: list[Incident]) -> Iterator[str]:
    held = view.case.stalking
    days: dict[str, set[date | None]] = {}
    for act in acts:
        for person in act.towards:
            days.setdefault(person, set()).add(act.date.day)
    if not any(len(found) >= ENOUGH_ACTS for found in days.values()):
        yield "pattern"
    if not any(act.why_it_matters for act in acts) and not (held.fixation == "yes" and held.fixation_shown):
        yield "fixation"
    told = [
        stop.first
        for stop in stops(view.case, view.guidance, view.on)
        if stop.kind != CHARGE and (stop.told or stop.paths[0].startswith("warnings."))
    ]
    if not told or not any(last > min(told) for act in acts if (last := act.date.latest or act.date.day)):
        yield "knowledge"
