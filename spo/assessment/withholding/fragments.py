"""What a text shows of a word of which the rest is torn off, unsaid or starred out: its beginning or its end."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from .letters import squeeze, words
from .ordinary import ORDINARY

_STARRED = re.compile(r"[\w.+\-*•]{0,60}(?:\*\*|••)[\w.+\-*•]{0,60}@?")
_STARS = re.compile("[*•]+")
_SPELT_OUT = re.compile(r"\b[A-Z](?:(?:-|\.|, ?| )[A-Z]\b){2,20}|\b[a-z](?:(?:-|, ?)[a-z]\b){2,20}")
_CUT_SHORT = re.compile(r"\b(?:[A-Z]\w{2,30} [A-Z]\w{0,9}|[A-Z]{4,30})\b|(?:[\"“'‘]@?|@)\w{4,30}(?: \w{1,9})?\b")
_SIGN = re.compile(r" (?:dot|underscore|dash|hyphen|stop) |(?<=\w)[.\-](?=\w)")
_SHOWN = r"(?: (?:with|in|as|off|by))? [\"'“‘@]?([^\W_]\w{1,40})"
_UNSAID = (
    *("something", "summat", "followed by", "and the rest", "and then", "and some", "and a few"),
    *("and two", "and three", "and four"),
)
_BEGINS = re.compile(rf"\b(?:beg[aiu]n|start)(?:s|ning|ing|ed)?{_SHOWN}")
_GOES_ON = re.compile(r"([^\W_]\w{1,40}?)[\"'”’]?[\s,_]{1,3}$")
_ENDS = re.compile(rf"\b(?:end|finish)(?:s|es|ing|ed)?{_SHOWN}|(?<!\w)(\w{{2,40}}) (?:at|on) the end\b")
_BEGINS_OR_ENDS = ("begin", "began", "begun", "start", " end", "finish")
_BEFORE, _FEWEST, _MOST = 50, 3, 40
"""Characters in which a word stands before what is said of its rest, and letters of its beginning that tell of it."""


@dataclass(frozen=True)
class Fragment:
    """What is shown of a word before and after the rest, and how many letters and stars it has where it is starred."""

    before: str
    after: str = ""
    size: int = 0


def fragments(text: str) -> Iterator[Fragment]:
    """Yield what a text shows of each word of which it says, or shows, that there is more."""
    yield from (Fragment(plain(run)) for run in _SPELT_OUT.findall(text))
    low = text.casefold()
    if "**" in text or "••" in text:
        yield from map(_starred, _STARRED.findall(low))
    if any(said in low for said in (*_UNSAID, *_BEGINS_OR_ENDS)):
        told = _SIGN.sub("_", low)
        shown = [Fragment(plain(said)) for said in (*_BEGINS.findall(told), *_before_what_is_unsaid(told))]
        shown += [Fragment("", plain(f"{one}{other}")) for one, other in _ENDS.findall(told)]
        yield from (one for one in shown if len(f"{one.before}{one.after}") >= _FEWEST or one.after.isdigit())


def cut_short(text: str) -> Iterator[str]:
    """Yield what may be the beginning of a word by its capitals or quotation marks, as it is squeezed."""
    for said in _CUT_SHORT.findall(text):
        yield squeeze(plain(said.partition(" ")[0] if said.startswith("@") else said))


def _before_what_is_unsaid(told: str) -> Iterator[str]:
    for unsaid in _UNSAID:
        at = told.find(unsaid)
        while at >= 0:
            yield from _GOES_ON.findall(told, max(0, at - _BEFORE), at)
            at = told.find(unsaid, at + 1)


def _starred(token: str) -> Fragment:
    before, *_, after = _STARS.split(token)
    size = sum(letter.isalnum() or letter in "*•" for letter in token)
    return Fragment(plain(before), plain(after), 0 if token.endswith("@") else size)


def beginnings(said: Sequence[str]) -> Iterator[str]:
    """Yield what begins some words as one, or one of them, and is no word itself, as it is where it is cut short."""
    for several in (said, *((word,) for word in said if word not in ORDINARY)):
        whole, ends = "".join(several)[:_MOST], set(accumulate(map(len, several)))
        if whole.endswith("s"):  # Brother is no beginning of Brothers
            ends.add(len(whole) - 1)
        yield from (
            squeeze(whole[:size])
            for size in range(_FEWEST + 1, len(whole))
            if size not in ends and whole[:size] not in ORDINARY and whole[:size].removesuffix("s") not in ORDINARY
        )


def is_of_detail(fragment: Fragment, said: Sequence[str]) -> bool:
    """Return whether a fragment may be of an email address, an account or such, of which those are the words.

    The first of them may be said by its initial.
    """
    shown = len(fragment.before) + len(fragment.after)
    return shown > bool(fragment.size) and any(
        _fits(fragment, "".join((one, *said[1:]))) for one in (said[0], said[0][0])
    )


def is_of_words(fragment: Fragment, said: Sequence[str]) -> bool:
    """Return whether a fragment may be of one of the words of a name, or of all as one, in small letters.

    What begins one that anybody uses is not taken for it, but the first of several is.
    """
    if fragment.size:
        return bool(fragment.before and fragment.after) and any(
            len(word) == fragment.size and _fits(fragment, word) for word in said
        )
    if not fragment.before or fragment.before in ORDINARY:
        return len(said) > 1 and said[0] == fragment.before
    return any(_fits(fragment, word) for word in ("".join(said), *said) if word not in ORDINARY)


def _fits(fragment: Fragment, word: str) -> bool:
    return word.startswith(fragment.before) and word.endswith(fragment.after)


def plain(text: str) -> str:
    """Return the letters and digits of a text in one case, as one word."""
    return "".join(words(text.casefold()))
