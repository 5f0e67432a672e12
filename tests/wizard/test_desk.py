"""What one person has open, and how it changes."""

from datetime import date

import pytest

from spo.wizard.desk import CASE_FILE, Desk, in_words, one_day

from .cases import BREACHED, LAW, OBEYED, ON, case_file


@pytest.fixture(scope="module")
def breached() -> Desk:
    return Desk().open_example(BREACHED, LAW, ON)


def test_an_example_is_opened_under_its_title(breached):
    assert breached.opened.name == LAW.examples[BREACHED].title
    assert breached.opened.on == ON
    assert {LAW.papers["application"].file, LAW.papers["checklist"].file} <= set(breached.opened.pack.files)


def test_a_case_file_is_opened_under_no_name_of_its_own():
    desk = Desk().open_file(case_file(BREACHED), LAW, ON)
    assert desk.opened.name == CASE_FILE
    assert not desk.problems


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b'{"a": ', "Line 1, column 7: this is not JSON. Mend it there."),
        (b"", "this is not JSON"),
        (b"PK\x03\x04 not a zip", "This zip is damaged or locked."),
        (b'{"defendnt": {}}', "defendnt: This field is not known. Take it out, or spell it defendant."),
        (None, "Choose a case file"),
    ],
)
def test_a_file_that_cannot_be_read_says_what_to_mend_and_leaves_the_open_case(breached, content, sentence):
    desk = breached.open_file(content, LAW, ON)
    assert any(sentence in problem for problem in desk.problems)
    assert desk.opened is breached.opened


def test_every_fault_in_a_file_is_named_with_its_place_and_no_value_is_repeated():
    desk = Desk().open_file(b'{"defendant": {"name": 7, "nam": "Secretname"}, "incidents": "Secretname"}', LAW, ON)
    assert [problem.split(":")[0] for problem in desk.problems] == ["defendant.name", "defendant.nam", "incidents"]
    assert "Secretname" not in str(desk)


def test_problems_go_away_when_something_is_opened(breached):
    assert not breached.open_file(b"", LAW, ON).open_file(case_file(OBEYED), LAW, ON).problems


def test_an_empty_case_can_be_opened_and_has_papers():
    desk = Desk().open_file(b"{}", LAW, ON)
    assert desk.opened.assessment.blocked
    assert desk.opened.pack is not None


def test_a_case_is_assessed_on_the_day_that_is_asked_for(breached):
    desk = breached.assess_as_on("3 June 2026", LAW, ON)
    assert desk.opened.on == date(2026, 6, 3)
    assert desk.opened.name == breached.opened.name
    assert desk.opened.assessment.view.case is breached.opened.assessment.view.case


def test_a_day_that_cannot_be_read_says_what_to_write_and_on_what_day_the_case_rests(breached):
    desk = breached.assess_as_on("some time in spring", LAW, ON)
    assert desk.opened is breached.opened
    assert "3 June 2026" in desk.problems[0]
    assert "as on 24 November 2026" in desk.problems[0]


def test_no_day_can_be_asked_for_before_a_case_is_open():
    assert Desk().assess_as_on("3 June 2026", LAW, ON).problems


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("", ON),
        ("   ", ON),
        ("3 June 2026", date(2026, 6, 3)),
        ("03/06/2026", date(2026, 6, 3)),
        ("2026-06-03", date(2026, 6, 3)),
        ("June 2026", None),
        ("about 3 June 2026", None),
        ("31/02/2026", None),
        ("31 December 9999", None),
        ("1 January 1999", None),
        ("tomorrow", None),
        ("x" * 100_000, None),
    ],
)
def test_only_one_day_is_read_as_a_day(words, day):
    assert one_day(words, today=ON) == day


def test_a_day_in_words_is_read_back_as_itself():
    assert one_day(in_words(ON), today=date(2020, 1, 1)) == ON


def test_a_withheld_address_typed_in_words_leaves_no_paper_to_download():
    place = {"name": "", "address": "9 Hidden Terrace, Nowhere", "withhold": True}
    content = case_file(BREACHED, places__secret=place, terms__t1__words="go to 9 Hidden Terrace, Nowhere")
    opened = Desk().open_file(content, LAW, ON).opened
    assert opened.pack is None
    assert any("terms.t1.words" in leak for leak in opened.leaks)
    assert not any("Hidden" in leak for leak in opened.leaks)
