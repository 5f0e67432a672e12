"""The first page, run as Streamlit runs it but without a browser."""

import logging
from html import escape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from spo.guidance import GuidanceError
from spo.wizard import first_page, frame

from .cases import BREACHED, HOSTILE, LAW, OBEYED, STRANGER, case_file

APP = Path(__file__).parents[2] / "streamlit_app.py"


@pytest.fixture
def page() -> AppTest:
    return AppTest.from_file(APP, default_timeout=20).run()


def shown(page: AppTest) -> str:
    """Return the whole of what the page says in HTML."""
    assert not page.exception
    return "\n".join(str(piece.value) for piece in page.html)


def press(page: AppTest, label: str) -> AppTest:
    return next(button for button in page.button if button.label == label).click().run()


def open_example(page: AppTest, name: str) -> AppTest:
    page.radio(key="example").set_value(name)
    return press(page, "Open the example")


def open_file(page: AppTest, content: bytes) -> AppTest:
    page.file_uploader(key="file").set_value(("case.json", content, "application/json"))
    return press(page, "Open the case file")


def test_the_page_opens_empty_and_says_what_it_is(page):
    assert f"{first_page.TITLE}</h1>" in shown(page)
    assert "It is not legal advice" in shown(page)
    assert "Do not use a real case" in shown(page)
    assert not page.download_button


@pytest.mark.parametrize("name", [BREACHED, OBEYED, STRANGER])
def test_each_worked_example_opens_with_its_limbs_and_papers(page, name):
    text = shown(open_example(page, name))
    assert LAW.examples[name].title in text
    for heading in ("The court&#39;s test", "The chief officer&#39;s test", "Findings", "Existing orders", "Papers"):
        assert f"<h2>{heading}</h2>" in text
    labels = [button.label for button in page.download_button]
    assert labels[0] == "Download the whole pack (zip)"
    assert f"Download: {LAW.papers['application'].title}" in labels


def test_the_day_of_assessment_can_be_changed_and_what_cannot_be_read_stays_in_the_box(page):
    open_example(page, BREACHED)
    page.text_input(key="day").set_value("24 November 2026")
    assert "24 November 2026." in shown(press(page, "Assess again"))
    page.text_input(key="day").set_value("some time in spring")
    text = shown(press(page, "Assess again"))
    assert "There is a problem" in text
    assert "the case is assessed as on 24 November 2026" in text
    assert page.text_input(key="day").value == "some time in spring"


def test_opening_another_case_puts_its_day_into_the_box(page):
    open_example(page, BREACHED)
    today = page.text_input(key="day").value
    page.text_input(key="day").set_value("3 June 2026")
    press(page, "Assess again")
    open_example(page, OBEYED)
    assert page.text_input(key="day").value == today


def test_a_file_that_cannot_be_read_is_told_so_and_what_was_open_stays(page):
    open_example(page, OBEYED)
    text = shown(open_file(page, b'{"a": '))
    assert "Line 1, column 7: this is not JSON. Mend it there." in text
    assert LAW.examples[OBEYED].title in text
    assert page.download_button


def test_hostile_words_in_a_case_file_are_shown_as_text(page):
    text = shown(open_file(page, case_file(BREACHED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE)))
    assert "Case file opened" in text
    assert escape(HOSTILE, quote=False) in text
    assert "alert(1)</script>" not in text


def test_a_pack_that_would_give_an_address_away_is_not_offered(page):
    place = {"address": "9 Hidden Terrace, Nowhere", "withhold": True}
    words = "go to 9 Hidden Terrace, Nowhere"
    text = shown(open_file(page, case_file(BREACHED, places__secret=place, terms__t1__words=words)))
    assert "No paper has been made" in text
    assert "terms.t1.words" in text
    assert not page.download_button


def test_two_people_at_once_never_see_each_others_case(page):
    other = AppTest.from_file(APP, default_timeout=20).run()
    open_file(page, case_file(BREACHED, terms__t1__words="Onlyfirst", terms__t1__short="Onlyfirst"))
    assert "Onlyfirst" in shown(page)
    assert "Onlyfirst" not in shown(other.run())
    open_example(other, OBEYED)
    assert "Onlyfirst" not in shown(other)
    assert LAW.examples[OBEYED].title not in shown(page.run())


def test_guidance_that_cannot_be_relied_on_is_a_sentence_on_the_page(page, monkeypatch):
    def broken():
        raise GuidanceError("sources.toml: source x: title: this key is missing. Add it.")

    monkeypatch.setattr(frame, "guidance", broken)
    text = shown(page.run())
    assert "cannot be relied on" in text
    assert "sources.toml: source x: title: this key is missing. Add it." in text
    assert not page.download_button


def test_a_fault_of_the_program_loses_nothing_and_logs_nothing_personal(page, monkeypatch, caplog):
    open_example(page, OBEYED)

    def fails(*_: object) -> None:
        raise RuntimeError("Orla Secretname")

    monkeypatch.setattr("spo.wizard.desk.assess", fails)
    with caplog.at_level(logging.DEBUG):
        text = shown(open_example(page, BREACHED))
    assert "This tool failed, and not because of what you did." in text
    assert LAW.examples[OBEYED].title in text
    assert "RuntimeError at " in caplog.text
    assert "Secretname" not in caplog.text + text
