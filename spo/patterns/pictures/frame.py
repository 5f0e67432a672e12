"""The coordinates of a timeline: days from left to right, and pixels from the top, except for the bars."""

from datetime import date, datetime, time, timedelta
from typing import Any, NamedTuple

import altair as alt

from .shapes import Days

WIDTH = 588
"""Pixels from the axis to the right edge. With the axis, the picture is as wide as the text of an A4 page."""

CHARACTER = 5.0
"""The width of a character of the picture's type, in pixels, taken generously."""

SIZE = 10.5
"""The size of the picture's type, in pixels: 8 points on paper."""

Values = list[dict[str, Any]]

_DAY = timedelta(days=1)


class Along(NamedTuple):
    """How the days of a timeline are laid along it, and how many pixels they take of its width."""

    days: Days
    width: float

    def at(self, day: date) -> float:
        """Return how far along a day begins, in pixels."""
        return (day - self.days.first).days / self.days.number * self.width

    def noon(self, day: date) -> float:
        """Return how far along the middle of a day is: what was on one day comes neither before nor after it."""
        return self.at(day) + self.width / self.days.number / 2

    def moment(self, pixels: float) -> str:
        """Return the moment that lies so many pixels along."""
        start = datetime.combine(self.days.first, time())
        return f"{(start + timedelta(days=pixels / self.width * self.days.number)).isoformat(timespec='seconds')}Z"


class Frame:
    """The days of a timeline, how high it is, and where its bars begin and end, in pixels from the top."""

    def __init__(self, along: Along, axis: alt.Axis, height: float, top: float, base: float) -> None:
        self.along, self.days, self.top, self.base = along, along.days, top, base
        self.x = alt.X(
            "from:T",
            axis=axis,
            scale=alt.Scale(type="utc", domain=[str(along.days.first), str(along.days.last + _DAY)], nice=False),
        )
        self.y = alt.Y("y:Q", axis=None, scale=alt.Scale(domain=[0, height], range=[0, height], nice=False))

    def edge(self) -> list[alt.Chart]:
        """Return a line that is not seen, which keeps every picture equally wide."""
        line = chart_of([{"y": self.top, "low": self.base}]).mark_rule(opacity=0)
        return [line.encode(x=alt.value(WIDTH), y=self.y, y2="low:Q")]

    def text(self, values: Values, **how: Any) -> list[alt.Chart]:
        """Return text that stays legible where a line runs behind it."""
        if not values:
            return []
        chart = chart_of(values).encode(x=self.x, y=self.y, text="text:N")
        return [
            chart.mark_text(stroke="white", strokeWidth=4, strokeJoin="round", baseline="middle", **how),
            chart.mark_text(baseline="middle", **how),
        ]

    def upright(self, values: Values, **how: Any) -> list[alt.Chart]:
        """Return upright lines, from `y` to `low`."""
        return [chart_of(values).mark_rule(**how).encode(x=self.x, y=self.y, y2="low:Q")] if values else []

    def level(self, values: Values, **how: Any) -> list[alt.Chart]:
        """Return level lines, `from` a day `to` a day."""
        return [chart_of(values).mark_rule(**how).encode(x=self.x, x2="to:T", y=self.y)] if values else []

    def boxes(self, values: Values, **how: Any) -> list[alt.Chart]:
        """Return boxes, `from` a day `to` a day and from `y` to `low`."""
        return [chart_of(values).mark_rect(**how).encode(x=self.x, x2="to:T", y=self.y, y2="low:Q")] if values else []


def chart_of(values: Values) -> alt.Chart:
    """Return a chart of some values, which the specification itself holds."""
    return alt.Chart(alt.InlineData(values=values))


def room(text: str, beside: float = 0) -> float:
    """Return how many pixels a text takes, with some beside it."""
    return len(text) * CHARACTER + beside
