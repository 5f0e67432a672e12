"""What an act is called by the account of it: a number goes with what the account counts, and with nothing else."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from spo.case import Case, Incident, uncounted
from spo.case.memo import Same, remembered, remembered_while
from spo.case.numerals import IN_WORDS, number_of
from spo.case.quoted import unquoted
from spo.guidance import Called, Method

from .own_name import Words, own_name
from .prose import is_a_woman
from .view import View
from .withholding import Searched, words

_NUMBER = rf"(?:an?|\d{{1,4}}|{IN_WORDS})"
_STOPS = (
    r"(?:of|with|without|and|or|but|in|on|at|to|from|by|for|about|under|over|near|beside|behind|showing|who|which|that"
    r"|dozen|hundred|times|was|were|is|had|he|she|they|the)"
)
_BETWEEN = rf"(?:\s+(?!(?:{_STOPS}|{_NUMBER})\b)[\w'’-]+){{0,3}}\s+"
_COUNTED = re.compile(rf"\b({_NUMBER})({_BETWEEN})$", re.IGNORECASE)
_ANY_NUMBER = re.compile(rf"\b(\d{{1,4}}|{IN_WORDS})\b", re.IGNORECASE)
_ASIDE = re.compile(
    r"(?:\b(?:of|with|in|under|on|below|beneath|beside|behind|about|to|from|showing|her|their|my|our)|['’]s)\s+"
    r"(?:the\s+)?(?:[\w-]+\s+)?$",
    re.IGNORECASE,
)
"""Before what is told of as a part of something else, or as somebody else's: `with a photograph`, `under her video`."""

_PART = re.compile(
    rf"\b(?:once|twice|some|(?:\d+|{IN_WORDS})(?= of (?:them|these|which)| was | were | an? ))"
    r"(?: of (?:them|these|which))?(?: (?:was|were|he|she|they))?(?: an?)? $",
    re.IGNORECASE,
)
"""Before what only some of several acts were: `one of them silent`, `once he drove past`."""


class _Mention(NamedTuple):
    """Where an account has a word for an act, how many it counts of it (0: uncounted), and how it stands there."""

    at: int
    called: Called
    number: int
    names: bool
    plural: bool
    aside: bool


_CAPITAL = re.compile(r"(?<=[a-z,] )[A-Z][\w’'-]+")
"""What an account writes as a name."""


def name_of(view: View, method: Method, act: Incident) -> Called | None:
    """Return what an act that no officer named is called by its account's first sentence, or else by a word of it.

    The first sentence is passed over where it says no more than that word, or the means. Kinds of acts are called by
    the word alone.
    """
    word = called_by(method, act)
    if method.lane == "In person" or method.id == "several" or act.tally or act.called:
        return word
    own, said = _own_name(Same(view), Same(act)), word or method
    known = words(f"{said.one} {said.many} {said.short}".casefold())
    return own if own and not {*words(own.one.casefold())}.issubset(known) else word


@remembered
def _own_name(seen: Same[View], act: Same[Incident]) -> Called | None:
    view, account, cues = seen.held, act.held.what, seen.held.guidance.cues
    lists = Words(*(cues[key].cues for key in ("thing-sent", "people-sent", "verb-of-giving", "after-a-thing")))
    number = 0 if uncounted(act.held) else max(act.held.count, 0)
    found = own_name(lists, account, number, "She" if is_a_woman(view.case) else "He", _names(view.case))
    return None if found is None or view.withheld.found(Searched(found.many)) else found


@remembered_while("protected_persons", "witnesses", "defendant", "incidents")
def _names(case: Case) -> frozenset[str]:
    """Return the words of names that a case records, in small letters, and what else its accounts say as a name."""
    recorded = [case.defendant.name, *(one.name for one in case.protected_persons.values())]
    recorded += [one.name for one in case.witnesses.values()]
    told = " ".join(unquoted(act.what) for act in case.incidents.values())
    return frozenset({*words(" ".join(recorded).casefold()), *_CAPITAL.findall(told)})


def called_by(method: Method, act: Incident) -> Called | None:
    """Return what an act of a means is called by a word of what is told of it.

    Several are called by what the account counts so many of; where it counts something else, or leaves open of what
    there were so many, by the means in full.
    """
    held = act.tally.get(method.id)
    number = (held.count or 1) if held else 0 if uncounted(act) else max(act.count, 0)
    told = unquoted(act.what).lower()
    found = [*_mentions(method, told)]
    fitting = _of_one(found) if number == 1 else _of_several(found, told, number)
    if found and not fitting:
        return Called(words=found[0].called.words, one=method.one, many=method.many)
    return fitting[0].called if fitting else None


def _of_one(found: list[_Mention]) -> list[_Mention]:
    held = [one for one in found if one.number <= 1]
    return [one for one in held if not one.aside] or held


def _of_several(every: list[_Mention], told: str, number: int) -> list[_Mention]:
    found = sorted(every, key=lambda one: one.at)
    if counted := [one for one in found if one.number == number > 1]:
        return counted
    other = {one.called.one for one in found if one.names}
    elsewhere = any(number_of(one[1]) == number for one in _ANY_NUMBER.finditer(told))
    doubtful = elsewhere or len(other) > 1
    return [
        one
        for one in found
        if not one.aside
        and (one.number > 1 if number == 0 and one.number else not one.number)
        and (not one.names or (one.plural and not doubtful))
    ]


def _mentions(method: Method, told: str) -> Iterator[_Mention]:
    for called in method.called:
        one, many = ({*name.lower().split()} for name in (called.one, called.many))
        for word in (word for word in called.words if word in told):
            for match in re.finditer(rf"\b{re.escape(word)}\b", told):
                before, plural = told[: match.start()], word in many - one
                names = plural or word in one - many  # what is in both, such as `tracking`, is counted by no number
                counted, aside = _counted(before, names, plural), _ASIDE.search(before) or _PART.search(before)
                yield _Mention(match.start(), called, counted, names, plural, bool(aside))


def _counted(before: str, names: bool, plural: bool) -> int:
    found = _COUNTED.search(before)
    if not found or (not names and found[2].strip()):  # `a man sat`: what is counted is no sitting
        return 0
    if found[1].lower() in ("a", "an"):
        return 1 if names and not plural else 0  # `a few letters`, `a tracker told him 61 times`
    return number_of(found[1])
