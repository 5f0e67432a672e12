"""Details given to several incidents at once: which are meant, and what is added to them."""

from itertools import count
from typing import Any

import pytest

from spo.case import Case, Number, apply, incidents_in_order
from spo.store import Store
from spo.wizard.questions import several
from spo.wizard.questions.fields import Question
from spo.wizard.questions.options import New
from tests.store.people import ANN, NOON

from ..cases import HOSTILE, put
from ..kept import incidents, keep, shown_as_text
from ..window import Window, case_of

EMPTY: dict[str, object] = {"many": [], "one": None, "choice": None}

CASE = Case.model_validate(
    {
        "protected_persons": {"p1": {"name": "Orla Example"}, "p2": {"name": "Bo Example"}},
        "places": {"home": {"address": "12 Larch Road"}},
        "exhibits": {"e1": {"mark": "OE/1"}, "e2": {"mark": "OE/2"}},
        "incidents": {
            "late": {"date": "9 June 2026", "what": "He wrote.", "towards": ["p1"], "source": "Diary"},
            "early": {"date": "3 June 2026", "what": "He rang.", "exhibits": ["e1"], "attributed": "no"},
            "undated": {"what": "He came.", "source": "Statement"},
        },
        "existing_orders": {"ro": {"terms": {"c1": {"words": "Not to contact her."}}}},
        "terms": {"t1": {"words": "contact her", "incidents": ["undated"]}, "t2": {"words": "go there"}},
    }
)


def upto(last: int) -> list[Number]:
    """Return the numbers from 1."""
    return [Number(one) for one in range(1, last + 1)]


def asked(name: str) -> Question:
    """Return a question that is asked of several incidents."""
    return next(one for one in (*several.asked(), several.TERMS, several.ORDER) if one.path.endswith(f".{name}"))


def given(numbers: list[int], case: Case = CASE, **answers: Any) -> Case:
    """Return a case in which answers have been given to the incidents of these numbers."""
    number = count()
    said = [(asked(name), value) for name, value in answers.items()]
    return apply(case, several.edits_for(case, map(Number, numbers), said, lambda: f"new{next(number)}"))


# Which are meant


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("3, 5-9", [3, 5, 6, 7, 8, 9]),
        ("3,5 to 9", [3, 5, 6, 7, 8, 9]),
        ("3;5–9", [3, 5, 6, 7, 8, 9]),
        ("1 and 2", [1, 2]),
        ("1, 2 and 4", [1, 2, 4]),
        (" 7 ", [7]),
        ("2 - 3", [2, 3]),
        ("4-4", [4]),
        ("10", [10]),
        ("9, 3, 3-4", [3, 4, 9]),
        ("1,, 2,", [1, 2]),
        ("007", [7]),
    ],
)
def test_numbers_are_read_as_people_write_them_each_once_and_in_order(words: str, numbers: list[int]) -> None:
    assert several.numbers_in(words, upto(10)) == [Number(one) for one in numbers]


@pytest.mark.parametrize(
    "words",
    [
        "",
        "  ",
        ",",
        "and",
        "0",
        "0-3",
        "11",
        "5-11",
        "9-5",
        "-1",
        "1.5",
        "1 2",
        "1-2-3",
        "three",
        "3, x",
        "all",
        "²",
        "9" * 5000,
    ],
)
def test_numbers_that_are_not_all_of_the_list_mean_none_of_it(words: str) -> None:
    assert several.numbers_in(words, upto(10)) is None


def test_no_number_is_of_an_empty_list() -> None:
    assert several.numbers_in("1", []) is None


# What is given


def test_what_is_left_empty_changes_nothing() -> None:
    answers = [(one, EMPTY.get(one.kind, "")) for one in (*several.asked(), several.TERMS, several.ORDER)]
    assert len(answers) > 10
    assert several.edits_for(CASE, upto(3), answers, lambda: "new") == []


def test_a_box_in_which_there_are_only_spaces_changes_nothing() -> None:
    assert given([1, 2, 3], source=" \n ", attribution="  ") == CASE


def test_numbers_are_those_by_date_that_the_list_shows_and_no_other_incident_changes() -> None:
    after = given([1], outcome="No further action")
    assert [(key, act.outcome) for key, act in incidents_in_order(after)] == [
        ("early", "No further action"),
        ("late", ""),
        ("undated", ""),
    ]
    assert (after.incidents["late"], after.incidents["undated"]) == (CASE.incidents["late"], CASE.incidents["undated"])


