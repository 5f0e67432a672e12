"""The bars: how many acts, with those that are inferred paler and broken, and those of no exact date hollow on top."""

from collections.abc import Sequence
from datetime import timedelta

import altair as alt

from .frame import WIDTH, Frame, Values, chart_of
from .shapes import Bin, Unit

HOLLOW = "Hollow: of no exact date."
INFERRED = "With a broken edge, and paler: attributed by inference."
BROKEN = [2, 1.5]

# Fill, and whether the edge is broken: what is shown, what is inferred, and each of them of no exact date.
_LOOKS = (("#8c8c8c", False), ("#d9d9d9", True), ("white", False), ("white", True))


def bars(frame: Frame, unit: Unit, bins: Sequence[Bin]) -> list[alt.Chart]:
    """Return the bars, with the axis that counts acts."""
    most = max(one.count.acts for one in bins) or 1
    scale = alt.Scale(domain=[0, most], range=[frame.base, frame.top], nice=False)
    counted = alt.Axis(
        title=f"Acts a {unit}", format=",d", tickMinStep=1, tickCount=min(5, most), gridColor="#ccc", minExtent=34
    )
    drawn: list[Values] = [[] for _ in _LOOKS]
    for one in bins:
        edges, low = {"from": str(one.first), "to": str(one.last + timedelta(days=1))}, 0
        for values, acts in zip(drawn, _parts(one), strict=True):
            if acts:
                values.append({**edges, "low": low, "high": low + acts})
                low += acts
    # A mark of nothing would have no name for those who cannot see it. The first that there is carries the axis.
    shown = [(values, look) for values, look in zip(drawn, _LOOKS, strict=True) if values] or [([], _LOOKS[0])]
    gap = 0.5 if WIDTH / len(bins) > 3 else 0
    return [
        chart_of(values)
        .mark_rect(
            fill=fill, stroke="black", strokeWidth=0.7, strokeDash=BROKEN if broken else [], xOffset=gap, x2Offset=-gap
        )
        .encode(x=frame.x, x2="to:T", y=alt.Y("low:Q", scale=scale, axis=None if number else counted), y2="high:Q")
        for number, (values, (fill, broken)) in enumerate(shown)
    ]


def _parts(one: Bin) -> tuple[int, int, int, int]:
    """Return how many acts of a bar are of each look: no act is of two of them."""
    both, loose, inferred = one.both.acts, one.approximate.acts - one.both.acts, one.inferred.acts - one.both.acts
    return one.count.acts - loose - inferred - both, inferred, loose, both
