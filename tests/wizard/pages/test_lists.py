"""Lists: the quick ways in, long ones, and copying, deleting, putting back and moving what is in them."""

from typing import Any

import pytest

from spo.case import Case, incidents_in_order, terms_in_order
from spo.guidance import guidance
from spo.store import Store
from spo.wizard.pages.extras import WAYS, WAYS_ONCE_FILLED
from spo.wizard.steps import STEPS

from ..cases import BREACHED, HOSTILE, ITEM, every_case
from ..kept import at, keep, shown_as_text
from ..window import Window, case_of


def witnesses(count: int) -> dict[str, Any]:
    return {f"w{n:02}": {"name": f"Jo {n:02}"} for n in at(count)}


def listed(window: Window) -> list[int]:
    """Return the numbers of the items that a page lists."""
    return [int(label.split()[-1]) for label in window.labels if label.startswith("Change ")]


# Long lists


def test_a_list_of_sixty_is_shown_a_page_at_a_time_each_under_its_number(store: Store) -> None:
    case_id = keep(store, witnesses=witnesses(60))
    window = Window().go("witnesses", case_id)
    assert "60 in the list." in window.text
    for numbers, way in (
        (range(1, 26), "Show the 25 after"),
        (range(26, 51), "Show the 25 after"),
        (range(51, 61), "Show the 25 before"),
        (range(26, 51), ""),
    ):
        assert listed(window) == list(numbers)
        assert [f"Jo {n:02}" in window.text for n in at(60)] == [n in numbers for n in at(60)]
        assert ("Show the 25 after" in window.labels) == (60 not in numbers)
        assert ("Show the 25 before" in window.labels) == (1 not in numbers)
        if way:
            window.press_named(way)
    window.press("change-w30")
    assert window.shows("witnesses.w30.name") == "Jo 30"


def test_the_last_of_a_page_can_be_deleted_and_put_back(store: Store) -> None:
    case_id = keep(store, witnesses=witnesses(26))
    window = Window().go("witnesses", case_id).press_named("Show the 25 after").press("delete-w26")
    assert listed(window) == list(range(1, 26))
    window.press("put-back")
    assert listed(window) == [26]


def test_the_list_of_another_case_begins_at_its_beginning(store: Store) -> None:
    ours, theirs = keep(store, witnesses=witnesses(30)), keep(store, witnesses=witnesses(30))
    window = Window().go("witnesses", ours).press_named("Show the 25 after")
    assert listed(window.go("witnesses", theirs)) == list(range(1, 26))


def test_a_fact_on_which_it_turns_is_listed_with_what_was_asked_and_the_answer(store: Store) -> None:
    fact = {"incident": "i1", "question": "meant-to-be-seen", "answer": "not known"}
    unanswered = {"incident": "i1", "question": "came-nearer"}
    case_id = keep(
        store,
        incidents={"i1": {"what": "He waited."}},
        existing_orders={"o": {}},
        turned={"q1": fact, "q2": unanswered},
    )
    text = Window().go("turned", case_id).text
    asked = guidance().questions
    assert f"{asked['meant-to-be-seen'].text} Not known." in text
    assert f"{asked['came-nearer'].text} Not answered." in text


# Copying, deleting, putting back, moving


def test_a_copy_is_the_same_in_everything_and_the_first_stays_as_it_is(store: Store) -> None:
    person = {"name": "Orla Example", "withhold_name": True, "described_as": "the complainant"}
    order = {"title": "Order", "terms": {"c1": {"words": "Not to contact her."}}}
    case_id = keep(store, protected_persons__p1=person, existing_orders__ro=order, incidents__i1={"what": HOSTILE})
    before = case_of(store, case_id)
    window = Window()
    for page, key in (("incidents", "i1"), ("existing-orders", "ro"), ("protected-persons", "p1")):
        name = STEPS[page].lists
        window.go(page, case_id).press(f"copy-{key}")
        assert "was copied" in window.text
        items = getattr(case_of(store, case_id), name)
        (copy,) = set(items) - set(getattr(before, name))
        assert items[copy] == items[key] == getattr(before, name)[key]
        window.press(f"delete-{copy}")
        assert getattr(case_of(store, case_id), name) == getattr(before, name)
        window.press("put-back")
        assert getattr(case_of(store, case_id), name)[copy] == getattr(before, name)[key]


