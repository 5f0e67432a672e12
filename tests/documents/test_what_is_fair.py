"""What the note says in fairness of the orders: the strongest fact first, and nothing that says nothing."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers
from tests.assessment.situations import (
    HISTORY,
    RO,
    Broke,
    act,
    case_of,
    charged,
    clause,
    convicted,
    no_charge,
    order,
    restraining_order,
    seeks,
    weeks_ago,
)

from .word import assessed

KEPT = "In fairness to the defendant, no breach of the restraining order has been charged since the conviction of "


def fair(case: Case) -> str:
    """Return what the note says in fairness."""
    return " ".join(one.text for one in papers(assessed(case))["existing-orders"].passages["fairness"])


def under(broke: Broke | None, *later: str) -> Case:
    """Return a case of an order, a text with what came of it, and what was done later."""
    acts = [act(weeks_ago(6 + n), tag) for n, tag in enumerate(later)]
    return case_of(
        *HISTORY,
        restraining_order(clause("contact")),
        act(weeks_ago(20), "contact", broke=broke),
        *acts,
        seeks("publish"),
    )


def test_he_may_say_that_the_words_were_kept_since_he_was_convicted() -> None:
    said = fair(under(convicted("c1"), "publish"))
    assert said.startswith(KEPT)
    assert "the defendant may say that its words have been kept ever since." in said


@pytest.mark.parametrize("broke", [charged("c1"), no_charge("c1"), None], ids=["charged", "alleged", "reached"])
def test_he_may_not_where_a_breach_is_alleged_or_the_words_reach_an_act(broke: Broke | None) -> None:
    assert "have been kept" not in fair(under(broke, "publish"))


def test_nor_where_the_words_reach_an_act_since_the_conviction() -> None:
    assert "have been kept" not in fair(under(convicted("c1"), "contact"))


@pytest.mark.parametrize("words", ["Nothing at all.", "No act.", "None"])
def test_words_that_say_only_that_nothing_was_done_are_told_by_the_days(words: str) -> None:
    case = under(convicted("c1"), "publish")
    span = {"start": f"{weeks_ago(16):%Y-%m-%d}", "end": f"{weeks_ago(12):%Y-%m-%d}", "words": words}
    said = fair(apply(case, [Edit(path=f"existing_orders.{RO}.compliance", value={"g": span})]))
    assert words not in said
    assert "o act is recorded between " in said


@pytest.mark.parametrize("words", ["He lived with an aunt.", "No call was made, and he kept every appointment."])
def test_what_else_an_officer_writes_of_those_days_is_told(words: str) -> None:
    span = {"start": f"{weeks_ago(16):%Y-%m-%d}", "end": f"{weeks_ago(12):%Y-%m-%d}", "words": words}
    case = apply(under(convicted("c1")), [Edit(path=f"existing_orders.{RO}.compliance", value={"g": span})])
    assert words in fair(case)


def test_a_time_in_which_an_incident_is_not_attributed_is_not_said_to_be_without_any() -> None:
    case = under(convicted("c1"), "publish")
    known = {"date": f"{weeks_ago(60):%Y-%m-%d}", "what": "It rang.", "attributed": "no"}
    said = fair(apply(case, [Edit(path="incidents.unknown", value=known)]))
    assert "o act is relied on between " in said
    assert "o act is recorded" not in said


def test_of_days_on_which_a_duty_was_not_done_it_is_not_said_that_nothing_is_recorded() -> None:
    span = {"start": f"{weeks_ago(16):%Y-%m-%d}", "end": f"{weeks_ago(12):%Y-%m-%d}", "words": "Term 4 was not kept."}
    said = fair(apply(under(convicted("c1")), [Edit(path=f"existing_orders.{RO}.compliance", value={"g": span})]))
    assert "o act is recorded" in said
    assert "othing is recorded" not in said


def test_a_time_without_an_act_is_told_once_whatever_orders_are_in_force() -> None:
    later = [act(weeks_ago(20), "publish"), act(weeks_ago(6), "publish")]
    bail = order("pre-charge-bail", clause("contact"), made=weeks_ago(30))
    said = fair(case_of(*HISTORY, restraining_order(clause("contact")), bail, *later, seeks("publish")))
    assert said.count("o act is recorded") == 1
