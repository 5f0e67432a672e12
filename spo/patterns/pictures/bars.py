"""The bars, in two lanes: what is shown, and under it what is inferred; those of no exact date are hollow.

They stand on a scale of square roots, so that one large number does not flatten all the others.
"""

from collections.abc import Sequence
from datetime import timedelta
from math import sqrt
from typing import NamedTuple

import altair as alt

from .frame import WIDTH, Frame, Values, chart_of
from .shapes import Bin

HOLLOW = "Hollow: of no exact date."
SCALE = "Acts a {unit}. A taller bar is more acts."
BROKEN = [2, 1.5]

_HIGHEST, _LEAST, _GAP = 84, 24, 18
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
_APART = 11  # pixels between two numbers of an axis, at the least

# Of what is shown and of what is inferred: the fill of what has an exact date, and whether the edge is broken.
_SHOWN, _INFERRED = ("#595959", False), ("#d9d9d9", True)


class Lane(NamedTuple):
    """Bars of one kind: its name, the most in one of them, how high it is, and its bars with those of no exact date."""

    name: str
    most: int
    height: float
    bars: tuple[tuple[Bin, int, int], ...]


def lanes_of(bins: Sequence[Bin]) -> list[Lane]:
    """Return the lane of what is shown, and that of what is inferred where there is any."""
    shown = tuple((one, *_parts(one)[::2]) for one in bins)
    inferred = tuple((one, *_parts(one)[1::2]) for one in bins)
    most = max(one.count.acts for one in bins) or 1
    found = [("Shown", shown), ("Inferred", inferred)]
    highest = min(_HIGHEST, _LEAST * sqrt(most))
    held = [(name, bars, max(exact + loose for _, exact, loose in bars)) for name, bars in found]
    return [
        Lane(name, of or 1, max(_LEAST, highest * sqrt((of or 1) / most)), bars)
        for name, bars, of in held
        if of or name == "Shown"
    ]


def height_of(lanes: Sequence[Lane]) -> float:
    """Return how high the lanes stand."""
    return sum(lane.height for lane in lanes) + _GAP * (len(lanes) - 1)


def bars(frame: Frame, lanes: Sequence[Lane]) -> list[alt.Chart]:
    """Return the bars of each lane, with the axis that counts acts."""
    drawn: list[alt.Chart] = []
    top = frame.top
    for lane in lanes:
        look = _INFERRED if lane.name == "Inferred" else _SHOWN
        drawn += _bars(frame, lane, (top + lane.height, top), look)
        top += lane.height + _GAP
    return drawn


def _bars(frame: Frame, lane: Lane, ends: tuple[float, float], look: tuple[str, bool]) -> list[alt.Chart]:
    fill, broken = look
    scale = alt.Scale(type="sqrt", domain=[0, lane.most], range=list(ends), nice=False)
    axis = alt.Axis(title=lane.name, format=",d", values=_named(lane), gridColor="#ccc", minExtent=34, orient="left")
    drawn: dict[str, Values] = {fill: [], "white": []}
    for one, exact, loose in lane.bars:
        edges, low = {"from": str(one.first), "to": str(one.last + timedelta(days=1))}, 0
        for held, acts in ((fill, exact), ("white", loose)):
            if acts:
                drawn[held].append({**edges, "low": low, "high": low + acts})
                low += acts
    # A mark of nothing would have no name for those who cannot see it. The first that there is carries the axis.
    shown = [(held, values) for held, values in drawn.items() if values] or [(fill, [])]
    gap = 0.5 if WIDTH / len(lane.bars) > 3 else 0
    return [
        chart_of(values)
        .mark_rect(
            fill=held, stroke="black", strokeWidth=0.7, strokeDash=BROKEN if broken else [], xOffset=gap, x2Offset=-gap
        )
        .encode(x=frame.x, x2="to:T", y=alt.Y("low:Q", scale=scale, axis=None if number else axis), y2="high:Q")
        for number, (held, values) in enumerate(shown)
    ]


def _named(lane: Lane) -> list[int]:
    """Return the numbers that the axis names: the most, and below it those that leave room for one another."""
    found = [lane.most]
    for step in reversed(_STEPS):
        at, above = (sqrt(value / lane.most) * lane.height for value in (step, found[-1]))
        if step < found[-1] and above - at >= _APART:
            found.append(step)
    return sorted(found)


def _parts(one: Bin) -> tuple[int, int, int, int]:
    """Return how many acts of a bar are shown, inferred, and shown and inferred of no exact date: no act is in two."""
    both, loose, inferred = one.both.acts, one.approximate.acts - one.both.acts, one.inferred.acts - one.both.acts
    return one.count.acts - loose - inferred - both, inferred, loose, both
