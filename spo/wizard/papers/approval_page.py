"""The approval of the papers, and the authority to apply: how they stand, what stands against it, and what changed."""

import streamlit as st
from markupsafe import Markup

from spo.access import Act
from spo.case.days import in_full
from spo.documents import fingerprint, in_groups, refused_templates
from spo.guidance import Guidance
from spo.store import Decision, authority_of, filings

from ..display.approval import as_filed, decided, of_authority, who_and_when
from ..display.law_to_read import law_to_read
from ..display.opening import opening
from ..display.ready import note_status, state, to_ask, ways
from ..display.unfinished import unfinished, what_is_new
from ..open_case.approved import HowItStands, after_filing, changed_since, how_it_stands, words_now
from ..open_case.day import case_with_papers
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, led, panel, paragraph
from ..screen.press import button
from ..screen.way import go
from .approved_part import approved_part, changed_part
from .authority_part import authority_part
from .bundle_part import bundle_filed
from .deciding import deciding
from .filing_part import filing_part
from .leaking import leaking

ID = "approval"
TITLE = "Approval"

_DRAFT = "No force solicitor has approved these papers. Every paper for the court says DRAFT."
_CHANGED = "The papers have changed since they were approved"
_AGAIN = "Every paper for the court says DRAFT again, until a force solicitor approves the new words."
_AUTHORITY_AGAIN = "That was for the words approved then. Once the new words are approved, it has to be given again."
_NOTHING_NEW = "Nothing recorded since filing is for a paper after filing, so there is nothing to approve."
_SEEN = "Read the papers on the page Review before you decide."


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    with st.container(horizontal=True, key="exits"):
        button("Read and comment", key="review", on_click=go, args=("review", case.id))
        button("Go to the papers", key="papers", on_click=go, args=("papers", case.id))
        button("Signed papers", key="signed", on_click=go, args=("signed-papers", case.id))
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    if refused := refused_templates(entry.template for entry in law.papers.values()):
        html(notices.templates(refused))
        return
    found = case_with_papers(case)
    if found.leaks:
        leaking(case.id, found.assessment.view, found.leaks)
        return
    how = how_it_stands(case)
    note_status(case, found)
    _standing(how)
    _files(case, how)
    authority_part(case, how, law)
    filing_part(case, how, law)
    words = words_now(case, how)
    if not how.holds and (words or not how.since):
        html(heading(2, "Before it is decided"))
        new = after_filing(case, how) if how.since else None
        html(state(found, level=3) if new is None else paragraph(what_is_new(new)))
        html(law_to_read(found))
        said = unfinished(case, found, new)
        html(panel("note", led("Not finished, and no bar to approval:", " ".join(said))) if said else None)
        if to_ask(found) and not how.since:
            ways(found, case.id)
        html(paragraph(_SEEN) if store().may(Act.APPROVE, case.id) else None)
    html(led("Fingerprint of the words as they stand:", in_groups(fingerprint(words))) if not how.holds else None)
    if how.since and not words:
        html(paragraph(_NOTHING_NEW))
    elif not how.as_filed:
        deciding(case, how, words)
    html(decided(how.made))


def _files(case: OpenCase, how: HowItStands) -> None:
    """Draw all that was filed and what was approved since, to be downloaded, and what has changed since."""
    filing, filed = how.filing, filings(how.made)
    for number, one in reversed(list(enumerate(filed, start=1))):
        title = "The filed papers" if len(filed) == 1 else f"Filing {number}, on {in_full(one.day)}"
        approved_part(case, one.approval, authority_of(how.made, one.approval), title)
        bundle_filed(case, how, one)
    if how.unfiled:
        approved_part(case, how.unfiled, how.authority)
    before = how.unfiled or (filing and filing.approval)
    if before and not (how.holds and how.approval is before) and (papers := changed_since(case, before, how)):
        changed_part(papers, case, before, filed=not how.unfiled)


def _standing(how: HowItStands) -> None:
    """Draw how the papers stand."""
    approval = how.unfiled
    if filing := how.filing:
        html(_approved(how, filing.approval, "The papers are filed", as_filed(filing)))
    if approval and how.holds:
        html(_approved(how, approval, "The papers are approved", who_and_when(approval)))
    elif approval:
        lost = paragraph(f"{who_and_when(how.authority)} {_AUTHORITY_AGAIN}") if how.authority else None
        html(panel("stop", heading(2, _CHANGED), paragraph(f"{who_and_when(approval)} {_AGAIN}"), lost))
    elif not filing:
        said = led(who_and_when(how.last), how.last.words) if how.last else None
        html(panel("note", heading(2, "The papers are drafts"), paragraph(_DRAFT), said))
    if how.waits:
        html(panel("note", paragraph(f"{who_and_when(how.waits)} A force solicitor has not decided since.")))


def _approved(how: HowItStands, approval: Decision, title: str, said: str) -> Markup:
    """Return what is told of words that are approved: by whom, the authority, the conditions and the fingerprint."""
    return panel(
        "good",
        heading(2, title),
        paragraph(said),
        paragraph(by) if (by := of_authority(how, approval)) else None,
        led("Conditions:", approval.words) if approval.words else None,
        led("Fingerprint of the words:", in_groups(approval.fingerprint)),
    )
