"""What the application says of a term beside other orders: what it repeats, and which acts no order reaches."""

import re
from typing import Any

import pytest

from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import papers
from spo.documents.marks import plain
from tests.assessment.situations import (
    HISTORY,
    act,
    case_of,
    charge,
    clause,
    outcome,
    restraining_order,
    seeks,
    weeks_ago,
)

from .word import assessed

SAME = "approach Orla Fennimore"
"""What the restraining order of the example says too, in other words than those of any term there."""


def cell(case: Case, term: str) -> str:
    """Return why a term is necessary, with what it repeats of the existing orders."""
    (row,) = [row for row in papers(assessed(case))["application"].tables["terms"] if row.id == term]
    return plain(row.cells["why"].text)


def changed(case: Case, **values: Any) -> Case:
    """Return a case with values put at paths (`__` for a dot)."""
    return apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def test_a_term_whose_wording_an_order_reaches_says_which_paragraph_and_until_when(order_breached: Case) -> None:
    said = "paragraph 3 of the restraining order until 24 September 2027."
    same = changed(order_breached, terms__t3__words=SAME)
    assert f"In part it repeats {said}" in cell(same, "t3"), "the officer has said what it adds"
    assert f"Repeats {said}" in cell(changed(same, terms__t3__adds=""), "t3")


def test_a_term_that_repeats_nothing_says_nothing_of_the_orders_in_its_row(order_breached: Case) -> None:
    for term in ("t6", "t10"):  # a duty is asked for as any term is
        assert "epeats" not in cell(order_breached, term)
    page = papers(assessed(order_breached))["application"].passages["short"]
    assert any('(1) "Not to contact Orla Fennimore by telephone' in one.text for one in page)


@pytest.mark.parametrize("term", ["t1", "t2", "t3", "t4", "t10", "t12"])
def test_a_term_that_goes_further_is_not_marked(order_breached: Case, term: str) -> None:
    assert "Repeats" not in cell(order_breached, term)


def test_a_term_that_an_order_repeats_in_all_is_said_to_duplicate_it(order_breached: Case) -> None:
    (order,) = [key for key, held in order_breached.existing_orders.items() if held.kind.startswith("restraining")]
    same = changed(order_breached, terms__t3__words=SAME)
    made = papers(assessed(changed(same, **{f"existing_orders__{order}__ends": {}})))
    (why,) = [row.cells["why"].text for row in made["application"].tables["terms"] if row.id == "t3"]
    assert "[To complete: what term 3 adds to the orders in force]" in why


def of_clauses(case: Case, column: str = "reached") -> str:
    """Return what the note says, clause by clause, in one column."""
    rows = papers(assessed(case))["existing-orders"].tables["clauses"]
    return "\n".join(plain(row.cells[column].text) for row in rows)


@pytest.mark.parametrize(
    ("stage", "called"), [("awaiting trial", "trial"), ("charged", "next hearing"), ("sentenced", "")]
)
def test_the_papers_give_the_day_of_the_trial_of_an_alleged_breach_by_one_name(stage: str, called: str) -> None:
    trial = charge(stage, date="1 July 2026", charged="1 July 2026", next_hearing="8 March 2027")
    case = case_of(*outcome("", proceeding="p1"), trial)
    assert (f", {called} 8 March 2027" in of_clauses(case)) == bool(called)
    if called:
        made = papers(assessed(case))
        assert f"The {called} is on 8 March 2027." in made["application"].text()
        assert f"alternative: the {called} is on 8 March 2027, and" in made["existing-orders"].text()


@pytest.mark.parametrize(("charged", "said"), [("1 July 2026", "charge discontinued"), ("", "not charged")])
def test_no_further_action_on_what_was_charged_is_a_charge_that_was_discontinued(charged: str, said: str) -> None:
    ended = charge("no further action", date="1 September 2026", charged=charged)
    case = case_of(*outcome("", proceeding="p1"), ended, seeks("contact"))
    assert ("investigated, no charge" in papers(assessed(case))["chronology"].text()) == (not charged)


