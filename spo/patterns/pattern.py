"""The pattern of a case: the whole picture, where single incidents hide it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from spo.case import Case, attribution
from spo.guidance import Guidance

from .counts import by_method, by_month, by_week, by_year, clock, last_year
from .events import events
from .firsts import firsts
from .quiet import quiet
from .records import Dated, Record, count, put_forward, records, total
from .shapes import Clock, Count, Event, Firsts, Quiet, Spell, Stop
from .stops import stops


def means(case: Case, keys: Collection[str]) -> Mapping[str, Count]:
    """Return how many acts of some incidents were by each method, most first, "" where none is recorded."""
    return by_method(one for one in records(case) if one.key in keys)


@dataclass(frozen=True)
class Pattern:
    """What is recorded of the acts that may be put forward as the defendant's, counted as it stands on a day.

    Few pages and papers read more than a part of it, so that each part is counted when it is first asked for.
    """

    case: Case
    guidance: Guidance
    on: date

    @cached_property
    def _held(self) -> list[Record]:
        return put_forward(self.case)

    @cached_property
    def _dated(self) -> Dated:
        return Dated([one for one in self._held if one.day and one.day <= self.on])

    @cached_property
    def _stops(self) -> list[Stop]:
        return stops(self.case, self.guidance, self.on)

    @cached_property
    def total(self) -> Count:
        """All of them: `dated`, `undated` and `in_future` together."""
        return total(self._held)

    @cached_property
    def dated(self) -> Count:
        """Those with a date up to the day. Years, months, weeks, quiet and events count these."""
        return count(self._dated.records)

    @cached_property
    def undated(self) -> Count:
        """Those without a date."""
        return count(one for one in self._held if not one.day)

    @cached_property
    def in_future(self) -> Count:
        """Those with a date after the day."""
        return count(one for one in self._held if one.day and one.day > self.on)

    @cached_property
    def approximate(self) -> Count:
        """Those dated of no exact date, or over several days."""
        return count(self._dated.approximate.records)

    @cached_property
    def not_attributed(self) -> Count:
        """Those that are not relied on, which are counted nowhere else."""
        return count(self._apart)

    @cached_property
    def unsaid(self) -> Count:
        """Those of them of which nobody has said whether they are the defendant's."""
        return count(one for one in self._apart if attribution(self.case, one.act) is None)

    @property
    def _apart(self) -> list[Record]:
        return [one for one in records(self.case) if one.standing == "not relied on"]

    @cached_property
    def first(self) -> date | None:
        """The day of the first of them."""
        return self._dated.records[0].day if self._dated.records else None

    @cached_property
    def last(self) -> date | None:
        """The last day of the last of them."""
        return max((min(one.last, self.on) for one in self._dated.records if one.last), default=None)

    @cached_property
    def methods(self) -> Mapping[str, Count]:
        """How many were by each method, by id, most first, "" where none is recorded."""
        return by_method(self._held)

    @cached_property
    def years(self) -> tuple[Spell, ...]:
        """Every year from the first to the last."""
        return by_year(self._dated, self.on)

    @cached_property
    def months(self) -> tuple[Spell, ...]:
        """Every month from the first to the last."""
        return by_month(self._dated, self.on)

    @cached_property
    def weeks(self) -> tuple[Spell, ...]:
        """Every week from the first to the last."""
        return by_week(self._dated, self.on)

    @cached_property
    def last_year(self) -> Spell:
        """The twelve months that end on the day."""
        return last_year(self._dated, self.on)

    @cached_property
    def clock(self) -> Clock:
        """The hours in which they were."""
        return clock(self._held)

    @cached_property
    def quiet(self) -> tuple[Quiet, ...]:
        """The long spells without one."""
        return self._quiet(self._dated)

    @cached_property
    def quiet_as_shown(self) -> tuple[Quiet, ...]:
        """The long spells without one of those that are shown to be the defendant's: none is broken by an inference."""
        return self._quiet(Dated([one for one in self._dated.records if one.standing == "his"]))

    def _quiet(self, dated: Dated) -> tuple[Quiet, ...]:
        return quiet(self.case, dated, self.guidance.figures["quiet-days"].value, self.on)

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """What should have stopped them."""
        return events(self._stops, self._dated, self.guidance.figures["window-days"].value, self.on)

    @property
    def told(self) -> tuple[Stop, ...]:
        """What told the defendant to stop, each of which is of one of the events."""
        return tuple(stop for stop in self._stops if stop.told)

    def during(self, stop: Stop) -> Count:
        """Return the acts of the day of a stop, or of its days where that is not exact."""
        return self._dated.between(stop.first.toordinal(), min(stop.last, self.on).toordinal())

    @cached_property
    def aside(self) -> tuple[Stop, ...]:
        """What nothing shows that the defendant heard of."""
        return tuple(stop for stop in self._stops if not stop.told)

    @cached_property
    def firsts(self) -> Firsts:
        """What was done for the first time."""
        return firsts(self._held, self.first)
