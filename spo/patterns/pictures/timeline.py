"""The timeline of a case: entries on their days, what should have stopped the acts, and the orders."""

from collections.abc import Sequence
from datetime import date

from spo.case import Case, Number, incident_numbers
from spo.case.english import numbered
from spo.guidance import Guidance

from ..pattern import Pattern
from ..records import records
from ..words import entries
from .in_words import shows, table
from .lanes import lanes
from .shapes import Days, Scene, Span, Timeline

_LEAST_DAYS = 28
_EARLIER = 0.25  # how much further back than the acts the picture goes for an event, as a part of the time since


def timeline(case: Case, guidance: Guidance, on: date, orders: Sequence[Span]) -> Timeline | None:
    """Return the timeline of what may be put forward as the defendant's, or None where nothing has a date."""
    p = Pattern(case, guidance, on)
    if p.first is None:
        return None
    days = _covered(p.first, [event.first for event in p.events], on)
    apart = [incident_numbers(case)[one.key] for one in records(case) if one.standing == "not relied on"]
    missing = [
        f"{entries(count)} {why}"
        for count, why in ((p.undated, "of no known date"), (p.in_future, "dated after the day of drafting"))
        if count
    ]
    missing += [f"{_named(apart)}, not relied on"] if apart else []
    scene = Scene(
        days,
        lanes(case, guidance, days),
        [event for event in p.events if event.first >= days.first],
        [order for order in orders if order.first <= on and not (order.last and order.last < days.first)],
        f"Not drawn: {', '.join(missing)}" if missing else "",
    )
    return Timeline(scene, shows(p, scene), table(scene))


def _named(held: Sequence[Number]) -> str:
    return f"{'entry' if len(held) == 1 else 'entries'} {numbered('entry', held).partition(' ')[2]}"


def _covered(acts: date, events: Sequence[date], on: date) -> Days:
    """Return the days to draw, given the first act and the events: up to the day of drafting, and no fewer than 28."""
    reach = acts.toordinal() - round((on - acts).days * _EARLIER)
    first = min([acts, *(day for day in events if day.toordinal() >= reach)])
    least = max(on.toordinal() - _LEAST_DAYS + 1, 1)
    return Days(min(first, date.fromordinal(least)), on)
