"""Draws a timeline in black and white: what differs, differs in its lane, its line and its fill, and is named."""

from typing import Any

import altair as alt

from . import above, below, lanes
from .bars import HOLLOW, SCALE, bars, height_of, lanes_of
from .frame import SIZE, Along, Frame
from .labels import labelled
from .shapes import Scene
from .ticks import ticks

_AXIS = 32
_FONT = "Arial, Liberation Sans, sans-serif"


def drawn(scene: Scene) -> dict[str, Any]:
    """Return the Vega-Lite specification of a timeline."""
    along, labels, marks = labelled(scene.events, scene.days)
    key = below.notes(marks)
    counted = lanes_of(scene.bins)
    looks = [SCALE.format(unit=scene.unit)]
    looks += [HOLLOW] if any(one.approximate.acts for one in scene.bins) else []
    looks += [lanes.OVER] if scene.wide else []
    top = above.height_of(labels)
    base = top + height_of(counted)
    under = base + _AXIS
    ordered = under + lanes.height_of(along, scene.wide)
    noted = ordered + len(scene.orders) * below.ORDER
    keyed = noted + below.height_of_notes(looks) + 4
    height = keyed + below.height_of_notes(key)
    frame = Frame(along, _time_axis(along, base - height), height, top, base)
    layers = [
        *bars(frame, counted),
        *above.events(frame, labels),
        *above.quiet(frame, scene.quiet, labels, top + counted[0].height - 12),
        *lanes.wide(frame, scene.wide, under),
        *below.orders(frame, scene.orders, ordered),
        *below.written(frame, looks, noted),
        *below.written(frame, key, keyed),
        *frame.edge(),
    ]
    chart = (
        alt.layer(*layers)
        .resolve_scale(y="independent")
        .properties(
            autosize=alt.AutoSizeParams(type="pad"),
            width=along.width,
            height=height,
            padding={"left": 2, "right": 4, "top": 2, "bottom": 2},
        )
        .configure(font=_FONT, background="white")
        .configure_view(stroke=None)
        .configure_text(fontSize=SIZE, color="black", font=_FONT)
        .configure_axis(
            labelFont=_FONT,
            titleFont=_FONT,
            labelFontSize=SIZE,
            titleFontSize=SIZE,
            titleFontWeight="normal",
            labelColor="black",
            domainColor="black",
            tickColor="black",
        )
    )
    spec: dict[str, Any] = chart.to_dict()
    return spec


def _time_axis(along: Along, offset: float) -> alt.Axis:
    """Return the axis of days. It stands right under the bars, with what is drawn under them below it."""
    named, form = ticks(along.days, along.width)
    at = [alt.DateTime(year=day.year, month=day.month, date=day.day, utc=True) for day in named]
    return alt.Axis(orient="bottom", offset=offset, values=at, format=form, title=None, grid=False, labelOverlap=False)
