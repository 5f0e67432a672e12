"""Every text that somebody typed in a case."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from .text import Line, Model
from .when import When

_LINES = tuple[Line, ...]


def texts(item: Model, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text that somebody typed below an item, with its path. A date is given by its words."""
    for field, kind in _fields(type(item)):
        value, here = getattr(item, field), f"{path}.{field}" if path else field
        if isinstance(value, When):
            if value.words:
                yield here, value.words
        elif isinstance(value, Model):
            yield from texts(value, here)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from texts(inner, f"{here}.{key}")
        elif value and kind is str:
            yield here, value
        elif value and kind == _LINES:
            yield here, ", ".join(value)


@cache
def _fields(model: type[Model]) -> tuple[tuple[str, Any], ...]:
    """Return the fields of a model, with their types."""
    return tuple((field, info.annotation) for field, info in model.model_fields.items())