LICENCE = {
    "existing_orders__lic": {"kind": "licence", "made": "2 November 2026", "ends": "2 March 2027"},
    "defendant__custody": {"in_custody": "yes", "since": "1 October 2026", "release_expected": "22 January 2027"},
}


@pytest.mark.parametrize("recorded", ["yes", "no", None])
def test_a_licence_that_begins_on_release_is_neither_in_force_before_it_nor_over(
    order_breached: Case, recorded: str | None
) -> None:
    made = papers(assessed(changed(order_breached, **LICENCE, existing_orders__lic__in_force=recorded)))
    until = "ot in force until release, expected on 22 January 2027"
    assert re.search(rf"is n{until},? and ends on 2 March 2027\.", made["application"].text())
    assert f"It is n{until}." in made["existing-orders"].text()
    assert "The licence will run from release to 2 March 2027." in made["existing-orders"].text()
    assert f"A licence is n{until}." in made["legal-adviser"].text()
    (last,) = [row for row in made["chronology"].tables["incidents"] if row.id == _last(order_breached)]
    assert "Licence" not in last.cells["reported"].text


@pytest.mark.parametrize("alone", [False, True])
def test_a_licence_to_come_is_set_beside_each_term_in_the_note(order_breached: Case, alone: bool) -> None:
    clause = {"paragraph": "5(i)", "words": "Not to contact Orla Fennimore by any means."}
    phones = {"paragraph": "5(ii)", "words": "Not to own or possess more than one mobile phone or SIM card."}
    case = changed(order_breached, **LICENCE, existing_orders__lic__terms={"a": clause, "b": phones})
    held = {key: order for key, order in case.existing_orders.items() if key == "lic" or not alone}
    case = changed(case, existing_orders={key: order.model_dump(mode="json") for key, order in held.items()})
    made = papers(assessed(case))
    near = "\n".join(plain(row.cells["nearest"].text) for row in made["existing-orders"].tables["adds"])
    assert "5(i)" in near
    assert "5(ii)" not in near
    assert of_clauses(case, "clause").count("Not to contact Orla Fennimore by any means") == 1
    assert ("No other order is known to be in force." in made["existing-orders"].text()) == alone


def test_a_licence_that_began_before_custody_is_as_it_is_recorded(order_breached: Case) -> None:
    before = changed(
        order_breached, **LICENCE, existing_orders__lic__in_force="yes", existing_orders__lic__made="2 May 2026"
    )
    assert "The licence was given on 2 May 2026." in papers(assessed(before))["existing-orders"].text()
    assert "until release" not in papers(assessed(before))["existing-orders"].text()


def test_the_adviser_is_told_until_when_an_order_was_in_force(order_breached: Case) -> None:
    said = papers(assessed(order_breached))["legal-adviser"].text()
    assert "In force on 24 November 2026: the restraining order, to 24 September 2027." in said


def _last(case: Case) -> str:
    return incidents_in_order(case)[-1][0]


def test_a_clause_of_a_place_says_what_just_escaped_it(order_breached: Case) -> None:
    contact = {"paragraph": "1", "words": "Not to contact Orla Fennimore directly or indirectly."}
    entry = {
        "paragraph": "2",
        "words": "Not to enter 4 Thistle Lane between 08:00 and 09:00.",
        "places": ["elsewhere"],
    }
    (order,) = [key for key, held in order_breached.existing_orders.items() if held.kind.startswith("restraining")]
    term, last = next(iter(order_breached.terms)), _last(order_breached)
    case = changed(
        order_breached,
        **{
            f"existing_orders__{order}__terms": {"a": contact, "b": entry},
            "places__elsewhere": {"address": "4 Thistle Lane, Exampleton"},
            "places__stop": {"name": "the stop at Thistle Lane", "address": "Thistle Lane, Exampleton"},
            f"incidents__{last}__attributed": "yes",
            f"incidents__{last}__method": "waiting-near",
            f"incidents__{last}__through": "",
            f"incidents__{last}__where": "stop",
            f"incidents__{last}__time": "07:55",
            f"terms__{term}__words": "enter 4 Thistle Lane or stand outside it",
            f"terms__{term}__incidents": [last],
            "breaches": {},
        },
    )
    assert re.search(r"The stop at Thistle Lane \(\d+\): 07:55\.", of_clauses(case, "beyond"))


