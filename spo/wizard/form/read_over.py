"""The box that an officer ticks to say that a text which is served gives nobody away: it settles what was found."""

from collections.abc import Iterable, Iterator

import streamlit as st

from spo.assessment import Assessment, number_as_read
from spo.case import Case, Edit
from spo.case.paths import path_key

from ..questions.fields import Question

_SAID = {
    "redacted": "I have looked at all of it: nothing in it tells the defendant where anybody is, or when",
    "map_exhibit": "I have looked at the map: no edge, centre, mark or name on it gives a withheld place away",
    "picture": "I have looked at all of the picture: nothing in it tells the defendant where anybody is, or when",
    "withhold": "I have thought of this: it need not be withheld",
}
_SAID_OF_TEXT = "I have read this: it does not tell the defendant where anybody is, or when"


def ask_read_over(assessment: Assessment, asked: Question, revision: int) -> None:
    """Draw the box below a question of which something is found that an officer's answer settles."""
    if asked.path in assessment.to_read_over:
        st.checkbox(_SAID.get(asked.path.rpartition(".")[2], _SAID_OF_TEXT), key=_box(asked.path, revision))


def ticked(asked: Iterable[Question], revision: int) -> list[str]:
    """Return the paths of the questions whose box is ticked on the page."""
    return [one.path for one in asked if st.session_state.get(_box(one.path, revision))]


def answered(case: Case, paths: Iterable[str]) -> Iterator[Edit]:
    """Yield the edits that keep the answers, each about the text as it now stands in the case."""
    for path in paths:
        try:
            of = number_as_read(case, path)
        except KeyError:  # somebody else deleted the item meanwhile
            continue
        yield Edit(path=f"read_over.{path_key(path)}", value={"gives_away": "no", "of": of})


def _box(path: str, revision: int) -> str:
    return f"read-over-{path}@{revision}"
