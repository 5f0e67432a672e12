"""Whether words are those of the library of terms, whatever its slots are filled with."""

import re
from collections.abc import Iterable
from functools import cache

from spo.case import Term
from spo.guidance import Guidance


def is_wording_of(law: Guidance, term: Term) -> bool:
    """Return whether a term is worded as the library has it."""
    entry = law.terms.get(term.library)
    return entry is not None and is_one_of(entry.wordings, term.words)


def is_wording(wording: str, said: str) -> bool:
    """Return whether a text is a wording of the library, whatever its slots are filled with."""
    return bool(_pattern(wording).fullmatch(said.strip()))


def is_one_of(wordings: Iterable[str], said: str) -> bool:
    """Return whether a text is one of some wordings of the library."""
    return any(is_wording(wording, said) for wording in wordings)


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    return re.compile(".+?".join(map(re.escape, re.split(r"\{\w+\}", wording.rstrip(".")))) + r"\.?", re.DOTALL)
