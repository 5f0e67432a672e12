"""The police force whose papers these are, as their heads name it."""

import re
from collections.abc import Sequence

from spo.guidance import Guidance

from .paper import Paper
from .proposals import Force, Source

_TOP = 6
_CELLS = re.compile(r"\s{2,}|\t")
_NAMED = re.compile(
    r"(?i:force\s*:\s*)?(?!(?i:.*\b(?:to|by|with|from|the|for|in|via)\b))"
    r"((?:[A-Z][\w'’&-]*\s+(?:(?i:and|of)\s+)?){1,4}(?i:police(?:\s+service)?|constabulary))"
)
"""A name in capitals or with capitals, and what a force is called: "reported to police" is none."""


def force_of(papers: Sequence[Paper], guidance: Guidance) -> tuple[Force, ...]:
    """Return the one force that the heads of papers name in a cell of its own; none where they name two, or none."""
    official = {one.name.casefold(): one.name for one in guidance.forces.values()}
    found: dict[str, list[tuple[str, Source]]] = {}
    for paper in papers:
        for number, line in enumerate(paper.lines[:_TOP], 1):
            for cell in _CELLS.split(line.strip()):
                if named := _NAMED.fullmatch(cell.strip(" .")):
                    name = " ".join(named[1].split())
                    plain = official.get(name.casefold()) or (name.title() if name.isupper() else name)
                    found.setdefault(plain.casefold(), []).append((plain, paper.source(number)))
    if len(found) != 1:
        return ()
    (said,) = found.values()
    return (Force(name=said[0][0], sources=tuple(dict.fromkeys(source for _, source in said))),)
