"""Which acts each term is argued on by name: a few that tell most, and not those of the term before."""

from collections.abc import Mapping

from ...assess import Assessment
from ...library import acts_for
from ...prose import weight
from ...terms import TermAssessment
from ...view import View
from .telling import quoted

_IN_PERSON = ("In person", "Other or mixed")
_NAMED = 2  # acts that one term names: what is inferred only where fewer are shown


def named_for(assessment: Assessment) -> Mapping[str, tuple[str, ...]]:
    """Return the acts that each term names, by its id: none where a term before it answers the same."""
    found, seen = dict[str, tuple[str, ...]](), dict[tuple[str, ...], str]()
    times = dict[str, int]()
    for term in assessment.terms:
        if term.answers:
            seen.setdefault(term.answers, term.id)
    for term in sorted(assessment.terms, key=lambda one: len(one.answers)):  # what answers much has most to choose from
        if seen.get(term.answers) != term.id:
            found[term.id] = ()
            continue
        found[term.id] = _best(assessment, term, times)
        for key in found[term.id]:
            times[key] = times.get(key, 0) + 1
    return found


def same_as(assessment: Assessment, term: TermAssessment) -> str:
    """Return the first term before it that answers the same acts, or nothing."""
    before = assessment.terms[: next(at for at, one in enumerate(assessment.terms) if one.id == term.id)]
    return next((one.id for one in before if one.answers == term.answers), "")


def about_presence(view: View, term: str) -> bool:
    """Return whether a term is about being near or watching somebody, of which what was done tells more than words."""
    return not {"approach", "record"}.isdisjoint(view.case.terms[term].reach)


def _best(assessment: Assessment, term: TermAssessment, times: Mapping[str, int]) -> tuple[str, ...]:
    view = assessment.view
    entry = view.guidance.terms.get(view.case.terms[term.id].library or "")
    pointing = frozenset(acts_for(view, entry)) if entry else frozenset()
    table = assessment.table
    since = frozenset(key for key in table.since_the_first if table.of_those_in_force(key) != "yes")
    letters = frozenset(entry.acts.behaviours) if entry else frozenset()
    presence = about_presence(view, term.id)
    in_person = not {"place", "approach"}.isdisjoint(view.case.terms[term.id].reach)

    def weigh(key: str) -> tuple[bool, bool, bool, bool, int, int, bool, bool, int]:
        act = view.case.incidents[key]
        method, said = view.guidance.methods.get(act.method), quoted(view, key)
        return (
            in_person and method is not None and method.lane in _IN_PERSON,
            key in since,
            key in pointing,
            not letters.isdisjoint(act.behaviours),
            weight(view.guidance, said) if said and not presence else 0,
            -times.get(key, 0),
            act.matters_most,
            bool(said),
            view.numbers[key].at,
        )

    by_weight = sorted(term.answers, key=weigh, reverse=True)
    shown = [key for key in by_weight if not view.is_inferred(key)]
    inferred = [key for key in by_weight if view.is_inferred(key)]
    wanted = (*shown[:_NAMED], *inferred)[:_NAMED]
    return tuple(key for key in term.answers if key in wanted)
