"""Which of the defendant's words the first page tells of an act: those that threaten, search or wait before others."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spo.assessment.facts import Fact, composed
from spo.assessment.prose import weight
from spo.case.quoted import QUOTED

from ...writer import Writer, ended
from ..his_words import his_words
from ..in_words import number_in_words, sentences

_LONGEST = 60  # letters of what is quoted: of more, the sentence in it that tells most
_CLAUSE = 40  # of what stands before words that are quoted, after a semicolon
_TWO = 70  # letters of two that are told together
_MANY = 5  # that an account quotes
_MARKS = '"“”'
_HEADED = re.compile(r"\b(headed|titled|entitled|marked|captioned|labelled|signed)\s*$", re.IGNORECASE)
_ANOTHER = re.compile(r";\s*\w")  # clause begins
_NAME = re.compile(r"\W*[\w.-]*[_@\d][\w.@-]*\W*")
"""The name of an account, or a number."""


class _Said(NamedTuple):
    """What is quoted, how much it tells, and what it is said to be: `headed`, `captioned`."""

    words: str
    tells: int
    headed: str


def with_his_words(w: Writer, key: str, what: Fact) -> Fact:
    """Return what is told of an act with the words of the defendant that tell most, where it has none that tell more.

    Two stand together where both tell something and there is room.
    Where an account quotes each of many, it is said how many more there are.
    """
    told, act = _with_those_that_tell_most(w, key, what), w.case.incidents[key]
    every, said = his_words(w, sentences(act.what)), QUOTED.findall(told.text)
    if not _MANY <= len(every) == act.count or len(every) <= len(said) or told.text.rstrip(".")[-1:] not in _MARKS:
        return told  # and of more than it quotes, nobody would take one for all
    text = told.text.rstrip(".").replace(f" and {said[-1]}", f", {said[-1]}")
    return composed(f"{text} and {number_in_words(len(every) - len(said))} more", told)


def _with_those_that_tell_most(w: Writer, key: str, what: Fact) -> Fact:
    every = list(_every(w, key))
    inside = max((weight(w.assessment.view.guidance, one) for one in QUOTED.findall(what.text)), default=-2)
    left = sorted((one for one in every if one.words.strip(_MARKS).strip("… ") not in what.text), key=_by_weight)
    if not left or left[0].tells <= inside:
        return what
    kept = " ".join(one for one in sentences(what.text) if not QUOTED.search(one))
    if not kept or QUOTED.search(next(sentences(what.text))) or (inside > -2 and left[0].tells <= 0):
        return what
    first, *rest = left
    text = kept.removesuffix(".")
    if len(apart := _apart(w, key, text, first.words)) > _CLAUSE:
        return what
    if apart:
        return composed(f"{text}{apart}{first.words}", what)
    if first.headed:
        one = "one " if (w.case.incidents[key].count or 1) > 1 else ""
        return composed(ended(f"{text}, {one}{first.headed} {first.words}"), what)
    more = next((one for one in rest if one.tells > 0 and not one.headed), None)
    both = more and len(first.words) + len(more.words) <= _TWO
    in_turn = [one for one in every if one == first or (both and one == more)]
    return composed(f"{text}: {' and '.join(one.words for one in in_turn)}", what)


def _apart(w: Writer, key: str, text: str, words: str) -> str:
    """Return what stands between what is told of an act and words of the same sentence, where they are not of it."""
    for one in sentences(w.case.incidents[key].what):
        between, found, _ = one.removeprefix(text).partition(words) if one.startswith(text) else ("", "", "")
        if found and _ANOTHER.search(QUOTED.sub("", between)):
            return between
    return ""


def tells(w: Writer, key: str) -> bool:
    """Return whether an account gives words of the defendant that threaten, search or wait."""
    return any(one.tells > 0 for one in _every(w, key))


def in_passing(w: Writer, key: str, most: int) -> str:
    """Return the words of the defendant that tell most, in so many letters; of those that tell alike the last."""
    found = [one for one in _every(w, key) if len(one.words) <= most]
    best = max((one.tells for one in found), default=0)
    return next((one.words.rstrip() for one in reversed(found) if one.tells == best), "")


def _by_weight(one: _Said) -> int:
    return -one.tells


def _every(w: Writer, key: str) -> Iterator[_Said]:
    """Yield what an account quotes of the defendant, in its order; of what is long the sentence that tells most."""
    for sentence in sentences(w.case.incidents[key].what):
        for quote in his_words(w, [sentence]) if QUOTED.sub("", sentence).strip(" .") else ():  # else: whose words?
            if not _NAME.fullmatch(quote) and (short := _short(w, quote)):
                headed = _HEADED.search(sentence[: sentence.find(quote)])
                yield _Said(short, weight(w.assessment.view.guidance, short), headed[1].lower() if headed else "")


def _short(w: Writer, quote: str) -> str:
    """Return a quotation that is no longer than there is room for, or the sentence of it that tells most."""
    if len(quote) <= _LONGEST:
        return quote
    parts = list(sentences(quote.strip(_MARKS)))
    at = max(range(len(parts)), key=lambda place: (weight(w.assessment.view.guidance, parts[place]), -place), default=0)
    text = f"{'… ' if at else ''}{parts[at]}" if parts else ""
    return f'"{text}"' if text and len(parts) > 1 and len(text) <= _LONGEST else ""
