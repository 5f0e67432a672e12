"""The objection and its answer are about the orders that the case has, and what those orders do say."""

import re

import pytest

from spo.case import Breach, Case, Edit, ExistingOrder, Incident, Term, apply, outcome
from spo.documents import papers

from .cases import every_case
from .word import assessed

OTHERS = {
    "court-bail": '"Court bail is already in place.',
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
    assert objection(Case()).startswith("No other order is known to be in force.")
    ended = Case.model_validate({"existing_orders": {"o1": {"kind": "court-bail", "in_force": "no"}}})
    assert objection(ended) == objection(Case())


@pytest.mark.parametrize("name", every_case())
def test_a_case_that_has_no_restraining_order_is_told_of_none_as_its_own(name: str) -> None:
    case = every_case()[name]
    if any("restraining" in order.kind for order in case.existing_orders.values()):
        return
    tables = papers(assessed(case))["answers"].tables
    told = [cell.text for name in ("offered", "others") for row in tables[name] for cell in row.cells.values()]
    assert not [one for one in told if "the restraining order" in one.lower()]


def carried(case: Case, argument: str) -> str:
    """Return what carries an argument, as the paper lists it."""
    tables = papers(assessed(case))["answers"].tables
    (row,) = [row for row in (*tables["offered"], *tables["others"]) if row.id == argument]
    return row.cells["carried"].text


def test_breach_is_carried_only_by_attributed_acts_that_the_words_of_an_order_do_catch(order_breached: Case) -> None:
    view = assessed(order_breached).view
    another = {"incident": view.unattributed[0], "order": "ro", "term": "c1", "status": "investigated-no-charge"}
    case = apply(order_breached, [Edit(path="breaches.another", value=another)])
    breaches = case.breaches.values()
    assert any(one.clause_did_not_catch == "yes" for one in breaches)
    reached = assessed(case).table.verdicts.of_clause
    left = [
        one.incident
        for one in breaches
        if one.incident and one.order and one.term and one.incident not in view.unattributed
        if reached(one.order, one.term, one.incident).answer == "yes"
    ]
    named = view.by_group(sorted(left, key=view.numbers.__getitem__))
    assert carried(case, "A3").splitlines()[0] == named.capitalize()


def test_breach_is_not_carried_by_an_act_of_which_nobody_says_what_came(order_breached: Case) -> None:
    proved = [key for key in order_breached.breaches if outcome(order_breached, key).id == "convicted"]
    unsaid = {"status": "", "proceeding": None}
    edits = [
        Edit(path=f"breaches.{key}.{field}", value=value)
        for key in order_breached.breaches.keys() - proved
        for field, value in unsaid.items()
    ]
    number = assessed(order_breached).view.numbers[order_breached.breaches[proved[0]].incident or ""]
    assert carried(apply(order_breached, edits), "A3").splitlines()[0] == f"Incident {number}"


@pytest.mark.parametrize("name", every_case())
def test_what_carries_an_argument_is_named_as_papers_name_it_and_not_by_its_fields(name: str) -> None:
    case = every_case()[name]
    fields = {field.title for model in (Breach, ExistingOrder, Incident, Term) for field in model.model_fields.values()}
    tables = papers(assessed(case))["answers"].tables
    for row in (*tables["offered"], *tables["others"]):
        said = row.cells["carried"].text.splitlines()
        assert len(said) == len(set(said)), row.id
        assert not any(line.rpartition(": ")[2] in fields for line in said), row.id


def test_the_terms_that_carry_an_argument_are_named_together(order_breached: Case) -> None:
    assert "Terms 10 to 12" in carried(order_breached, "A1").splitlines()


def test_who_could_apply_for_a_non_molestation_order_is_told_beside_who_could_not() -> None:
    bailed = every_case()["bail-no-conviction"]
    said = papers(assessed(bailed))["existing-orders"].text()
    assert "No non-molestation order is open to Ms Farrowdene" in said
    assert "A non-molestation order would be for Ms Averstock or Mrs Averstock to seek" in said
    family = {"kind": "non-molestation-order", "made": "1 June 2026", "in_force": "yes"}
    case = apply(bailed, [Edit(path="existing_orders.n1", value=family)])
    assert "A non-molestation order would be" not in papers(assessed(case))["existing-orders"].text()


def test_things_of_one_kind_that_carry_an_argument_stand_on_one_line(order_breached: Case) -> None:
    assert len(order_breached.proceedings) > 1
    lines = [line for line in carried(order_breached, "A9").splitlines() if line.startswith("Criminal and other")]
    assert len(lines) == 1
    assert re.search(r" 1, .* and \d$", lines[0])


def test_other_names_are_given_and_a_short_form_is_none(order_breached: Case) -> None:
    case = apply(order_breached, [Edit(path="defendant.other_names", value=["Ex Ample", "Sam Ple"])])
    said = papers(assessed(case))["answers"].text()
    assert f"recorded under more than one name: {order_breached.defendant.name}, Ex Ample and Sam Ple." in said
    assert "as a name: Des Quill." in said
    short = order_breached.defendant.name[:2] + "z"
    only = apply(order_breached, [Edit(path="defendant.other_names", value=[short])])
    assert "more than one name" not in papers(assessed(only))["answers"].text(), "a short form is no other name"


@pytest.mark.parametrize("written", ["Des Quill", "des quill"])
def test_a_name_that_is_only_attributed_is_never_said_to_be_used(order_breached: Case, written: str) -> None:
    case = apply(order_breached, [Edit(path="defendant.other_names", value=[written, "Desmond"])])
    made = papers(assessed(case))
    for paper in made.values():
        assert not re.search(r"also known as[^.\n]*quill", paper.text(), re.IGNORECASE)
    front = {row.cells["label"].text: row.cells["value"].text for row in made["application"].tables["particulars"]}
    assert "Also known as Desmond." in front["Defendant"]
    assert "Des Quill: in interview" in front["Names and accounts"]


def test_an_act_at_a_new_place_is_not_called_a_change_of_method(order_breached: Case) -> None:
    said = papers(assessed(order_breached))["answers"].text()
    assert re.search(r"A means or a place that was new came with \d+ acts", said)
    assert "methods have changed" not in said
