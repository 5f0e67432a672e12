"""Every text that somebody typed in a case."""

from collections.abc import Iterator

from .text import Line, Model
from .when import When


def texts(item: Model, path: str = "") -> Iterator[tuple[str, str]]:
    """Yield each text that somebody typed below an item, with its path. A date is given by its words."""
    for field, info in type(item).model_fields.items():
        value, here = getattr(item, field), f"{path}.{field}" if path else field
        if isinstance(value, When):
            if value.words:
                yield here, value.words
        elif isinstance(value, Model):
            yield from texts(value, here)
        elif isinstance(value, dict):
            for key, inner in value.items():
                yield from texts(inner, f"{here}.{key}")
        elif value and info.annotation is str:
            yield here, value
        elif value and info.annotation == tuple[Line, ...]:
            yield here, ", ".join(value)
