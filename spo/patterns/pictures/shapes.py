"""What a timeline is made from, and what it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any, Literal, NamedTuple

from .. import Count, Event, Quiet
from ..shapes import Wide

Unit = Literal["day", "week", "month", "year"]


class Days(NamedTuple):
    """The days that a picture covers, first and last included."""

    first: date
    last: date

    @property
    def number(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Span:
    """An order, by what papers call it, from its first day to its last; None where no end is recorded."""

    name: str
    first: date
    last: date | None = None


@dataclass(frozen=True)
class Bin:
    """One bar: the acts on some days, those of them of no exact date, those that are inferred, and those of both."""

    first: date
    last: date
    count: Count
    approximate: Count
    inferred: Count
    both: Count


@dataclass(frozen=True)
class Scene:
    """Everything that is drawn, and on which days: the bars of one length, events, quiet spells and orders.

    `wide` are the entries that lie over more than one bar, each with a bar of its own over its days.
    """

    days: Days
    unit: Unit
    bins: Sequence[Bin]
    wide: Sequence[Wide]
    events: Sequence[Event]
    quiet: Sequence[Quiet]
    orders: Sequence[Span]


@dataclass(frozen=True)
class Row:
    """One bar in words, or several days without one. `numbers` are those of its incidents, where they were given."""

    days: str
    acts: int
    approximate: int
    inferred: int
    incidents: tuple[str, ...]
    numbers: str
    events: str


@dataclass(frozen=True)
class Timeline:
    """A timeline: what it is made from, text that says what it shows, and the same as a table."""

    scene: Scene
    shows: str
    table: tuple[Row, ...]

    @cached_property
    def spec(self) -> Mapping[str, Any]:
        """The picture as a Vega-Lite specification. To draw it takes some tenths of a second, and papers need words."""
        from .drawing import drawn  # noqa: PLC0415 - Altair takes long to load, and most commands draw nothing

        return drawn(self.scene)
