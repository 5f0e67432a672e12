"""No number in a passage differs from what the chronology, as printed, counts."""

import re
from collections.abc import Mapping
from datetime import date

import pytest

from spo.case import Case
from spo.documents import Paper, papers, plain
from spo.guidance import guidance
from tests.assessing import assess

from .word import ON

EXAMPLES = tuple(guidance().examples)


def printed(case: Case, on: date = ON) -> Mapping[str, Paper]:
    return papers(assess(case, guidance(), on))


def numbers(text: str) -> set[int]:
    """Return the numbers that a list such as `incidents 4, 7 to 9 and 12` names."""
    found: set[int] = set()
    for first, last in re.findall(r"(\d+)(?: to (\d+))?", text):
        found |= set(range(int(first), int(last or first) + 1))
    return found


def letters_of(paper: Paper) -> dict[int, str]:
    """Return, from the rows of the chronology that are attributed, the letters of each act."""
    acts = (row.cells for row in paper.tables["incidents"] if row.cells["no"].text)
    return {int(one["no"].text): one["example"].text for one in acts if one["group"].text != "N"}


@pytest.fixture(params=EXAMPLES)
def pair(request: pytest.FixtureRequest, examples: dict[str, Case]) -> tuple[Mapping[str, Paper], dict[int, str]]:
    made = printed(examples[request.param])
    return made, letters_of(made["chronology"])


def test_the_letters_of_each_act_are_those_of_its_entry(pair):
    made, rows = pair
    acts = [row for name in ("shown", "inferred") for row in made["application"].tables[name]]
    assert any(rows.values()) or any(row.cells["letters"].text for row in acts), (
        "a long chronology leaves them to these"
    )
    for row in acts if any(rows.values()) else ():
        letters = set(re.findall(r"(?<=\()[a-z](?=\))", row.cells["letters"].text))
        assert letters == set(re.findall(r"\w+", rows[int(row.cells["no"].text)])) - {"other"}


_NAMED = re.compile(r"\((\d[^)]*)\)")
"""The numbers that stand behind acts that are named in words."""


def named(text: str) -> set[int]:
    """Return the numbers of the acts that a text names in words."""
    return set().union(*(numbers(held) for held in _NAMED.findall(plain(text))))


def test_the_note_names_every_act_since_an_order_beside_a_clause_and_no_other(pair, examples):
    made, rows = pair
    if "existing-orders" not in made:
        return
    told: dict[str, set[int]] = {}
    for row in made["existing-orders"].tables["clauses"]:
        order = row.id.partition(".")[0]
        told.setdefault(order, set()).update(named(row.cells["reached"].text), named(row.cells["beyond"].text))
    for case in examples.values():
        found = assess(case, guidance(), ON)
        if papers(found)["application"].text() == made["application"].text():
            apart = {found.view.numbers[key].whole for key in found.view.unattributed}
            for order, since in found.table.since.items():
                assert told[order] - apart == {found.view.numbers[key].whole for key in since}
                assert told[order] <= set(rows)


def test_every_incident_that_any_filed_paper_names_is_in_the_chronology(pair):
    made, _ = pair
    every = {int(no) for row in made["chronology"].tables["incidents"] if (no := row.cells["no"].text)}
    for paper in made.values():
        if paper.served:
            for _, sentence in paper.sentences():
                for listing in re.findall(
                    r"\bincidents? (\d+(?:(?:, | to | and )\d+)*)", plain(sentence.text), re.IGNORECASE
                ):
                    assert numbers(listing) <= every


def test_breaches_are_named_as_the_chronology_marks_them(examples):
    made = printed(examples["restraining-order-breached"])
    marked = {
        int(row.cells["no"].text): plain(" ".join(cell.text for cell in row.cells.values()))
        for row in made["chronology"].tables["incidents"]
        if row.cells["no"].text and "reach of paragraph" in plain(" ".join(c.text for c in row.cells.values()))
    }
    said = "\n".join(plain(row.cells["reached"].text) for row in made["existing-orders"].tables["clauses"])
    assert marked
    for called, mark in (
        ("convicted", r"\bBreach of"),
        ("charged and not yet tried", r"Alleged breach of .*: charged and"),
    ):
        lines = [line for line in said.split("\n") if called in line]
        assert named(" ".join(lines)) == {number for number, text in marked.items() if re.search(mark, text)}
