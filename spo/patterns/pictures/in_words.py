"""Says what a timeline shows, for people who cannot see it: as text, and as a table."""

from collections.abc import Sequence

from spo.case.days import in_full
from spo.case.english import counted

from .. import Pattern
from ..words import acts, between, entries, span
from .lanes import numbers_of
from .shapes import Lane, Mark, Row, Scene, Span

_MOST = 12  # of one kind of thing that the text names, before it says how many more there are


def shows(p: Pattern, scene: Scene) -> str:
    """Return text that stands for the picture: what it covers, the entries of each lane, quiet, events and orders."""
    said = [
        f"Timeline up to {in_full(p.on)}: {entries(p.dated)}, {acts(p.dated)}, {span(p.first, p.last)}",
        *(f"{_name(lane)}: {_held(lane)}" for lane in scene.lanes),
        f"{entries(p.approximate)} of no exact date, or over several days" if p.approximate else "",
        scene.missing,
        _list("No act is recorded", [between(one) for one in p.quiet]),
        _list("Marked above the lanes:", [f"{one.label} on {in_full(one.first)}" for one in scene.events]),
        _list("Drawn under the lanes:", [order_in_words(order) for order in scene.orders]),
    ]
    return " ".join(f"{one}." for one in said if one)


def table(scene: Scene) -> tuple[Row, ...]:
    """Return a row for each mark, event and order, by their days."""
    rows = [
        (mark.first, Row(_days(mark), _name(lane), numbers_of([mark]))) for lane in scene.lanes for mark in lane.marks
    ]
    rows += [(one.first, Row(in_full(one.first), one.label)) for one in scene.events]
    rows += [(one.first, Row(_order_days(one), one.name)) for one in scene.orders]
    return tuple(row for _, row in sorted(rows, key=lambda pair: pair[0]))


def order_in_words(order: Span) -> str:
    """Return the name of an order, and its days."""
    return f"{order.name}, {_order_days(order)}"


def _order_days(order: Span) -> str:
    return f"{in_full(order.first)} to {in_full(order.last)}" if order.last else f"from {in_full(order.first)}"


def _name(lane: Lane) -> str:
    return f"{lane.name}, inferred" if lane.inferred else lane.name


def _held(lane: Lane) -> str:
    return counted(lane.number, "entry", "entries") if lane.merged else numbers_of(lane.marks)


def _days(mark: Mark) -> str:
    if mark.between:
        return f"between {in_full(mark.first)} and {in_full(mark.last)}"
    return span(mark.first, mark.last).removeprefix("on ")


def _list(opening: str, parts: Sequence[str]) -> str:
    more = [f"and {len(parts) - _MOST:,} more"] if len(parts) > _MOST else []
    return f"{opening} {'; '.join([*parts[:_MOST], *more])}" if parts else ""
