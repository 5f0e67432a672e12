"""The way to decide of the papers: to say that they are ready, to approve or refuse them, and to take that back."""

from collections import Counter
from dataclasses import replace

import streamlit as st

from spo.access import Act
from spo.assessment import Finding
from spo.case import fixing
from spo.case.days import in_full
from spo.documents import (
    NotApproved,
    PrintedWords,
    WouldBeServed,
    approval_form,
    approved_pack,
    fingerprint,
    stands_against,
    timeline_picture,
)
from spo.store import Decision
from spo.store.decisions import Kind

from ..open_case.approved import HowItStands, since_filed
from ..open_case.day import case_with_papers, on
from ..open_case.saving import OpenCase
from ..open_case.session import keep, store
from ..questions.fields import title_of
from ..screen.frame import html
from ..screen.markup import bullets, heading, paragraph
from ..screen.press import button, form_button, passing_form
from ..screen.visit import tell
from . import by_hand
from .leaking import in_words

_WORDS, _KEY = "approval-words", "approval"
_WHO = "the force solicitor"
_LONGEST = 5_000
_ALONE = (
    "There is no sign-in here, so nobody's role is known. Print the page below, have the force solicitor read the "
    "papers and sign it, and attach it as a PDF or a picture."
)
_NOT_YOURS = "A force solicitor approves the papers. Your role does not let you approve, refuse or take that back."
_WITHOUT = "You wrote conditions. Press Approve with these conditions, or take them out."
_MISSING = {
    "approved with conditions": "Enter the conditions.",
    "refused": "Enter the reasons.",
    "taken back": "Enter the reasons.",
}
_TOLD = {
    "ready": "The case waits for a force solicitor.",
    "not ready": "The case no longer waits for a force solicitor.",
    "approved": "The papers are approved.",
    "approved with conditions": "The papers are approved with conditions.",
    "refused": "The papers are refused.",
    "taken back": "The approval is taken back. The papers are drafts again.",
}


def deciding(case: OpenCase, how: HowItStands, words: PrintedWords) -> None:
    """Draw what this person may decide, and say what they may not."""
    door = store()
    html(heading(2, "Decide"))
    if not how.holds and door.may(Act.CHANGE, case.id):
        kind: Kind = "not ready" if how.waits else "ready"
        label = "Take back that it is ready" if how.waits else "Say that it is ready for a force solicitor"
        button(label, key="ready", on_click=_decide, args=(case, kind, how.next, ""))
    if not door.may(Act.APPROVE, case.id):
        html(paragraph(_NOT_YOURS))
        return
    barred = door.bars_approval(case.id)
    html(paragraph(barred) if barred and not how.holds else None)
    if not door.has_sign_in and not how.holds:
        _to_sign(case, words)
    with passing_form("approval", border=True, enter=False):
        if not how.holds and not barred:
            _asked(case, how, fingerprint(words), alone=not door.has_sign_in)
        else:
            st.text_area("Reasons", key=_WORDS, max_chars=_LONGEST)
        with st.container(horizontal=True):
            if not how.holds:
                form_button("Refuse, with these reasons", on_click=_decide, args=(case, "refused", how.next, ""))
            if how.unfiled:
                form_button("Take the approval back", on_click=_decide, args=(case, "taken back", how.next, ""))


def _to_sign(case: OpenCase, words: PrintedWords) -> None:
    html(paragraph(_ALONE))
    found = case_with_papers(case)
    by_hand.page_to_sign(case.id, lambda: approval_form(found.assessment, words))


def _asked(case: OpenCase, how: HowItStands, number: str, alone: bool) -> None:
    """Draw what an approval needs, and the ways to approve."""
    found = case_with_papers(case).papers.drafts.assessment
    law = found.view.guidance
    blocking = stands_against(found, {})
    if fixed := any(not law.findings[one.id].solicitor_may for one in blocking):
        html(paragraph("This has to be mended before the papers can be approved:"))
        html(bullets(_each(blocking)))
    else:
        for one in {one.id: one for one in blocking}.values():
            st.text_input(f"Reason for approving although: {one.text}", key=_over_box(one.id), max_chars=_LONGEST)
    html(paragraph(f"The papers are approved as they print on {in_full(on())}."))
    st.text_area("Conditions, or reasons for refusing", key=_WORDS, max_chars=_LONGEST)
    if alone:
        by_hand.ask(_KEY, _WHO, "The signed approval")
    with st.container(horizontal=True):
        args = (case, "approved", how.next, number)
        form_button("Approve", on_click=_decide, args=args, type="primary", disabled=fixed)
        args = (case, "approved with conditions", how.next, number)
        form_button("Approve with these conditions", on_click=_decide, args=args, disabled=fixed)


def _each(blocking: list[Finding]) -> list[str]:
    """Return each thing that blocks in words, so that they are as many as are counted: those alike by their boxes."""
    said = Counter(one.text for one in blocking)
    return [f"{one.text} ({title_of(one.field)})" if said[one.text] > 1 else one.text for one in blocking]


def _over_box(id: str) -> str:
    return f"approval-over-{id}"


def _decide(case: OpenCase, kind: Kind, number: int, words: str) -> None:
    """Decide what a button says of the papers whose words have this fingerprint, as the page showed them."""
    said = (st.session_state.get(_WORDS) or "").strip() if kind not in ("ready", "not ready") else ""
    found, approves = case_with_papers(case), kind in ("approved", "approved with conditions")
    over = {one.id: (st.session_state.get(_over_box(one.id)) or "").strip() for one in found.assessment.findings}
    made = Decision(
        number,
        kind,
        case.revision,
        on(),
        words,
        said,
        {id: why for id, why in over.items() if why} if approves else {},
        name=by_hand.name(_KEY),
    )
    signed = by_hand.scan(_KEY) if approves else b""
    if wrong := _wrong(made):
        tell(wrong)
        return

    since = since_filed(case, store().decisions(case.id))

    def papers(whole: Decision) -> bytes:
        picture = timeline_picture(found.assessment)
        made = approved_pack(found.assessment, whole, found.files, picture, since=since)
        return made.of_revision(case.id, case.revision).zipped()

    try:
        store().decide(case.id, made, papers if approves else None, signed)
    except NotApproved as why:
        tell(*[one.text for one in why.findings] or [str(why)])
    except WouldBeServed as why:
        tell(*in_words(found.assessment.view, why.leaks))
    else:
        if approves:
            keep(replace(case, case=case.case.with_fixed(fixing(found.assessment.view.case, number))))
        st.session_state[_WORDS] = ""
        tell(told=_TOLD[kind])


def _wrong(made: Decision) -> str:
    """Return what is wrong with what was entered, or nothing."""
    if made.kind in _MISSING and not made.words:
        return _MISSING[made.kind]
    if made.kind == "approved" and made.words:
        return _WITHOUT
    if made.approves and not store().has_sign_in:
        return by_hand.wrong(_KEY, _WHO, made.fingerprint)
    return ""
