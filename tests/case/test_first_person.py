"""Only an account that speaks as `I` outside quotation marks is somebody's own."""

import pytest

from spo.case.first_person import as_said, in_first_person, only_quoted


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("I saw him at the gate.", True),
        ("He rang me twice.", True),
        ("He sat outside. My sister saw him.", True),
        ("I'm sure that it was his car.", True),
        ("He rang Orla Example 12 times.", False),
        ('He said: "I will find you."', False),
        ("He said: “Ring me.”", False),
        ("The card was signed I.K.", False),
        ("", False),
    ],
)
def test_an_account_is_somebodys_own_where_it_speaks_as_i(text: str, own: bool) -> None:
    assert in_first_person(text) == own


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ('"I froze."', True),
        ('"I froze." "I ran."', True),
        ('She said: "I froze."', False),
        ("She froze.", False),
        ("", False),
    ],
)
def test_a_quotation_from_end_to_end_is_told_from_one_that_somebody_retells(text: str, whole: bool) -> None:
    assert only_quoted(text) == whole


@pytest.mark.parametrize(
    ("recorded", "printed"),
    [
        ("I want it to stop.", '"I want it to stop."'),
        ('He said "I know." I want it to stop.', "\"He said 'I know.' I want it to stop.\""),
        ("My door is not safe.", '"My door is not safe."'),
        ("She supports it.", "She supports it."),
        ("She told me that she supports it.", "She told me that she supports it."),
        ('She supports it: "enough".', 'She supports it: "enough".'),
        ('"Enough."', '"Enough."'),
        ("“Enough.”", "“Enough.”"),
        ("Supportive", "Supportive"),
        ("", ""),
    ],
)
def test_only_somebodys_own_words_stand_in_quotation_marks(recorded: str, printed: str) -> None:
    assert as_said(recorded) == printed
