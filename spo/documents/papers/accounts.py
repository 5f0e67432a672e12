"""How much of the account of each act its table has room for: all of it, or what tells most."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from spo.assessment.prose import weight
from spo.case.english import capital
from spo.case.pronouns import of_defendant
from spo.case.quoted import QUOTED

from ..writer import Writer, ended
from .in_words import number_in_words, sentences, told

_WORDS = 60  # of an account that is told whole
_LETTERS = 122_000  # of all accounts, over the number of acts: each act takes room by itself
_MANY = 5  # quotations in an account, of which it is said how many are elsewhere
_LONG = 1_500  # letters of an account that was made from rows, whose quotations stand in them too
_FEW = 18  # acts, of which each is told whole
_NARROW = 2  # a column of the table of inferred acts has half the room of the other table
_COUNTS = re.compile(r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|several)\b", re.IGNORECASE)
"""What a sentence that gives a number has in it."""
_LASTS = re.compile(r"\b(?:twice|times|minutes|hours|days|weeks|miles)\b", re.IGNORECASE)
"""What one has in it that says for how long, how far or how often."""
_LEANS = re.compile(r"(?:It|They|This|That|These|Those|Others?|One|Both|There|Another|In it|On it)\b")
"""How a sentence begins that nobody would understand without the one before it."""
_PRONOUN = re.compile(r"(?:He|She|They)\b")


@dataclass
class _Account:
    """The sentences of an account that are kept, each with how much it tells; and whether its act matters most.

    `names` is how a sentence names the defendant: one that does stays before one that says no more than `he`.
    """

    said: list[tuple[int, str]]
    matters: bool
    times: int
    names: re.Pattern[str]

    @property
    def kept(self) -> list[str]:
        return [one for _, one in self.said]

    @property
    def letters(self) -> int:
        return len(" ".join(self.kept))

    def least(self, but: re.Pattern[str] | None = None) -> int | None:
        """Return the place of the sentence that may go and is missed least: the last of those that tell least."""
        said = [one for _, one in self.said]
        free = [
            at
            for at, (one, after) in enumerate(zip(said, [*said[1:], ""], strict=True))
            if at and not _LEANS.match(after) and not (self.names.search(one) and _PRONOUN.match(after))
            if not (but and but.search(one))
        ]
        return max(free, key=lambda at: (-self.said[at][0], at), default=None)


def accounts(w: Writer, keys: Iterable[str]) -> Mapping[str, str]:
    """Return the account of each act as its table tells it: whole where there is room for all.

    Where there is not, sentences go that hold no words said, no number and no time; and then others, those of acts that
    matter least and of the longest accounts first. The first sentence of each stays.
    """
    held = {key: _account(w, key) for key in keys}
    room = _LETTERS // max(len(held) + len(w.assessment.view.unattributed), _FEW)
    while sum(one.letters * one.times for one in held.values()) > room and _shorten(held.values()):
        pass
    return {
        key: _with_rest(in_few_lines(w, key), _text(w, key, one), _MANY, "The chronology quotes {}.")
        for key, one in held.items()
    }


def _with_rest(whole: str, kept: str, fewest: int, of: str) -> str:
    """Return what is kept of an account, and how many quotations are elsewhere, of one that has so many."""
    every, said = len(QUOTED.findall(whole)), len(QUOTED.findall(kept))
    if every < fewest or every <= said:
        return kept
    left = f"{number_in_words(every - said)}{' more' if said else ''}"
    return f"{ended(kept)} {capital(of.format(left))}"


def _account(w: Writer, key: str, but: re.Pattern[str] | None = None) -> _Account:
    act, name = w.case.incidents[key], w.case.defendant.name.rpartition(" ")[2]
    names = re.compile(rf"\b(?:the defendant{f'|{re.escape(name)}' if name else ''})\b", re.IGNORECASE)
    every = [(_tells(w, one), one) for one in sentences(act.what)]
    one = _Account(every, bool(act.matters_most), _NARROW if w.assessment.view.is_inferred(key) else 1, names)
    while len(" ".join(one.kept).split()) > _WORDS and (at := one.least(but)) is not None:
        del one.said[at]
    return one


def in_few_lines(w: Writer, key: str) -> str:
    """Return an account whole, or a long one in its sentences that tell most: all that the defendant did stays.

    So does all that it quotes, unless that is very long and stands in the rows of a file that are named beside it.
    """
    act = w.case.incidents[key]
    if len(act.what.split()) <= _WORDS:
        return ended(act.what)
    name = w.case.defendant.name.rpartition(" ")[2] or "the defendant"
    he = of_defendant(w.case).he if w.case.defendant.title else "s?he"
    him = rf"\b(?:{he}|the defendant|{re.escape(name)})\b"
    if act.rows and len(act.what) > _LONG:
        kept = _text(w, key, _account(w, key, re.compile(him, re.IGNORECASE)))
        return _with_rest(act.what, kept, 1, "Its rows quote {}.")
    one = _account(w, key, re.compile(rf"{him}|{QUOTED.pattern}", re.IGNORECASE))
    said, short = ended(" ".join(one.kept)), _text(w, key, one)
    return said if len(QUOTED.findall(said)) > len(QUOTED.findall(short)) else short


def _shorten(held: Iterable[_Account]) -> bool:
    """Take one sentence out of one account, and return whether there was one to take."""
    open_to = [(one, at) for one in held if (at := one.least()) is not None]
    if not open_to:
        return False
    one, at = min(open_to, key=lambda found: (found[0].said[found[1]][0], found[0].matters, -found[0].letters))
    del one.said[at]
    return True


def _text(w: Writer, key: str, one: _Account) -> str:
    """Return what is kept of an account; a first sentence that is too long is cut where a clause ends."""
    if not one.kept:
        return ""
    first = told(w, key, 1).text
    return " ".join([first, *one.kept[1:-1], ended(one.kept[-1])] if len(one.kept) > 1 else [first])


def _tells(w: Writer, sentence: str) -> int:
    """Return how much a sentence tells: words that threaten or search most, then others and how long, then a number."""
    if quoted := QUOTED.findall(sentence):
        return 3 if any(weight(w.assessment.view.guidance, one) > 0 for one in quoted) else 2
    return 2 if _LASTS.search(sentence) else int(bool(_COUNTS.search(sentence)))
