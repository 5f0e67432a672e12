"""What a timeline is made from, and what it is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

from spo.case import Number

from .. import Event

WIDTH = 642
"""The width of the picture in pixels: as wide as the text of an A4 page."""

LEFT, RIGHT = 94, WIDTH - 34
"""Where its days begin and end: before them stand the names of the lanes, and after them the last numbers."""

SIZE = 10.5
"""The size of the picture's type, in pixels: 8 points on paper."""

_CHARACTER = 5.3  # the width of a character of this type, in pixels, taken generously


def room(text: str) -> float:
    """Return how many pixels a text takes."""
    return len(text) * _CHARACTER


class Days(NamedTuple):
    """The days that a picture covers, first and last included."""

    first: date
    last: date

    @property
    def number(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1

    def at(self, day: date, part: float = 0) -> float:
        """Return where a day begins, in pixels, or so great a part of it later. What is not covered is at an edge."""
        days = (day - self.first).days + part
        return LEFT + min(max(days / self.number, 0), 1) * (RIGHT - LEFT)


@dataclass(frozen=True)
class Span:
    """An order, by what papers call it, from its first day to its last; None where no end is recorded."""

    name: str
    first: date
    last: date | None = None


class Mark(NamedTuple):
    """An entry, or several that share a mark: its days, its number, and whether it was only on some day of these."""

    first: date
    last: date
    between: bool
    numbers: tuple[Number, ...]


@dataclass(frozen=True)
class Lane:
    """The entries of one kind, shown or inferred, in rows of marks that do not touch.

    Where there are too many for each to have its number they are `merged`: one bar for those that touch.
    """

    name: str
    inferred: bool
    rows: Sequence[Sequence[Mark]]
    merged: bool

    @property
    def marks(self) -> list[Mark]:
        """Every mark, by its days."""
        return sorted(mark for row in self.rows for mark in row)

    @property
    def number(self) -> int:
        """How many entries."""
        return sum(len(mark.numbers) for mark in self.marks)


@dataclass(frozen=True)
class Scene:
    """Everything that is drawn, and on which days; `missing` says what is not."""

    days: Days
    lanes: Sequence[Lane]
    events: Sequence[Event]
    orders: Sequence[Span]
    missing: str


@dataclass(frozen=True)
class Row:
    """A mark, an event or an order in words, with the numbers of the entries that a mark stands for."""

    days: str
    what: str
    entries: str = ""


@dataclass(frozen=True)
class Timeline:
    """A timeline: what it is made from, text that says what it shows, and the same as a table."""

    scene: Scene
    shows: str
    table: tuple[Row, ...]

    @cached_property
    def svg(self) -> str:
        """The picture as SVG."""
        from .drawing import drawn  # noqa: PLC0415 - it is made from these shapes

        return drawn(self.scene)
