"""Walks over the models of a case, for the tests that hold for every field."""

from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from spo.case import Case, Model
from spo.case.paths import field_type


@cache
def models() -> tuple[type[Model], ...]:
    """Every model that a case is made of."""
    found: list[type[Model]] = [Case]
    for model in found:
        for field in model.model_fields:
            found += [inner for inner in _inside(field_type(model, field)) if inner not in found]
    return tuple(found)


def fields() -> Iterator[tuple[type[Model], str, Any]]:
    """Every field of every model, with its type."""
    for model in models():
        for field in model.model_fields:
            yield model, field, field_type(model, field)


def holds_ids(kind: Any) -> bool:
    """Return whether a field of this type holds ids, other than as the names of its own items."""
    if get_origin(kind) is Annotated and any(getattr(marker, "pattern", None) for marker in get_args(kind)[1:]):
        return True
    inside = () if get_origin(kind) is dict else get_args(kind)
    return any(holds_ids(one) for one in inside)


def _inside(kind: Any) -> Iterator[type[Model]]:
    if isinstance(kind, type) and issubclass(kind, Model):
        yield kind
    for one in get_args(kind):
        yield from _inside(one)
