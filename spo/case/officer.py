"""Whether a name that somebody typed is that of the officer in the case, who may also be a witness."""

import re
from collections.abc import Iterable

from .case import Case

_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_NUMBER = re.compile(r"(?<!\w)[A-Za-z]{0,2}(\d{2,6})(?!\w)")  # a collar number may have the letters of a division
_OCCASION = re.compile(r"[,;(]| (?:on|at|by|in|with|from) ")
_RANKS = frozenset(
    [
        *(
            "pc",
            "dc",
            "pcso",
            "wpc",
            "wdc",
            "tdc",
            "adc",
            "constable",
            "det",
            "detective",
            "police",
            "staff",
            "officer",
        ),
        *(
            "ps",
            "ds",
            "sgt",
            "sergeant",
            "custody",
            "di",
            "insp",
            "inspector",
            "dci",
            "chief",
            "supt",
            "superintendent",
        ),
        *("acting", "temporary", "trainee"),
    ]
)


def is_the_officer(case: Case, typed: str) -> bool:
    """Return whether words such as `DC H. Wainmoor 9071` begin with the name of the officer in the case.

    Case, spacing and rank do not matter, and an initial stands for a name. A collar number that both have decides.
    What follows a comma, or `on` and the like, says more about the occasion, and is passed over.
    """
    officer = case.applicant.officer_in_the_case
    given = _OCCASION.split(typed, maxsplit=1)[0]
    ours, theirs = set(_NUMBER.findall(f"{officer.rank} {officer.name}")), set(_NUMBER.findall(given))
    if ours and theirs:
        return bool(ours & theirs)
    words, names = _words(given), _words(officer.name)
    ranked = any(word in _RANKS for word in words)
    own, held = _names(words), _names(names)
    if not own or not held or own[-1] != held[-1]:
        return False
    return own == held or (all(_stands_for(word, held) for word in own) and (ranked or len(own) > 1))


def officers(case: Case) -> list[str]:
    """Return the witnesses who are the officer in the case."""
    return [key for key, witness in case.witnesses.items() if is_the_officer(case, witness.name)]


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold().replace("’", "'"))


def _names(words: Iterable[str]) -> list[str]:
    return [word for word in words if word not in _RANKS and not _NUMBER.fullmatch(word)]


def _stands_for(word: str, names: list[str]) -> bool:
    return word in names or (len(word) == 1 and any(name.startswith(word) for name in names))
