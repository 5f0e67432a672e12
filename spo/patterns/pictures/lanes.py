"""Under the bars, what lies over more than one of them: a bar over its days, with how many acts it stands for."""

from collections.abc import Sequence
from datetime import timedelta

import altair as alt

from ..shapes import Wide
from .bars import BROKEN
from .frame import WIDTH, Along, Frame, Values, room

OVER = "Under the days: so many acts over a span of days."

_LANE, _MOST, _GAP = 15, 12, 6
_DAY = timedelta(days=1)


def height_of(frame: Along, held: Sequence[Wide]) -> float:
    """Return how high the bars stand."""
    lanes = 1 + max(_lanes(frame, held), default=-1)
    return lanes * _LANE + _GAP if lanes else 0


def wide(frame: Frame, held: Sequence[Wide], top: float) -> list[alt.Chart]:
    """Return a bar for each entry, from its first day to its last, with its number of acts beside it."""
    boxes: dict[bool, Values] = {False: [], True: []}
    words: dict[bool, Values] = {False: [], True: []}
    for one, lane in zip(held, _lanes(frame.along, held), strict=True):
        first, last = max(one.first, frame.days.first), min(one.last, frame.days.last)
        end, y, text = last + _DAY, top + lane * _LANE, _said(one)
        leftwards = frame.along.at(end) + room(text, 4) > WIDTH
        boxes[bool(one.count.inferred)].append({"from": str(first), "to": str(end), "y": y, "low": y + 8})
        words[leftwards].append({"from": str(first if leftwards else end), "y": y + 4, "text": text})
    return [
        *frame.boxes(boxes[False], fill="#8c8c8c", stroke="black", strokeWidth=0.7),
        *frame.boxes(boxes[True], fill="white", stroke="black", strokeWidth=0.7, strokeDash=BROKEN),
        *frame.text(words[False], align="left", dx=4),
        *frame.text(words[True], align="right", dx=-4),
    ]


def _said(one: Wide) -> str:
    return f"{one.count.acts:,}{' inferred' if one.count.inferred else ''}"


def _lanes(along: Along, held: Sequence[Wide]) -> list[int]:
    """Return the line that each bar stands on: the first that is free by then, and past the last of them any."""
    free: list[float] = []
    found: list[int] = []
    for one in held:
        starts, ends = along.at(one.first), along.at(one.last + _DAY)
        beside = room(_said(one), 10)
        left = beside if ends + beside > WIDTH else 0  # its number then stands before it
        lane = next((lane for lane, until in enumerate(free) if until <= starts - left), len(free))
        if lane == len(free) < _MOST:
            free.append(0)
        lane = min(lane, _MOST - 1)
        free[lane] = max(free[lane], ends + beside - left)
        found.append(lane)
    return found
