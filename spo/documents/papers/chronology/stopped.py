"""The acts before and after each event that should have stopped them."""

from spo.assessment import capital
from spo.chronology.patterns import Event
from spo.chronology.patterns.words import days

from ...passages import Fact, Row
from ...writer import Writer, day, row
from .first_page import MOST_EVENTS


def stopped(w: Writer) -> tuple[list[Row], list[Row]]:
    """Return a row for each event: the last, for the page of the picture, and those before them."""
    rows = [_event(w, number, event) for number, event in enumerate(w.assessment.view.pattern.events, start=1)]
    earlier = max(len(rows) - MOST_EVENTS, 0)
    return rows[earlier:], rows[:earlier]


def _event(w: Writer, number: int, event: Event) -> Row:
    paths = tuple(path for stop in event.stops for path in stop.paths)
    return row(
        f"event.{number}",
        event=Fact(capital(event.label), paths),
        date=Fact(day(event.first) if event.first == event.last else f"{day(event.first)} to {day(event.last)}", paths),
        before=f"{event.before.count.acts:,} in {days(event.before.days)}",
        during=f"{event.during.acts:,}",
        after=f"{event.after.count.acts:,} in {days(event.after.days)}" if event.after else "",
        first=_first_after(w, event),
    )


def _first_after(w: Writer, event: Event) -> Fact:
    if event.first_after is None:
        return Fact("None recorded")
    number = w.incident_numbers((event.first_after.incident,))
    return Fact(f"{number.text} ({days(event.first_after.days)})", number.paths)
