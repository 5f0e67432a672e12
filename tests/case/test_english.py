"""Numbers in a list, and names in a sentence, are said as a person would say them."""

import pytest

from spo.case.english import article, numbered, ranged, within


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ((), ""),
        ((4,), "incident 4"),
        ((4, 4), "incident 4"),
        ((5, 4), "incidents 4 and 5"),
        ((4, 5, 6), "incidents 4 to 6"),
        ((4, 9), "incidents 4 and 9"),
        ((1, 4, 5, 6), "incidents 1 and 4 to 6"),
        ((1, 2, 4, 5, 6, 8, 10, 11, 12), "incidents 1, 2, 4 to 6, 8 and 10 to 12"),
        (range(1, 43, 2), f"incidents {', '.join(map(str, range(1, 41, 2)))} and 1 more"),
        (range(1, 41, 2), f"incidents {', '.join(map(str, range(1, 39, 2)))} and 39"),
    ],
)
def test_numbers_that_follow_one_another_are_said_as_a_run_and_a_long_list_is_cut(
    numbers: tuple[int, ...], said: str
) -> None:
    assert numbered("incident", numbers) == said


@pytest.mark.parametrize(
    ("marks", "said"),
    [
        ((), []),
        (("AB/1", "AB/2"), ["AB/1", "AB/2"]),
        (("AB/1", "AB/2", "AB/3", "AB/5", "CD/6"), ["AB/1 to AB/3", "AB/5", "CD/6"]),
        (("AB/9", "AB/10", "AB/11"), ["AB/9 to AB/11"]),
        (("AB/3", "AB/2", "AB/1"), ["AB/3", "AB/2", "AB/1"]),
        (("AB/01", "AB/02", "AB/03"), ["AB/01", "AB/02", "AB/03"]),
        (("the map", "the map", "", "7", "8", "9"), ["the map", "the map", "", "7 to 9"]),
    ],
)
def test_exhibits_that_follow_one_another_are_said_as_a_run(marks: tuple[str, ...], said: list[str]) -> None:
    assert ranged(marks) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("The council", "the council"),
        ("The Old Rectory", "the Old Rectory"),
        ("A refuge", "a refuge"),
        ("A J Fenn", "A J Fenn"),
        ("Theatre Row", "Theatre Row"),
        ("", ""),
    ],
)
def test_an_article_has_no_capital_within_a_sentence_and_an_initial_has(name: str, said: str) -> None:
    assert within(name) == said


@pytest.mark.parametrize(
    ("noun", "said"),
    [
        ("enquiry", "an"),
        ("one-star review", "a"),
        ("uniform", "a"),
        ("unidentified man", "an"),
        ("unnamed caller", "an"),
        ("hour", "an"),
        ("house", "a"),
    ],
)
def test_a_noun_takes_the_article_of_its_sound(noun: str, said: str) -> None:
    assert article(noun) == said
