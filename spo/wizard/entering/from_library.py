"""A term of the library chosen on the page of a term: one press fills the empty boxes with what comes with it."""

from collections.abc import Sequence

from spo.assessment.library import WRITTEN, filled_up
from spo.case import Edit
from spo.guidance import Guidance

from ..form.leaving import save_edits, save_page
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..questions.fields import Question
from ..questions.journey import Place
from ..screen.press import save_button
from ..screen.visit import tell

_TAKEN = ("kind", "short", "reach", "persons", "incidents", "in_interim", *WRITTEN)


def fill_button(case: OpenCase, place: Place, asked: Sequence[Question], law: Guidance) -> None:
    """Draw, beneath the choice of a term of the library, the button that takes it."""
    save_button(
        "Save, and fill the empty boxes from this term", _take, case, place, asked, law, key="fill-from-library"
    )


def _take(case: OpenCase, place: Place, asked: Sequence[Question], law: Guidance) -> None:
    saved = save_page(case, place, asked)
    if saved is None:
        return
    term = saved.case.terms.get(place.ids[-1])
    if term is None or term.library not in law.terms:
        tell("Choose the term in the library that it follows, and press again.")
        return
    found = filled_up(view_of(saved), law.terms[term.library], term, case.case.terms.get(place.ids[-1]))
    edits = [
        Edit(path=f"{place.base}.{field}", value=getattr(found, field))
        for field in _TAKEN
        if getattr(found, field) != getattr(term, field)
    ]
    if not edits or save_edits(saved, edits):
        brackets = " What is in [brackets] is left to you." if "[" in found.words + found.exceptions else ""
        tell(told=f"The boxes that were empty have the library's words, exceptions and safeguards.{brackets}")
