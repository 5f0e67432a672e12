"""A text that holds several papers: statements one below another, and an email that gives authority over a thread."""

import re
from dataclasses import replace
from itertools import pairwise

from .authority import authority_of
from .lists import Lists
from .paper import Paper

_STATEMENT = re.compile(r"\s*(?:(?:witness\s+)?statement\s+of|name\s+of\s+witness)\b\s*:?\s*\S.{2,}", re.IGNORECASE)
_FROM = re.compile(r"[>\s]*from\s*:\s*(?P<who>\S.*)", re.IGNORECASE)
_ABOVE = 4
"""How many lines may stand over the line that says whose statement it is."""


def papers_in(paper: Paper, lists: Lists) -> list[Paper]:
    """Return the papers that a text holds, each with its lines where they were; any other paper as it is."""
    if paper.tables:
        return [paper]
    starts = [at for at, line in enumerate(paper.lines) if _STATEMENT.match(line)]
    if len({paper.lines[at].strip().casefold() for at in starts}) > 1:
        cuts = [0, *(_top(paper, at) for at in starts[1:]), len(paper.lines)]
        return [_only(paper, first, end, number) for number, (first, end) in enumerate(pairwise(cuts), 1)]
    return _with_authority(paper, lists)


def _with_authority(paper: Paper, lists: Lists) -> list[Paper]:
    """Return the email of a thread by which authority is given, apart from the others, which may be advice."""
    heads = [at for at, line in enumerate(paper.lines) if _FROM.match(line)]
    for first, end in pairwise([*heads, len(paper.lines)] if len(heads) > 1 else []):
        one = _only(paper, first, end, 1)
        lawyer = any(
            lists.has("lawyer", found["who"]) for line in paper.lines[first : first + 1] if (found := _FROM.match(line))
        )
        given = None if lawyer or lists.has("privileged", one.text) else authority_of(one, lists)
        if given and given.name:
            rest = replace(paper, lines=(*paper.lines[:first], *[""] * (end - first), *paper.lines[end:]))
            return [replace(one, name=f"{paper.name}: authority", is_="authority"), rest]
    return [paper]


def _top(paper: Paper, at: int) -> int:
    """Return the line with which a statement begins: the first after a blank or ruled one, or its own."""
    above = range(at, max(at - _ABOVE, 0), -1)
    return next((place for place in above if not re.search(r"\w", paper.lines[place - 1])), at)


def _only(paper: Paper, first: int, end: int, number: int) -> Paper:
    name = paper.name if number == 1 else f"{paper.name}: {number}"
    return replace(paper, name=name, lines=("",) * first + paper.lines[first:end])
