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


def test_breach_is_carried_only_by_attributed_acts_that_the_words_of_an_order_do_catch(order_breached: Case) -> None:
    view = assessed(order_breached).view
    another = {"incident": view.unattributed[0], "order": "ro", "term": "c1", "status": "reported, no charge"}
    case = apply(order_breached, [Edit(path="breaches.another", value=another)])
    breaches = case.breaches.values()
    assert any(one.clause_did_not_catch == "yes" for one in breaches)
    left = [
        one.incident for one in breaches if one.clause_did_not_catch != "yes" and one.incident not in view.unattributed
    ]
    named = view.incident_list(sorted(left, key=view.numbers.__getitem__))
    assert carried(case, "A3").startswith(f"{named.capitalize()}\n")


def test_breach_is_not_carried_by_an_act_of_which_nobody_says_what_came(order_breached: Case) -> None:
    proved = [key for key, one in order_breached.breaches.items() if one.status == "convicted"]
    edits = [Edit(path=f"breaches.{key}.status", value=None) for key in order_breached.breaches if key not in proved]
    number = assessed(order_breached).view.numbers[order_breached.breaches[proved[0]].incident or ""]
    assert carried(apply(order_breached, edits), "A3").startswith(f"Incident {number}\n")
