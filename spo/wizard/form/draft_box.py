"""A draft stands in an empty box, to be changed. It is the officer's own once the page is saved."""

from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from spo.assessment.facts import Fact
from spo.assessment.proposals import proposed_draft
from spo.case import Edit, applies

from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.fields import Question
from ..screen.markup import paragraph


def drafts_for(case: OpenCase, asked: Iterable[Question]) -> dict[str, Fact]:
    """Return what is drafted for the boxes of a page that are empty in the case, by the path of the field.

    A draft that was taken out of its box before is not put there again.
    """
    held, left_out = assessed(case), set(case.case.desk.left_out)
    empty = [one.path for one in asked if one.kind == "words" and one.path not in left_out and _applies(case, one.path)]
    found = {path: proposed_draft(held, path) for path in empty}
    return {path: draft for path, draft in found.items() if draft}


def _applies(case: OpenCase, path: str) -> bool:
    try:
        return applies(case.case, path)
    except KeyError:  # an item that is not in the case yet
        return True


def beneath() -> Markup:
    """Return what is said beneath a box in which a draft stands."""
    return paragraph(
        "Drafted from what is recorded, and yours once this page is saved. Check it, change it, or empty the box.",
        "source",
    )


def left_out(case: OpenCase, given: Iterable[tuple[Question, Any]]) -> list[Edit]:
    """Return the edit that notes which drafts were taken out of their boxes."""
    empty = [one for one, value in given if one.kind == "words" and not (value or "").strip()]
    taken_out = drafts_for(case, empty)
    return [Edit(path="desk.left_out", value=[*case.case.desk.left_out, *taken_out])] if taken_out else []
