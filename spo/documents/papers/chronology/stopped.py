"""The acts before and after each event that should have stopped them, and the events that are set apart from these."""

from spo.assessment import capital, enough_to_compare
from spo.assessment.facts import Fact, composed, joined
from spo.case import lasted
from spo.patterns import CHARGE, Event, lasting
from spo.patterns.shapes import Range, Stop
from spo.patterns.words import by_inference, days, in_range, later, span

from ...passages import Passage, Row
from ...writer import Writer, day, labelled, passage, row
from .first_page import MOST_EVENTS


def stopped(w: Writer) -> tuple[list[Row], list[Row]]:
    """Return a row for each event: the last, for the page of the picture, and those before them."""
    rows = [_event(w, number, event) for number, event in enumerate(w.assessment.view.pattern.events, start=1)]
    earlier = max(len(rows) - MOST_EVENTS, 0)
    return rows[earlier:], rows[:earlier]


_TOO_FEW = "Too few to compare"


def _counted(found: Range, number: int) -> str:
    return f"{in_range(found)} in {days(number)}{by_inference(found)}"


def _after(event: Event) -> str:
    return _counted(event.acts_after, event.after.days) if event.after else ""


def _event(w: Writer, number: int, event: Event) -> Row:
    paths = tuple(path for stop in event.stops for path in stop.paths)
    compared = enough_to_compare(w.assessment.view, event)
    return row(
        f"event.{number}",
        event=Fact(capital(event.label), paths),
        date=Fact(day(event.first) if event.first == event.last else f"{day(event.first)} to {day(event.last)}", paths),
        before=_counted(event.acts_before, event.before.days) if compared else _TOO_FEW,
        during=in_range(event.acts_during) + by_inference(event.acts_during),
        after=_after(event) if compared else _TOO_FEW,
        first=_first_after(w, event),
    )


def _first_after(w: Writer, event: Event) -> Fact:
    """Return the first entry that begins after an event, and those begun by then that went on after it, or may have."""
    held = lasting(w.case, event)
    certain = [key for key in held if lasted(w.case.incidents[key])]
    perhaps = [key for key in held if key not in certain]
    went_on = labelled("Went on:", w.incident_numbers(tuple(certain)))
    may_be = w.incident_numbers(tuple(perhaps))
    sooner = composed(f"{may_be.text} may be sooner", may_be) if perhaps else Fact("")
    if event.first_after is None:
        return joined(went_on if certain else Fact("None recorded"), sooner, between="; ")
    number = w.incident_numbers((event.first_after.incident,))
    first = composed(f"{number.text} ({later(event.first_after.days)})", number)
    return joined(went_on, first, sooner, between="; ")


def aside(w: Writer) -> list[Passage]:
    """Return the events of which nothing shows that they told the defendant to stop."""
    named = {fact.text: fact for fact in (_named(w, stop) for stop in w.assessment.view.pattern.aside)}
    return passage("aside", w.law("events-aside", events=joined(*named.values(), between="; ")), style="plain")


def _named(w: Writer, stop: Stop) -> Fact:
    """Return what happened and when, and of a stage of proceedings what those are about."""
    when = Fact(f"{stop.label}, {span(stop.first, stop.last)}", stop.paths)
    about = w.at(stop.paths[0].removesuffix("date") + "description") if stop.kind == CHARGE else Fact("")
    return composed(f"{when.text} ({about.text})" if about.text else when.text, when, about)
