"""Acts as somebody would name them in passing: kinds and numbers, with no count and nothing given away."""

from typing import Any

import pytest

from spo.assessment.facts import Fact
from spo.case import Case
from spo.documents.papers.briefly import briefly, by_place, each, followed, kinds
from spo.documents.papers.in_words import named
from spo.documents.writer import Writer

from .word import assessed

PLACES = {
    "library": {"name": "the Tollgate Library", "address": "2 Mill Lane, Exampleton", "kind": "work"},
    "hall": {"name": "the drill hall", "address": "5 Mill Lane, Exampleton"},
    "home": {"address": "11 Ash Road, Exampleton", "withhold": True},
}


def writer(*held: dict[str, Any]) -> Writer:
    """Return a writer of a case that holds these acts, each of them the defendant's unless it says otherwise."""
    incidents = {f"a{n}": {"attributed": "yes", **one} for n, one in enumerate(held, start=1)}
    return Writer(assessed(Case.model_validate({"incidents": incidents, "places": PLACES})), served=True)


CALLS = {
    "date": "1 June 2026",
    "where": "library",
    "tally": {"missed-call": {"count": 22}, "answered-call": {"count": 1}},
}
CALL = {"date": "2 June 2026", "where": "library", "method": "answered-call", "inferred": True}
CARD = {"date": "3 June 2026", "method": "letter", "what": 'A card came: "Seen any letter lately?"'}
WAIT = {"date": "4 June 2026", "method": "waiting-near", "where": "hall", "what": "He sat in a van."}
BROKEN = {"date": "4 June 2026", "method": "damage", "where": "hall", "what": "He smashed a window."}
AT_HOME = {"date": "5 June 2026", "method": "letter", "where": "home", "what": "A card came."}


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([CALLS, CALL], "calls to the Tollgate Library (1; 2 inferred)"),
        ([CALL], "a call to the Tollgate Library (1 inferred)"),
        ([CARD, WAIT], "a card (1) and a wait at the drill hall (2)"),
        ([CARD, AT_HOME], "cards (1 and 2)"),
        ([AT_HOME], "a card (1)"),
        ([BROKEN], "damage at the drill hall (1)"),
        ([BROKEN | {"what": "He sat on her bed with her diary."}], "interference with property at the drill hall (1)"),
        ([{"date": "1 June 2026"}], "another act (1)"),
        ([{"date": "1 June 2026", "method": "email", "count": 10}], "emails (1)"),
    ],
)
def test_acts_are_named_by_kind_and_place_with_their_numbers_and_not_counted(
    held: list[dict[str, Any]], says: str
) -> None:
    w = writer(*held)
    assert briefly(w, tuple(w.case.incidents)).text == says


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([CARD, AT_HOME, WAIT], "cards or a wait at the drill hall"),
        (
            [WAIT, CARD | {"where": "hall", "also_by": "visiting"}],
            "a card or a wait at the drill hall",
        ),
        ([WAIT, CALL], "a wait at the drill hall, or, by inference, a call to the Tollgate Library"),
        ([CALL], "by inference, a call to the Tollgate Library"),
        ([{"date": "1 June 2026", "method": "filming"}, {"date": "2 June 2026"}], "watching, among others"),
        ([{"date": "1 June 2026"}], "other acts"),
    ],
)
def test_acts_are_told_by_their_kinds_alone_and_last_those_that_are_inferred(
    held: list[dict[str, Any]], says: str
) -> None:
    w = writer(*held)
    assert kinds(w, tuple(w.case.incidents), "or", 3).text == says


def test_a_few_acts_are_named_each_with_its_date_and_more_by_their_kinds() -> None:
    w = writer(CARD, WAIT)
    assert each(w, ("a1", "a2")).text == (
        "the card of 3 June 2026 (1) and the wait at the drill hall on 4 June 2026 (2)"
    )
    sent = writer({"date": "4 June 2026", "method": "message", "what": "He wrote to her."})
    assert each(sent, ("a1",)).text == "the message of 4 June 2026 (1)"
    many = writer(*[CARD | {"date": f"{n} June 2026"} for n in range(1, 5)])
    assert each(many, tuple(many.case.incidents)).text == "cards (1 to 4)"


@pytest.mark.parametrize(
    ("called", "name", "says"),
    [
        ("the sign", "the sign", "the sign of 4 June 2026 (2)"),
        ("A sign.", "the sign", "the sign of 4 June 2026 (2)"),
        ("the card in the parcel", "the card in the parcel", "the card in the parcel on 4 June 2026 (2)"),
        ("the note on her car", "the note on her car", "the note on her car of 4 June 2026 (2)"),
        ("his van", "his van", "his van of 4 June 2026 (2)"),
    ],
)
def test_an_act_that_an_officer_named_is_called_so(called: str, name: str, says: str) -> None:
    w = writer(WAIT | {"called": called, "count": 2}, CARD)
    assert each(w, ("a1",)).text == named(w, ("a1",)).text == says
    assert followed(w, ("a1",)).text == f"came {says}"
    assert briefly(w, ("a1", "a2")).text == f"a card (1) and {name} (2)"
    assert kinds(w, ("a1", "a2"), "or", 3).text == "a card or waits at the drill hall", "its kind, among kinds"


