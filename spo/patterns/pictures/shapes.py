"""What a timeline is made from, and what it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
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
    """A timeline: a Vega-Lite specification, text that says what it shows, and the same as a table."""

    spec: Mapping[str, Any]
    shows: str
    table: tuple[Row, ...]
