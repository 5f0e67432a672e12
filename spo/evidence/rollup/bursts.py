"""Rows taken together into bursts, each of which is to be one incident, by a rule that the officer can change."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

import numpy as np
import pandas as pd

from spo.case import Rule

from .senders import keys_of


@dataclass(frozen=True)
class Burst:
    """The rows of one incident, in order of time, all of one day: the number of each, and what stands in it."""

    numbers: tuple[int, ...]
    at: tuple[datetime, ...]
    timed: tuple[bool, ...]
    sender: tuple[str, ...]
    recipient: tuple[str, ...]
    method: tuple[str, ...]
    text: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.numbers)

    @cached_property
    def times(self) -> list[str]:
        """The time of day of each row as `22:15`, or nothing where only the day is known."""
        return [f"{at.hour:02}:{at.minute:02}" if timed else "" for at, timed in zip(self.at, self.timed, strict=True)]


_COLUMNS = ("at", "timed", "sender", "recipient", "method", "text")


def burst_of(rows: pd.DataFrame) -> Burst:
    """Return rows of a reading, all of one day, as a burst."""
    return Bursts(rows, np.array([0]))[0]


@dataclass(frozen=True, eq=False)
class Bursts:
    """Bursts in order of time. `rows` are those of all of them, and `starts` is where in it each begins."""

    rows: pd.DataFrame
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, at: int) -> Burst:
        end = [*self.starts[at + 1 : at + 2], len(self.rows)][0]
        return Burst(*(tuple(column[self.starts[at] : end].tolist()) for column in self._columns))

    @cached_property
    def _columns(self) -> list[np.ndarray]:
        return [self.rows.index.to_numpy(), *(self.rows[column].to_numpy() for column in _COLUMNS)]

    def __iter__(self) -> Iterator[Burst]:
        return (self[at] for at in range(len(self)))


def bursts(rows: pd.DataFrame, apart: Mapping[str, str], rule: Rule) -> Bursts:
    """Return the rows of a reading taken together by a rule. No burst crosses midnight.

    `apart` gives, by the key of each sender whose rows are wanted, the name of those that its rows may stand together
    with: the numbers of one person share a name. Rows of other senders are left out.
    """
    held = rows.assign(group=keys_of(rows["sender"]).map(apart)).dropna(subset=["group"])
    held = held.sort_values("at", kind="stable")
    number = _numbered(held, rule)
    held = held.iloc[np.argsort(number, kind="stable")]
    return Bursts(held, np.flatnonzero(np.diff(np.sort(number), prepend=-1)))


def _numbered(held: pd.DataFrame, rule: Rule) -> np.ndarray:
    """Return the number of the burst that each row is in, of rows in order of time; bursts are numbered in that order.

    A row without a time of day can be said to lie near no other, and only a whole day takes it together with any.
    """
    if rule.together == "each":
        return np.arange(len(held))
    number = held.groupby([held["at"].dt.normalize(), "group"], sort=False).ngroup()
    if rule.together == "gap":
        apart = held["at"].groupby(number.to_numpy()).diff() > pd.Timedelta(minutes=max(rule.gap, 0))
        begun = (apart | ~held["timed"]).groupby(number.to_numpy()).cumsum()
        number = held.assign(number=number, begun=begun).groupby(["number", "begun"], sort=False).ngroup()
    return number.to_numpy()
