"""What stands beneath a term, said as a person would: in the term itself, or listed after one opening."""

from collections.abc import Iterable
from dataclasses import replace

from ..passages import Sentence, TermLine
from ..writer import as_one

OPENINGS = (
    *(f"This term does not forbid {whom} from " for whom in ("you", "the defendant")),
    *(f"This term does not require {whom} to " for whom in ("you", "the defendant")),
    "This term is not broken by missing a session ",
)


_FEW = 2
"""Exceptions that a term says in its own words. More are a list."""


def opened_once(term: TermLine) -> TermLine:
    """Return a term with a few exceptions in its own words, and those that open alike listed after them.

    Its safeguards, a sentence each, are one paragraph beneath.
    """
    safeguards = (as_one(*term.safeguards),) if term.safeguards else ()
    if term.limbs:  # one list is enough for a term
        return replace(term, beneath=(), safeguards=safeguards, after=(*term.after, *term.beneath))
    opening = max(OPENINGS, key=lambda words: len(_with(words, term.beneath)))
    alike = _with(opening, term.beneath)
    if len(alike) < _FEW:
        if len(term.beneath) > _FEW:
            return replace(term, safeguards=safeguards)
        return replace(term, sentence=as_one(term.sentence, *term.beneath), beneath=(), safeguards=safeguards)
    others = (one for one in term.beneath if one not in alike)
    led = as_one(term.sentence, *others, Sentence(f"{opening.strip()}:"))
    ends = (*[";"] * (len(alike) - 2), "; or", ".")
    parts = zip(alike, ends, strict=True)
    beneath = tuple(replace(one, text=one.text.removeprefix(opening).rstrip(".") + end) for one, end in parts)
    return replace(term, sentence=led, beneath=beneath, safeguards=safeguards)


def _with(opening: str, sentences: Iterable[Sentence]) -> list[Sentence]:
    return [one for one in sentences if one.text.startswith(opening)]
