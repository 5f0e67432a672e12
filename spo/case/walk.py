"""Walks through all that a case holds: the texts that somebody typed, and the references between items."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, Literal, get_args

from pydantic.fields import FieldInfo

from .about import About
from .memo import Same, remembered
from .refers import Refers
from .said import abouts
from .text import Line, Model
from .when import When

_LINES = tuple[Line, ...]

Holds = Literal["text", "date", "lines", "more"]

Wanted = Callable[[About], bool]
"""Whether fields that say so of themselves are looked at."""


def texts(item: Model, wanted: Wanted | None = None) -> list[tuple[str, str]]:
    """Return each text that somebody typed below an item, with its path. A date is given by its words.

    `wanted` is asked once of each field of a model, and not for each item: a thousand incidents have one model.
    """
    found: list[tuple[str, str]] = []
    _gather(item, "", wanted, found)
    return found


def _gather(item: Model, before: str, wanted: Wanted | None, found: list[tuple[str, str]]) -> None:
    """Add the texts below an item to those found. `before` stands before each path."""
    for name, held in _telling(type(item), wanted):
        value = getattr(item, name)
        if held == "date":
            value = value.words
        if not value:
            continue
        if held in ("text", "date"):
            found.append((f"{before}{name}", value))
        elif held == "lines":
            found.append((f"{before}{name}", ", ".join(value)))
        elif isinstance(value, dict):
            found += _of_items(Same(value), f"{before}{name}.", wanted)
        else:
            _gather(value, f"{before}{name}.", wanted, found)


@remembered
def _of_items(items: Same[dict[str, Model]], before: str, wanted: Wanted | None) -> list[tuple[str, str]]:
    return [one for key, item in items.held.items() for one in _of_item(Same(item), f"{before}{key}.", wanted)]


@remembered
def _of_item(item: Same[Model], before: str, wanted: Wanted | None) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    _gather(item.held, before, wanted, found)
    return found


@cache
def _telling(model: type[Model], wanted: Wanted | None) -> tuple[tuple[str, Holds], ...]:
    """Return the fields of a model that hold text, each with how, and those that lead to such a field."""
    found: list[tuple[str, Holds]] = []
    for name, field in _fields(model):
        inner = _model_in(field)
        if inner and inner is not When:
            if _telling(inner, wanted):
                found.append((name, "more"))
        elif (holds := _holds(field, inner)) and (wanted is None or wanted(abouts(model)[name])):
            found.append((name, holds))
    return tuple(found)


def _holds(field: FieldInfo, inner: type[Model] | None) -> Holds | None:
    if inner is When:
        return "date"
    if field.annotation is str:
        return "text"
    return "lines" if field.annotation == _LINES else None


def references(item: Model, before: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield each reference below an item: the path of its field, the collection, and the id that it gives.

    `before` is put before each path.
    """
    for name, marker in _leading(type(item)):
        value = getattr(item, name)
        if not value:
            continue
        if marker:
            for key in (value,) if isinstance(value, str) else value:
                yield f"{before}{name}", marker.collection, key
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from references(inner, f"{before}{name}.{key}.")
        else:
            yield from references(value, f"{before}{name}.")


@cache
def _leading(model: type[Model]) -> tuple[tuple[str, Refers | None], ...]:
    """Return the fields of a model that refer to items, each with its marker, and those that lead to such a field."""
    found: list[tuple[str, Refers | None]] = []
    for name, field in _fields(model):
        marker = next((marker for marker in field.metadata if isinstance(marker, Refers)), None)
        inner = _model_in(field)
        if marker or (inner and _leading(inner)):
            found.append((name, marker))
    return tuple(found)


def _model_in(field: FieldInfo) -> type[Model] | None:
    """Return the model that a field holds one of, or many by their ids."""
    kinds: tuple[Any, ...] = (field.annotation, *get_args(field.annotation))
    return next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Model)), None)


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, FieldInfo], ...]:
    """Return the fields of a model. Asking pydantic each time costs more than the walk."""
    return tuple(model.model_fields.items())
