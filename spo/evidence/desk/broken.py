"""Words that a scan broke over the ends of lines, put together again, each on the line on which it begins."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import NamedTuple

from spo.guidance import Guidance

from .lists import Lists
from .paper import Paper

_WORD = re.compile(r"[^\W\d_]+")
_ENDS = re.compile(r"(?<![\w'’@./])(?P<part>[^\W\d_]{1,20})(?P<hyphen>[-‐¬]?)\s*$")
_BEGINS = re.compile(r"\s*(?P<part>[^\W\d_]{1,20})(?![\w'’@/])[^\w\s]*")
_DAY, _YEAR = re.compile(r"\d{1,2}[/.-](?:\d{1,2}[/.-])?\s*$"), re.compile(r"\s*\d{1,4}(?:[/.-]\d{2,4})?(?!\w)[^\w\s]*")
_OF_A_YEAR = re.compile(r"[A-Za-z]{3,9}\.?\s+(?P<digits>(?:19|20)\d?|[12])\s*$")
_DIGITS = re.compile(r"\s*(?P<digits>\d{1,3})(?!\w)[^\w\s]*")
_FEWEST, _HEAD, _FIGURES = 3, 3, 4
"""How many words have to be broken for a paper to be such a scan, and on how many lines it may say that it is one."""
_OF_GUIDANCE = ("clauses", "desk", "orders", "terms", "definitions", "statements", "wording", "traps")


class _Broken(NamedTuple):
    line: str
    moved: str
    sure: bool
    """Whether a part of it alone is no word."""


def without_broken_words(papers: Sequence[Paper], lists: Lists, guidance: Guidance) -> list[Paper]:
    """Return papers, with what a scan broke off moved up to the line on which its word begins.

    Two parts are one word where guidance or another paper has it, and has not both of the parts as often.
    """
    scans = {at for at, one in enumerate(papers) if one.is_ == "order" or _is_scan(one, lists)}
    if not any(_ENDS.search(line) for at in scans for line in papers[at].lines):
        return list(papers)
    texts = [repr(getattr(guidance, name)) for name in _OF_GUIDANCE]
    texts += [paper.text for at, paper in enumerate(papers) if at not in scans and paper.is_ != "messages"]
    known = Counter(word.lower() for text in texts for word in _WORD.findall(text))
    return [_mended(paper, known) if at in scans else paper for at, paper in enumerate(papers)]


def _is_scan(paper: Paper, lists: Lists) -> bool:
    return not paper.tables and lists.has("scan", " ".join((paper.name, *paper.lines[:_HEAD])).replace("_", " "))


def _mended(paper: Paper, known: Counter[str]) -> Paper:
    broken = [_broken(*pair, known) for pair in pairwise(paper.lines)]
    if sum(bool(one and one.sure) for one in broken) < _FEWEST:
        return paper
    lines = list(paper.lines)
    for at in range(len(lines) - 1):
        if found := _broken(lines[at], lines[at + 1], known):
            rest = lines[at + 1].lstrip().removeprefix(found.moved).lstrip()
            front, _, word = found.line.rpartition(" ")
            # a line that held no more than the rest of the word is not left empty: a gap would end what it is part of
            lines[at], lines[at + 1] = (found.line, rest) if rest else (front, word)
    return replace(paper, lines=tuple(lines))


def _broken(before: str, after: str, known: Counter[str]) -> _Broken | None:
    """Return a line with the rest of its last word, which stands at the front of the next."""
    if _DAY.search(before) and (rest := _YEAR.match(after)):
        return _Broken(before.rstrip() + rest[0].strip(), rest[0].strip(), sure=False)
    year, rest = _OF_A_YEAR.search(before), _DIGITS.match(after)
    if year and rest and len(year["digits"] + rest["digits"]) == _FIGURES:
        return _Broken(before.rstrip() + rest[0].strip(), rest[0].strip(), sure=False)
    ends, begins = _ENDS.search(before), _BEGINS.match(after)
    if not (ends and begins):
        return None
    one, two, moved = ends["part"].lower(), begins["part"].lower(), begins[0].strip()
    if ends["hyphen"]:  # a word with a hyphen of its own keeps it
        line = before[: ends.end("part")] + ("" if known[one + two] else "-")
        return _Broken(line + moved, moved, sure=bool(known[one + two]))
    if known[one + two] <= min(known[one], known[two]):
        return None
    return _Broken(before.rstrip() + moved, moved, sure=not (known[one] and known[two]))
