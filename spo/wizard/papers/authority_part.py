"""The authority to apply: of the words that are approved, by their fingerprint, and the way to take it back."""

import streamlit as st

from spo.access import Act
from spo.documents import WORDS, approval_form, from_json
from spo.guidance import Guidance
from spo.store import Decision
from spo.store.decisions import Kind

from ..display.approval import of_authority
from ..display.cited import source
from ..open_case.approved import HowItStands, approved_files, how_it_stands
from ..open_case.day import on
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.press import form_button, passing_form
from ..screen.visit import tell
from . import by_hand

_KEY, _UNDER, _WHY = "authority", "authority-under", "authority-why"
_WHO = "the officer"
_LONGEST = 500
_ABOUT = (
    "It is recorded of the words that are approved, by their fingerprint, and changes no word of the papers. If a word "
    "changes, it is given again."
)
_ALONE = (
    "There is no sign-in here, so nobody's role is known. The page that the force solicitor signs has a place for this "
    "too. Have the authorising officer sign it, and attach it as a PDF or a picture: the same file, if both signed one "
    "page."
)
_NOT_YOURS = "The authorising officer records it. Your role does not let you do that, or take it back."
_NO_UNDER = (
    "Enter the rank, and what the authority is given under. Take both from your force's own scheme of delegation."
)
_TOLD: dict[Kind, str] = {
    "authorised": "The authority to apply is recorded.",
    "authority taken back": "The authority to apply is taken back.",
}


def authority_part(case: OpenCase, how: HowItStands, law: Guidance) -> None:
    """Draw what is recorded of the authority to apply in the words that are approved, and what may be."""
    if not (how.approval and how.holds):
        return
    html(heading(2, "Authority to apply"))
    html(paragraph(said) if (said := of_authority(how, how.approval)) else None)
    may = store().may(Act.AUTHORISE, case.id)
    if how.authority is None:
        html(paragraph(f"{_ABOUT} {law.filing['authorise'].reason}"))
        html(source(law, law.filing["authorise"]))
        barred = store().bars_authority(case.id) if may else _NOT_YOURS
        html(paragraph(barred) if barred else None)
        if not barred:
            _asked(case, how, how.approval)
    elif may and not how.as_filed:
        with passing_form("authority-back", border=True, enter=False):
            st.text_area("Why the authority is taken back", key=_WHY, max_chars=5_000)
            args = (case, "authority taken back", how.next, how.approval.fingerprint)
            form_button("Take the authority back", on_click=_record, args=args)


def _asked(case: OpenCase, how: HowItStands, approval: Decision) -> None:
    alone = not store().has_sign_in
    if alone:
        html(paragraph(_ALONE))
        by_hand.page_to_sign(
            case.id, lambda: approval_form(how.of.assessment, from_json(approved_files(case, approval).files[WORDS]))
        )
    with passing_form("authority", border=True, enter=False):
        label = "Rank, and what it is given under, such as the force's scheme of delegation"
        st.text_input(label, _proposed(case), key=_UNDER, max_chars=_LONGEST)
        if alone:
            by_hand.ask(_KEY, _WHO, "The page with the signed authority")
        form_button(
            "Record authority to apply", on_click=_record, args=(case, "authorised", how.next, approval.fingerprint)
        )


def _proposed(case: OpenCase) -> str:
    """Return what the case says of the rank and the scheme."""
    said = (case.case.applicant.authorising_officer.rank, case.case.authority.delegation)
    return ", ".join(one for one in said if one)


def _record(case: OpenCase, kind: Kind, number: int, fingerprint: str) -> None:
    """Record what a button says of the words that the page showed, if the papers still print them."""
    given = kind == "authorised"
    said = (st.session_state.get(_UNDER if given else _WHY) or "").strip()
    if wrong := _wrong(given, said, fingerprint):
        tell(wrong)
        return
    how = how_it_stands(case)
    by, scan = ("", b"") if store().has_sign_in or not given else (by_hand.name(_KEY), by_hand.scan(_KEY))
    made = Decision(number, kind, case.revision, on(), fingerprint if how.holds else "", said, name=by)
    store().decide(case.id, made, signed=scan)
    tell(told=_TOLD[kind])


def _wrong(given: bool, said: str, fingerprint: str) -> str:
    """Return what is wrong with what was entered, or nothing."""
    if not given:
        return "" if said else "Enter why the authority is taken back."
    if not said:
        return _NO_UNDER
    return "" if store().has_sign_in else by_hand.wrong(_KEY, _WHO, fingerprint)
