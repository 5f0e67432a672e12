"""The page on other orders, and the way to it and back, as Streamlit runs them but without a browser."""

import pytest

from spo.case import read_case
from spo.store import Store
from spo.wizard.pages import why_page
from tests.store.people import ANN, NOON

from ..cases import BREACHED, HOSTILE, LAW, OBEYED, STRANGER, case_file, every_case
from ..window import Window


@pytest.mark.parametrize("name", [BREACHED, OBEYED, STRANGER])
def test_each_example_is_explained_from_its_task_list_and_is_still_open_on_the_way_back(
    store: Store, name: str
) -> None:
    case_id = store.create(every_case()[name], ANN, NOON)
    page = Window().go("task-list", case_id).press("why-an-order")
    assert page.title == why_page.TITLE
    assert "Not for filing." in page.text
    assert every_case()[name].defendant.name in page.text
    assert "<h2>None of this is filed</h2>" in page.html
    assert not page.app.get("download_button")
    assert not page.app.text_input
    page.press("list")
    assert (page.title, page.case_id) == ("Task list", case_id)


def test_it_is_reached_from_what_the_file_shows_too(store: Store) -> None:
    case_id = store.create(every_case()[OBEYED], ANN, NOON)
    assert Window().go("what-it-shows", case_id).press("why").title == why_page.TITLE


def test_without_a_case_the_page_explains_in_general_and_leads_to_the_list_of_cases(store: Store) -> None:
    page = Window().go("why-an-order")
    assert "No case is open, so this page explains in general." in page.text
    assert page.press("cases").app.radio(key="example")


def test_the_objection_is_met_in_the_words_of_the_guidance(store: Store) -> None:
    assert " ".join(LAW.wording["objection"].text.split()) in Window().go("why-an-order").text


def test_the_words_of_a_case_are_shown_as_text(store: Store) -> None:
    content = case_file(BREACHED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE, terms__t1__library="")
    page = Window().go("why-an-order", store.create(read_case(content), ANN, NOON))
    assert "alert(1)" in page.text
    assert "alert(1)</script>" not in page.html
