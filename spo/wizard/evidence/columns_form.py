"""Which column of a file is what: the first rows, a guess at each, and the questions that only a person can answer."""

import re
from calendar import month_name
from dataclasses import replace
from functools import partial

import streamlit as st
from markupsafe import Markup
from streamlit.delta_generator import DeltaGenerator

from spo.assessment import counted
from spo.case import Mapping
from spo.guidance import Guidance

from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import heading, paragraph, table
from ..screen.press import save_button
from ..screen.visit import tell
from .row_cells import cut
from .work import Work, at_work, put

_ROLES = {
    "date": "Date, or date and time together",
    "time": "Time, if it has a column of its own",
    "direction": "Direction: in or out",
    "from": "From",
    "to": "To",
    "party": "The other number, if From and To share a column",
    "method": "How: call, text and so on",
    "text": "Words, or what happened",
    "source": "Where the row comes from",
}
_ZONES = {
    "Europe/London": "UK time: one hour more in summer",
    "UTC": "UTC, or GMT all year",
    "Europe/Paris": "Central European time",
    "America/New_York": "Eastern time (United States)",
    "America/Los_Angeles": "Pacific time (United States)",
}
_ORDERS = {"day first": "Day first", "month first": "Month first", "year first": "Year first"}
_FIRST_ROWS, _COLUMNS, _LONG = 8, 20, 80


def columns_form(case: OpenCase, law: Guidance, work: Work) -> None:
    """Draw the first rows of the table, and the form that says what its columns are."""
    assert work.guess is not None
    html(heading(2, "Which column is what?", "columns"))
    _tables(case, work)
    html(_first_rows(work))
    guess, mapping = work.guess, work.mapping or work.guess.mapping
    if work.remembered:
        html(paragraph("A file with these columns was read before, and is proposed in the same way. Check it."))
    with st.form("columns", border=False):
        places = range(len(guess.headings) + 1)
        for column, (role, label) in zip(_three(len(_ROLES)), _ROLES.items(), strict=True):
            column.selectbox(
                label,
                places,
                index=place if (place := mapping.columns.get(role, 0)) in places else 0,
                format_func=lambda number: guess.headings[number - 1] if number else "Not in this file",
                key=_key(work, role),
            )
        _how(law, work, mapping)
        save_button("Read the rows", _read, case, key="read-rows", type="primary")


def _three(count: int) -> list[DeltaGenerator]:
    """Return where each of so many questions stands, three beside one another."""
    return [column for _ in range(-(-count // 3)) for column in st.columns(3)][:count]


def _tables(case: OpenCase, work: Work) -> None:
    """Draw the choice of a sheet or table, where the file has several."""
    assert work.file is not None
    tables = work.file.tables
    if len(tables) > 1:
        with st.form("tables", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
            st.selectbox(
                "Sheet or table",
                range(len(tables)),
                index=work.table,
                format_func=lambda at: f"{tables[at].name} ({counted(len(tables[at].cells), 'row')})",
                key=_key(work, "table"),
            )
            save_button("Show this one", _turn, case, key="show-table")


def _first_rows(work: Work) -> Markup:
    assert work.guess is not None
    held = work.rows_of.cells
    start = max(0, int(held.index.searchsorted(work.guess.mapping.first)) - 2)
    shown = held.iloc[start : start + _FIRST_ROWS, :_COLUMNS]
    rows = [(str(number), *(cut(str(cell), _LONG) for cell in cells)) for number, *cells in shown.itertuples()]
    return table("The first rows of the file", ("Row", *work.guess.headings[:_COLUMNS]), rows, "numbered")


def _how(law: Guidance, work: Work, mapping: Mapping) -> None:
    """Draw what is asked about the file as a whole. An order of dates that it does not show has to be chosen."""
    assert work.guess is not None
    if work.guess.ambiguous:
        html(
            paragraph(
                f"Dates such as {work.guess.ambiguous} can be read in two ways, and nothing in the file says which."
            )
        )
    asks = work.guess.ambiguous and work.mapping is None
    st.radio(
        "How are its dates written?",
        list(_ORDERS),
        index=None if asks else list(_ORDERS).index(mapping.date_order),
        format_func=partial(_order, work.guess.ambiguous),
        key=_key(work, "order"),
        horizontal=True,
    )
    zones = list(dict.fromkeys((*_ZONES, mapping.zone)))
    methods = ["", *law.methods]
    st.selectbox(
        "Time zone of the times that do not say their own",
        zones,
        index=zones.index(mapping.zone),
        format_func=_zone,
        key=_key(work, "zone"),
    )
    st.selectbox(
        "What are its rows, where no column says it?",
        methods,
        index=methods.index(mapping.method) if mapping.method in methods else 0,
        format_func=lambda key: law.methods[key].many.capitalize() if key else "Not said",
        key=_key(work, "how"),
    )
    st.text_input("Number of the first row after the headings", str(mapping.first), key=_key(work, "first"))
    st.checkbox(
        "Count rows that are exactly alike as separate acts", value=mapping.count_repeats, key=_key(work, "repeats")
    )


def _order(sample: str, order: str) -> str:
    """Return the words for an order of dates, with how a date of the file would be read where it could be either."""
    first, second, *_ = (*map(int, re.findall(r"\d+", sample)), 0, 0)
    days = {"day first": (first, second), "month first": (second, first)}
    day, month = days.get(order, (0, 0))
    return f"{_ORDERS[order]}: {sample} is {day} {month_name[month]}" if 0 < month <= 12 else _ORDERS[order]


def _zone(zone: str) -> str:
    """Return the words for a time zone. The name of one such as Etc/GMT-2 has its sign the other way about."""
    if zone.startswith("Etc/GMT"):
        return f"UTC{zone[7:].translate(str.maketrans('+-', '-+'))} all year"
    return _ZONES.get(zone, zone)


def _key(work: Work, name: str) -> str:
    return f"{name}-{work.table}-{work.token}"


def _turn(case: OpenCase) -> None:
    if work := at_work(case):
        table = st.session_state[_key(work, "table")]
        put(case, replace(work, table=table, guess=None, mapping=None, reading=None, plan=None))
        tell(anchor="columns")


def _read(case: OpenCase) -> None:
    """Note what the columns are, so that the rows are read; or say what is missing."""
    if (work := at_work(case)) is None:
        return
    chosen = {role: st.session_state[_key(work, role)] for role in _ROLES}
    columns = {role: place for role, place in chosen.items() if place}
    first = st.session_state[_key(work, "first")].strip()
    order = st.session_state[_key(work, "order")]
    problems = [
        *(["Choose the column that holds the date."] if "date" not in columns else []),
        *(["Choose how the dates of the file are written."] if order is None else []),
        *(["Enter the number of the first row after the headings, such as 2."] if not _is_row(first) else []),
    ]
    if problems:
        tell(*problems)
        return
    mapping = Mapping(
        table=work.rows_of.name,
        first=int(first),
        columns=columns,
        date_order=order,
        zone=st.session_state[_key(work, "zone")],
        method=st.session_state[_key(work, "how")],
        count_repeats=st.session_state[_key(work, "repeats")],
    )
    put(case, replace(work, mapping=mapping, reading=None, plan=None))
    tell(anchor="accounted")


def _is_row(text: str) -> bool:
    return text.isascii() and text.isdigit() and 0 < int(text) < 10**9
