"""Exceptions of a term that open alike are listed after one opening: `This term does not forbid you from: (a) ...`."""

from collections.abc import Iterable
from dataclasses import replace

from ..passages import Sentence, TermLine

OPENINGS = (
    "This term does not forbid the defendant from ",
    "This term is not broken by missing a session ",
    "This term does not require the defendant to ",
)


def opened_once(term: TermLine) -> TermLine:
    """Return a term whose sentence ends with the opening that most of its exceptions have, if at least two have it.

    Those follow it without it, and any others after them, each a whole sentence.
    """
    opening = max(OPENINGS, key=lambda words: len(_with(words, term.beneath)))
    alike = _with(opening, term.beneath)
    if len(alike) < 2:
        return term
    led = f"{term.sentence.text} {opening.strip()}:"
    listed = (replace(one, text=one.text.removeprefix(opening)) for one in alike)
    others = (one for one in term.beneath if one not in alike)
    return replace(term, sentence=replace(term.sentence, text=led), beneath=(*listed, *others))


def _with(opening: str, sentences: Iterable[Sentence]) -> list[Sentence]:
    return [one for one in sentences if one.text.startswith(opening)]