def test_an_order_that_was_deleted_comes_back_with_its_terms(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("existing-orders", case_id).press("delete-ro")
    assert "ro" not in case_of(store, case_id).existing_orders
    window.press("put-back")
    assert case_of(store, case_id) == every_case()[BREACHED]


def test_a_term_moves_up_among_those_of_its_kind(store: Store) -> None:
    kinds = {"p1": "prohibition", "p2": "prohibition", "p3": "prohibition", "r1": "requirement", "r2": "requirement"}
    terms = {key: {"kind": kind, "words": f"term {key}", "position": 1} for key, kind in kinds.items()}
    case_id = keep(store, protected_persons__x={}, terms=terms)
    window = Window().go("terms", case_id)
    movable = [key for key in kinds if f"up-{key}" in window.keys]
    assert movable == ["p2", "p3", "r2"]
    window.press("up-p3").press("up-r2")
    assert [key for key, _ in terms_in_order(case_of(store, case_id))] == ["p1", "p3", "p2", "r2", "r1"]


def test_hostile_words_are_text_in_a_list_and_on_its_buttons(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"description": HOSTILE})
    window = Window().go("exhibits", case_id)
    assert shown_as_text(window)
    assert not [label for label in window.labels if "alert" in label]


# The quick ways in


@pytest.mark.parametrize("page", WAYS | WAYS_ONCE_FILLED)
def test_each_way_of_a_list_leads_to_the_page_that_it_names(store: Store, page: str) -> None:
    case_id = keep(store, every_case()["half"])
    items = [ITEM] * STEPS[page].of.count("*")
    window = Window()
    always, once_filled = ([way.TITLE for way in ways.get(page, ())] for ways in (WAYS, WAYS_ONCE_FILLED))
    for number, title in enumerate((*always, *once_filled)):
        assert window.go(page, case_id, *items).press(f"way-{number}").title == title
    offered = Window().go(page, keep(store, existing_orders__x1={}), *items).labels
    assert [title for title in (*always, *once_filled) if title in offered] == always


def test_incidents_are_entered_one_after_another_and_an_empty_one_adds_nothing(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("incidents", case_id).press("way-0")
    assert "0 in the list" in window.text
    for date, what in (("4 June 2026", "He rang."), ("3 June 2026", HOSTILE)):
        window.type(f"incidents.{window.items}.date", date).type(f"incidents.{window.items}.what", what).press("add")
        assert f"Added: {'1. ' if what == HOSTILE else '1. 4 June 2026'}" in window.text
        assert window.shows(f"incidents.{window.items}.what") == ""
    assert shown_as_text(window)
    assert "2 in the list" in window.text
    window.press("add")
    assert "Nothing was typed, so nothing was added." in window.text
    assert [act.what for _, act in incidents_in_order(case_of(store, case_id))] == [HOSTILE, "He rang."]
    assert store.revision(case_id) == 3
    window.type(f"incidents.{window.items}.date", "5 June 2026 2215").press("save-back")
    assert window.title == "Incidents"
    assert [act.time for _, act in incidents_in_order(case_of(store, case_id))] == ["", "", "2215"]


def test_fast_entry_that_is_left_empty_goes_to_the_list_and_adds_nothing(store: Store) -> None:
    case_id = keep(store)
    assert Window().go("fast-entry", case_id, "n1").press("save-back").title == "Incidents"
    assert case_of(store, case_id) == Case()


def test_the_last_list_leads_to_where_answers_are_checked(store: Store) -> None:
    last = [step.id for step in STEPS.values() if step.lists][-1]
    assert Window().go(last, keep(store)).press("on").title == "Check your answers"
