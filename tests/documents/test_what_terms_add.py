"""What each term sought adds to the orders in force: in a few words, with its acts that no clause plainly reaches."""

from collections.abc import Mapping

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Sentence, papers
from spo.documents.marks import plain
from tests.assessment.situations import HER, HISTORY, SISTER, act, case_of, clause, restraining_order, seeks, weeks_ago

from .word import assessed


def rows(case: Case) -> list[tuple[str, str, str]]:
    """Return the rows of the table that are of terms, each cell as it is read."""
    return [(plain(row["term"].text), row["adds"].text, row["acts"].text) for row in of(case, *case.terms)]


def of(case: Case, *keys: str) -> list[Mapping[str, Sentence]]:
    """Return some of the rows of the table."""
    made = papers(assessed(case))["existing-orders"].tables["adds"]
    return [row.cells for row in made if row.id in keys]


def test_beside_what_a_term_adds_stand_those_of_its_acts_that_no_clause_plainly_reaches() -> None:
    call = act(weeks_ago(9), "contact")
    post = act(weeks_ago(8), "publish")
    case = case_of(*HISTORY, restraining_order(clause("contact")), call, post, seeks("contact"), seeks("publish"))
    contact, publish = [(adds, acts) for _, adds, acts in rows(case)]
    assert publish == ("Publishing about Anna Vance.", "4")
    assert contact[1] == "", "the order meets the call already"


def test_an_act_that_is_inferred_stands_in_brackets() -> None:
    post = act(weeks_ago(8), "publish", inferred=True)
    case = case_of(*HISTORY, restraining_order(clause("contact")), post, seeks("publish"))
    assert [acts for *_, acts in rows(case)] == ["(3)"]


def test_terms_that_add_the_same_and_are_met_by_no_act_share_a_row() -> None:
    sought = (seeks("track"), seeks("track"), seeks("contact", persons=(SISTER,)))
    found = rows(case_of(*HISTORY, restraining_order(clause("contact")), *sought))
    assert len(found) < len(sought)


def test_the_acts_of_a_row_are_among_those_of_the_application_and_what_repeats_a_clause_is_not_said_to_be_new(
    example: Case,
) -> None:
    made = papers(assessed(example))
    if "existing-orders" not in made:
        return
    pleaded = {path for row in made["application"].tables["terms"] for path in row.cells["acts"].facts}
    for row in made["existing-orders"].tables["adds"]:
        assert set(row.cells["acts"].facts) <= pleaded
        assert not (row.cells["nearest"].text == "Nothing" and "the same" in row.cells["adds"].text.lower())


def test_a_term_that_goes_round_a_place_says_how_far_where_the_clause_does_not() -> None:
    home = clause("place", places=("her-home",))
    words = "go to 11 Ash Road, Exampleton. The defendant must not stop or wait within 100 metres of it"
    term = seeks("place", places=("her-home",), words=words)
    (adds,) = [adds for _, adds, _ in rows(case_of(*HISTORY, restraining_order(home), term))]
    assert "To 100 metres." in adds
    (same,) = [
        adds for _, adds, _ in rows(case_of(*HISTORY, restraining_order(home), seeks("place", places=("her-home",))))
    ]
    assert "metres" not in same


def test_the_orders_are_set_beside_each_other_as_wholes_too() -> None:
    sought = seeks("contact", persons=(HER, SISTER))
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(9), "contact"), sought)
    lasting = {"duration.kind": "fixed", "duration.years": 3}
    case = apply(case, [Edit(path=path, value=value) for path, value in lasting.items()])
    (whom,) = of(case, "whom")
    assert (whom["nearest"].text, whom["adds"].text) == ("Anna Vance", "Mary Vance too")
    (lasts,) = of(case, "lasts")
    assert (lasts["nearest"].text, lasts["adds"].text) == ("Until further order", "3 years")
    (notify,) = of(case, "notify")
    assert notify["nearest"].text == "Nothing"
    assert "(section 9)" in notify["adds"].text
    assert not of(case, "breach"), "to break either is an offence"


def test_who_notifies_under_another_act_is_not_said_to_get_that_duty() -> None:
    case = case_of(*HISTORY, restraining_order(clause("contact")), act(weeks_ago(9), "contact"), seeks("contact"))
    also = apply(case, [Edit(path="defendant.sexual_offences_notification", value="yes")])
    assert (bool(of(case, "notify")), bool(of(also, "notify"))) == (True, False)


def test_a_clause_of_another_kind_of_conduct_is_not_nearest_to_a_term() -> None:
    home = seeks("place", places=("her-home",), words="go to any address where the defendant knows that she lives")
    order = restraining_order(clause("contact"))
    said = Edit(
        path="existing_orders.restraining-order-conviction.terms.c1.words",
        value="Not to contact Anna Vance directly or indirectly, by any means",
    )
    case = apply(case_of(*HISTORY, order, act(weeks_ago(9), "place", at="her-home"), home), [said])
    assert [row["nearest"].text for row in of(case, *case.terms)] == ["Nothing"]
    approach = seeks("approach", words="approach Anna Vance")
    case = apply(case_of(*HISTORY, order, act(weeks_ago(9), "approach"), approach), [said])
    assert [row["nearest"].text for row in of(case, *case.terms)] == ["Paragraph 1"]


@pytest.mark.parametrize(("at", "nearest"), [("her-home", "Paragraph 1"), ("her-gym", "Nothing")])
def test_what_names_one_home_is_nearest_to_a_term_on_homes_that_names_none(at: str, nearest: str) -> None:
    term = seeks("place", library="home-not-known")
    case = case_of(*HISTORY, restraining_order(clause("place", places=(at,))), term)
    assert [row["nearest"].text for row in of(case, *case.terms)] == [nearest]
