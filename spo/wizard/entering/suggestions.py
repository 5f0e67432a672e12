"""Terms of the library that what has happened points to, each with a button that begins one."""

import string
from collections.abc import Iterable

import streamlit as st

from spo.assessment import listed
from spo.assessment.proposals import Suggestion, suggested_terms
from spo.case import Case, Edit, terms_in_order
from spo.guidance import Guidance, TermTemplate

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
            html(listed_as(f"{one.sentence} {law.terms[one.term_id].summary}"))
        with way:
            button(
                f"Begin a term from {one.term_id}",
                key=f"use-{one.term_id}",
                on_click=_use,
                args=(case, law, one),
                type="tertiary",
            )


def begun(case: Case, entry: TermTemplate, incidents: tuple[str, ...]) -> dict[str, object]:
    """Return a term as the library words it, for the people of the case, with what is still to be written in [ ]."""
    return {
        "kind": entry.kind,
        **fitted(case, entry, case.protected_persons),
        "persons": tuple(case.protected_persons),
        "incidents": incidents,
        "position": max((term.position for _, term in terms_in_order(case)), default=0) + 1,
    }


def fitted(case: Case, entry: TermTemplate, persons: Iterable[str]) -> dict[str, object]:
    """Return what the library says for a term: its words for some people, its exceptions and what it reaches."""
    held = [case.protected_persons[key] for key in persons if key in case.protected_persons]
    called = [one.described_as if one.withhold_name else one.name for one in held]
    people = listed([name for name in called if name], "or")
    texts = entry.wording, " ".join(entry.exceptions)
    slots = {name: f"[{name}]" for text in texts for _, name, _, _ in string.Formatter().parse(text) if name}
    words, exceptions = (text.format(**slots | ({"person": people} if people else {})) for text in texts)
    return {"library": entry.id, "words": words, "exceptions": exceptions, "reach": entry.reach}


def _use(case: OpenCase, law: Guidance, one: Suggestion) -> None:
    key = next(case.new_ids(one))
    edit = Edit(path=f"terms.{key}", value=begun(case.case, law.terms[one.term_id], one.incidents))
    if save_edits(case, [edit]):
        go("term", case.id, (key,))