def test_one_act_in_several_ways_is_called_by_each_of_them() -> None:
    both = {"date": "1 June 2026", "tally": {"message": {"count": 14}, "missed-call": {"count": 3}}}
    assert each(writer(both), ("a1",)).text == "the messages and calls of 1 June 2026 (1)"


def test_an_act_that_is_no_longer_in_a_case_is_passed_over() -> None:
    assert each(writer(CARD), ("a1", "gone")).text == each(writer(CARD), ("a1",)).text


def test_where_a_clause_is_about_places_acts_are_named_by_where_they_were() -> None:
    w = writer(WAIT, CALL, CARD, AT_HOME)
    assert by_place(w, tuple(w.case.incidents)).text == (
        "the Tollgate Library (1 inferred) and the drill hall (3); cards (2 and 4)"
    ), "in the order of the chronology, and of a place that is withheld nothing is said"


def test_after_so_many_kinds_the_rest_are_other_acts() -> None:
    w = writer(CALL, CARD, WAIT, {"date": "5 June 2026", "method": "email"})
    assert briefly(w, tuple(w.case.incidents), "or", 2).text == (
        "a call to the Tollgate Library (1 inferred), a card (2) or other acts (3 and 4)"
    )


def test_acts_by_number_alone_say_which_are_inferred() -> None:
    w = writer(CARD, CALL)
    assert w.acts(("a1", "a2")).text == "acts 2 and, by inference, 1"
    assert w.acts(("a2",)).text == "act 1 (by inference)"
    assert w.acts_numbered(("a2", "a1"), "put") == Fact("acts 1 and 2", ("incidents.a2.put", "incidents.a1.put"))


def test_what_came_next_is_what_he_did_and_beside_it_what_came() -> None:
    w = writer(WAIT, CARD)
    assert followed(w, ("a1", "a2")).text == (
        "the defendant waited at the drill hall on 4 June 2026 (2), besides the card of 3 June 2026 (1)"
    )


@pytest.mark.parametrize(
    ("method", "what", "says"),
    [
        ("in-person", "At the tea he took hold of her sleeve and shouted.", "physical contact (1)"),
        ("in-person", 'He said to her at the gate: "Hello."', "a remark (1)"),
        ("gift", "A funeral wreath came to the shop with a card.", "a funeral wreath (1)"),
        ("email", 'A calendar invitation: "Lunch", each week.', "a calendar invitation (1)"),
        ("email", "He emailed her twice about lunch.", "an email (1)"),
    ],
)
def test_an_act_is_called_by_the_thing_that_its_account_names_and_not_by_its_means(
    method: str, what: str, says: str
) -> None:
    assert briefly(writer({"date": "1 June 2026", "method": method, "what": what}), ("a1",)).text == says


PAGE = {"date": "1 June 2026", "method": "public-post", "what": "A tribute page went live. Her photograph was on it."}


@pytest.mark.parametrize(
    ("held", "says"),
    [
        ([PAGE], "a tribute page (1)"),
        ([PAGE, PAGE], "tribute pages (1 and 2)"),
        ([PAGE | {"called": "the cruel page"}], "the cruel page (1)"),
        ([PAGE | {"count": 3}], "public posts (1)"),
        ([PAGE | {"method": "filming"}], "photographing (1)"),
        ([{"date": "1 June 2026", "count": 5, "what": "Five plumbers came."}], "five plumbers (1)"),
        ([{"date": "1 June 2026", "method": "message", "what": "An enquiry through a club."}], "an enquiry (1)"),
        ([{"date": "1 June 2026", "method": "gift", "what": "A library card came."}], "a library card (1)"),
        ([{"date": "1 June 2026", "method": "gift", "what": "A drill hall card came."}], "a drill hall card (1)"),
    ],
)
def test_an_act_that_nobody_named_is_called_as_its_account_begins(held: list[dict[str, Any]], says: str) -> None:
    w = writer(*held)
    assert briefly(w, tuple(w.case.incidents)).text == says


def test_among_kinds_an_act_is_told_by_its_kind() -> None:
    assert kinds(writer(PAGE), ("a1",), "or", 3).text == "a photograph online"


def test_no_name_that_is_withheld_stands_in_what_an_act_is_called() -> None:
    gift = {"date": "1 June 2026", "method": "gift", "what": "A tansy vase came.", "attributed": "yes"}
    person = {"p": {"name": "May Tansy", "withhold_name": True, "described_as": "the first protected person"}}
    for people, says in ((person, "a gift (1)"), ({}, "a tansy vase (1)")):
        case = Case.model_validate({"incidents": {"a1": gift}, "protected_persons": people})
        assert briefly(Writer(assessed(case), served=True), ("a1",)).text == says
