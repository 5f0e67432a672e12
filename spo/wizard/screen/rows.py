"""The rows of a list with buttons in each, drawn at once: one widget hears the presses of all of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from markupsafe import Markup

from .frame import html, run
from .markup import join, pressed_as, with_ways
from .press import Act, unseen_box
from .scripts import script

PRESSED = "pressed"
"""The key of the box that is told which button was pressed, and when."""


@dataclass(frozen=True)
class Way:
    """A button of a row: its key, its words, and what it does."""

    key: str
    label: str
    act: Act
    args: tuple[Any, ...] = ()


def draw_rows(rows: Iterable[tuple[Markup, Iterable[Way]]]) -> None:
    """Draw rows, each with its buttons. A page has one such list."""
    every = [(said, tuple(ways)) for said, ways in rows]
    if not every:
        return
    html(join(*(with_ways(said, (pressed_as(way.key, way.label) for way in ways)) for said, ways in every)))
    run(script("rows.js"))
    unseen_box(PRESSED, {way.key: (way.act, way.args) for _, ways in every for way in ways})
