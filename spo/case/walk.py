"""Walks through all that a case holds: the texts that somebody typed, and the references between items."""

from collections.abc import Iterator
from functools import cache
from typing import Any

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


def references(item: Model) -> Iterator[tuple[str, str, str]]:
    """Yield each reference below an item: the path of its field, the collection, and the id that it gives."""
    for path, field, value in _leaves(item, ""):
        for marker in field.metadata if value else ():
            if isinstance(marker, Refers):
                for key in (value,) if isinstance(value, str) else value:
                    yield path, marker.collection, key


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
