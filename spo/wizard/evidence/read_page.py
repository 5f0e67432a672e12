"""A file of evidence read into incidents: opened, its columns named, its rows taken together, and then added."""

from dataclasses import replace

import streamlit as st

from spo.assessment import counted
from spo.evidence.reading import FileRefused
from spo.guidance import Guidance
from spo.store import StoreError

from ..display.opening import opening
from ..open_case.saving import OpenCase
from ..open_case.session import refusals_told, store
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import bullets, folded, heading, panel, paragraph
from ..screen.press import button, form_button, save_button
from ..screen.visit import arrived, current, tell
from ..screen.way import go
from .accounted import accounted
from .before import not_compared
from .columns_form import columns_form
from .people_form import people_form
from .work import Work, at_work, drop, forward, is_done, put

ID = "read-evidence"
TITLE = "Read a file of calls, messages or other evidence"

_LARGEST = 64
_TAKES = (
    "Call data and phone extractions as CSV or a spreadsheet (XLSX, XLS, ODS)",
    "A chat exported as text from a phone",
    "Messages downloaded from social media as JSON",
    "A log, a diary or a doorbell list, as a spreadsheet or as a table in Word",
)


def draw(case: OpenCase, law: Guidance) -> None:
    if arrived() and not current().anchor:
        drop()
    work = at_work(case)
    opening(case.case, "What has happened")
    if work is None or (work := _worked(case, law, work)) is None:
        _choose(case)
        return
    html(heading(2, work.name, "file"))
    _leave_button(case)
    columns_form(case, law, work)
    if work.reading is not None and work.mapping is not None:
        accounted(case, work.reading, work.mapping)
        _already(case, work)
        people_form(case, law, work)


def _choose(case: OpenCase) -> None:
    html(
        paragraph(
            "Choose a file as it was exported. Nothing is added until you have seen how it was read, and it never "
            "leaves this tool. The file is then kept beside the case as it is."
        )
    )
    html(folded("What can be read", bullets(_TAKES)))
    with st.form("choosing", border=False):
        st.file_uploader("The file", key=_box(case), max_upload_size=_LARGEST)
        with st.container(horizontal=True):
            save_button("Open the file", _open, case, key="open", type="primary")
            form_button("Leave without adding", on_click=_leave, args=(case,), key="leave")


def _box(case: OpenCase) -> str:
    return f"evidence-{case.id}"


def _open(case: OpenCase) -> None:
    if not (file := st.session_state.get(_box(case))):
        tell("Choose a file, then press Open the file.")
        return
    put(case, Work(file.name, file.getvalue()))
    tell(anchor="file")


def _worked(case: OpenCase, law: Guidance, work: Work) -> Work | None:
    """Return the file as far as it can be read now, or None where it cannot be, which the page then says."""
    if is_done(work):
        return work
    place = st.empty()
    try:
        with place.status("Reading the file", expanded=True):
            button("Stop, and leave the file", key="stop", on_click=_leave, args=(case,))
            bar = st.progress(0.0)
            work = forward(case, law, work, lambda said, share: (bar.progress(min(share, 1.0), said), None)[1])
    except (FileRefused, StoreError) as error:
        place.empty()
        html(notices.problems((str(error),)))
        if work.guess is None:
            drop()
            return None
        work = replace(work, mapping=None)
    else:
        place.empty()
    put(case, work)
    return work


def _already(case: OpenCase, work: Work) -> None:
    """Draw what has to be known where the case has this file already, or cannot tell what it has."""
    if work.same and work.senders:
        html(paragraph("This file is in the case already. Rows of it that are in no incident can be added to it now."))
    if work.on_desk:
        there = f"{counted(work.on_desk, 'row')} of this file: in incidents that were added from your papers"
        html(paragraph(f"{there}, and not added again. The rest can be added now."))
    if said := not_compared(case.case, work.unknown):
        html(panel("note", bullets(said)))
    if work.same and work.sha256 not in store().attachments(case.id):
        html(paragraph("The case has this file, but it is not kept with it any more."))
        button("Keep the file with the case again", key="keep-again", on_click=_keep_again, args=(case,))


def _keep_again(case: OpenCase) -> None:
    if not (work := at_work(case)):
        return
    with refusals_told():
        store().attach(case.id, work.content)
        tell(told="The file is kept with the case again.", anchor="accounted")


def _leave_button(case: OpenCase) -> None:
    with st.container(horizontal=True, key="exits"):
        button("Leave without adding", on_click=_leave, args=(case,), key="leave")
        button("Choose another file", on_click=_again, key="another")


def _again() -> None:
    drop()
    tell()


def _leave(case: OpenCase) -> None:
    drop()
    go("incidents", case.id)
