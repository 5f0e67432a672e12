"""What the terms sought add to the orders in force: terms alike in one row, told by the acts that only they meet."""

import re

from spo.case import Case
from spo.documents import papers
from spo.documents.marks import plain
from tests.assessment.situations import HISTORY, SISTER, act, case_of, clause, restraining_order, seeks, weeks_ago

from .word import assessed


def rows(case: Case) -> list[tuple[str, str, str]]:
    """Return the rows of the table, each cell as it is read."""
    made = papers(assessed(case))["existing-orders"].tables["adds"]
    return [(plain(row.cells["term"].text), row.cells["nearest"].text, row.cells["adds"].text) for row in made]


def test_a_term_is_told_by_the_acts_that_only_it_meets() -> None:
    call = act(weeks_ago(9), "contact")
    post = act(weeks_ago(8), "publish")
    case = case_of(*HISTORY, restraining_order(clause("contact")), call, post, seeks("contact"), seeks("publish"))
    (_, contact), (_, publish) = [(term, adds) for term, _, adds in rows(case)]
    assert publish == "A post (4)."
    assert not re.search(r"\(\d", contact), "the order meets the call already"


def test_terms_that_add_the_same_and_are_met_by_no_act_share_a_row() -> None:
    sought = (seeks("record"), seeks("publish"), seeks("publish", persons=(SISTER,)))
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(8), "publish"), *sought)
    found = rows(case)
    assert len(found) < len(case.terms)
    assert ("None", "Nothing in force forbids this.") in [held[1:] for held in found]


def test_an_act_is_told_under_one_term_and_what_repeats_a_clause_is_not_said_to_be_new(example: Case) -> None:
    if "existing-orders" not in papers(assessed(example)):
        return
    told = [number for _, _, adds in rows(example) for held in re.findall(r"\(([^)]*)\)", adds) for number in _in(held)]
    assert len(told) == len(set(told)), told
    assert not [adds for *_, adds in rows(example) if "Repeats" in adds and "Nothing in force" in adds]


def _in(held: str) -> list[str]:
    """Return the numbers of acts in brackets: of `4 to 6; 9 inferred`, its ends and 9."""
    return re.findall(r"\d+", held)
