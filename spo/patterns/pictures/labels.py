"""Labels for events, placed so that none touches another, and no rule runs through one where that can be helped."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from typing import NamedTuple

from .. import Event
from .frame import WIDTH, Along, room
from .shapes import Days

_MOST_LINES = 4
_MOST_IN_KEY = 40
_MOST_KINDS = 4
_PARTS = (1, 0.95, 0.9)


class Mark(NamedTuple):
    """A day on which something happened, and what, as kinds."""

    day: date
    label: str


class Label(NamedTuple):
    """A label beside the rule of its mark: in which line, from 0 at the bottom, and to which side of the rule."""

    mark: Mark
    text: str
    line: int
    leftwards: bool


class _Placed(NamedTuple):
    at: float
    left: float
    right: float
    label: Label


def labelled(events: Sequence[Event], days: Days) -> tuple[Along, list[Label], list[Mark]]:
    """Return where days lie, the labels, and what their numbers stand for where there is no room for words.

    Days take less of the width where the last labels need room.
    """
    marks = [Mark(one.first, one.label if one.first == one.last else f"{one.label} (about)") for one in events]
    if len(marks) <= _MOST_IN_KEY:
        along, labels = _fitted(days, marks, [mark.label for mark in marks])
        if all(label.line < _MOST_LINES for label in labels) and not _crossed(along, labels):
            return along, labels, []
    for shorter in (len("2026-06-03"), len("2026-06"), len("2026"), len("20")):
        key = _together(marks, shorter)
        if len(key) <= _MOST_IN_KEY:
            break
    along, labels = _fitted(days, key, [str(number) for number in range(1, len(key) + 1)])
    return along, labels, key


def _fitted(days: Days, marks: Sequence[Mark], texts: Sequence[str]) -> tuple[Along, list[Label]]:
    """Return the days as wide as the labels leave room for, and the labels."""
    for part in _PARTS:
        along = Along(days, WIDTH * part)
        over = max((along.noon(mark.day) + room(text, 8) for mark, text in zip(marks, texts, strict=True)), default=0)
        if over <= WIDTH:
            break
    return along, _placed(along, marks, texts)


def _together(marks: Sequence[Mark], shorter: int) -> list[Mark]:
    """Return one mark for what happened on days that are written alike so far: of one month or year, say."""
    found: list[Mark] = []
    for _, group in groupby(marks, key=lambda mark: mark.day.isoformat()[:shorter]):
        held = list(group)
        labels = [mark.label for mark in held]
        said = {label: f"{label} ({number})" if number > 1 else label for label, number in Counter(labels).items()}
        rest = len(said) - _MOST_KINDS
        more = [f"and {rest} more kinds"] if rest > 1 else []
        found.append(Mark(held[0].day, ", ".join([*list(said.values())[: _MOST_KINDS + (rest == 1)], *more])))
    return found


def _crossed(along: Along, labels: Sequence[Label]) -> bool:
    """Return whether a rule runs through a label: it runs down from its own line, through all that is lower."""
    for label in labels:
        at, wide = along.noon(label.mark.day), room(label.text, 8)
        left, right = (at - wide, at) if label.leftwards else (at, at + wide)
        if any(other.line > label.line and left < along.noon(other.mark.day) < right for other in labels):
            return True
    return False


def _placed(along: Along, marks: Sequence[Mark], texts: Sequence[str]) -> list[Label]:
    """Place each label, from the right, where it crosses least, and then as low as it can be."""
    placed: list[_Placed] = []
    for mark, text in reversed(list(zip(marks, texts, strict=True))):
        at, wide = along.noon(mark.day), room(text, 8)
        left = at + wide > WIDTH
        edges = (at - wide, at + 3) if left else (at - 3, at + wide)
        tried = [_Placed(at, *edges, Label(mark, text, line, left)) for line in range(len(placed) + 1)]
        free = [one for one in tried if not any(_touch(one, other) for other in placed)]
        placed.append(min(free, key=lambda one: (_crossings(one, placed), one.label.line)))
    return [one.label for one in reversed(placed)]


def _touch(one: _Placed, other: _Placed) -> bool:
    return one.label.line == other.label.line and one.left < other.right and other.left < one.right


def _crossings(one: _Placed, placed: Sequence[_Placed]) -> int:
    """Return through how many labels a rule runs: those that this one's runs through, and its own."""
    return sum(
        (other.left < one.at < other.right and other.label.line < one.label.line)
        + (one.left < other.at < one.right and one.label.line < other.label.line)
        for other in placed
    )
