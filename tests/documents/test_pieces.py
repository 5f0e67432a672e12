"""Words beside other words: which sentences changed, and which words within them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spo.documents import pieces
from spo.documents.approval.pieces import sentences

BEFORE = "He rang. He waited at the door. She left."


@pytest.mark.parametrize(
    ("after", "found"),
    [
        ("He rang. He waited at the gate. She left.", [("He waited at the door.", "He waited at the gate.")]),
        (
            "He rang. He waited at the gate. It rained. She left.",
            [("He waited at the door.", "He waited at the gate."), ("", "It rained.")],
        ),
        ("He rang. She left.", [("He waited at the door.", "")]),
        (
            "He phoned. He waited at the gate. She left.",
            [("He rang.", "He phoned."), ("He waited at the door.", "He waited at the gate.")],
        ),
        (BEFORE, []),
    ],
)
def test_each_sentence_that_changed_stands_beside_the_one_that_it_was(after: str, found: list[tuple[str, str]]) -> None:
    assert list(sentences(BEFORE, after)) == found


def test_only_the_words_that_changed_within_a_sentence_are_marked() -> None:
    assert list(pieces("He waited at the door.", "He waited at the gate.")) == [
        ("stayed", "He waited at the"),
        ("gone", " door."),
        ("came", " gate."),
    ]


@given(st.text("ab .", max_size=30), st.text("ab .", max_size=30))
def test_the_pieces_are_all_that_was_and_all_that_is_said(before: str, after: str) -> None:
    made = list(pieces(before, after))
    was = "".join(one.text for one in made if one.kind != "came")
    now = "".join(one.text for one in made if one.kind != "gone")
    assert (was.split(), now.split()) == (before.split(), after.split())
