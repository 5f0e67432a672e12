"""The letters that stand over events, so that none touches another, and the key that says what each stands for."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from itertools import groupby
from string import ascii_uppercase
from typing import NamedTuple

from spo.case.days import in_full

from .. import Event
from .shapes import Days, room

_MOST = 40  # lines of the key
_MOST_KINDS = 4
_APART = 5  # pixels from the end of a label to the next event
_LETTERS = (*ascii_uppercase, *(f"A{letter}" for letter in ascii_uppercase))


class Label(NamedTuple):
    """The letters of an event, or of several so close that they share a label, and where each is in pixels."""

    letters: tuple[str, ...]
    at: tuple[float, ...]

    @property
    def text(self) -> str:
        """The letters as they are drawn: `A`, `A, B` or `A to D`."""
        return f"{self.letters[0]} to {self.letters[-1]}" if len(self.letters) > 2 else ", ".join(self.letters)


def labelled(events: Sequence[Event], days: Days) -> tuple[list[Label], list[str]]:
    """Return the labels, from left to right, and what each letter stands for."""
    told = [(one.first, one.label if one.first == one.last else f"{one.label} (about)") for one in events]
    key = next(
        (key for shorter in (10, 7, 4) if len(key := _together(told, shorter)) <= _MOST),
        _together(told, len("20")),
    )
    found: list[Label] = []
    for letter, (day, _) in zip(_LETTERS, key, strict=False):
        at = days.at(day, 0.5)
        if found and at < found[-1].at[0] + room(found[-1].text) + _APART:
            found[-1] = Label((*found[-1].letters, letter), (*found[-1].at, at))
        else:
            found.append(Label((letter,), (at,)))
    return found, [f"{letter}:  {text}, {in_full(day)}" for letter, (day, text) in zip(_LETTERS, key, strict=False)]


def _together(told: Sequence[tuple[date, str]], shorter: int) -> list[tuple[date, str]]:
    """Return one text for what happened on days whose first so many characters are alike: of one month or year, say."""
    found: list[tuple[date, str]] = []
    for _, group in groupby(told, key=lambda one: one[0].isoformat()[:shorter]):
        held = list(group)
        kinds = Counter(text for _, text in held)
        said = [f"{text} ({number})" if number > 1 else text for text, number in kinds.items()]
        rest = len(said) - _MOST_KINDS
        more = [f"and {rest} more kinds"] if rest > 1 else []
        found.append((held[0][0], ", ".join([*said[: _MOST_KINDS + (rest == 1)], *more])))
    return found
