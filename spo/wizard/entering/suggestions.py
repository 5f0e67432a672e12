"""Terms of the library that what has happened points to, each with a button that begins one."""

import streamlit as st

from spo.assessment.proposals import Suggestion, suggested_terms
from spo.case import Edit
from spo.guidance import Guidance

from ..form.leaving import save_edits
from ..open_case.day import view_of
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import heading, listed_as, paragraph
from ..screen.press import button
from ..screen.way import go


def suggestions(case: OpenCase, law: Guidance) -> None:
    """Draw the terms to consider, where there are any."""
    found = suggested_terms(view_of(case))
    if not found:
        return
    html(heading(2, "Consider, on what has happened"))
    html(paragraph("The library gives a first wording. Fit it to the case: what stands in [ ] is for you to write."))
    for one in found:
        told, way = st.columns([5, 2], vertical_alignment="center")
        with told:
            html(listed_as(one.sentence))
        with way:
            button(
                f"Begin this term: {law.terms[one.term_id].title}",
                key="-".join(("use", one.term_id, *one.term.places)),
                on_click=_use,
                args=(case, one),
                type="tertiary",
            )


def _use(case: OpenCase, one: Suggestion) -> None:
    key = next(case.new_ids(one))
    edit = Edit(path=f"terms.{key}", value=one.term.model_dump(mode="json", exclude_defaults=True))
    if save_edits(case, [edit]):
        go("term", case.id, (key,))
