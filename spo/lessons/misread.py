"""What is wrong with the keys of a lesson, in words for whoever writes one."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from spo.case.edits import Edit

from .faults import Fault
from .lesson import Item, Lesson, Part, Planted, Point, Question

_PARTS = get_args(get_args(Part)[0])
_WAYS = tuple(get_args(part.model_fields["way"].annotation)[0] for part in _PARTS)
_OF_A_WAY = dict(zip(_WAYS, _PARTS, strict=True))
_WITHIN: Mapping[str, type[BaseModel]] = {
    "edits": Planted,
    "points": Point,
    "items": Item,
    "questions": Question,
    "mends": Edit,
}
"""What stands in a list of a lesson, by the key of the list."""

_SENTENCES = {
    "missing": "This key is missing. Add it.",
    "union_tag_not_found": f"Add the way in which the class takes this part: {', '.join(_WAYS)}.",
    "union_tag_invalid": f"There is no such way. Use one of: {', '.join(_WAYS)}.",
    "string_too_short": "This is empty. Write it, or take the key out.",
    "too_short": "There are too few here. Add what is missing.",
    "too_long": "There are too many here. Leave some out.",
    "string_type": "Write text here, in quotation marks.",
    "tuple_type": "Write a list here, in square brackets.",
    "bool_type": "Write true or false here, without quotation marks.",
    "bool_parsing": "Write true or false here, without quotation marks.",
    "int_type": "Write a whole number here, without quotation marks.",
    "int_parsing": "Write a whole number here, without quotation marks.",
    "greater_than_equal": "Write 1 or more.",
    "less_than_equal": "Write 60 or less.",
}
_REFERENCE = "Name an entry of guidance by its kind and id, such as criteria/s1-1-a."
_ID = "Use letters, digits, hyphens and full stops, and begin with a letter or a digit."


def misread(file: str, error: ValidationError) -> Iterator[Fault]:
    """Yield what is wrong with each key of a lesson."""
    every = error.errors(include_input=False, include_url=False)
    for one in every:
        if one["type"] == "too_short" and any(_is_beneath(other["loc"], one["loc"]) for other in every):
            continue  # what is wrong beneath it was not counted
        where = [step for step in one["loc"] if step not in _WAYS]
        says = _unknown(one["loc"]) if one["type"] == "extra_forbidden" else ""
        yield Fault(file, _key(where), says or _says(one["type"], where, one["msg"], one.get("ctx", {})))


def _is_beneath(where: tuple[int | str, ...], above: tuple[int | str, ...]) -> bool:
    return len(where) > len(above) and where[: len(above)] == above


def _says(kind: str, where: Sequence[int | str], message: str, context: dict[str, Any]) -> str:
    match kind:
        case "string_pattern_mismatch":
            return _REFERENCE if "rests_on" in where else _ID
        case "value_error":
            said = str(context["error"])
            return f"{said[:1].upper()}{said[1:]}."
    return _SENTENCES.get(kind, f"{message}. Correct it.")


def _unknown(where: Sequence[int | str]) -> str:
    """Return what to do about a key that is not known where it stands, with those that are."""
    model: type[BaseModel] = Lesson
    for step in where[:-1]:
        model = _OF_A_WAY.get(str(step), _WITHIN.get(str(step), model))
    near = get_close_matches(str(where[-1]), model.model_fields, n=1, cutoff=0.7)
    instead = f", or write {near[0]}" if near else ""
    return f"This key is not known here. Take it out{instead}. Here stand: {', '.join(model.model_fields)}."


def _key(where: Sequence[int | str]) -> str:
    """Return where in a file something stands, lists counted from 1: `parts 2: items 1: answer`."""
    found: list[str] = []
    for step in where:
        if isinstance(step, int) and found:
            found[-1] += f" {step + 1}"
        else:
            found.append(str(step))
    return ": ".join(found)
