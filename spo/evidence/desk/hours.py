"""When the defendant works and worships, as papers say it: times that terms must leave free (s.2(3))."""

import re
from collections.abc import Iterator, Sequence

from spo.case.days.week import hours_in

from .lists import Lists
from .paper import Paper, as_one
from .people import Mentioned
from .proposals import Person, Source
from .sentences import sentences_of

_CLOCK = re.compile(r"(?<![\d/])(?:[012]?\d[:.][0-5]\d|[012]\d[0-5]\d|\d{1,2}\s*[ap]\.?m)(?![\d/])", re.IGNORECASE)
IN_A_NOTE = "A note to solicitors says when the defendant works or worships. Ask, and say it in your own words."


def with_hours(people: Sequence[Person], papers: Sequence[Paper], lists: Lists, mentioned: Mentioned) -> list[Person]:
    """Return people, the one defendant with what papers say of work and of worship by day and time.

    Of a note to solicitors the lines are shown, and no word is proposed.
    """
    if sum(one.role == "defendant" for one in people) != 1:
        return list(people)
    others = {one.name for one in people if one.role == "victim"}
    told = [each for paper in papers for each in _told(paper, others, lists, mentioned)]
    said = {
        name: " ".join(dict.fromkeys(words for what, words, _ in told if what == name and words)) for name in _KINDS
    }
    asks = (IN_A_NOTE,) if any(not source.quotable for *_, source in told) and not any(said.values()) else ()
    sources = tuple(dict.fromkeys(source for *_, source in told))
    return [
        one.model_copy(update={**said, "asks": (*one.asks, *asks), "sources": (*one.sources, *sources)})
        if one.role == "defendant" and told
        else one
        for one in people
    ]


_KINDS = ("work", "worship")


def _told(paper: Paper, others: set[str], lists: Lists, mentioned: Mentioned) -> Iterator[tuple[str, str, Source]]:
    """Yield what sentences say of work or worship by day and time, those about him or in a form about him."""
    for paragraph in paper.paragraphs(len(paper.lines) + 1):
        passage = as_one(paragraph)
        named = {*re.findall(r"[\w'’-]+", passage.text.lower())} & mentioned.suspect
        for start, told in sentences_of(passage.text) if named or paper.is_ == "authority" else ():
            sentence = told.rpartition("\n")[2]
            label, _, cell = sentence.rpartition("\t")
            known = hours_in(cell) is not None and _CLOCK.search(cell) and not others & {*mentioned.in_text(cell)}
            what = "worship" if lists.has("worship", cell) else "work" if lists.has("works", f"{label} {cell}") else ""
            if known and what:
                source = paper.said_at(passage, start + len(told) - len(sentence), sentence)
                yield what, " ".join(cell.split()) if source.quotable else "", source
