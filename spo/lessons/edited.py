"""The edits of a lesson, made one by one: which of them the case takes, and what is wrong with the others."""

from collections.abc import Iterable
from dataclasses import dataclass

from spo.case import Case, EditRefused, apply, read_case
from spo.case.edits import Edit
from spo.guidance import Guidance

from .faults import nearest
from .lesson import FindTheFaults, Item, Lesson, Planted
from .words import is_field

SCENE = "scene"
"""What an edit plants that makes no fault, but sets the scene of a lesson."""

_NOTHING = "This edit changes nothing in the case. Take it out, or correct its path or its value."
_VALUELESS = 'A field cannot be taken out. To empty {path}, write value = "", or value = [] where it is a list.'
_NO_ITEM = "There is no item {id}{near}. Name the item whose fault this edit plants, or scene."
_RIGHT = "The item {id} is no fault, so that no edit plants it. Write scene, or say that it is a fault."


@dataclass(frozen=True)
class Edited:
    """A lesson with those of its edits that its case takes, and what is wrong with any of them."""

    lesson: Lesson
    wrong: tuple[tuple[str, str], ...]
    refused: frozenset[str]


def edited(lesson: Lesson, law: Guidance) -> Edited:
    """Return a lesson with those of its edits that its case takes. `refused` names what the others were to plant."""
    case = read_case(law.example(lesson.example))
    items = {one.id: one for one in items_of(lesson)}
    taken: list[Planted] = []
    wrong: list[tuple[str, str]] = []
    refused = set()
    for number, edit in enumerate(lesson.edits, start=1):
        try:
            case, before = apply(case, [edit.edit()]), case
        except EditRefused as error:
            wrong.append((f"edits {number}", why_refused(error, case, [edit.edit()])))
            refused.add(edit.plants)
            continue
        taken.append(edit)
        if case == before:
            wrong.append((f"edits {number}", _NOTHING))
        if edit.plants != SCENE and edit.plants not in items:
            wrong.append((f"edits {number}: plants", _NO_ITEM.format(id=edit.plants, near=nearest(edit.plants, items))))
        elif edit.plants in items and not items[edit.plants].fault:
            wrong.append((f"edits {number}: plants", _RIGHT.format(id=edit.plants)))
    return Edited(lesson.model_copy(update={"edits": tuple(taken)}), tuple(wrong), frozenset(refused))


def why_refused(error: EditRefused, case: Case, edits: Iterable[Edit]) -> str:
    """Return what to do about edits that a case refused: of a field that was to be taken out, how it is emptied."""
    valueless = (one.path for one in edits if one.value is None and str(error).startswith(one.path))
    path = next((path for path in valueless if is_field(case, path)), "")
    return _VALUELESS.format(path=path) if path else str(error)


def items_of(lesson: Lesson) -> list[Item]:
    """Return every item that a lesson shows."""
    return [item for part in lesson.parts if isinstance(part, FindTheFaults) for item in part.items]
