"""A draft stands beside an empty box. It goes in only where a person ticks it, and is theirs to change."""

from datetime import date

import pytest

from spo.assessment import assess
from spo.assessment.proposals import proposed_draft
from spo.case import Edit, apply
from spo.store import Store

from ..cases import BREACHED, HOSTILE, LAW, every_case, put
from ..kept import keep, shown_as_text
from ..window import Window, case_of

RISK = "protected_persons.p1.risk"
CASE = put(every_case()[BREACHED], RISK, "")
TICK = f"draft-{RISK}"


def draft_of(case, path: str = RISK) -> str:
    return proposed_draft(assess(case, LAW, date.today()), path).text


def page(store: Store) -> tuple[str, Window]:
    case_id = keep(store, CASE)
    return case_id, Window().go("harm", case_id, "p1")


def test_a_draft_stands_beside_its_box_and_is_kept_only_where_it_is_ticked(store: Store) -> None:
    case_id, window = page(store)
    assert draft_of(CASE) in window.text
    assert window.shows(RISK) == ""
    window.press("save-on")
    assert case_of(store, case_id).at(RISK) == ""
    assert window.go("harm", case_id, "p1").type(TICK, True).press("save-on")
    assert case_of(store, case_id).at(RISK) == draft_of(CASE)


@pytest.mark.parametrize("way", ["save-on", "save-list", "save-back", "save-stay"])
def test_every_way_out_of_the_page_keeps_a_draft_that_is_ticked(store: Store, way: str) -> None:
    case_id, window = page(store)
    window.type(TICK, True).press(way)
    assert case_of(store, case_id).at(RISK) == draft_of(CASE)


def test_a_draft_that_is_taken_stands_in_its_box_to_be_changed_and_is_offered_no_more(store: Store) -> None:
    case_id, window = page(store)
    window.type(TICK, True).press("save-stay")
    assert "A draft that you ticked is in its box" in window.text
    assert window.shows(RISK) == draft_of(CASE)
    assert not any(box.key.startswith(TICK) for box in window.app.checkbox)
    window.type(RISK, "As I put it.").press("save-on")
    assert case_of(store, case_id).at(RISK) == "As I put it."


def test_what_was_typed_in_the_box_stays_before_the_draft_and_neither_is_said_twice(store: Store) -> None:
    case_id, window = page(store)
    window.type(RISK, "That he comes to the door.").type(TICK, True).press("save-stay")
    assert case_of(store, case_id).at(RISK) == f"That he comes to the door.\n{draft_of(CASE)}"
    case_id, window = page(store)
    window.type(RISK, f"{draft_of(CASE)} And more.").type(TICK, True).press("save-stay")
    assert case_of(store, case_id).at(RISK) == f"{draft_of(CASE)} And more."


def test_other_answers_of_the_page_are_saved_with_a_draft(store: Store) -> None:
    case_id, window = page(store)
    window.type("protected_persons.p1.effect", "I cannot sleep.").type(TICK, True).press("save-stay")
    assert case_of(store, case_id).at("protected_persons.p1.effect") == "I cannot sleep."
    assert case_of(store, case_id).at(RISK) == draft_of(CASE)


def test_a_box_that_is_filled_has_no_draft_and_a_page_without_one_has_no_button_for_it(store: Store) -> None:
    window = Window().go("harm", keep(store, every_case()[BREACHED]), "p1")
    assert "A draft, from what is recorded" not in window.text
    assert "save-stay" not in [button.key for button in window.app.button]


def test_hostile_words_in_a_draft_are_shown_as_text(store: Store) -> None:
    edits = [
        Edit(path="risk.psychological", value=""),
        Edit(path="protected_persons.p1.psychological_harm", value=HOSTILE),
    ]
    window = Window().go("risk", keep(store, apply(every_case()[BREACHED], edits)))
    assert shown_as_text(window)


@pytest.mark.parametrize(
    ("page_id", "items", "path"),
    [
        ("risk", (), "risk.escalation"),
        ("term", ("t1",), "terms.t1.why_necessary"),
        ("term", ("t1",), "terms.t1.less_considered"),
        ("rights", (), "rights.proportionality"),
        ("rights", (), "rights.private_life"),
    ],
)
def test_each_page_that_asks_for_reasons_has_the_draft_beside_its_box(
    store: Store, page_id: str, items: tuple[str, ...], path: str
) -> None:
    case = put(every_case()[BREACHED], path, "")
    case_id = keep(store, case)
    window = Window().go(page_id, case_id, *items)
    assert " ".join(draft_of(case, path).split()) in window.text
    window.type(f"draft-{path}", True).press("save-stay")
    assert case_of(store, case_id).at(path) == draft_of(case, path)
