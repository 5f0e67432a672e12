"""Walks through all that a case holds: the texts that somebody typed, and the references between items."""

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from pydantic.fields import FieldInfo

from .refers import Refers
from .text import Line, Model
from .when import When

_LINES = tuple[Line, ...]


def texts(item: Model) -> Iterator[tuple[str, str]]:
    """Yield each text that somebody typed below an item, with its path. A date is given by its words."""
    for path, field, value in _leaves(item, ""):
        if isinstance(value, When):
            if value.words:
                yield path, value.words
        elif value and field.annotation is str:
            yield path, value
        elif value and field.annotation == _LINES:
            yield path, ", ".join(value)


def references(item: Model, before: str = "") -> Iterator[tuple[str, str, str]]:
    """Yield each reference below an item: the path of its field, the collection, and the id that it gives.

    `before` is put before each path.
    """
    for name, marker in _leading(type(item)):
        value, path = getattr(item, name), f"{before}{name}"
        if marker:
            for key in (value,) if isinstance(value, str) else value or ():
                yield path, marker.collection, key
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from references(inner, f"{path}.{key}.")
        else:
            yield from references(value, f"{path}.")


@cache
def _leading(model: type[Model]) -> tuple[tuple[str, Refers | None], ...]:
    """Return the fields of a model that refer to items, each with its marker, and those that lead to such a field."""
    found: list[tuple[str, Refers | None]] = []
    for name, field in _fields(model):
        marker = next((marker for marker in field.metadata if isinstance(marker, Refers)), None)
        inner = next((kind for kind in (field.annotation, *get_args(field.annotation)) if _is_model(kind)), None)
        if marker or (inner and _leading(inner)):
            found.append((name, marker))
    return tuple(found)


def _is_model(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Model)


def _leaves(item: Model, before: str) -> Iterator[tuple[str, FieldInfo, Any]]:
    """Yield the path, the field and the value of each value that is not made of further fields. A date is one value."""
    for name, field in _fields(type(item)):
        value, path = getattr(item, name), f"{before}{name}"
        if isinstance(value, Model) and not isinstance(value, When):
            yield from _leaves(value, f"{path}.")
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from _leaves(inner, f"{path}.{key}.")
        else:
            yield path, field, value


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, FieldInfo], ...]:
    """Return the fields of a model. Asking pydantic each time costs more than the walk."""
    return tuple(model.model_fields.items())
