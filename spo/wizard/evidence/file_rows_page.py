"""The rows of a file of evidence, each with the incident that it went into."""

import re

import streamlit as st

from spo.assessment import counted
from spo.case import incident_numbers
from spo.evidence.reading import FileRefused
from spo.guidance import Guidance
from spo.store import StoreError

from ..display.opening import opening
from ..open_case.saving import OpenCase
from ..questions.names import item_name
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import asked_as, folded, paragraph, table
from ..screen.paging import paged
from ..screen.press import button, passing_form, save_button
from ..screen.visit import tell
from ..screen.way import go, ids
from .kept import reading_of
from .row_cells import COLUMNS, cells

ID = "file-rows"
TITLE = "The rows of a file of evidence"

_WHOLE = re.compile(r"\d{1,9}")


def incident_of(case: OpenCase, file: str) -> dict[int, str]:
    """Return the incident that each row of a file went into, by the number of the row."""
    return {
        row: key
        for key, act in case.case.incidents.items()
        if file in act.rows
        for first, last in act.rows[file].ranges
        for row in range(first, last + 1)
    }


def draw(case: OpenCase, law: Guidance) -> None:
    (file,) = ids()
    opening(case.case, "What has happened")
    if file not in case.case.source_files:
        html(paragraph("This file is not in the case any more."))
        _exits(case)
        return
    html(paragraph(item_name(case.case, "source_files", file)))
    held = case.case.source_files[file]
    html(
        paragraph(
            f"{counted(held.rows, 'row')}: {held.kept:,} kept, {held.repeated:,} exactly like another, "
            f"{held.refused:,} no contact or not to be read."
        )
    )
    html(folded("How it is told from any other file", paragraph(f"SHA-256 {held.sha256}")))
    try:
        reading = reading_of(case, law, file)
    except (FileRefused, StoreError) as error:
        html(notices.problems((str(error),)))
        _exits(case)
        return
    of, number = incident_of(case, file), incident_numbers(case.case)
    with passing_form("row"):
        html(asked_as("q-row", "Go to the incident of a row", "The number of the row, for example 14"))
        st.text_input("Go to the incident of a row", key="row", label_visibility="collapsed", autocomplete="off")
        save_button("Go to its incident", _go, case, of, key="go-to")
    rows = reading.rows
    shown = [at for _, at in paged(range(len(rows)), f"rows-of-{file}", "the rows")]
    html(
        table(
            "The rows that were kept",
            (*COLUMNS, "Incident"),
            [(*cells(law, rows, at), str(number.get(of.get(rows.index[at], ""), ""))) for at in shown],
            "numbered",
        )
    )
    _exits(case)


def _go(case: OpenCase, of: dict[int, str]) -> None:
    given = st.session_state["row"].strip()
    if not _WHOLE.fullmatch(given):
        tell("Enter the number of a row, for example 14.")
    elif key := of.get(int(given)):
        go("incident-rows", case.id, (key,))
    else:
        tell(f"Row {int(given)} went into no incident.")


def _exits(case: OpenCase) -> None:
    with st.container(horizontal=True, key="exits"):
        button("Go to the files of evidence", key="to-files", on_click=go, args=("source-files", case.id))
        button("Go to the list of incidents", key="to-list", on_click=go, args=("incidents", case.id))