def test_lists_are_added_to_and_nothing_in_them_is_there_twice() -> None:
    after = given([1, 2, 3], towards=["p2", "p1"], exhibits=["e1", "e2"])
    assert [act.towards for _, act in incidents_in_order(after)] == [("p2", "p1"), ("p1", "p2"), ("p2", "p1")]
    assert after.incidents["early"].exhibits == ("e1", "e2")


def test_a_single_answer_takes_the_place_of_the_one_before() -> None:
    after = given([1, 2, 3], attributed="yes", where="home", source="Call data")
    assert {(act.attributed, act.where, act.source) for act in after.incidents.values()} == {
        ("yes", "home", "Call data")
    }


def test_terms_that_they_answer_are_added_to_those_that_answer_others() -> None:
    after = given([1, 3], terms=["t1", "t2"])
    assert after.terms["t1"].incidents == ("undated", "early")
    assert after.terms["t2"].incidents == ("early", "undated")


def test_an_alleged_breach_is_made_for_each_and_nothing_is_said_of_what_came_of_it() -> None:
    after = given([1, 2], order="ro")
    made = [(breach.incident, breach.order, breach.term, breach.status) for breach in after.breaches.values()]
    assert made == [("early", "ro", None, ""), ("late", "ro", None, "")]


def test_an_address_that_is_typed_for_several_is_one_place() -> None:
    after = given([1, 2, 3], where=New("3 Elm Road"))
    (key,) = set(after.places) - {"home"}
    assert after.places[key].address == "3 Elm Road"
    assert {act.where for act in after.incidents.values()} == {key}


def test_a_witness_and_an_exhibit_that_are_typed_for_several_are_one_each() -> None:
    after = given([1, 2], witness=New("Jo Example"), exhibits=["e2", New("OE/3")])
    (witness,) = after.witnesses
    (exhibit,) = set(after.exhibits) - {"e1", "e2"}
    assert (after.witnesses[witness].name, after.exhibits[exhibit].mark) == ("Jo Example", "OE/3")
    assert after.incidents["early"].exhibits == ("e1", "e2", exhibit)
    assert after.incidents["late"].exhibits == ("e2", exhibit)
    assert after.incidents["undated"] == CASE.incidents["undated"]


# The page


def test_details_are_added_to_several_as_one_change_that_can_be_undone(store: Store) -> None:
    case_id = keep(store, put(CASE, "incidents.late.what", HOSTILE))
    before = case_of(store, case_id)
    window = Window().go("several-incidents", case_id)
    assert shown_as_text(window)
    window.type("several.which", "1 and 2").type("incidents.any.towards", ["p2"]).type("several.terms", ["t2"])
    window.type("several.order", "ro").press("add")
    assert "Added to 2 incidents." in window.text
    case = case_of(store, case_id)
    assert [act.towards for _, act in incidents_in_order(case)] == [("p2",), ("p1", "p2"), ()]
    assert case.terms["t2"].incidents == ("early", "late")
    assert [(breach.incident, breach.order) for breach in case.breaches.values()] == [("early", "ro"), ("late", "ro")]
    assert len(store.history(case_id)) == 2
    store.undo(case_id, 2, ANN, NOON)
    assert case_of(store, case_id) == before


def test_numbers_that_are_not_in_the_list_are_told_and_what_was_typed_stays(store: Store) -> None:
    case_id = keep(store, **incidents(3))
    window = Window().go("several-incidents", case_id)
    window.type("several.which", "2-4").type("incidents.any.source", HOSTILE).press("add")
    assert "Enter the numbers of incidents in the list" in window.problem
    assert (window.shows("several.which"), window.shows("incidents.any.source")) == ("2-4", HOSTILE)
    assert len(store.history(case_id)) == 1
    window.type("several.which", "2").press("add")
    assert "Added to 1 incident." in window.text
    window.go("several-incidents", case_id).type("several.which", "3").type("incidents.any.source", HOSTILE)
    window.press("add")
    assert [act.source for act in case_of(store, case_id).incidents.values()] == ["", HOSTILE, HOSTILE]


def test_leaving_without_adding_adds_nothing(store: Store) -> None:
    case_id = keep(store, **incidents(2))
    window = Window().go("several-incidents", case_id).type("several.which", "1").type("incidents.any.source", "Diary")
    assert window.press("leave").title == "Incidents"
    assert len(store.history(case_id)) == 1


def test_a_case_without_incidents_says_to_add_one(store: Store) -> None:
    window = Window().go("several-incidents", keep(store))
    assert "Nothing is in the list yet" in window.text
