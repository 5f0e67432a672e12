"""The page on other orders, and the way to it and back, as Streamlit runs them but without a browser."""

import pytest
from streamlit.testing.v1 import AppTest

from spo.guidance import GuidanceError
from spo.wizard import frame, why_page

from .cases import BREACHED, HOSTILE, LAW, OBEYED, STRANGER, case_file
from .test_page import APP, open_example, open_file, press, shown

GO = f"Read: {why_page.TITLE}"


@pytest.fixture
def page() -> AppTest:
    return AppTest.from_file(APP, default_timeout=20).run()


@pytest.mark.parametrize("name", [BREACHED, OBEYED, STRANGER])
def test_each_example_is_explained_and_is_still_open_on_the_way_back(page, name):
    open_example(page, name)
    day = page.text_input(key="day").value
    text = shown(press(page, GO))
    assert f"{why_page.TITLE}</h1>" in text
    assert "Not for filing." in text
    assert LAW.examples[name].title in text
    assert "<h2>None of this is filed</h2>" in text
    assert not page.download_button
    assert not page.text_input
    assert f'<h2 id="opened" tabindex="-1">{LAW.examples[name].title}</h2>' in shown(press(page, "Back to the case"))
    assert page.text_input(key="day").value == day


def test_without_a_case_the_page_explains_in_general_and_leads_back(page):
    assert "No case is open, so this page explains in general." in shown(press(page, GO))
    press(page, "Back to the first page")
    assert page.radio(key="example")


def test_a_problem_is_not_told_again_on_the_way_back(page):
    open_example(page, OBEYED)
    open_file(page, b'{"a": ')
    press(page, GO)
    assert "There is a problem" not in shown(press(page, "Back to the case"))


def test_the_words_of_a_case_are_shown_as_text(page):
    open_file(page, case_file(BREACHED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE))
    assert "alert(1)</script>" not in shown(press(page, GO))


def test_guidance_that_cannot_be_relied_on_explains_nothing(page, monkeypatch):
    def broken():
        raise GuidanceError("sources.toml: source x: title: this key is missing. Add it.")

    press(page, GO)
    monkeypatch.setattr(frame, "guidance", broken)
    text = shown(page.run())
    assert "cannot be relied on" in text
    assert "None of this is filed" not in text
