"""What a pattern is made of: counts, each with the incidents that it counts. No score, and nothing of other cases."""

from dataclasses import dataclass
from datetime import date, timedelta

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Count:
    """How many acts, and the incidents that they are in, in order. An incident may be counted in part.

    In a total, `inferred` is how many of them are put down to the defendant by inference. `at_least` says that some of
    the incidents hold more acts, of which no number is recorded; `about`, that the number of some is an estimate.
    """

    acts: int = 0
    incidents: tuple[str, ...] = ()
    inferred: int = 0
    at_least: bool = False
    about: bool = False

    @property
    def entries(self) -> int:
        """How many incidents."""
        return len(self.incidents)

    def __bool__(self) -> bool:
        return bool(self.incidents)


@dataclass(frozen=True)
class Spell:
    """Some days, the first and the last included, and what is recorded on them.

    `over` are acts of entries that these days hold only a part of: nobody knows how many of them were on these days, so
    that they are not in `count`.
    """

    first: date
    last: date
    count: Count
    over: Count = Count()

    @property
    def days(self) -> int:
        """How many days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True)
class Wide:
    """The days from the first to the last of an entry that lies over more than one bar, month or year."""

    first: date
    last: date
    count: Count


@dataclass(frozen=True)
class Clock:
    """When in the day and the week acts were: 24 hours, and 7 days from Monday.

    `about` are those of a known hour that is said only to be about right. `no_weekday` are those of no exact date.
    """

    hours: tuple[Count, ...]
    no_hour: Count
    about: Count
    weekdays: tuple[Count, ...]
    no_weekday: Count


@dataclass(frozen=True)
class Recorded:
    """Something recorded that lasted over some days of a spell: its path, and those days."""

    path: str
    first: date
    last: date


@dataclass(frozen=True)
class Quiet:
    """Days on which no act is recorded, first and last included, and what is recorded that may account for it.

    `before` and `after` are the incidents on either side; `after` is None where the quiet lasts to the day of drafting.
    """

    first: date
    last: date
    before: str
    after: str | None
    custody: tuple[Recorded, ...] = ()

    @property
    def days(self) -> int:
        """How many days are without an act: none of them is the day of the act before, or of the act after."""
        return (self.last - self.first).days + 1

    @property
    def since(self) -> date:
        """The day of the act before."""
        return self.first - _DAY

    @property
    def until(self) -> date:
        """The day of the act after, or that of drafting."""
        return self.last + _DAY if self.after else self.last


@dataclass(frozen=True)
class Stop:
    """One dated event beside the acts. Its label is a kind, and names nobody and no place.

    `paths` are those of its dates, and `time` is the time of day, where one is recorded. `told` says whether it told
    the defendant that the acts were unwelcome, or what was done about them. Only then is it said that it should have
    stopped them.
    """

    paths: tuple[str, ...]
    kind: str
    label: str
    first: date
    last: date
    told: bool
    time: str = ""


@dataclass(frozen=True)
class Range:
    """How many acts were on some days, at the least and at the most: an act of no exact date may be on either side.

    `inferred` is how many of them, at the least and at the most, are put down to the defendant by inference. Where some
    were never counted there may be `more`; where some are an estimate it is `about` so many.
    """

    least: int
    most: int
    inferred: tuple[int, int] = (0, 0)
    more: bool = False
    about: bool = False


@dataclass(frozen=True)
class Following:
    """The first act after something, and how many days after."""

    incident: str
    days: int


@dataclass(frozen=True)
class Event:
    """Everything on one day that should have stopped the acts, and the acts before and after it.

    Where the day is not exact it is `first` to `last`. `before` and `after` are the same number of days; `after` is
    None, or fewer days, where the day of drafting comes first. Acts on the day itself are `during`. Acts of no exact
    date, or over several days, are counted there by their earliest day; `acts_before`, `acts_during` and `acts_after`,
    and those in all, say how many there can have been, and `across` are those which may have been on more than one
    side.
    """

    stops: tuple[Stop, ...]
    first: date
    last: date
    before: Spell
    during: Count
    after: Spell | None
    all_before: Range
    all_after: Range
    acts_before: Range
    acts_during: Range
    acts_after: Range
    across: Count
    first_after: Following | None

    @property
    def label(self) -> str:
        """What happened, as kinds. Being told is passed over beside what it was told of: an order, or a sentence."""
        order = any(stop.kind in ("order made", "order served") for stop in self.stops)
        other = any(stop.kind != "other" for stop in self.stops)
        told = {"order"} if order else set()
        told |= {"other"} if other else set()
        return ", ".join(dict.fromkeys(stop.label for stop in self.stops if stop.kind not in told))


@dataclass(frozen=True)
class First:
    """When something was first recorded: a method, a number, a place or a person by its id; or through whom, in words.

    `later` says whether that was after the first day on which anything is recorded.
    """

    key: str
    day: date | None
    incident: str
    count: Count
    later: bool


@dataclass(frozen=True)
class Firsts:
    """Methods, numbers and accounts used, places, protected persons and other people, in the order they appeared."""

    methods: tuple[First, ...]
    used: tuple[First, ...]
    places: tuple[First, ...]
    persons: tuple[First, ...]
    through: tuple[First, ...]
