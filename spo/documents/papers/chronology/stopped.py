"""The acts before and after each event that should have stopped them."""

from spo.assessment import capital
from spo.chronology.patterns import Event
from spo.chronology.patterns.words import days

from ...passages import Fact, Row
from ...writer import Writer, day, row
from .first_page import MOST_ROWS

_LETTERS = 36  # of a label, in a line


def stopped(w: Writer, beside: int) -> tuple[list[Row], list[Row]]:
    """Return a row for each event: the last few, for the first page, and those before them.

    `beside` is how many other rows stand on the page.
    """
    rows = [_event(w, number, event) for number, event in enumerate(w.assessment.view.pattern.events, start=1)]
    earlier = max(len(rows) - max(MOST_ROWS - beside, 1), 0)
    return rows[earlier:], rows[:earlier]


def lines(rows: list[Row]) -> int:
    """Return how many lines the rows take: a long label takes two."""
    return sum(-(-len(row.cells["event"].text) // _LETTERS) for row in rows)


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
