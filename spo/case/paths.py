"""What a path such as `incidents.k3f9.where`, or a pattern such as `incidents.*.where`, leads to."""

import hashlib
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args, get_origin, get_type_hints

from .text import Model
from .when import When


def type_at(root: Any, steps: list[str]) -> Any:
    """Return the type of the value at a path below a type, or None where there is none."""
    for step in steps:
        if get_origin(root) is dict:
            root = get_args(root)[1]
        elif isinstance(root, type) and issubclass(root, Model) and root is not When and step in root.model_fields:
            root = field_type(root, step)
        else:
            return None
    return root


@cache
def field_type(model: type[Model], field: str) -> Any:
    """Return the type of a field, with what it is checked by."""
    hints: dict[str, Any] = get_type_hints(model, include_extras=True)
    return hints[field]


def path_key(path: str) -> str:
    """Return the id under which a case keeps something of a path: what could not be read there, or was read over."""
    return hashlib.sha256(path.encode()).hexdigest()[:16]


def owners(case: Model, pattern: str) -> Iterator[tuple[str, Any]]:
    """Return the path and the value of each item that a pattern such as `terms.*` names; of the case, for ""."""
    found: list[tuple[str, Any]] = [("", case)]
    for step in pattern.split(".") if pattern else ():
        found = [
            (f"{path}.{key}" if path else key, inner)
            for path, value in found
            for key, inner in (value.items() if step == "*" else ((step, getattr(value, step)),))
        ]
    return iter(found)
