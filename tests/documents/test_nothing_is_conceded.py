"""No paper concedes what the table of means does not: what words do not reach, and what only arguably."""

import re
from collections.abc import Iterator

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case
from spo.documents import Paper, papers
from spo.documents.marks import plain
from spo.documents.passages import Sentence
from spo.guidance import guidance
from tests.assessing import assess
from tests.assessment.looked import ON
from tests.assessment.means_table import TABLE, WORDS

_SAID = re.compile(r"(?:do(?:es)? not reach|no paragraph of [^.]* reaches)")
_OPEN = ("Arguable: ", "Not claimed ")
_CELLS = {(means, words): cell for means, row in TABLE.items() for words, cell in zip(WORDS, row, strict=True)}


def _case(wording: str, means: list[str]) -> Case:
    acts = {
        f"i{n}": {
            "date": f"{n + 1} November 2026",
            "what": f"Act {n}.",
            "method": method,
            "towards": ["her"],
            "where": "home",
            "attributed": "yes",
            "source": "Statement",
        }
        for n, method in enumerate(means)
    }
    order = {
        "kind": "restraining-order-conviction",
        "made": "1 May 2026",
        "ends": "1 May 2029",
        "in_force": "yes",
        "names": ["her"],
        "terms": {"c1": {"paragraph": "1", "words": WORDS[wording]}},
    }
    term = {"kind": "prohibition", "words": "contact Anna Vance directly or indirectly", "persons": ["her"]}
    return Case.model_validate(
        {
            "protected_persons": {"her": {"name": "Anna Vance"}},
            "places": {"home": {"address": "11 Ash Road, Exampleton"}},
            "existing_orders": {"o": order},
            "incidents": acts,
            "terms": {"t1": term},
        }
    )


@settings(max_examples=40)
@given(
    wording=st.sampled_from(list(WORDS)),
    means=st.lists(st.sampled_from(list(TABLE)), min_size=1, max_size=6, unique=True),
)
def test_no_paper_says_that_words_do_not_reach_an_act_unless_the_table_has_it_so(
    wording: str, means: list[str]
) -> None:
    assessment = assess(_case(wording, means), guidance(), ON)
    outside = {n for n, method in enumerate(means, 1) if _CELLS[method, wording] == "n"}
    made = papers(assessment)
    for row in made["existing-orders"].tables["clauses"]:
        flat = [line for line in plain(row.cells["beyond"].text).split("\n") if not line.startswith(_OPEN)]
        assert all(_numbered(line) <= outside for line in flat), flat
    opening = made["existing-orders"].passages["answer"][0].text
    if "none of the acts" in opening:
        open_ = opening.partition("Whether its words reach ")[2].partition(" is open to argument")[0]
        assert {*range(1, len(means) + 1)} <= outside | _numbered(plain(open_)), opening
    for paper in made.values():
        for said in _told(paper):
            for claim in re.split(r"\. |\n", plain(said.text)):
                assert not _SAID.search(claim) or _numbered(claim) <= outside, claim


def _numbered(claim: str) -> set[int]:
    """Return the numbers of the acts that a sentence names: `acts 1 and 3 to 5`, or behind acts in words."""
    listed = " ".join(re.findall(r"(?:incidents? |acts? |\()((?:\d+|[ ,]|and|to)+)", claim))
    spans = re.findall(r"(\d+)(?: to (\d+))?", listed)
    return {number for first, last in spans for number in range(int(first), int(last or first) + 1)}


def _told(paper: Paper) -> Iterator[Sentence]:
    """Yield all that a paper says: the sentences of its passages, and the cells of its tables."""
    yield from (one for passages in paper.passages.values() for passage in passages for one in passage.sentences)
    yield from (cell for rows in paper.tables.values() for row in rows for cell in row.cells.values())
