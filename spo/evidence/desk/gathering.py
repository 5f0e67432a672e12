"""Proposals of the same thing made one: all its sources, and beside each field what another source says of it."""

from collections.abc import Callable, Iterable
from typing import TypeVar

from .proposals import Differs, Proposal

P = TypeVar("P", bound=Proposal)
_MOST = 12


def gathered(found: Iterable[P], key: Callable[[P], object], differing: tuple[str, ...] = ()) -> list[P]:
    """Return one proposal for all those of one key. Of the fields in `differing`, each other reading is told."""
    held: dict[object, P] = {}
    for one in found:
        at = key(one)
        held[at] = together(held[at], one, differing) if at in held else one
    return list(held.values())


def together(one: P, two: P, differing: tuple[str, ...] = ()) -> P:
    """Return two proposals as one: lists joined, and what the first leaves empty taken from the second."""
    made: dict[str, object] = {}
    differs = [*one.differs, *two.differs]
    for name in type(one).model_fields:
        first, second = getattr(one, name), getattr(two, name)
        if isinstance(first, tuple):
            made[name] = tuple(dict.fromkeys((*first, *second)))
        elif not first:
            made[name] = second
        elif name in differing and second and first != second:
            differs.append(Differs(field=name, says=str(second), sources=two.sources))
    sources = tuple(dict.fromkeys((*one.sources, *two.sources)))[:_MOST]
    return one.model_copy(update={**made, "differs": tuple(differs), "sources": sources})
