"""An empty case gives papers that open, say what to supply, and hold no trace of what is not there."""

import re

import pytest

from spo.case import Case
from spo.documents import pack
from spo.guidance import guidance

from .full import marked
from .word import assessed, header, lines, text

FILES = pack(assessed(Case())).files
ENTRIES = {entry.file: entry for entry in guidance().papers.values()}
HEADERS = {"file and serve": "DRAFT - not approved for filing", "keep": "KEEP - not for filing or service"}


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    ("what", "pattern"),
    {
        "None": r"\bNone\b(?! (is|in|of) )",
        "an opening tag": r"\{\{|\{%",
        "empty brackets": r"\(\s*\)|\[\s*\]|“\s*”",
        "a doubled full stop": r"\.\s*\.",
        "a doubled space": r"\S  ",
        "a space before a stop": r"\s[.,;]",
        "a bracketed list of Python": r"\[\]|\['",
    }.items(),
)
def test_no_paper_of_an_empty_case_shows(name: str, what: str, pattern: str) -> None:
    assert [line for line in lines(FILES[name]) if re.search(pattern, line)] == [], what


@pytest.mark.parametrize("name", FILES)
def test_no_label_of_an_empty_case_is_followed_by_nothing(name: str) -> None:
    assert [line for line in lines(FILES[name]) if line.rstrip().endswith(":")] == []


@pytest.mark.parametrize("name", FILES)
def test_no_table_of_an_empty_case_stands_without_rows(name: str) -> None:
    for heading in ("Witnesses", "Exhibits", "Term by term", "What helps the defendant:"):
        assert heading not in lines(FILES[name])


def test_every_paper_says_in_its_header_that_it_is_a_draft_or_is_kept() -> None:
    for name, content in FILES.items():
        assert header(content) == (ENTRIES[name].header or HEADERS[ENTRIES[name].audience]), name


def test_what_the_officer_must_supply_is_a_marked_gap_and_what_the_court_fills_a_ruled_blank() -> None:
    said = text(FILES["1-application.docx"])
    assert "[To complete: the defendant's name]" in said
    assert "[To complete: the court]" in said
    assert re.search(r"Case number \t", said)
    assert "\nDate made\n\n" in text(FILES["2-draft-order.docx"])


def test_a_value_that_ends_in_a_full_stop_is_not_given_another() -> None:
    values = {
        "authority__delegation": "The scheme of 2026.",
        "warnings__x1__by": "PC Brockhurst.",
        "risk_assessments__x1__training": "A course of two days.",
        "existing_orders__x1__offence": "Harassment.",
        "defendant__other_names": ("D. Q.",),
        "breaches__x1__court": "Exampleton.",
    }
    for name, content in pack(assessed(marked(**values).case)).files.items():
        assert [line for line in lines(content) if ".." in line] == [], name
