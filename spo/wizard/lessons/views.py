"""What stands before a class at one time: a screen of a lesson, or all that was found of a part together."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from spo.lessons.screens import Found, Judged, Screen


@dataclass(frozen=True)
class View:
    """A screen of a lesson or, after the last answer to what was marked, every answer of that part, `together`."""

    screen: Screen
    together: tuple[Judged, ...] = ()


def views(screens: Iterable[Screen]) -> list[View]:
    """Return what is shown, in order."""
    return list(_views(screens))


def _views(screens: Iterable[Screen]) -> Iterator[View]:
    found: tuple[Judged, ...] = ()
    for screen in screens:
        yield View(screen)
        body = screen.body
        if isinstance(body, Found):
            found = (*found, *body.judged)
            if body.number == body.of:
                yield View(screen, found)
                found = ()
