"""Sentences of the officer's reasons that tell an act again: the tables have it, and its number stands for it."""

import re
from calendar import month_name
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from spo.assessment import capital
from spo.assessment.facts import Fact, composed
from spo.case.numbers import LISTED, spans, within
from spo.case.quoted import QUOTED

from ...passages import Passage
from ...writer import Writer, ended
from ..briefly import acts, numbers
from ..in_words import sentences
from .described import described

_MONTH = "|".join(month_name[1:])
_DATED = re.compile(
    rf"(?:By inference, )?(?:on|in|from|about|around|between|at|during)\b[^.:;\"“]{{0,40}}?\b(?:{_MONTH}|\d{{4}})\b",
    re.IGNORECASE,
)
"""How a sentence begins that tells what was done on a day."""
_DAY = rf"(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{4}})?|\d{{4}}"
_LEADING_DAY = re.compile(
    r"^(By inference, )?(?:on|in|from|about|around|between|at|during) (?:about |early |late |the \w+ of )?"
    rf"(?:(?:\d{{1,2}}|{_DAY}) (?:to|and) )?(?:{_DAY}),? (?=[\w\"“])",
    re.IGNORECASE,
)
_NUMBERED = re.compile(
    rf"\((?:acts? |incidents? )?({LISTED}(?:,? (?:inferred|by inference))?(?:; {LISTED} inferred)?)\)"
)
_LEADS = re.compile(r"\b(?:did not (?:end|stop)|went on|continued|include|came after|asking|looking)\b[^.]*\.?$")
"""How a sentence ends of which the acts that follow are told."""


class Said(NamedTuple):
    """A sentence, and the acts that it tells again: none, where it says something that no table does."""

    words: str
    acts: tuple[str, ...]


def told(w: Writer, text: str) -> list[Said]:
    """Return the sentences of a text, with the acts of each that only tells acts which a table describes.

    Such a one gives a number of the chronology, and a day or words that were said.
    """
    tables = frozenset((*described(w), *w.assessment.view.unattributed))
    found: list[Said] = []
    for sentence in sentences(text):
        of = [span for one in _NUMBERED.findall(sentence) for span in spans(one)]
        keys = tuple(key for key, number in w.assessment.view.numbers.items() if within(number, of))
        again = keys and tables.issuperset(keys) and (_DATED.match(sentence) or QUOTED.search(sentence))
        found.append(Said(sentence, keys if again else ()))
    return found


def undated(sentence: str) -> str:
    """Return a sentence that tells an act without the day, which its number leads to."""
    return capital(_LEADING_DAY.sub(r"\1", sentence, count=1))


def by_number(w: Writer, words: Fact) -> Fact:
    """Return a text in which acts that are told again stand by their numbers: after what leads to them, else apart.

    One that does nothing but tell acts stays as it is.
    """
    every = told(w, words.text)
    if all(one.acts for one in every):
        return words
    return composed(" ".join(_in_turn(w, every)), words)


def in_one(w: Writer, passages: Sequence[Passage], path: str) -> list[Passage]:
    """Return the first of some passages, which says all, with what stands at a path told so; then any gaps."""
    told_of = [one for one in passages if one.style != "gap"]
    whole, short = w.at(path), by_number(w, w.at(path))
    same = {ended(whole.text): ended(short.text)}
    said = tuple(replace(one, text=same.get(one.text, one.text)) for held in told_of for one in held.sentences)
    return [*(replace(one, sentences=said) for one in told_of[:1]), *(one for one in passages if one.style == "gap")]


def _in_turn(w: Writer, every: Iterable[Said]) -> Iterator[str]:
    before, keys = "", list[str]()
    for one in (*every, Said("", ())):
        if one.acts:
            keys += one.acts
            continue
        if keys and _LEADS.search(before):
            yield f"{before.removesuffix('.')} ({numbers(w, keys)})."
        else:
            yield from filter(None, (before, ended(f"See {acts(w, keys).text}") if keys else ""))
        before, keys = one.words, []
    if before:
        yield before
