"""A term beside the defendant's work, study and worship (s.2(3), s.5(4)): by place and time, whatever was ticked."""

import re
from dataclasses import dataclass
from typing import Literal

from spo.case import Case, Place, Term
from spo.case.days.week import hours_in
from spo.case.memo import Same, remembered_while
from spo.guidance import Guidance

from ..cues import has_cue
from ..view import View
from .same_place import places_in

State = Literal["clash", "met", "none", "not known"]

_KINDS = {"work": ("work",), "study": ("study", "school"), "religion": ("worship",)}
_EXCEPTION = re.compile(r"\b(?:except|save|unless|other than|apart from)\b", re.IGNORECASE)
_NONE = (
    r"\s*(?:(?:none|no|nil|nothing)(?: (?:work|job|study|studies|religion|religious beliefs?|beliefs?|worship))?"
    r"(?: (?:is |are )?(?:known|recorded))?|not (?:working|studying|in work|employed|religious)|unemployed|retired)"
    r"\s*(?:[.,;:(\n]|$)"
)
_THERE_IS_NONE = re.compile(_NONE, re.IGNORECASE)
"""That there is none, with nothing before the end of the clause that says otherwise: not `No set shifts`."""
_FAR = re.compile(r"\b(?:miles?|km|kilometres?|metres?|yards?|minutes?)(?: away)? from [^.;\n]*", re.IGNORECASE)
"""A place that is told of because it is somewhere else."""


@dataclass(frozen=True)
class OwnClash:
    """How a term stands with one part of the defendant's life: `work`, `study` or `religion`.

    It is met where there is an overlap that an exception in the term lets by, and not known where what it would be
    compared with is not recorded, or where a requirement does not say when. `places` are those that both are about.
    """

    of: str
    state: State
    places: tuple[str, ...] = ()


def own_clashes(view: View, key: str) -> tuple[OwnClash, ...]:
    """Return how a term stands with work, study and religion. What takes no place and no hour clashes with none."""
    return own_clashes_of(view, view.case.terms[key])


def own_clashes_of(view: View, term: Term) -> tuple[OwnClash, ...]:
    """Return how a term that is sought or proposed stands with work, study and religion."""
    return _own_clashes(view.case, Same(term), Same(view.guidance))


@remembered_while("defendant", "places")
def _own_clashes(case: Case, term: Same[Term], law: Same[Guidance]) -> tuple[OwnClash, ...]:
    return tuple(_with(case, term.held, of, law.held) for of in _KINDS)


def _with(case: Case, term: Term, of: str, law: Guidance) -> OwnClash:
    told = getattr(case.defendant.occupation, of)
    if not told:
        return OwnClash(of, "not known")
    if _THERE_IS_NONE.match(told):
        return OwnClash(of, "none")
    places = tuple(key for key in sorted(places_in(case, "", term.places)) if _is_his(case, key, of, told))
    if term.kind == "prohibition" and not places:
        return OwnClash(of, "none")
    hours, his = hours_in(term.words), hours_in(told)
    if term.kind == "requirement" and (hours is None or his is None):
        return OwnClash(of, "not known")
    if hours is not None and his is not None and not hours.overlaps(his):
        return OwnClash(of, "none")
    return OwnClash(of, "met" if _lets_by(term, of, law) else "clash", places)


def _is_his(case: Case, key: str, of: str, told: str) -> bool:
    """Return whether a place is where the defendant works, studies or worships: by what it is, or as it was told."""
    place: Place = case.places[key]
    return (place.whose == "defendant" and place.kind in _KINDS[of]) or key in places_in(case, _FAR.sub(" ", told))


def _lets_by(term: Term, of: str, law: Guidance) -> bool:
    """Return whether an exception of a term speaks of that part of life."""
    excepted = "\n".join((term.exceptions, *_EXCEPTION.split(term.words)[1:]))
    return has_cue(excepted, law.term_checks["work-worship-study"].named[of])
