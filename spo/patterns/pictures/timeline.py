"""The timeline of a case: acts as bars, what should have stopped them, quiet, and the orders underneath."""

from collections.abc import Mapping, Sequence
from datetime import date

from spo.case import Case
from spo.guidance import Guidance

from ..pattern import pattern
from ..records import Dated, put_forward
from .bins import bins, covered, start_of, unit_for
from .in_words import shows, table
from .shapes import Days, Scene, Span, Timeline


def timeline(
    case: Case, guidance: Guidance, on: date, orders: Sequence[Span], numbers: Mapping[str, int] | None = None
) -> Timeline | None:
    """Return the timeline of what may be put forward as the defendant's, or None where nothing has a date.

    `numbers` are those of the incidents, which the table then names.
    """
    p = pattern(case, guidance, on)
    if p.first is None:
        return None
    days = covered(p.first, [event.first for event in p.events], on)
    unit = unit_for(days)
    days = Days(start_of(days.first, unit), on)  # a part of a week would be too narrow to be seen
    dated = Dated([one for one in put_forward(case) if one.day and one.day <= on])
    scene = Scene(
        days,
        unit,
        *bins(dated, days, unit),
        [event for event in p.events if event.first >= days.first],
        p.quiet,
        [order for order in orders if order.first <= on and not (order.last and order.last < days.first)],
    )
    return Timeline(scene, shows(p, scene), table(scene, numbers or {}))
