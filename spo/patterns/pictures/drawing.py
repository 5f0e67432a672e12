"""Draws a timeline from the top down: events, lanes, the days, orders, and what the marks and letters mean."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby, islice
from textwrap import wrap

from spo.case.english import counted

from . import svg
from .events import Label, labelled
from .in_words import order_in_words
from .lanes import DOT, ends, label
from .shapes import LEFT, RIGHT, WIDTH, Days, Lane, Mark, Scene, Span, room
from .ticks import ticks

_LINE, _ROW, _GAP, _ORDER = 14, 13, 5, 28
_ARROW = 12
_NAME = 17  # characters of a line of a lane's name


def drawn(scene: Scene) -> str:
    """Return the picture as SVG."""
    labels, key = labelled(scene.events, scene.days)
    top = float(_LINE + 2 if labels else 1)
    lanes, base = _lanes(scene, top)
    days, under = _days(scene.days, top, base)
    orders = [_order(order, scene.days, under + n * _ORDER) for n, order in enumerate(scene.orders)]
    legend, noted = _legend(scene, under + len(orders) * _ORDER + _GAP)
    keyed, height = _key(key, noted)
    return svg.picture(height + 2, [*days, *_events(labels, top, base), *lanes, *orders, *legend, *keyed])


def _events(labels: Sequence[Label], top: float, base: float) -> list[str]:
    """Return a dashed rule for each event, down through the lanes, with its letter beside the top of it."""
    rules = [svg.line(at, top if n else 0, (at, base), svg.DASHED) for one in labels for n, at in enumerate(one.at)]
    return rules + [svg.text(min(one.at[0] + 3, WIDTH - room(one.text)), _LINE / 2, one.text) for one in labels]


def _lanes(scene: Scene, top: float) -> tuple[list[str], float]:
    """Return the lanes, each under a line with its name before it, and where the last ends."""
    parts: list[str] = []
    for name, group in groupby(scene.lanes, key=lambda lane: lane.name):
        held = list(group)
        merged = sum(lane.number for lane in held) if any(lane.merged for lane in held) else 0
        named = [*wrap(name, _NAME), *([f"({_entries(merged)})"] if merged else [])]
        parts.append(svg.line(0, top, (WIDTH, top), svg.FAINT))
        parts += [svg.text(0, top + _GAP + (n + 0.5) * _ROW, said) for n, said in enumerate(named)]
        at = top + _GAP
        for lane in held:
            for row in lane.rows:
                parts += _row(lane, row, scene.days, at + _ROW / 2)
                at += _ROW
        top = max(at, top + _GAP + len(named) * _ROW) + _GAP
    return parts, top


def _row(lane: Lane, row: Sequence[Mark], days: Days, y: float) -> list[str]:
    parts: list[str] = []
    after = [ends(mark, days)[0] for mark in row[1:]] + [WIDTH]
    for mark, until in zip(row, after, strict=True):
        left, right = ends(mark, days)
        look = "between" if mark.between else "dot" if mark.first == mark.last else "bar"
        parts.append(_mark(look, lane.inferred, left, right, y))
        fitting = (said for said in (label(mark), _entries(len(mark.numbers))) if right + 3 + room(said) < until)
        parts += [svg.text(right + 3, y, said) for said in islice(fitting, 1)]
    return parts


def _entries(number: int) -> str:
    return counted(number, "entry", "entries")


def _mark(look: str, inferred: bool, left: float, right: float, y: float) -> str:
    """Return a dot, a bar, or a line between two ticks, in black, or hollow or dashed for what is inferred."""
    if look == "between":
        ticked = [svg.line(x, y - 4, (x, y + 4)) for x in (left, right)]
        return svg.line(left, y, (right, y), svg.DASHED if inferred else svg.THICK) + "".join(ticked)
    size, fill = (right - left, float(DOT)), "white" if inferred else "black"
    return svg.box(left, y - DOT / 2, size, fill, DOT / 2 if look == "dot" else 0)


def _days(days: Days, top: float, base: float) -> tuple[list[str], float]:
    """Return the line of days with a faint line up from each that is named, and where it ends."""
    named, form = ticks(days, RIGHT - LEFT)
    lines = [svg.line(days.at(day), top, (days.at(day), base), svg.FAINT) for day in named]
    words = [svg.text(days.at(day), base + 9, day.strftime(form), "middle") for day in named]
    return [*lines, svg.line(LEFT, base, (RIGHT, base)), *words], base + 20


def _order(order: Span, days: Days, top: float) -> str:
    """Return a bar over the days of an order, with its name and days above it, up to its last day where need be.

    One that goes on after the days of the picture ends in an arrow.
    """
    left, right, said = days.at(order.first), days.at(order.last or days.last, 1), _fitted(order)
    fits = left + room(said) < WIDTH
    named = svg.text(left, top + 7, said) if fits else svg.text(max(right, room(said)), top + 7, said, "end")
    goes_on = [svg.line(right, top + 19 + rise, (right + _ARROW, top + 19)) for rise in (-8, 8)]
    more = "".join(goes_on) if not order.last or order.last > days.last else ""
    return named + svg.box(left, top + 15, (right - left, 8), "#ccc") + more


def _fitted(order: Span) -> str:
    """Return an order in words, with a long name cut short so that its days can be read. The text names it in full."""
    said = order_in_words(order)
    over = len(said) - int(WIDTH / room("x"))
    return order_in_words(replace(order, name=f"{order.name[: -over - 1].rstrip()}…")) if over > 0 else said


def _legend(scene: Scene, top: float) -> tuple[list[str], float]:
    """Return what the marks mean, of those that are drawn, and what is not drawn; and where that ends."""
    parts: list[str] = []
    x = 0.0
    for look, inferred, said in _meanings(scene):
        wide = 18 if look else 0
        if x and x + wide + room(said) > WIDTH:
            x, top = 0.0, top + _LINE
        if look:
            right = DOT if look == "dot" else 12
            parts.append(_mark(look, inferred, x + 1, x + 1 + right, top + 7))
        parts.append(svg.text(x + wide, top + 7, said))
        x += wide + room(said) + 14
    return parts, top + _LINE + 3


def _meanings(scene: Scene) -> list[tuple[str, bool, str]]:
    """Return the mark, whether it is one of what is inferred, and what it means."""
    marks = [mark for lane in scene.lanes for mark in lane.marks]
    inferred = {lane.inferred for lane in scene.lanes}
    several = any(mark.first < mark.last and not mark.between for mark in marks)
    shared = any(len(mark.numbers) > 1 and mark.first < mark.last for mark in marks)
    first = not all(inferred)
    said = [
        ("dot", False, f"an entry, by its number{': shown to be the defendant’s' if True in inferred else ''}")
        if first
        else None,
        ("dot", True, "inferred to be the defendant’s") if True in inferred else None,
        ("bar", not first, f"over several days{', or entries close together' if shared else ''}") if several else None,
        ("between", not first, "on some day or days between") if any(mark.between for mark in marks) else None,
        ("", False, scene.missing) if scene.missing else None,
    ]
    return [one for one in said if one]


def _key(said: Sequence[str], top: float) -> tuple[list[str], float]:
    """Return what the letters stand for, in two columns where these fit beside one another, and where that ends."""
    each = -(-len(said) // 2)
    second = max(max(map(room, said[:each]), default=0) + 20, WIDTH / 2)
    if second + max(map(room, said[each:]), default=0) > WIDTH:
        each, second = len(said), 0
    parts = [svg.text(second * (n // each), top + (n % each + 0.5) * _LINE, one) for n, one in enumerate(said)]
    return parts, top + each * _LINE
