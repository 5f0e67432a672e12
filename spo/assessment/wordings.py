"""Whether words are those of the library of terms, whatever its slots are filled with."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from spo.case import Term
from spo.guidance import Guidance

_FILLS = 800
"""Letters that may fill a slot."""


def is_wording_of(law: Guidance, term: Term) -> bool:
    """Return whether a term is worded as the library has it."""
    entry = law.terms.get(term.library)
    return entry is not None and is_one_of(entry.wordings, term.words)


def needs_no_map(law: Guidance, term: Term) -> bool:
    """Return whether a term is worded as the library has it of a place without a map, such as of a building alone."""
    entry = law.terms.get(term.library)
    return entry is not None and is_one_of(_of_a_building(entry.wordings), term.words)


def _of_a_building(wordings: Iterable[str]) -> Iterator[str]:
    return (one for one in wordings if "{place}" in one and "{map_mark}" not in one)


def is_wording(wording: str, said: str) -> bool:
    """Return whether a text is a wording of the library, whatever its slots are filled with."""
    return bool(_pattern(wording).fullmatch(said.strip()))


def is_one_of(wordings: Iterable[str], said: str) -> bool:
    """Return whether a text is one of some wordings of the library."""
    return any(is_wording(wording, said) for wording in wordings)


@cache
def _pattern(wording: str) -> re.Pattern[str]:
    """Return a pattern of a wording. What fills a slot fills it wherever it stands, in a few lines at most."""
    parts, seen = [], set()
    for number, part in enumerate(re.split(r"\{(\w+)\}", wording.rstrip("."))):
        if number % 2:
            parts.append(f"(?P={part})" if part in seen else f"(?P<{part}>[^\\n]{{1,{_FILLS}}}?)")
            seen.add(part)
        else:
            parts.append(re.escape(part))
    return re.compile("".join(parts) + r"\.?")
