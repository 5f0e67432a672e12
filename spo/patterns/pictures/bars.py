"""The bars: how many acts, and those of them that have no exact date drawn hollow on top."""

from collections.abc import Sequence
from datetime import timedelta

import altair as alt

from .frame import WIDTH, Frame, Values, chart_of
from .shapes import Bin, Unit

HOLLOW = "Hollow: of no exact date."


def bars(frame: Frame, unit: Unit, bins: Sequence[Bin]) -> list[alt.Chart]:
    """Return the bars, with the axis that counts acts."""
    most = max(one.count.acts for one in bins) or 1
    scale = alt.Scale(domain=[0, most], range=[frame.base, frame.top], nice=False)
    counted = alt.Axis(
        title=f"Acts a {unit}", format=",d", tickMinStep=1, tickCount=min(5, most), gridColor="#ccc", minExtent=34
    )
    exact: Values = []
    loose: Values = []
    for one in bins:
        known, total = one.count.acts - one.approximate.acts, one.count.acts
        edges = {"from": str(one.first), "to": str(one.last + timedelta(days=1))}
        if known:
            exact.append({**edges, "low": 0, "high": known})
        if total > known:
            loose.append({**edges, "low": known, "high": total})
    gap = 0.5 if WIDTH / len(bins) > 3 else 0
    return [
        chart_of(values)
        .mark_rect(fill=fill, stroke="black", strokeWidth=0.7, xOffset=gap, x2Offset=-gap)
        .encode(x=frame.x, x2="to:T", y=alt.Y("low:Q", scale=scale, axis=axis), y2="high:Q")
        for values, fill, axis in ((exact, "#8c8c8c", counted), (loose, "white", None))
    ]
