"""A draft stands in an empty box, to be changed. It is the officer's once the page is saved."""

from datetime import date

import pytest

from spo.assessment.proposals import proposed_draft
from spo.case import Edit, apply
from spo.store import Store
from tests.assessing import assess

from ..cases import BREACHED, HOSTILE, LAW, every_case, put
from ..kept import keep
from ..window import Window, case_of

RISK = "protected_persons.p1.risk"
CASE = put(every_case()[BREACHED], RISK, "")


def draft_of(case, path: str = RISK) -> str:
    return proposed_draft(assess(case, LAW, date.today()), path).text


def page(store: Store) -> tuple[str, Window]:
    case_id = keep(store, CASE)
    return case_id, Window().go("person", case_id, "p1")


def test_a_draft_stands_in_its_box_and_is_kept_once_the_page_is_saved(store: Store) -> None:
    case_id, window = page(store)
    assert window.shows(RISK) == draft_of(CASE)
    assert window.text.count("Drafted from what is recorded") == 1
    assert case_of(store, case_id).at(RISK) == ""
    window.press("save-on")
    assert case_of(store, case_id).at(RISK) == draft_of(CASE)
    assert "Drafted from what is recorded" not in window.go("person", case_id, "p1").text


def test_a_draft_is_saved_as_the_officer_changed_it(store: Store) -> None:
    case_id, window = page(store)
    window.type(RISK, "As I put it.").press("save-on")
    assert case_of(store, case_id).at(RISK) == "As I put it."


def test_a_draft_that_was_taken_out_of_its_box_is_not_put_there_again(store: Store) -> None:
    case_id, window = page(store)
    window.type(RISK, "").press("save-list")
    assert window.go("person", case_id, "p1").shows(RISK) == ""
    window.press("save-on")
    assert case_of(store, case_id).at(RISK) == ""


def test_a_box_that_is_filled_has_no_draft(store: Store) -> None:
    window = Window().go("person", keep(store, every_case()[BREACHED]), "p1")
    assert "Drafted from what is recorded" not in window.text


def test_hostile_words_in_a_draft_are_kept_as_they_are(store: Store) -> None:
    edits = [
        Edit(path="risk.psychological", value=""),
        Edit(path="protected_persons.p1.psychological_harm", value=HOSTILE),
    ]
    window = Window().go("risk", keep(store, apply(every_case()[BREACHED], edits)))
    assert HOSTILE in str(window.shows("risk.psychological"))
    assert "<script>alert" not in window.html


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
def test_each_page_that_asks_for_reasons_has_the_draft_in_its_box(
    store: Store, page_id: str, items: tuple[str, ...], path: str
) -> None:
    case = put(every_case()[BREACHED], path, "")
    case_id = keep(store, case)
    window = Window().go(page_id, case_id, *items)
    assert window.shows(path) == draft_of(case, path)
    window.press("save-list")
    assert case_of(store, case_id).at(path) == draft_of(case, path)
