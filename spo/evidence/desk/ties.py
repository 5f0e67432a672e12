"""What the papers say that each victim was to the defendant: a phrase of guidance, beside the sentence that says it."""

import re
from collections.abc import Iterator, Sequence

from .lists import Lists
from .paper import Paper, as_one
from .people import Mentioned
from .proposals import Person, Source
from .sentences import sentences_of
from .withheld import closed_from

_TIES = ("former-partner", "former-husband", "lodged", "customer", "colleague", "neighbour")
_WORD = re.compile(r"[\w'’-]+")
_HEAD = 20
"""Lines near the top of a statement, in which it says whose it is."""


def with_ties(people: Sequence[Person], papers: Sequence[Paper], lists: Lists, mentioned: Mentioned) -> list[Person]:
    """Return people, each victim with the first tie to the defendant that a sentence about the two tells of.

    A sentence is about the victim whom it names, or about the one whose statement it stands in, or the only one.
    """
    victims = [one.name for one in people if one.role == "victim"]
    found: dict[str, tuple[str, Source]] = {}
    for paper in sorted(papers, key=lambda paper: paper.is_ != "statement"):
        if paper.is_ in ("statement", "log", "note"):
            for name, tie, source in _in_paper(paper, victims, lists, mentioned):
                found.setdefault(name, (tie, source))
    return [
        one.model_copy(update={"tie": found[one.name][0], "sources": (found[one.name][1], *one.sources)})
        if one.name in found
        else one
        for one in people
    ]


def _in_paper(
    paper: Paper, victims: Sequence[str], lists: Lists, mentioned: Mentioned
) -> Iterator[tuple[str, str, Source]]:
    spoken = mentioned.in_text("\n".join(paper.lines[:_HEAD])) if paper.is_ == "statement" else ()
    whose = [name for name in spoken if name in victims] or victims
    for paragraph in paper.paragraphs(closed_from(paper, lists)):
        passage = as_one(paragraph)
        for start, text in sentences_of(passage.text):
            tie = next((lists.words(f"tie-{name}")[0] for name in _TIES if lists.has(f"tie-{name}", text)), "")
            if tie and (
                lists.has("label-defendant", text) or mentioned.suspect.intersection(_WORD.findall(text.lower()))
            ):
                named = [name for name in mentioned.in_text(text) if name in victims] or whose
                if len(named) == 1:
                    yield named[0], tie.capitalize(), paper.said_at(passage, start, text)
