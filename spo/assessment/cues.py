"""Looks for cues: words and phrases, held as data in guidance, that show what a text seems to be about."""

import re
from collections.abc import Iterable
from functools import cache

from spo.case.quoted import unquoted

from .withholding import words

SENTENCES = re.compile(r"(?<=[.!?])\s+|\n+")
_NOT_DONE = re.compile(
    r"\b(?:did not|didn['’]t|had not|hadn['’]t|has not|hasn['’]t|never)\b.*?"
    r"(?=[.,;:!?]| but | and (?:is|are|has|have|now|she|they) |$)",
    re.DOTALL | re.IGNORECASE,
)
_STOPS = re.compile(r"[.;:!?]")
_GAP = " ... "
_ANY = r"\b[^.;:!?]*?\b"


def own_account(text: str) -> str:
    """Return a text without what it quotes, and without what it says was not done.

    What somebody said is not what was done. A text that is a quotation from end to end is read as it is.
    """
    own = unquoted(text)
    return _NOT_DONE.sub(" ", own if re.search(r"\w", own) else text)


def has_cue(text: str, cues: tuple[str, ...], unless: tuple[str, ...] = ()) -> bool:
    """Return whether a text holds one of the cues, once the phrases in `unless` are passed over."""
    said = text.casefold()
    likely = [pattern for word, pattern in _patterns(cues) if word in said]
    found = any(pattern.search(text) for pattern in likely)
    if found and unless:
        rest = without_cues(text, unless)
        return any(pattern.search(rest) for pattern in likely)
    return found


def has_ending(text: str, endings: tuple[str, ...]) -> bool:
    """Return whether a word of a text ends as one of the endings, as the names of medicines do."""
    return bool(endings and _ending(endings).search(text))


def has_together(text: str, lists: tuple[tuple[str, ...], ...], *, of_a_case: bool = False) -> bool:
    """Return whether a sentence of a text holds a cue of each of the lists. `of_a_case` is as in `telling_words`."""
    each = [_apart.__wrapped__(one) if of_a_case else _apart(one) for one in lists]
    return bool(lists) and any(all(_has_any(said, *one) for one in each) for said in SENTENCES.split(text))


def _has_any(text: str, single: frozenset[str], phrases: tuple[str, ...]) -> bool:
    """Return whether a text holds one of some cues, most of which are single words: those need no pattern."""
    return not single.isdisjoint(words_in(text)) or has_cue(text, phrases)


@cache
def _apart(cues: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the cues that are one word, in small letters, and the others."""
    single = frozenset(one.casefold() for one in cues if words_in(one) == [one.casefold()])
    return single, tuple(one for one in cues if one.casefold() not in single)


def has_cue_after(text: str, first: tuple[str, ...], cues: tuple[str, ...]) -> bool:
    """Return whether one of some cues comes after one of the first, with no stop between them."""
    return any(has_cue(part[first_cue(part, first) :], cues) for part in _STOPS.split(text))


def without_cues(text: str, cues: tuple[str, ...]) -> str:
    """Return a text with a bar in place of each of the cues."""
    return _pattern(cues).sub(" | ", text) if cues else text


def with_cues(texts: Iterable[str], cues: tuple[str, ...]) -> set[str]:
    """Return the texts that hold a cue. Their longest words are looked for first, which is quicker."""
    said = [(text, text.casefold()) for text in texts]
    every = "\n".join(small for _, small in said)
    telling = [word for word in telling_words(cues) if word in every]
    near = {text for word in telling for text, small in said if word in small}
    return {text for text in near if has_cue(text, cues)}


def words_in(text: str) -> list[str]:
    """Return the words of a text in small letters, in which the words that tell are looked for."""
    return words(text.casefold())


def telling_words(cues: tuple[str, ...], *, of_a_case: bool = False) -> frozenset[str]:
    """Return the longest word of each cue. A text that has none of these words holds none of the cues.

    Cues of guidance are read once for all. Those `of_a_case` are words of what is withheld in it, and are not kept.
    """
    return _telling_words.__wrapped__(cues) if of_a_case else _telling_words(cues)


@cache
def _telling_words(cues: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(_telling_word, cues))


def _telling_word(cue: str) -> str:
    return max(words_in(cue), key=len, default=cue.casefold())


def first_cue(text: str, cues: tuple[str, ...]) -> int:
    """Return where the first of the cues begins in a text, or the length of the text where there is none."""
    match = _pattern(cues).search(text) if cues else None
    return match.start() if match else len(text)


@cache
def _patterns(cues: tuple[str, ...]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return each word that tells with a pattern of the cues that it tells of, which is quicker than one of all."""
    return tuple(
        (word, _pattern(tuple(cue for cue in cues if _telling_word(cue) == word))) for word in telling_words(cues)
    )


@cache
def _pattern(cues: tuple[str, ...]) -> re.Pattern[str]:
    """Return a pattern that finds any of the cues as whole words, in any case and however they are spaced."""
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_spelled, cues))})(?!\w)", re.IGNORECASE)


def any_of(cues: tuple[str, ...]) -> str:
    """Return what finds any of the cues as whole words, to stand within a longer pattern."""
    return _pattern(cues).pattern


@cache
def _ending(endings: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"\w(?:{'|'.join(map(re.escape, endings))})\b", re.IGNORECASE)


def _spelled(cue: str) -> str:
    return _ANY.join(r"\s+".join(map(re.escape, part.split())) for part in cue.split(_GAP))
