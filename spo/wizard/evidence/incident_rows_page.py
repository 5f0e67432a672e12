"""The rows that an incident was made from: read, pulled out into an incident of their own, or taken together."""

import re

import pandas as pd
import streamlit as st

from spo.case import Incident, attribution
from spo.evidence.reading import FileRefused
from spo.evidence.rollup import CannotPart, Origin, Ranges, known, merged, pulled_out, retold, rows_in, with_owner
from spo.guidance import Guidance
from spo.store import StoreError

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.saving import OpenCase
from ..questions.names import item_name, item_names
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import asked_as, heading, paragraph, table
from ..screen.paging import paged
from ..screen.press import button, save_button
from ..screen.visit import carry, tell
from ..screen.way import go, ids
from .kept import reading_of
from .row_cells import COLUMNS, cells

ID = "incident-rows"
TITLE = "The rows that an incident was made from"

_RUN = re.compile(r"(\d{1,9})(?:\s*(?:-|–|to)\s*(\d{1,9}))?")


def draw(case: OpenCase, law: Guidance) -> None:
    (key,) = ids()
    opening(case.case, "What has happened")
    act = case.case.incidents.get(key)
    if act is None:
        html(paragraph("This incident is not in the case any more."))
        _exits(case)
        return
    html(paragraph(item_name(case.case, "incidents", key)))
    if not act.rows:
        html(paragraph("It was not made from a file."))
    for file in act.rows:
        _file(case, law, key, file)
    _together(case, law, key)
    _exits(case, key)


def _file(case: OpenCase, law: Guidance, key: str, file: str) -> None:
    html(heading(2, item_name(case.case, "source_files", file)))
    try:
        rows = _rows(case, law, key, file)
    except (FileRefused, StoreError) as error:
        html(notices.problems((str(error),)))
        return
    except KeyError:
        html(paragraph("That file is not in the case any more."))
        return
    shown = [at for _, at in paged(range(len(rows)), f"rows-{key}-{file}", "the rows")]
    html(table("The rows", COLUMNS, [cells(law, rows, at) for at in shown], "numbered"))
    if len(rows) > 1:
        with st.form(f"pull-{file}", border=False):
            asked = "Rows to pull out into an incident of their own"
            html(asked_as(f"q-pull-{file}", asked, "Their numbers, for example 14 or 20-26"))
            st.text_input(asked, key=_box(case, key, file), label_visibility="collapsed", autocomplete="off")
            save_button("Pull them out", _pull, case, law, key, file, key=f"pull-out-{file}", type="primary")


def _rows(case: OpenCase, law: Guidance, key: str, file: str) -> pd.DataFrame:
    """Return the rows of an incident in a file. Raises StoreError, FileRefused, and KeyError where either is gone."""
    return with_owner(rows_in(reading_of(case, law, file).rows, case.case.incidents[key].rows[file].ranges))


def _box(case: OpenCase, key: str, file: str) -> str:
    return f"pull-{key}-{file}@{case.revision}"


def _pull(case: OpenCase, law: Guidance, key: str, file: str) -> None:
    wanted = _ranges(st.session_state[_box(case, key, file)])
    if not wanted:
        tell("Enter the numbers of the rows, for example 14 or 20-26.")
        return
    new = next(case.new_ids((key, file, wanted)))
    try:
        edits = pulled_out(case.case, (key, new), _rows(case, law, key, file), wanted, _origin(case, law, key, file))
    except (CannotPart, FileRefused, StoreError) as error:
        tell(str(error))
        return
    if save_edits(case, edits) is not None:
        carry("Those rows are now an incident of their own.")
        go(ID, case.id, (new,))


def _origin(case: OpenCase, law: Guidance, key: str, file: str) -> Origin:
    act = case.case.incidents[key]
    return Origin(file, case.case.source_files[file], law.methods, known(case.case), {}, act.towards)


def _ranges(words: str) -> Ranges:
    """Return the rows that are meant, or nothing where that cannot be told."""
    found = [_RUN.fullmatch(part.strip()) for part in words.split(",") if part.strip()]
    runs = [(int(one[1]), int(one[2] or one[1])) for one in found if one]
    return tuple(runs) if runs and all(found) and all(first <= last for first, last in runs) else ()


def _together(case: OpenCase, law: Guidance, key: str) -> None:
    """Draw the way to take another incident of the same day together with this one."""
    act = case.case.incidents[key]
    names = item_names(case.case, "incidents")
    same = [other for other in names if other != key and _may_join(case, act, case.case.incidents[other])]
    if not same:
        return
    html(heading(2, "Take another incident of that day together with this one"))
    with st.form("together", border=False):
        st.selectbox(
            "The other incident",
            same,
            index=None,
            format_func=names.__getitem__,
            key=f"other-{key}@{case.revision}",
            placeholder="Choose",
        )
        save_button("Take them together", _merge, case, law, key, key="merge")


def _may_join(case: OpenCase, one: Incident, two: Incident) -> bool:
    same_day = one.date.earliest == one.date.latest == two.date.earliest == two.date.latest != None  # noqa: E711
    return same_day and attribution(case.case, one) == attribution(case.case, two)


def _retold(case: OpenCase, law: Guidance, key: str, other: str) -> dict[str, str]:
    """Return what two incidents say together, where both were made from one file and say just what its rows do."""
    one, two = case.case.incidents[key].rows, case.case.incidents[other].rows
    if len(one) != 1 or one.keys() != two.keys():
        return {}
    (file,) = one
    try:
        rows = (_rows(case, law, key, file), _rows(case, law, other, file))
    except (FileRefused, StoreError, KeyError):
        return {}
    return retold(case.case, (key, other), rows, _origin(case, law, key, file))


def _merge(case: OpenCase, law: Guidance, key: str) -> None:
    other = st.session_state[f"other-{key}@{case.revision}"]
    if other is None:
        tell("Choose the other incident.")
        return
    try:
        edits = merged(case.case, key, other, _retold(case, law, key, other))
    except CannotPart as error:
        tell(str(error))
        return
    if save_edits(case, edits) is not None:
        tell(told="They are one incident now. Check what it says.")


def _exits(case: OpenCase, key: str = "") -> None:
    with st.container(horizontal=True, key="exits"):
        if key:
            button("Change the incident", key="change", on_click=go, args=("incident", case.id, (key,)))
        button("Go to the list of incidents", key="to-list", on_click=go, args=("incidents", case.id))
