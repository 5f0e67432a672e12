"""What each term sought adds to the orders in force: in a few words, with its acts that no clause plainly reaches."""

from spo.case import Case
from spo.documents import papers
from spo.documents.marks import plain
from tests.assessment.situations import HISTORY, SISTER, act, case_of, clause, restraining_order, seeks, weeks_ago

from .word import assessed


def rows(case: Case) -> list[tuple[str, str, str]]:
    """Return the rows of the table, each cell as it is read."""
    made = papers(assessed(case))["existing-orders"].tables["adds"]
    return [(plain(row.cells["term"].text), row.cells["adds"].text, row.cells["acts"].text) for row in made]


def test_beside_what_a_term_adds_stand_those_of_its_acts_that_no_clause_plainly_reaches() -> None:
    call = act(weeks_ago(9), "contact")
    post = act(weeks_ago(8), "publish")
    case = case_of(*HISTORY, restraining_order(clause("contact")), call, post, seeks("contact"), seeks("publish"))
    contact, publish = [(adds, acts) for _, adds, acts in rows(case)]
    assert publish == ("No clause forbids publishing about Anna Vance.", "4")
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
        assert not ("Repeats" in row.cells["adds"].text and "No clause plainly" in row.cells["adds"].text)


def test_a_term_that_goes_round_a_place_says_how_far_where_the_clause_does_not() -> None:
    home = clause("place", places=("her-home",))
    words = "go to 11 Ash Road, Exampleton. The defendant must not stop or wait within 100 metres of it"
    term = seeks("place", places=("her-home",), words=words)
    (adds,) = [adds for _, adds, _ in rows(case_of(*HISTORY, restraining_order(home), term))]
    assert "It reaches to 100 metres." in adds
    (same,) = [
        adds for _, adds, _ in rows(case_of(*HISTORY, restraining_order(home), seeks("place", places=("her-home",))))
    ]
    assert "metres" not in same
