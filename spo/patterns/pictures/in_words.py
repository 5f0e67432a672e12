"""Says what a timeline shows, for people who cannot see it: as text, and as a table."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from spo.case.days import in_full
from spo.case.english import numbered

from .. import Count, Pattern
from ..counts import monday
from ..records import together
from ..words import acts, between, month, span, week
from .below import order_in_words
from .shapes import Bin, Row, Scene, Unit

_MOST = 12  # of one kind of thing that the text names, before it says how many more there are


def shows(p: Pattern, scene: Scene) -> str:
    """Return text that stands for the picture: what it covers, the most in one bar, quiet, events and orders."""
    most = max(scene.bins, key=lambda one: one.count.acts)
    wide = together(one.count for one in scene.wide)
    inferred = together(one.inferred for one in scene.bins)
    loose = together(one.approximate for one in scene.bins)
    said = [
        f"Timeline up to {in_full(p.on)}, with a bar for each {scene.unit}: {acts(p.dated)} {span(p.first, p.last)}",
        f"The most in one {scene.unit} is {acts(most.count)} ({_when(most, scene.unit)})" if most.count else "",
        _aside(loose, "of no exact date, drawn hollow"),
        _aside(inferred, "inferred, drawn apart under the others"),
        _aside(wide, f"over more than one {scene.unit}, or on one of those days, drawn as a bar over them"),
        _aside(p.undated, "of no known date, not drawn"),
        _aside(p.in_future, "dated after the day of drafting, not drawn"),
        _list("No act is recorded", [between(one) for one in scene.quiet]),
        _list("Marked above the bars:", [f"{one.label} on {in_full(one.first)}" for one in scene.events]),
        _list("Drawn under the bars:", [order_in_words(order) for order in scene.orders]),
    ]
    return " ".join(f"{one}." for one in said if one)


def _aside(count: Count, what: str) -> str:
    return f"{acts(count)} {'is' if count.acts == 1 else 'are'} {what}" if count else ""


def _list(opening: str, parts: Sequence[str]) -> str:
    more = [f"and {len(parts) - _MOST:,} more"] if len(parts) > _MOST else []
    return f"{opening} {'; '.join([*parts[:_MOST], *more])}" if parts else ""


def table(scene: Scene, numbers: Mapping[str, int]) -> tuple[Row, ...]:
    """Return a row for each bar and each event between bars, and one for all the days between without either."""
    return tuple(_rows(scene, numbers))


def _rows(scene: Scene, numbers: Mapping[str, int]) -> Iterator[Row]:
    said = [_events(scene, one) for one in scene.bins]
    for empty, group in groupby(zip(scene.bins, said, strict=True), key=lambda pair: not pair[0].count and not pair[1]):
        held = list(group)
        if empty and len(held) > 1:
            yield Row(span(held[0][0].first, held[-1][0].last), 0, 0, 0, (), "", "")
            continue
        for one, events in held:
            known = numbered("incident", [numbers[key] for key in one.count.incidents if key in numbers])
            yield Row(
                _when(one, scene.unit),
                one.count.acts,
                one.approximate.acts,
                one.inferred.acts,
                one.count.incidents,
                known.partition(" ")[2],
                events,
            )
    for bar in scene.wide:
        known = numbered("incident", [numbers[key] for key in bar.count.incidents if key in numbers])
        yield Row(
            span(bar.first, bar.last),
            bar.count.acts,
            bar.count.acts,
            bar.count.inferred,
            bar.count.incidents,
            known.partition(" ")[2],
            "",
        )


def _events(scene: Scene, bar: Bin) -> str:
    return "; ".join(
        f"{one.label} on {in_full(one.first)}" for one in scene.events if bar.first <= one.first <= bar.last
    )


def _when(one: Bin, unit: Unit) -> str:
    if unit == "day":
        return in_full(one.first)
    if unit == "week":
        return week(monday(one.first))
    return month(one.first) if unit == "month" else f"{one.first:%Y}"
