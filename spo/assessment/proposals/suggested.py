"""Terms of the library that what has happened points to. A person decides whether any is sought."""

from dataclasses import dataclass

from spo.case import Case
from spo.case.english import counted
from spo.guidance import TermTemplate

from ..cues import has_cue
from ..view import View
from .sentences import sentence


@dataclass(frozen=True)
class Suggestion:
    """A term of the library to consider, and the incidents that it could answer."""

    term_id: str
    count: int
    incidents: tuple[str, ...]
    sentence: str


def suggested_terms(view: View) -> tuple[Suggestion, ...]:
    """Return the terms to consider: prohibitions, then requirements, each with the most incidents first.

    A term is left out where it, or all its reach, is sought already. A requirement, or a prohibition that is heavy on
    privacy, is suggested only where something recorded of the defendant supports it.
    """
    sought = {word for _, term in view.terms for word in term.reach}
    used = {term.library.casefold() for _, term in view.terms if term.library}
    home_withheld = any(place.withhold and place.kind in ("home", "family") for place in view.case.places.values())
    found = [
        _suggestion(view, entry, acts, fact)
        for entry in view.guidance.terms.values()
        if entry.id.casefold() not in used
        and (home_withheld or not entry.unnamed)
        and (left := set(entry.reach) - sought)
        and (acts := _acts(view, entry, left))
        and (fact := _fact(view.case, entry)) is not None
    ]
    return tuple(sorted(found, key=lambda one: (view.guidance.terms[one.term_id].kind == "requirement", -one.count)))


def _acts(view: View, entry: TermTemplate, left: set[str]) -> tuple[str, ...]:
    """Return the incidents that a term could answer: by reach, or, for a requirement, by what it answers."""
    duty = entry.kind == "requirement"
    return tuple(
        key
        for key, act in view.put_forward
        if (set(entry.answers) & set(act.behaviours) if duty else left & set(act.reach))
    )


def _fact(case: Case, entry: TermTemplate) -> str | None:
    """Return what supports a term: a driver or a fact, "" where it needs none, or None where there is nothing."""
    for driver in case.defendant.drivers.values():
        if has_cue(f"{driver.kind}. {driver.words}", entry.driver_cues):
            return driver.kind or driver.words
    for path, name in entry.facts.items():
        if case.at(path):
            return name
    return None if entry.driver_cues or entry.facts else ""


def _suggestion(view: View, entry: TermTemplate, acts: tuple[str, ...], fact: str) -> Suggestion:
    said = sentence(
        view.guidance,
        "suggested-for-a-fact" if fact else "suggested",
        happened=entry.happened,
        count=counted(len(acts), "incident"),
        numbers=view.incident_numbers(acts),
        fact=fact,
        term=entry.id,
    )
    return Suggestion(entry.id, len(acts), acts, said)
