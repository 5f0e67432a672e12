"""What helps the defendant, as logs and lists of exhibits say it: sentences, and things that are to be disclosed."""

from collections.abc import Iterator

from spo.case import When
from spo.case.days.running import dates_in

from .entries import entries_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Helps
from .sentences import sentences_of

_CELLS, _LEAST = ". ", 5
"""The fewest words of a sentence that says by itself what helps: `No injury.` does not say of what."""


def helps_of(paper: Paper, lists: Lists) -> Iterator[Helps]:
    """Yield what a log or a list of exhibits says that helps the defendant; never what is to be kept back."""
    for words, first, last in _of_log(paper, lists) if paper.is_ == "log" else _of_list(paper, lists):
        if not lists.has("withhold", words):
            yield Helps(words=words, date=_day(words, paper), sources=(paper.source(first, last),))


def _of_list(paper: Paper, lists: Lists) -> Iterator[tuple[str, int, int]]:
    for number, line in enumerate(paper.lines, start=1):
        cells = [" ".join(cell.split()) for cell in line.split("\t") if cell.strip()]
        parts = [part for cell in cells for _, part in sentences_of(cell)]
        if any(lists.has("helps-defendant", part) or lists.begins("disclosed", part) for part in parts):
            yield _CELLS.join(cells), number, number


def _of_log(paper: Paper, lists: Lists) -> Iterator[tuple[str, int, int]]:
    for entry in entries_of(paper, lists):
        passage = as_one(list(entry.lines))
        told = list(sentences_of(passage.text))
        of_all = [one for one in told if lists.named("disclosed", one[1].strip(".!"))]
        found = [one for one in told if lists.has("helps-defendant", one[1]) and len(one[1].split()) >= _LEAST]
        chosen = [one for one in told if one not in of_all] if of_all else found
        if chosen and not lists.has("withhold", entry.text):
            start, last = chosen[-1]
            words = " ".join(" ".join(said.split()) for _, said in chosen)
            yield words, passage.line_at(chosen[0][0]), passage.line_at(start + len(last) - 1)


def _day(words: str, paper: Paper) -> When:
    """Return the one day that words name, of the act on which they bear."""
    days = {one.first: one.when for one in dates_in(words, paper.written) if one.first and one.first == one.last}
    return next(iter(days.values())) if len(days) == 1 else When()
