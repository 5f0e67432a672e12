"""How paragraphs begin: not as the one before did, and never with a pronoun whose noun is somewhere else."""

import re
from itertools import pairwise

import pytest

from spo.case import Case
from spo.documents import Paper
from spo.documents.passages import Passage

from .ours import ours, paragraphs
from .read_cases import read

WORDS = 3
"""How many words of an opening are compared."""

BY_DESIGN = {
    "officer-statement": "a form to correct: each exhibit and each search stands in a paragraph of its own",
    "witness-statements": "a form to correct, paragraph by paragraph",
    "directions": "a list of what the court is asked to direct",
    "flysheets": "labels",
    "summons": "the complaints that it answers, each of its kind",
    "draft-order": "what more than one term does not stop, each beginning with its terms",
    "interim-order": "the same of its own terms",
    "answers": "who considered each course, and when: a record that is kept",
}
"""Papers whose lists begin alike by design."""

STILL_ALIKE: frozenset[str] = frozenset({"application"})
"""Papers in which two neighbours begin alike until they are rewritten."""

STILL_WITHOUT_A_NOUN: frozenset[str] = frozenset()
"""Papers in which a paragraph begins with a pronoun until they are rewritten."""

_PRONOUN = re.compile(r"(?:He|She|They|It|Its|His|Her|Their)\b")
_OF_NOTHING = re.compile(r"It (?:is for|is inferred|does not matter|appears to|is not recorded|is a breach|is said)\b")
"""Where `it` stands for what follows."""


def opening(passage: Passage, case: Case) -> str:
    """Return the first words of a paragraph, or nothing where they are somebody else's or a label."""
    text = ours(passage.text, case)
    words = re.findall(r"[\w'’()./-]+|\.\.\.", text)[:WORDS]
    said = " ".join(words).casefold()
    return said if len(words) == WORDS and "..." not in said else ""


def alike(paper: Paper, case: Case) -> list[str]:
    """Return each paragraph that begins as the one before it did."""
    said = [[(opening(one, case), f"{one.id}: {one.text}") for one in held] for held in paragraphs(paper)]
    return [where for held in said for (before, _), (now, where) in pairwise(held) if now and now == before]


def without_a_noun(paper: Paper, case: Case) -> list[str]:
    """Return each paragraph of ours that begins with a pronoun."""
    return [
        f"{one.id}: {one.text}"
        for held in paragraphs(paper)
        for one in held
        if _PRONOUN.match(text := ours(one.text, case)) and not _OF_NOTHING.match(text)
    ]


def papers_with(finds: object) -> dict[str, str]:
    """Return, for each paper in which something is found, one such place."""
    assert callable(finds)
    return {
        key: f"{name}: {where}"
        for name, (case, made) in read().items()
        for key, paper in made.items()
        for where in finds(paper, case)
    }


@pytest.mark.parametrize(
    ("finds", "still", "fits"),
    [(alike, STILL_ALIKE, BY_DESIGN.keys()), (without_a_noun, STILL_WITHOUT_A_NOUN, ())],
    ids=["two neighbours begin alike", "a paragraph begins with a pronoun"],
)
def test_no_paper_does_so_but_those_that_are_marked_and_each_of_those_does(finds, still, fits) -> None:
    stands = papers_with(finds)
    assert {key: where for key, where in stands.items() if key not in (*still, *fits)} == {}
    assert still - set(stands) == set(), "gone: take the mark off"
