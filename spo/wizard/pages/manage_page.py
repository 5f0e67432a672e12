"""What is done with a whole case: download it, put it away, or erase it."""

from contextlib import suppress

import streamlit as st

from spo.access import Act
from spo.guidance import Guidance
from spo.store import NoSuchCase, StoreError

from ..display.opening import opening
from ..open_case.papers_read import forget_papers
from ..open_case.saving import OpenCase
from ..open_case.session import forget, refusals_told, store
from ..screen.frame import html
from ..screen.markup import heading, paragraph
from ..screen.person import for_this_person
from ..screen.press import button, form_button, passing_form
from ..screen.visit import carry, tell
from ..screen.way import go
from . import access_page

ID = "this-case"
TITLE = "Download, archive or erase this case"

_ASKED, _SURE = "erase-asked", "erase-sure"


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
    door = store()
    if door.has_sign_in and door.may(Act.SHARE, case.id):
        button(access_page.TITLE, key="access", on_click=go, args=(access_page.ID, case.id))
    if door.may(Act.DOWNLOAD, case.id):
        _downloading(case)
    if door.may(Act.ARCHIVE, case.id):
        _archiving(case)
    if door.may(Act.ERASE, case.id):
        _erasing(case)


def _downloading(case: OpenCase) -> None:
    html(heading(2, "Download the case file"))
    html(paragraph("The file holds everything in the case, and what you withhold. Keep it as you keep the case."))
    st.download_button(
        "Download the case file",
        for_this_person(lambda: store().export_case(case.id)),
        "spo-case.zip",
        "application/zip",
        on_click="ignore",
        key="download",
    )


def _archiving(case: OpenCase) -> None:
    html(heading(2, "Archive"))
    html(
        paragraph(
            "An archived case leaves the list. Nothing of it changes, and it can be brought back. If somebody changes "
            "it, it comes back by itself."
        )
    )
    button("Archive this case", key="archive", on_click=_archive, args=(case,))


def _erasing(case: OpenCase) -> None:
    html(heading(2, "Erase"))
    html(
        paragraph(
            "Erasing removes the case, its history and its files for good. Nobody can bring it back. Backups that "
            "others have made of the store are theirs to erase."
        )
    )
    if st.session_state.get(_ASKED) != case.id:
        button("Erase this case", key="erase", on_click=_ask, args=(case,))
        return
    with passing_form("erasing", border=True):
        html(paragraph("This cannot be undone."))
        st.checkbox("Erase this case, its history and its files for good", key=_SURE)
        with st.container(horizontal=True):
            form_button("Keep the case", on_click=_keep, type="primary")
            form_button("Erase it for good", on_click=_erase, args=(case,))


def _archive(case: OpenCase) -> None:
    with refusals_told():
        store().archive(case.id)
        carry("The case is archived. Tick Archived cases in the search to find it.")
        go("cases")


def _ask(case: OpenCase) -> None:
    st.session_state[_ASKED] = case.id


def _keep() -> None:
    st.session_state.pop(_ASKED, None)


def _erase(case: OpenCase) -> None:
    if not st.session_state.get(_SURE):
        tell("Tick the box to erase the case, or press Keep the case.")
        return
    try:
        with suppress(NoSuchCase):  # the first of two presses has erased it
            store().erase(case.id)
        forget_papers()
    except StoreError as error:
        carry(str(error))
    else:
        carry("The case is erased.")
    go("cases")
    forget(_SURE)  # which goes with its page, and without which a second press could not do what is left of this