def test_where_no_clause_is_quoted_no_wording_is_spoken_of() -> None:
    here = restraining_order(clause("place"))
    posts = case_of(*HISTORY, here, act(weeks_ago(10), "publish"), seeks("publish"))
    (row,) = [row for row in papers(assessed(posts))["existing-orders"].tables["adds"] if row.id in posts.terms]
    assert plain(row.cells["nearest"].text) == "Nothing"
    assert "post" in of_clauses(posts, "beyond")


def once_over(case: Case, **values: Any) -> Case:
    """Return a case with no order but its restraining order, which is over."""
    others = [Edit(path=f"existing_orders.{key}") for key in case.existing_orders if key != "ro"]
    return changed(apply(case, others), existing_orders__ro__in_force="no", **values)


def test_what_an_order_that_is_over_said_and_what_came_after_it_stands_on_the_first_page(order_breached: Case) -> None:
    days = [one.date.latest for _, one in incidents_in_order(order_breached) if one.date.latest]
    ended = f"{days[-6]:%-d %B %Y}"
    made = papers(assessed(once_over(order_breached, existing_orders__ro__ends=ended)))["application"].passages
    said = plain(" ".join(one.text for name in ("short", "rest") for one in made[name]))
    assert f"and ended on {ended}" in said
    assert 'The restraining order said: (1) "Not to contact' in said
    assert "; after it ended, act" in said
    assert "No order is known to be in force now." in said
    assert "the note on the existing orders" not in said


def test_what_was_done_about_an_order_while_it_ran_is_asked_once_it_is_over(order_breached: Case) -> None:
    over = once_over(order_breached, existing_orders__ro__enforcement={})
    field = "existing_orders.ro.enforcement.considered"
    assert ("over-not-enforced", field) in {(one.id, one.field) for one in assessed(over).findings}
    answered = changed(over, existing_orders__ro__enforcement__considered="no")
    assert "over-not-enforced" not in {one.id for one in assessed(answered).findings}


def test_a_clause_that_does_not_reach_an_act_to_another_person_or_not_surely_says_why() -> None:
    terms = {
        "c1": {"paragraph": "1", "words": "Not to contact Ann Ash by telephone or email.", "persons": ["ann"]},
        "c2": {"paragraph": "2", "words": "Not to approach Ann Ash.", "persons": ["ann"]},
    }
    order = {"kind": "restraining-order-conviction", "made": "1 May 2026", "in_force": "yes", "names": ["ann"]}
    his = {"attributed": "yes", "towards": ["ann"]}
    acts = {
        "i1": his | {"date": "2 June 2026", "what": "A payment came.", "method": "payment-reference"},
        "i2": his | {"date": "3 June 2026", "what": "He rang.", "method": "answered-call", "towards": ["bea"]},
        "i3": his
        | {"date": "4 June 2026", "what": "Somebody knocked.", "method": "visiting", "through": "Cy Ash, cousin"},
    }
    people = {"ann": {"name": "Ann Ash"}, "bea": {"name": "Bea Ash"}}
    case = Case.model_validate(
        {"protected_persons": people, "existing_orders": {"o": {**order, "terms": terms}}, "incidents": acts}
    )
    said = of_clauses(case, "beyond").split("\n")
    assert "A payment with words (1)." in said
    assert "To somebody whom it does not name: a call (2)." in said
    unsettled = "as the evidence does not show whether the defendant was there, or another was sent."
    assert f"Not claimed to be within it: a visit (3), {unsettled}" in said
