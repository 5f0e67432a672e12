"""Terms of the library that what has happened points to. A person decides whether any is sought."""

from collections.abc import Iterator
from dataclasses import dataclass

from spo.case import Case, Term
from spo.case.english import counted
from spo.guidance import TermTemplate

from ..cues import has_cue
from ..library import acts_for, holds, proposed
from ..view import View
from .sentences import sentence

_OF_A_PLACE = ("{place}", "{school}")


@dataclass(frozen=True)
class Suggestion:
    """A term of the library to consider, as it is proposed for the case, and the incidents that it could answer."""

    term_id: str
    incidents: tuple[str, ...]
    sentence: str
    term: Term


def suggested_terms(view: View) -> tuple[Suggestion, ...]:
    """Return the terms to consider, in the order of the library: prohibitions, then requirements.

    A term of one place is proposed for each place that the defendant knows and an act was at. A term is left out where
    it is sought already, where a reason not to ask for it is found, or where what it needs is not recorded: for most
    requirements, something of what drives the behaviour.
    """
    found: list[Suggestion] = []
    for entry in view.guidance.terms.values():
        if entry.rare or (fact := _fact(view.case, entry)) is None:
            continue
        for incidents, place in _targets(view, entry):
            others = [one.term for one in found]
            term = proposed(view, entry, incidents, place, others)
            if _is_to_consider(view, entry, term, [*view.case.terms.values(), *others]):
                found.append(Suggestion(entry.id, incidents, _sentence(view, entry, term, fact), term))
    return tuple(found)


def _targets(view: View, entry: TermTemplate) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the acts that point to a term, with the place where it is of one place: those of the people protected."""
    acts, at = acts_for(view, entry), {key: act.where or "" for key, act in view.put_forward}
    if not any(slot in entry.wording for slot in _OF_A_PLACE):
        if acts:
            yield acts, ""
        return
    for place in dict.fromkeys(at[key] for key in acts):
        held = view.case.places.get(place)
        if held and held.whose in view.case.protected_persons and held.kind in entry.acts.place_kinds:
            yield tuple(key for key in acts if at[key] == place), place


def _is_to_consider(view: View, entry: TermTemplate, term: Term, others: list[Term]) -> bool:
    """Return whether a term has what it needs, no reason against it is found, and it is not sought already."""
    return (
        not (entry.needs and not holds(view, entry.needs, term, others))
        and not any(reason.found and holds(view, reason.found, term, others) for reason in entry.not_when)
        and not _is_sought(view, term)
    )


def _is_sought(view: View, term: Term) -> bool:
    """Return whether a term is sought already: the same of the library for the same place, or all that it reaches."""
    sought = [one for _, one in view.terms]
    if any(one.library == term.library and set(one.places) >= set(term.places) for one in sought):
        return True
    typed = [one for one in sought if one.library not in view.guidance.terms]
    reached = {word for one in typed for word in one.reach}
    return bool(reached) and set(term.reach) <= reached


def _fact(case: Case, entry: TermTemplate) -> str | None:
    """Return what supports a term: a driver or a fact, "" where it needs none, or None where there is nothing."""
    for driver in case.defendant.drivers.values():
        if has_cue(f"{driver.kind}. {driver.words}", entry.driver_cues):
            return driver.kind or driver.words
    for path, name in entry.facts.items():
        if case.at(path):
            return name
    return None if entry.driver_cues or entry.facts else ""


def _sentence(view: View, entry: TermTemplate, term: Term, fact: str) -> str:
    return sentence(
        view.guidance,
        "suggested-for-a-fact" if fact else "suggested",
        happened=entry.happened,
        count=counted(len(term.incidents), "incident"),
        numbers=view.incident_numbers(term.incidents),
        fact=fact,
    )
