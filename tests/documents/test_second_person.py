"""A sentence about the defendant is put into words said to the defendant, or is left where that is not sure."""

import re
from collections.abc import Iterator

import pytest

from spo.documents.second_person import second_person
from spo.guidance import guidance

LAW = guidance()


def library() -> Iterator[str]:
    """Yield every wording of the library that an order may print, with a name in each of its slots."""
    yield from (re.sub(r"\{\w+\}", "Ann Ash", words) for words in _wordings())


def _wordings() -> Iterator[str]:
    for term in LAW.terms.values():
        yield from (term.heading, term.wording, *(variant.wording for variant in term.variants), *term.safeguards)
    yield from (exception.words for exception in LAW.exceptions.values())
    yield from (definition.text for definition in LAW.definitions.values())


@pytest.mark.parametrize("words", sorted(set(library())))
def test_every_wording_of_the_library_can_be_said_to_the_defendant(words: str) -> None:
    said = second_person(words)
    assert said is not None
    assert "defendant" not in said
    assert re.search(r"\b[Yy]ou (also |normally )?\w+s\b(?<!always)(?<!ss)", said) is None, said
    assert re.search(r"\b[Yy]ou (is|was|has|does)\b", said) is None
    assert len(said.split()) + words.count("the defendant") + words.count("The defendant") == len(words.split())


@pytest.mark.parametrize(
    ("third", "second"),
    [
        (
            "if the defendant does not turn back or speak, and stops near Ann",
            "if you do not turn back or speak, and stop near Ann",
        ),
        ("when the defendant works, studies or worships there", "when you work, study or worship there"),
        (
            "and the defendant moves away and, unless Ann gets off first, gets off there",
            "and you move away and, unless Ann gets off first, get off there",
        ),
        (
            "if the defendant moves away and, unless Ann Ash, Bo Ash or the child gets off first, gets off there",
            "if you move away and, unless Ann Ash, Bo Ash or the child gets off first, get off there",
        ),
        (
            "where the defendant knows or believes that Ann lives or is staying",
            "where you know or believe that Ann lives or is staying",
        ),
        (
            "if the defendant tells the school before it begins, and attends the next",
            "if you tell the school before it begins, and attend the next",
        ),
        (
            "stops there only for a signal and, if the defendant stops for a signal and does not get out",
            "stops there only for a signal and, if you stop for a signal and do not get out",
        ),
        (
            "The defendant may tell the officer, and the officer writes it down and gives a receipt.",
            "You may tell the officer, and the officer writes it down and gives a receipt.",
        ),
        (
            "The defendant must not publish what names Ann, or tells people that it is about Ann.",
            "You must not publish what names Ann, or tells people that it is about Ann.",
        ),
        ("the defendant’s own home, and the Defendant's car", "your own home, and your car"),
        ("send anything for the defendant, or with the defendant's name", "send anything for you, or with your name"),
        ("gives the defendant 14 days' notice, and the defendant goes", "gives you 14 days' notice, and you go"),
        (
            "a friend of the defendant has agreed, and the defendant was told",
            "a friend of you has agreed, and you were told",
        ),
        ("if the defendant makes calls or visits", "if you make calls or visits"),
        ("where the defendant watches, follows or passes Ann", "where you watch, follow or pass Ann"),
        (
            "a post that the service will not let the defendant remove",
            "a post that the service will not let you remove",
        ),
        ("contact Ann Ash or any of her children", "contact Ann Ash or any of her children"),
        ("enter 4 Mill Road", "enter 4 Mill Road"),
    ],
)
def test_the_verbs_that_are_the_defendants_change_and_no_other(third: str, second: str) -> None:
    assert second_person(third) == second


@pytest.mark.parametrize(
    "words",
    [
        "go to his own house",
        "contact Ann Ash from his van",
        "contact Ann Ash when she is with him",
        "post anything about the defendant's job that names them",
        "use their own telephone",
        "This does not stop the defendant, who works there, from going in.",
        "the defendant (Mr Example) goes there",
        "the defendant alone may go",
        "use any account that is not the defendant's.",
        "anyone who helps the defendant is told",
        "if the defendant hears from Ann Ash and replies, this term is broken",
        "if the defendant says what happened and gives a name",
        "The respondent must not go there",
        "this defendant must not go there",
    ],
)
def test_words_that_leave_a_doubt_are_not_changed(words: str) -> None:
    assert second_person(words) is None
