"""The papers that are to be signed: how each stands, what came back signed, and the way to give one back."""

from collections.abc import Iterator
from datetime import datetime
from functools import partial

import streamlit as st

from spo.access import Act
from spo.assessment import counted
from spo.case import Edit
from spo.case.days import in_full
from spo.documents import Given, ToSign, WouldBeServed, refused_templates
from spo.guidance import Guidance

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.approved import HowItStands, how_it_stands
from ..open_case.handing import download
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..open_case.signed import Signed, signed_now, word_of
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, led, paragraph, table
from ..screen.press import as_label, button
from ..screen.visit import tell
from ..screen.way import go
from .approved_part import WORD
from .giving_back import giving_back, looking

ID = "signed-papers"
TITLE = "Signed papers"

_ABOUT = (
    "Each paper to be signed has a number of its words at its foot. Download it here, have it signed, and attach what "
    "came back: the bundle then holds that in place of the unsigned one. If a word changes before the papers are "
    "filed, it is signed again. A filed paper keeps its words and its number."
)
_APPROVED_FIRST = (
    "The papers for the court are drafts now. They are downloaded to be signed once a force solicitor has approved "
    "them, and only a bundle of approved papers holds them signed."
)
_NEW_APPROVED_FIRST = (
    "The papers made since filing are drafts now. They are downloaded to be signed once a force solicitor has approved "
    "them."
)
_WITHHELD = (
    "A statement whose maker's name is withheld is not among these. It is served unsigned, and the signed one is filed "
    "with the confidential details."
)
_NOT_YOURS = "Your role does not let you attach a signed paper, or take one away."
_SAYS = {
    "whole": "Signed, of these words",
    "other words": "Signed for other words",
    "to look at": "Signed. It has pages that nobody has looked at",
    "not kept": "Signed. Its pages are not kept with this case: attach it again",
}


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    with st.container(horizontal=True, key="exits"):
        button("Approval", key="approval", on_click=go, args=("approval", case.id))
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        button("What to sign, send and serve", key="after", on_click=go, args=("sign-send-serve", case.id))
    if refused := refused_templates(entry.template for entry in law.papers.values()):
        html(notices.templates(refused))
        return
    how = how_it_stands(case)
    signed = signed_now(case, how)
    html(paragraph(_ABOUT))
    html(paragraph(_NEW_APPROVED_FIRST if how.filing else _APPROVED_FIRST) if not how.holds else None)
    rows = [(one.called, as_it_stands(one, signed.given), one.number) for one in signed.every]
    html(table("Papers to be signed", ("Paper", "How it stands", "Number at its foot"), rows))
    _withheld(how)
    html(heading(2, "Download a paper to be signed"))
    for one in signed.every:
        _to_download(case, how, one)
    may = store().may(Act.CHANGE, case.id)
    _came_back(case, signed, may)
    if may:
        giving_back(case, how.of, signed)
    else:
        html(paragraph(_NOT_YOURS))


def as_it_stands(one: ToSign, given: tuple[Given, ...]) -> str:
    """Return whether a paper is signed, in words: by the last of it that came back, or by another statement."""
    own = [held for held in given if held.of.key == one.key]
    drafted = [held for held in own if not held.held.another]
    if drafted:
        return _state(drafted[-1])
    return "Not signed yet. Another statement is signed" if own else "Not signed yet"


def _state(held: Given) -> str:
    if held.state == "whole" and held.held.another:
        return "Signed, and not drafted here"
    if held.state == "whole" and held.held.by_hand:
        return "Signed, with words put in by hand"
    return _SAYS[held.state]


def _withheld(how: HowItStands) -> None:
    drafts = how.of.papers.get("witness-statements")
    if drafts and not all(drafts.tables[part] for part in drafts.parts):
        html(paragraph(_WITHHELD))


def _to_download(case: OpenCase, how: HowItStands, one: ToSign) -> None:
    """Draw the way to download a paper, if it can be signed now."""
    try:
        name, content = word_of(case, how, one)
    except WouldBeServed:  # of which the page Papers says where
        return
    if content:
        download(as_label(f"Download: {one.called}"), content, case.id, name, mime=WORD, key=f"to-sign-{one.key}")


def _came_back(case: OpenCase, signed: Signed, may: bool) -> None:
    """Draw each signed paper that came back, with what is to be looked at, and the way to take it away."""
    html(heading(2, "What came back signed"))
    if not signed.given:
        html(paragraph("Nothing yet."))
    for one in signed.given:
        html(heading(3, one.title))
        html(led(f"{_state(one)}.", " ".join(_about(one))))
        with st.container(horizontal=True, key=f"came-back-{one.key}"):
            name = one.held.name
            content = partial(store().attachment, case.id, one.held.file)
            download(as_label(f"Download {name}"), content, case.id, name, key=f"as-{one.key}")
            if may:
                button(
                    as_label(f"Take away {name}"), key=f"take-away-{one.key}", on_click=_take_away, args=(case, one.key)
                )
        if may and one.waiting:
            looking(case, one)


def _about(one: Given) -> Iterator[str]:
    yield f"{one.held.name}, {counted(len(one.held.pages), 'page')}."
    at = datetime.fromisoformat(one.held.given_at) if one.held.given_at else None
    yield f"Attached by {one.held.given_by}" + (f", on {in_full(at.date())} at {at:%H:%M} UTC." if at else ".")
    yield f"SHA-256 {one.held.file}."


def _take_away(case: OpenCase, key: str) -> None:
    if save_edits(case, [Edit(path=f"signed_papers.{key}", value=None)]):
        tell(told="It is taken away. The history of the case still has it.")
