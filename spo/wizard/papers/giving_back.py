"""The way to give a signed paper back, and to look at those of its pages that no program can read."""

from datetime import date

import streamlit as st

from spo.assessment import Search, counted
from spo.case import Edit
from spo.case.days import in_full
from spo.documents import ExhibitRefused, Given, ToSign, made_pages, why_not, withheld_in
from spo.store import with_files

from ..form.kept_pages import as_kept, sha256
from ..form.leaving import save_edits
from ..form.looked_at import ask_looked_at
from ..open_case.day import on
from ..open_case.saving import OpenCase
from ..open_case.signed import Signed
from ..open_case.with_papers import CaseWithPapers, one_day
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.person import now, who
from ..screen.press import form_button, passing_form
from ..screen.visit import tell

_TYPES = ["pdf", "png", "jpg", "jpeg"]
_LARGEST = 50
_TURN = "signed-turn"
_ANOTHER = "another "
_NOT_DRAFTED = "Another statement, not drafted here"
_OF_THE_OFFICER = ("officer-statement", "further-statement")

_HOW = "A PDF, or a picture (PNG or JPEG). The file is kept as it is, and its pages become pictures for the bundle."
_BY = "Signed by. Leave this empty for a statement: its maker signs it"
_CHARACTERS = "The first four characters of the number at its foot, where it is a scan"
_MISSING = {
    "file": "Choose the file that came back signed.",
    "by": "Enter who signed it.",
    "on": "Enter the day on which it was signed, for example 24 November 2026.",
    "later": "That day is still to come. Enter the day on which it was signed.",
    "hand": "Only a statement of a witness, or a certificate, may be put right by hand. Have this one signed as it is.",
}


def giving_back(case: OpenCase, found: CaseWithPapers, signed: Signed) -> None:
    """Draw the way to give a signed paper back."""
    html(heading(2, "Attach a signed paper"))
    html(paragraph(_HOW))
    choices = {one.key: one.called for one in signed.every}
    choices |= {f"{_ANOTHER}{one.key}": f"{_NOT_DRAFTED}: {one.title}" for one in _statements(signed)}
    with passing_form("signed", border=True, enter=False):
        st.selectbox("Which paper is it?", list(choices), format_func=choices.__getitem__, key=_box("which"))
        st.file_uploader("The signed paper", type=_TYPES, max_upload_size=_LARGEST, key=_box("file"))
        st.text_input(_BY, key=_box("by"), max_chars=200)
        st.text_input("Day on which it was signed", key=_box("on"), max_chars=100)
        st.text_input(_CHARACTERS, key=_box("number"), max_chars=20)
        st.checkbox("It was corrected or filled in by hand before it was signed", key=_box("hand"))
        form_button("Attach this signed paper", on_click=_attach, args=(case, found, signed), type="primary")


def _statements(signed: Signed) -> list[ToSign]:
    return list({one.id: one for one in signed.every if one.witness}.values())


def _box(name: str) -> str:
    return f"signed-{name}-{st.session_state.get(_TURN, 0)}"


def _attach(case: OpenCase, found: CaseWithPapers, signed: Signed) -> None:
    """Keep what stands in the form, or say what is wrong with it and leave it there."""
    which = str(st.session_state.get(_box("which")) or "")
    another = which.startswith(_ANOTHER)
    one = next(one for one in signed.every if one.key == which.removeprefix(_ANOTHER))
    hand = bool(st.session_state.get(_box("hand"))) and not another
    by, day = _typed("by") or _maker(found, one), one_day(_typed("on"), on()) if _typed("on") else None
    given = st.session_state.get(_box("file"))
    wrong = _lacking(one, bool(given), by, day, hand)
    if wrong or not given or day is None:
        tell(_MISSING[wrong])
        return
    name, content = given.name, given.getvalue()
    try:
        made = made_pages(name, content, signed=True)
    except ExhibitRefused as error:
        tell(f"{name} was not attached: {error}")
        return
    path, read = "signed_papers", not made.to_look_at
    why = "" if another else why_not(one, signed.every, made.words, read, _typed("number"))
    if not why and withheld_in(Search(case.case), "", made.words, path):
        why = "its words may give away what is withheld. Take that out of the paper, and have it signed again."
    if why:
        tell(f"{name} was not attached: {why}")
        return
    value, files = as_kept(name, made)
    value |= {
        "file": sha256(content),
        "paper": one.entry.id,
        "witness": one.witness,
        "by": by,
        "on": in_full(day),
    }
    value |= {"number": "" if another else one.number, "by_hand": hand, "another": another}
    value |= {"given_by": who(), "given_at": now().isoformat(timespec="seconds")}
    key = next(case.new_ids((which, value["file"])))
    if save_edits(case, with_files([Edit(path=f"{path}.{key}", value=value)], [content, *files])):
        st.session_state[_TURN] = st.session_state.get(_TURN, 0) + 1
        tell(told=f"{name} is attached.")


def _typed(name: str) -> str:
    return str(st.session_state.get(_box(name)) or "").strip()


def _maker(found: CaseWithPapers, one: ToSign) -> str:
    """Return who makes a statement, as the case has the name; nothing of any other paper."""
    case = found.assessment.view.case
    if one.witness:
        held = case.witnesses[one.witness]
        person = case.protected_persons.get(held.person or "")
        return held.name or (person.name if person else "")
    return case.applicant.officer_in_the_case.name if one.entry.id in _OF_THE_OFFICER else ""


def _lacking(one: ToSign, given: bool, by: str, day: date | None, hand: bool) -> str:
    """Return which sentence says what is lacking, or nothing."""
    if not given:
        return "file"
    if not by:
        return "by"
    if day is None:
        return "on"
    if day > on():
        return "later"
    return "hand" if hand and not one.by_hand else ""


_LOOK = "A page that no program reads, or on which something may be written by hand, stays out until it is looked at."
_AT_ONCE = 10


def looking(case: OpenCase, one: Given) -> None:
    """Show the pages of a signed paper that wait to be looked at, each with the button that says that it was."""
    html(paragraph(f"{counted(len(one.waiting), 'page')} to look at. {_LOOK}"))
    for path in one.waiting[:_AT_ONCE]:
        said = f"page {path.split('.')[-2]} of {one.held.name}"
        ask_looked_at(case, path, said, "it is of this paper, and gives away nothing that is withheld")
