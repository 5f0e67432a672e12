"""What helps the defendant, as logs and lists say it, and the weak points that an officer's own note tells."""

import re
from collections.abc import Iterator
from itertools import pairwise

from spo.case import When
from spo.case.days.running import dates_in

from ..pasting.lines import Line
from .entries import entries_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Helps
from .sentences import sentences_of

_ITEM = re.compile(r"\s{0,8}(?:\(?\d{1,2}[.):]?|\(?[a-z][.)]|[-–—*•+])\s+(?=\S)")
_CELLS, _LEAST, _FEW = ". ", 5, 7
"""The fewest words of a sentence that says by itself what helps: `No injury.` does not say of what."""


def helps_of(paper: Paper, lists: Lists) -> Iterator[Helps]:
    """Yield what a paper says that helps the defendant; never what is to be kept back."""
    ways = {"log": _of_log, "note": _of_note}
    of = ways.get(paper.is_, _of_list)
    for words, first, last in of(paper, lists):
        if not lists.has("withhold", words):
            yield Helps(words=words, date=_day(words, paper), sources=(paper.source(first, last),))


def _of_list(paper: Paper, lists: Lists) -> Iterator[tuple[str, int, int]]:
    for number, line in enumerate(paper.lines, start=1):
        cells = [" ".join(cell.split()) for cell in line.split("\t") if cell.strip()]
        parts = [part for cell in cells for _, part in sentences_of(cell)]
        if any(lists.has("helps-defendant", part) or lists.begins("disclosed", part) for part in parts):
            yield _CELLS.join(cells), number, number


def _of_note(paper: Paper, lists: Lists) -> Iterator[tuple[str, int, int]]:
    """Yield each point below a heading over weak points, by its number or sign, or else each sentence."""
    lines = [*paper.lines, ""]
    for at, line in enumerate(lines):
        headed, rest = _headed(line, lists)
        if not headed:
            continue
        if rest and (_ITEM.match(line) or not paper.wraps):  # a paragraph of its own, as each line in Word is
            yield from ((said, at + 1, at + 1) for _, said in sentences_of(rest))
            continue
        below = (n for n in range(at + 1, len(lines)) if lines[n].strip() or rest)
        first = next(below, at)
        past = next((n for n in range(first, len(lines)) if not lines[n].strip()), first)
        while past + 1 < len(lines) and _ITEM.match(lines[past + 1]) and _ITEM.match(lines[first]):
            past = next((n for n in range(past + 1, len(lines)) if not lines[n].strip()), past + 1)
        begins = [n for n in range(first, past) if _ITEM.match(lines[n])] if not rest else []
        for begin, end in pairwise([*begins, past]):
            yield " ".join(_ITEM.sub("", " ".join(lines[begin:end]), count=1).split()), begin + 1, end
        if not begins:
            held = [Line(at + 1, rest)] * bool(rest) + [Line(n + 1, lines[n]) for n in range(first, past) if first > at]
            passage = as_one(held)
            for start, said in sentences_of(passage.text):
                yield " ".join(said.split()), passage.line_at(start), passage.line_at(start + len(said) - 1)


def _headed(line: str, lists: Lists) -> tuple[bool, str]:
    """Return whether a line is a heading over weak points, and what stands on it after the colon.

    One that goes on, as "In his favour, needs to go in:", is one too, with what stands on its line.
    """
    marked = _ITEM.match(line)
    bare = line[marked.end() :] if marked else line
    head, _, rest = bare.partition(":")
    if rest.strip() and len(head.split()) <= _FEW and lists.begins("in-favour", head.strip(" -*#=•")):
        return True, rest.strip()
    return any(lists.named("weak-points", each.strip(" -*#=?.")) for each in (head, bare)), rest.strip()


def _of_log(paper: Paper, lists: Lists) -> Iterator[tuple[str, int, int]]:
    for entry in entries_of(paper, lists):
        passage = as_one(list(entry.lines))
        told = list(sentences_of(passage.text))
        of_all = [one for one in told if lists.named("disclosed", one[1].strip(".!"))]
        found = [one for one in told if lists.has("helps-defendant", one[1]) and len(one[1].split()) >= _LEAST]
        chosen = [one for one in told if one not in of_all] if of_all else found
        chosen = told if lists.has("weak-points", entry.kind) else chosen
        if chosen and not lists.has("withhold", entry.text):
            start, last = chosen[-1]
            words = " ".join(" ".join(said.split()) for _, said in chosen)
            yield words, passage.line_at(chosen[0][0]), passage.line_at(start + len(last) - 1)


def _day(words: str, paper: Paper) -> When:
    """Return the one day that words name, of the act on which they bear."""
    days = {one.first: one.when for one in dates_in(words, paper.written) if one.first and one.first == one.last}
    return next(iter(days.values())) if len(days) == 1 else When()
