"""The words of guidance, for the tests that hold for all of them."""

from collections.abc import Iterator
from dataclasses import fields
from string import Formatter

from pydantic import BaseModel

from spo.guidance import Guidance

KINDS = tuple(field.name for field in fields(Guidance) if field.name not in ("fingerprint", "folder"))


def entries(guidance: Guidance) -> Iterator[tuple[str, BaseModel]]:
    """Every entry, by `kind/id`."""
    for kind in KINDS:
        for key, entry in getattr(guidance, kind).items():
            yield f"{kind}/{key}", entry


def strings(value: object) -> Iterator[str]:
    """Every text in an entry, its cells among them."""
    if isinstance(value, BaseModel):
        value = {field: getattr(value, field) for field in type(value).model_fields}
    if isinstance(value, dict):
        value = tuple(value.values())
    if isinstance(value, tuple):
        for inner in value:
            yield from strings(inner)
    elif isinstance(value, str):
        yield value


def slots(text: str) -> list[str]:
    """The slots of a sentence. Raises ValueError where a brace does not close."""
    return [name for _, name, _, _ in Formatter().parse(text) if name is not None]


def sources_named(guidance: Guidance) -> Iterator[tuple[str, str]]:
    """Every source that an entry, or a cell of one, names."""
    for key, claim in guidance.claims().items():
        for part in (claim, *(getattr(claim, field) for field in type(claim).model_fields)):
            for one in part if isinstance(part, tuple) else (part,):
                for source in getattr(one, "sources", ()):
                    yield key, source
