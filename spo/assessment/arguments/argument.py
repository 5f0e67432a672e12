"""An argument on the facts of a case: whether it may be offered, and what fills its sentences."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from spo.guidance import Argument

from ..case_reader import CaseReader
from ..conditions import all_met, met
from ..facts import Fact, composed
from ..scene import Met, Scene

# What a file about one argument is written with, beside what conditions are.
__all__ = ["Argued", "CaseReader", "Fact", "Filled", "Slots", "alone", "composed", "filler", "fills"]


@dataclass(frozen=True)
class Argued:
    """An argument of the bank on the facts of a case.

    `met` holds what carries it. `missing` says of each condition that is not met, and of each that rules it out, what
    is missing; `needs_one_of` holds the arguments of which one must be available before it may be used.
    """

    id: str
    met: Met
    missing: tuple[str, ...]
    needs_one_of: tuple[str, ...] = ()

    @property
    def available(self) -> bool:
        """Whether the argument may be offered."""
        return not (self.missing or self.needs_one_of)


Slots = dict[str, Fact]
Filled = Iterator[Slots]
"""A set of slots for each time that the wording of an argument is to be said."""

Filler = Callable[[CaseReader, Argued], Filled]

_FILLERS: dict[str, Filler] = {}


def fills(key: str) -> Callable[[Filler], Filler]:
    """Register a function as what fills the wording of the argument with this id."""

    def register(filler: Filler) -> Filler:
        _FILLERS[key] = filler
        return filler

    return register


def filler(key: str) -> Filler:
    """Return what fills the wording of an argument. Raises KeyError for an argument that no file is about."""
    return _FILLERS[key]


def alone(scene: Scene, entry: Argument) -> Argued:
    """Return an argument by its own conditions, before the rules that join it to others."""
    lacking = [need for need in entry.when if met(scene, need.condition) is None]
    barred = [need for need in entry.not_available_if if met(scene, need.condition) is not None]
    return Argued(
        id=entry.id,
        met=all_met(scene, (need.condition for need in entry.when)) or Met(),
        missing=tuple(need.missing for need in (*lacking, *barred)),
    )
