"""No paper says what fresh readers called machine-made. The list of that stands beside this, and only grows."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings

from spo.case import Case
from spo.documents import Paper, papers
from tests.assessment.test_situations import drawn_cases
from tests.strategies import cases

from .ours import said
from .read_cases import read
from .word import assessed


class Phrase(NamedTuple):
    """What no paper says, as a pattern, but those that `still` do until they are rewritten, or in which it `fits`."""

    said: str
    still: tuple[str, ...] = ()
    fits: tuple[str, ...] = ()


PHRASES = [
    Phrase(one["said"], tuple(one.get("still", ())), tuple(one.get("fits", ())))
    for one in tomllib.loads(Path(__file__).with_name("machine_made.toml").read_text("utf-8"))["phrase"]
]
_ANY = re.compile("|".join(f"(?:{phrase.said})" for phrase in PHRASES))
LEAST = 80


def found(made: Mapping[str, Paper], case: Case) -> Iterator[tuple[Phrase, str, str]]:
    """Yield each phrase that a paper says where it does not fit, the id of the paper, and the place and sentence."""
    for key, paper in made.items():
        for place, sentence in said(paper, case):
            if _ANY.search(sentence):
                for phrase in PHRASES:
                    if key not in phrase.fits and re.search(phrase.said, sentence):
                        yield phrase, key, f"{place}: {sentence}"


@cache
def standing() -> dict[tuple[str, str], str]:
    """Return where each phrase stands in the cases that are read: by its pattern and the id of the paper."""
    return {
        (phrase.said, key): f"{name}: {where}"
        for name, (case, made) in read().items()
        for phrase, key, where in found(made, case)
    }


@pytest.mark.parametrize("phrase", PHRASES, ids=[phrase.said for phrase in PHRASES])
def test_no_paper_says_it_but_those_that_are_marked_and_each_of_those_does(phrase: Phrase) -> None:
    stands = {key: where for (said, key), where in standing().items() if said == phrase.said}
    assert {key: where for key, where in stands.items() if key not in phrase.still} == {}
    assert set(phrase.still) - set(stands) == set(), "gone: take the mark off in machine_made.toml"


@settings(max_examples=15, deadline=None)
@given(case=drawn_cases() | cases())
def test_no_paper_of_any_case_says_it_but_those_that_are_marked(case: Case) -> None:
    for phrase, key, where in found(papers(assessed(case)), case):
        assert key in phrase.still, (phrase.said, where)


def test_the_list_only_grows() -> None:
    assert len({phrase.said for phrase in PHRASES}) == len(PHRASES) >= LEAST
