"""Which edits of one save clash with what others saved meanwhile. Pure: no clock, no disk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, get_origin

from spo.case import Case, Change, Edit
from spo.case.paths import type_at


@dataclass(frozen=True)
class Theirs:
    """What somebody else put at one path, in which revision, and when. None may mean that an item was taken out."""

    path: str
    value: Any = field(repr=False)
    who: str = field(repr=False)
    at: datetime
    revision: int

    @property
    def deleted(self) -> bool:
        """Whether this took an item out."""
        return self.value is None and get_origin(type_at(Case, self.path.split(".")[:-1])) is dict


@dataclass(frozen=True)
class Clash:
    """One edit that was refused: its path and value, and theirs at the same path, above it or below it."""

    path: str
    yours: Any = field(repr=False)
    theirs: Theirs

    @property
    def their_value(self) -> Any:
        """Their value of what you edited: found within theirs where theirs is of the whole item."""
        return value_at(self.theirs.path, self.theirs.value, self.path)


def clashes(theirs: Iterable[tuple[int, Change]], yours: Iterable[Edit]) -> tuple[Clash, ...]:
    """Return what cannot be merged: edits of one path, or where one path leads through the other.

    Two edits that put the same value at the same path agree, and do not clash. Values are compared as JSON.
    """
    latest: dict[str, Theirs] = {}
    below: dict[str, set[str]] = {}
    for revision, change in theirs:
        for edit in change.edits:
            for hidden in below.pop(edit.path, set()):
                latest.pop(hidden, None)
            latest[edit.path] = Theirs(edit.path, edit.value, change.who, change.at, revision)
            for above in _above(edit.path):
                below.setdefault(above, set()).add(edit.path)
    mine = {edit.path: edit.value for edit in yours}
    return tuple(
        Clash(path, value, latest[near])
        for path, value in mine.items()
        for near in (path, *_above(path), *sorted(below.get(path, ())))
        if near in latest and not (near == path and latest[near].value == value)
    )


def news(theirs: Iterable[Change], yours: Iterable[Edit]) -> tuple[Edit, ...]:
    """Return the edits of a save that are not what was saved last at their paths. The same save again has none."""
    saved = {edit.path: edit.value for change in theirs for edit in change.edits}
    return tuple(edit for edit in yours if edit.path not in saved or saved[edit.path] != edit.value)


def value_at(path: str, value: Any, wanted: str) -> Any:
    """Return what a value at one path holds at another that leads through it; the value itself for any other path.

    None where the value holds nothing there.
    """
    if not wanted.startswith(f"{path}."):
        return value
    for step in wanted[len(path) + 1 :].split("."):
        value = value.get(step) if isinstance(value, dict) else None
    return value


def _above(path: str) -> Iterator[str]:
    """Yield every path that leads to a path, the nearest first."""
    while "." in path:
        path = path.rpartition(".")[0]
        yield path
