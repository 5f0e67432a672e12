"""What stands under the bars: the orders, on the same days, and what the numbers of the labels stand for."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

import altair as alt

from spo.case.days import in_full

from .frame import CHARACTER, WIDTH, Frame, Values, chart_of, room
from .labels import Mark
from .shapes import Span

ORDER, LINE = 29, 15
"""The height of an order, and of a line of the key."""


def orders(frame: Frame, spans: Sequence[Span], top: float) -> list[alt.Chart]:
    """Return a bar for each order, with its name and days above it."""
    boxes: Values = []
    words: dict[bool, Values] = {False: [], True: []}
    for number, order in enumerate(spans):
        y, text = top + number * ORDER, _fitted(order)
        first = max(order.first, frame.days.first)
        end = min(order.last or frame.days.last, frame.days.last) + timedelta(days=1)
        leftwards = frame.along.at(first) + room(text) > WIDTH
        boxes.append({"from": str(first), "to": str(end), "y": y + 15, "low": y + 22})
        at = frame.days.last + timedelta(days=1) if leftwards else first
        words[leftwards].append({"from": str(at), "y": y + 7, "text": text})
    return [
        *frame.boxes(boxes, fill="#ccc", stroke="black", strokeWidth=0.8),
        *frame.text(words[False], align="left"),
        *frame.text(words[True], align="right"),
    ]


def _fitted(order: Span) -> str:
    """Return an order in words, with a long name cut short so that its days can be read. The text names it in full."""
    text = order_in_words(order)
    over = len(text) - int(WIDTH // CHARACTER)
    return order_in_words(replace(order, name=f"{order.name[: -over - 1].rstrip()}…")) if over > 0 else text


def order_in_words(order: Span) -> str:
    """Return the name of an order, and its days."""
    if order.last:
        return f"{order.name}, {in_full(order.first)} to {in_full(order.last)}"
    return f"{order.name}, from {in_full(order.first)}"


def notes(marks: Sequence[Mark]) -> list[str]:
    """Return what the number of each mark stands for."""
    return [f"{number}  {mark.label}, {in_full(mark.day)}" for number, mark in enumerate(marks, start=1)]


def height_of_notes(texts: Sequence[str]) -> float:
    """Return how high lines of text stand, in one column or two."""
    return len(columns(texts)[0]) * LINE if texts else 0


def written(frame: Frame, texts: Sequence[str], top: float) -> list[alt.Chart]:
    """Return lines of text, in one column or two."""
    held = columns(texts)
    second = max((room(text, 20) for text in held[0]), default=0.0)
    return [
        chart_of([{"y": top + row * LINE + 7, "text": text} for row, text in enumerate(column)])
        .mark_text(align="left", baseline="middle")
        .encode(x=alt.value(number * max(second, WIDTH / 2)), y=frame.y, text="text:N")
        for number, column in enumerate(held)
        if column
    ]


def columns(texts: Sequence[str]) -> list[Sequence[str]]:
    """Return texts in two columns, or in one where these do not stand beside one another."""
    each = -(-len(texts) // 2)
    left, right = texts[:each], texts[each:]
    first, second = (max((room(text) for text in held), default=0.0) for held in (left, right))
    return [left, right] if max(first + 20, WIDTH / 2) + second <= WIDTH + 8 else [texts]
