"""Text is cleaned once, at the door, and nothing that somebody wrote is otherwise changed."""

import re

import pytest
from hypothesis import given, settings

from spo.case.text import WORDS_LIMIT, clean, clean_line
from tests.strategies import words


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        (
            "one\r\ntwo\rthree\u2028four\u2029five\x0bsix\x0cseven\x85eight",
            "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight",
        ),
        ("nul\x00 bell\x07 escape\x1b delete\x7f", "nul bell escape delete"),
        ("lone \ud83d surrogate", "lone  surrogate"),
        ("marks \ufdd0\ufdef\ufffe\uffff", "marks"),
        ("  a tab\tstays  ", "a tab\tstays"),
    ],
)
def test_what_a_word_file_cannot_hold_is_taken_out(typed, kept):
    assert clean(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "I'm watching you \U0001f480\U0001f468\u200d\U0001f469\u200d\U0001f467",
        "\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c \u0645\u0631\u062d\u0628\u0627",
        "<b>&amp; {{ defendant.name }} {% if x %} ${x} \\u0000",
        "e\u0301 is not \u00e9; \u00a0 is kept inside",
    ],
)
def test_evidence_keeps_every_character_that_can_stand(typed):
    assert clean(typed) == clean_line(typed) == typed


def test_a_line_is_one_line():
    assert clean_line(" 4 High Street \r\n\n  Exampleton ") == "4 High Street Exampleton"


@pytest.mark.parametrize("other", [None, 5, True, ["a\r\nb"], b"a\r\nb"])
def test_what_is_not_text_is_left_for_the_field_to_judge(other):
    assert clean(other) is other
    assert clean_line(other) is other


@settings(max_examples=200)
@given(words())
def test_cleaning_twice_changes_nothing_more(typed):
    assert clean(clean(typed)) == clean(typed)
    assert clean_line(clean_line(typed)) == clean_line(typed)
    assert "\n" not in str(clean_line(typed))
    assert not re.search("[\x00-\x08\x0b-\x1f\ud800-\udfff]", str(clean(typed)))


def test_a_very_long_run_of_spaces_is_cleaned():
    assert str(clean_line("a" + " " * WORDS_LIMIT + "b")).split() == ["a", "b"]
