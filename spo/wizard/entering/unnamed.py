"""The way through for a term that would tell where a home is: the library's words for one that it need not name."""

from spo.assessment import TELLS_A_PLACE, Assessment
from spo.assessment.library import fitted
from spo.case import Edit
from spo.guidance import Guidance, TermTemplate

from ..form.leaving import save_edits
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..questions.journey import Place
from ..screen.frame import html
from ..screen.markup import led, panel
from ..screen.visit import tell

TAKE = "Save, and put the library's words in place of mine"


def library_words(assessment: Assessment, place: Place) -> TermTemplate | None:
    """Return the term of the library to offer on a page, where the term there would tell where a home is."""
    if place.step.id != "term":
        return None
    found = any(f.id in TELLS_A_PLACE and f.field.startswith(f"{place.base}.") for f in assessment.findings)
    return next((entry for entry in assessment.view.guidance.terms.values() if entry.unnamed), None) if found else None


def shown(case: OpenCase, place: Place, entry: TermTemplate) -> None:
    """Draw the words that can be had instead."""
    words = fitted(view_of(case), entry, case.case.terms[place.ids[-1]]).words
    html(panel("note", led("The library's words for a home that the defendant does not know:", words)))


def take(case: OpenCase, place: Place, law: Guidance, entry: TermTemplate) -> None:
    """Put the library's words and exceptions in place of those of a term, without a place, a map or a locality."""
    model = law.terms[entry.id]
    found = fitted(view_of(case), model, case.case.terms[place.ids[-1]])
    given: dict[str, object] = {"words": found.words, "exceptions": found.exceptions, "safeguards": found.safeguards}
    given |= {"library": model.id, "kind": model.kind, "reach": model.reach}
    given |= {"short": "", "places": (), "map_exhibit": None, "locality": ""}
    if save_edits(case, [Edit(path=f"{place.base}.{field}", value=value) for field, value in given.items()]):
        tell(told="The library's words are in the boxes. Give a place that the defendant knows a term of its own.")
