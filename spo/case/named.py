"""Whether words that somebody typed name a person, whose name may stand with a rank, a title or a collar number."""

import re
from collections.abc import Iterable

_CONSTABLES = ("PC", "PCSO", "WPC", "DC", "WDC", "TDC", "ADC", "Constable")
_ABOVE = ("PS", "DS", "Sgt", "Sergeant", "DI", "Insp", "Inspector", "DCI", "Supt", "Superintendent")
RANKS = (*_CONSTABLES, *_ABOVE)
"""What may stand alone before the name of a police officer, as it is written."""

_BESIDE_RANKS = ["det", "detective", "police", "staff", "officer", "custody", "chief", "acting", "temporary", "trainee"]
_OF_RANK = frozenset((*map(str.casefold, RANKS), *_BESIDE_RANKS))
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "reverend", "sir", "dame"])
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_NUMBER = re.compile(r"(?<!\w)[A-Za-z]{0,2}(\d{2,6})(?!\w)")  # a collar number may have the letters of a division
_OCCASION = re.compile(r"[,;(]| (?:on|at|by|in|with|from) ")


def is_named(typed: str, name: str, role: str = "") -> bool:
    """Return whether words such as `Dr Ann Lee, by telephone` are of the person who has this whole name.

    Case, spacing and rank do not matter. A title, or words of the person's role, may stand before the name. What
    follows a comma, or `with` and the like, says more about the occasion, and names nobody.
    """
    said, given = before_occasion(typed), set(numbers(name))
    if given and given.isdisjoint(numbers(said) or given):
        return False
    own, held = words(said), words(name)
    if not held or words(typed) == held or own == held:
        return bool(held)
    own, held = without_rank(own), without_rank(held)
    before = _TITLES.union(words(role))
    return bool(held) and own[-len(held) :] == held and before.issuperset(own[: -len(held)])


def names(text: str, name: str) -> bool:
    """Return whether a text holds a whole name somewhere, as whole words."""
    held = [word.removesuffix("'s") for word in words(name)]
    if not held or held[-1] not in _small(text):  # most texts name nobody, and need no reading word by word
        return False
    of = [word.removesuffix("'s") for word in words(text)]
    return any(of[at : at + len(held)] == held for at in range(len(of)))


def before_occasion(typed: str) -> str:
    """Return what was typed up to where it begins to say more about the occasion."""
    return _OCCASION.split(typed, maxsplit=1)[0]


def numbers(typed: str) -> list[str]:
    """Return what may be collar numbers, without the letters of a division."""
    return _NUMBER.findall(typed)


def words(text: str) -> list[str]:
    """Return the words of a text in small letters."""
    return _WORD.findall(_small(text))


def _small(text: str) -> str:
    return text.casefold().replace("’", "'")


def has_rank(text: str) -> bool:
    """Return whether a word is of the rank of a police officer."""
    return not _OF_RANK.isdisjoint(words(text))


def without_title(name: str) -> list[str]:
    """Return the words of a name in small letters, without a title before it."""
    of = words(name)
    return of[1:] if of and of[0] in _TITLES else of


def without_rank(of: Iterable[str]) -> list[str]:
    """Return words without those of rank, and without numbers."""
    return [word for word in of if word not in _OF_RANK and not _NUMBER.fullmatch(word)]
