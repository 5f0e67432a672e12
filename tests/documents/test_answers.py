"""The objection and its answer are about the orders that the case has, and what those orders do say."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .word import assessed

OTHERS = {
    "court-bail": '"A court bail is already in place.',
    "non-molestation-order": '"A non-molestation order is already in place.',
}


def objection(case: Case) -> str:
    """Return what the paper opens with."""
    return " ".join(passage.text for passage in papers(assessed(case))["answers"].passages["objection"])


def test_the_objection_names_the_order_that_is_in_force(order_breached: Case) -> None:
    assert objection(order_breached).startswith('"The restraining order is already in place. What does this add?"')


@pytest.mark.parametrize(("kind", "opening"), OTHERS.items(), ids=OTHERS)
def test_the_objection_speaks_of_no_restraining_order_where_there_is_none(kind: str, opening: str) -> None:
    case = Case.model_validate({"existing_orders": {"o1": {"kind": kind, "in_force": "yes"}}})
    assert objection(case).startswith(opening)


def test_where_no_order_is_in_force_the_paper_says_so() -> None:
    assert objection(Case()).startswith("No other order is recorded as in force.")
    ended = Case.model_validate({"existing_orders": {"o1": {"kind": "court-bail", "in_force": "no"}}})
    assert objection(ended) == objection(Case())


def carried(case: Case, argument: str) -> str:
    """Return what carries an argument, as the paper lists it."""
    (row,) = [row for row in papers(assessed(case))["answers"].tables["offered"] if row.id == argument]
    return row.cells["carried"].text


def test_breach_is_carried_only_by_acts_that_the_words_of_an_order_do_catch(order_breached: Case) -> None:
    assert carried(order_breached, "A3").startswith("Incidents 9, 10 and 23\n")


def test_breach_is_not_carried_by_an_act_that_is_not_attributed_or_of_which_nobody_says_what_came(
    order_breached: Case,
) -> None:
    edits = [Edit(path="incidents.i23.attributed", value="no"), Edit(path="breaches.b1.status", value=None)]
    assert carried(apply(order_breached, edits), "A3").startswith("Incident 10\n")
