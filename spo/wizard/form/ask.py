"""One question of a page with all that stands about it: what somebody else saved, a draft, how a date was read."""

from collections.abc import Mapping

import streamlit as st

from spo.assessment import Assessment
from spo.assessment.facts import Fact
from spo.case.dates import read_back

from ..open_case.saving import OpenCase
from ..questions.answers import words
from ..questions.fields import Question
from ..screen import notices
from ..screen.frame import html
from ..screen.visit import Visit
from .draft_box import beneath
from .read_over import ask_read_over
from .widget import draw, key_of, key_of_theirs


def ask(case: OpenCase, held: Assessment, visit: Visit, one: Question, drafted: Mapping[str, Fact]) -> None:
    """Draw a question with the answer that stands on the page, or the draft for it."""
    draft, law = drafted.get(one.path), held.view.guidance
    if clash := visit.clashes.get(one.path):
        html(notices.clash(clash.theirs, words(case.case, law, one)))
        st.checkbox("Keep what was saved instead of mine", key=key_of_theirs(one, case.revision))
    shown = {**({one.path: draft.text} if draft else {}), **visit.mine}
    draw(one, case.case, law, key_of(one, case.revision), shown)
    ask_read_over(held, one, case.revision)
    if one.kind == "when":
        html(notices.read_back(read_back(case.case.get(one.path, ""))))
    if draft:
        html(beneath())
