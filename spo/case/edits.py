"""Edits: the only way in which a case changes.

From an edit alone come undo, history, what changed since a review, and merging. An edit copies along its path and
checks the one leaf, so that it costs about the same at ten incidents and at ten thousand.
"""

import re
from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError
from pydantic_core import to_jsonable_python

from .case import Case
from .paths import field_type, type_at
from .plain import place, sentence
from .text import Line, Model

_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


class EditRefused(ValueError):
    """The field cannot hold the value, or the path names nothing. The message says where, and `why` what to do."""

    def __init__(self, where: tuple[int | str, ...], why: str) -> None:
        self.why = why
        super().__init__(f"{place(where)}: {why}")


class Edit(Model):
    """One value put at one path. None at the path of an item in a collection takes the item out."""

    path: str
    value: Any = None


class Change(Model):
    """What one save did: its edits, who made them, when, and the revision they started from."""

    edits: tuple[Edit, ...]
    who: Line
    at: datetime
    base: int


def apply(case: Case, edits: Iterable[Edit]) -> Case:
    """Return the case with the edits made, in order.

    Raises EditRefused, with the case untouched, where a field cannot hold its value or a path names nothing.
    """
    for edit in edits:
        steps = edit.path.split(".")
        if steps == ["schema_version"]:
            raise EditRefused(("schema_version",), "this is not for editing.")
        case = _put(case, Case, steps, edit)
    return case


def undo(case: Case, edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return the edits that give back `case` once `edits` have been applied to it."""
    backwards: list[Edit] = []
    for edit in edits:
        backwards.append(Edit(path=edit.path, value=to_jsonable_python(case.get(edit.path))))
        case = apply(case, (edit,))
    return tuple(reversed(backwards))


def _put(node: Any, kind: Any, steps: list[str], edit: Edit) -> Any:
    step, rest = steps[0], steps[1:]
    inner = type_at(kind, [step])
    if inner is None:
        raise EditRefused((edit.path,), "there is no such field in a case.")
    if isinstance(node, dict):
        if rest and step not in node:
            raise EditRefused((edit.path,), "this item is not in the case. It may have been deleted.")
        if not rest and edit.value is None:
            return {key: item for key, item in node.items() if key != step}
        if not _ID.fullmatch(step):
            raise EditRefused((edit.path,), "use an id of small letters, digits and hyphens, 40 at most.")
        return {**node, step: _put(node[step], inner, rest, edit) if rest else _checked(_adapter(inner), edit)}
    model: type[Model] = type(node)
    value = _put(getattr(node, step), inner, rest, edit) if rest else _checked(_field_adapter(model, step), edit)
    return node.model_copy(update={step: value})


def _checked(adapter: TypeAdapter[Any], edit: Edit) -> Any:
    try:
        return adapter.validate_python(edit.value)
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        raise EditRefused((edit.path, *first["loc"]), sentence(first)) from None


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


@cache
def _field_adapter(model: type[Model], field: str) -> TypeAdapter[Any]:
    return TypeAdapter(field_type(model, field))
