"""How full a screen of a lesson is: what stands on it is set as large as lets the class see all of it at once."""

from collections.abc import Iterable
from math import ceil

from spo.lessons import screens

_LINE = 90
"""About how many letters a line has in type of the usual size, from the one edge of the screen to the other."""

_LOOKS = ((6.5, "roomy"), (14.2, ""), (18.5, "close"))
"""Up to how many lines a screen has each look. One with more is `closer`."""


def look(body: screens.Body) -> str:
    """Return the look of a screen, as look.css names it."""
    lines = _lines(body)
    return next((look for most, look in _LOOKS if lines <= most), "closer")


def _lines(body: screens.Body) -> float:
    """Return about how many lines stand on a screen, in type of the usual size."""
    match body:
        case screens.Opening():
            lines = _of(body.about) + sum(map(_of, body.teaches)) * 1.2 + 5
        case screens.ToKnow():
            lines = _of(body.text) + 1.5
        case screens.Asked():
            lines = _of(body.question, _LINE * 0.7) * 1.3 + _of(body.ask)
        case screens.Closing():
            lines = sum(map(_of, body.takeaway)) * 1.2 + 3
        case screens.Find():
            lines = _of(body.ask, _LINE * 0.7) * 1.3 + sum(_item(one, _LINE * 0.85) + 0.4 for one in body.shown)
        case screens.Before():
            lines = _of(body.ask, _LINE * 0.7) * 1.3 + sum(map(_item, body.passages))
        case screens.Found():
            said = (text for one in body.judged for text in (one.answer, one.finding or one.why_no_finding))
            lines = sum(_item(one.shown) for one in body.judged) + sum(_of(text) + 0.5 for text in said) + 3
        case screens.Answered():
            lines = sum(map(_item, body.facts)) + _of(body.question, _LINE * 0.7) * 1.3 + _of(body.answer) + 3
        case screens.After():
            lines = max(map(_side, (body.before, body.after))) + _of(body.answer) + 4
    return lines


def _item(one: screens.Shown, letters: float = _LINE) -> float:
    return _of(one.words, letters) + 1.1


def _side(passages: Iterable[Iterable[screens.Piece]]) -> float:
    return sum(_of("".join(piece.words for piece in one), _LINE * 0.45) + 0.5 for one in passages)


def _of(text: str, letters: float = _LINE) -> int:
    """Return how many lines a text takes. One without words takes none."""
    return sum(ceil(max(len(line), 1) / letters) for line in text.split("\n")) if text else 0
