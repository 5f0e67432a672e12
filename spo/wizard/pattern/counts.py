"""Counts of the pattern: in short, over time, by method, by the clock, and what was new. Each has its incidents."""

from collections.abc import Iterable, Iterator

from markupsafe import Markup

from spo.assessment import View, capital
from spo.case.days import in_full
from spo.patterns import Count, First, Pattern
from spo.patterns import words as say

from ..screen.markup import bullets, folded, join, paragraph, table

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def in_short(view: View, found: Pattern) -> list[str]:
    """Return the whole of it in a few sentences."""
    said = [
        f"{capital(say.acts(found.total))} in {say.entries(found.total)}, {say.span(found.first, found.last)}."
        if found.first
        else f"{capital(say.acts(found.total))} in {say.entries(found.total)}, none with a date.",
        f"{capital(say.by_method(view.guidance, found.methods))}.",
        f"In the twelve months to {in_full(found.on)}: {say.acts(found.last_year.count)} in "
        f"{say.entries(found.last_year.count)}.",
    ]
    return [*said, *left_out(view, found)]


def left_out(view: View, found: Pattern) -> list[str]:
    """Return what is counted in part, or not at all."""
    told = (
        ("No date: {acts} ({which}). They are in no count over time.", found.undated),
        ("Dated after the day of drafting: {acts} ({which}).", found.in_future),
        (
            "No exact date: {acts} ({which}). They are counted on the earliest day that it can have been.",
            found.approximate,
        ),
        ("Not attributed to the defendant, and counted nowhere: {acts} ({which}).", found.not_attributed),
        ("Of those, nobody has said yet whether they are: {acts} ({which}).", found.unsaid),
    )
    return [
        text.format(acts=say.acts(count), which=view.incident_list(count.incidents)) for text, count in told if count
    ]


def over_time(view: View, found: Pattern) -> Markup:
    """Return the counts by month, and folded away by week. A month without an act is shown as plainly as any other."""
    months = _table(view, "Acts by month", "Month", ((say.month(one.first), one.count) for one in found.months))
    weeks = _table(view, "Acts by week", "Week", ((capital(say.week(one.first)), one.count) for one in found.weeks))
    return join(folded("The same by month, as a table", months), folded("The same by week, as a table", weeks))


def methods(view: View, found: Pattern) -> Markup:
    """Return the counts by method."""
    names = {key: entry.many for key, entry in view.guidance.methods.items()}
    counts = ((capital(names.get(key, "not recorded")), count) for key, count in found.methods.items())
    return _table(view, "Acts by method", "Method", counts)


def _table(view: View, caption: str, column: str, counts: Iterable[tuple[str, Count]]) -> Markup:
    """Return a table of counts, each with the numbers of its incidents."""
    rows = [(name, f"{count.acts:,}", view.incident_numbers(count.incidents)) for name, count in counts]
    return table(caption, (column, "Acts", "Incidents"), rows)


def by_clock(view: View, found: Pattern) -> Markup:
    """Return the counts by hour and by day of the week, and how many acts have no known hour or day."""
    clock = found.clock
    hours = [(say.hour(at), count) for at, count in enumerate(clock.hours) if count]
    unknown = [
        f"The hour of {say.acts(clock.no_hour)} is not known." if clock.no_hour else "",
        f"The hour of {say.acts(clock.about)} is said only to be about right." if clock.about else "",
        f"The day of the week of {say.acts(clock.no_weekday)} is not known." if clock.no_weekday else "",
    ]
    return join(
        _table(view, "Acts by day of the week", "Day", zip(_DAYS, clock.weekdays, strict=True)),
        _table(view, "Acts by hour of the day", "Hour", hours) if hours else None,
        bullets(filter(None, unknown)) if any(unknown) else None,
    )


def new(view: View, found: Pattern) -> Markup:
    """Return when each method, number, place and person was first recorded, in order of date."""
    rows = sorted(_firsts(view, found), key=lambda row: row[0])
    if not rows:
        return paragraph("No method, number, account, place or person is recorded with an incident yet.")
    return table(
        "What was first recorded when",
        ("First recorded", "What", "Incident", "In all"),
        [row[1:] for row in rows],
    )


def _firsts(view: View, found: Pattern) -> Iterator[tuple[str, str, str, str, str]]:
    case, held = view.case, found.firsts
    methods = {key: capital(entry.many) for key, entry in view.guidance.methods.items()}
    used = {key: one.value for key, one in case.identifiers.items()}
    places = {key: one.name or one.address for key, one in case.places.items()}
    people = {key: f"Towards {one.name}" for key, one in case.protected_persons.items()}
    for firsts, names in ((held.methods, methods), (held.used, used), (held.places, places), (held.persons, people)):
        for one in firsts:
            if names.get(one.key):
                yield _first(view, one, names[one.key])
    for one in held.through:
        yield _first(view, one, f"Through {one.key}")


def _first(view: View, one: First, what: str) -> tuple[str, str, str, str, str]:
    day = in_full(one.day) if one.day else "No date"
    order = one.day.isoformat() if one.day else "9999"
    return order, day, what, view.incident_numbers((one.incident,)), say.acts(one.count)
