"""One proposal on a page: its boxes, and beside them the lines that it came from and what to look at."""

from collections.abc import Iterator, Sequence
from typing import Any

import streamlit as st
from markupsafe import Markup

from spo.assessment import counted
from spo.evidence.confirming import Cell, Given, Row

from ..screen.frame import html
from ..screen.markup import folded, heading, join, led, paragraph, quoted

_ROOM = 12
_LONG = 260
_MOST = 4
_NOTE = " (a note: never quoted)"


def draw_row(number: int, one: Row, revision: int, *, left: bool) -> None:
    """Draw a row. One that the case has already, or that was added before, is a line."""
    with st.container(key=f"confirm-row-{number}"):
        if one.there:
            html(paragraph(f"{number}. {one.name} (added)", anchor=one.key))
            return
        boxes, beside = st.columns([3, 2], gap="medium")
        with boxes:
            with st.container(horizontal=True, vertical_alignment="center"):
                if one.add is not None:
                    ticked, key = one.add and not left, _box(one, "add", revision)
                    st.checkbox(f"Add {number}", value=ticked, key=key, width="content")
                html(heading(3, f"{number}. {one.name}", one.key))
            for line in _lines(one.cells):
                widths = [cell.wide for cell in line]
                room = [_ROOM - sum(widths)] if sum(widths) < _ROOM else []
                for cell, column in zip(line, st.columns([*widths, *room], gap="small"), strict=False):
                    with column:
                        _draw_cell(cell, _box(one, cell.name, revision))
        with beside:
            html(_beside(one))


def given_of(one: Row, revision: int) -> Given:
    """Return what stands in the boxes of a row."""
    names = [*(["add"] if one.add is not None else []), *(cell.name for cell in one.cells)]
    keys = {name: _box(one, name, revision) for name in names}
    return {name: st.session_state[key] for name, key in keys.items() if key in st.session_state}


def _box(one: Row, name: str, revision: int) -> str:
    return f"{one.key}.{name}@{revision}"


def _lines(cells: Sequence[Cell]) -> Iterator[list[Cell]]:
    """Yield the cells that stand beside one another."""
    line: list[Cell] = []
    for cell in cells:
        if sum(each.wide for each in line) + cell.wide > _ROOM:
            yield line
            line = []
        line.append(cell)
    if line:
        yield line


def _draw_cell(cell: Cell, key: str) -> None:
    match cell.kind:
        case "one":
            more: dict[str, Any] = {"key": key, "placeholder": "", "filter_mode": "contains"}
            options = list(cell.options)
            index = options.index(cell.value) if cell.value in options else None
            st.selectbox(cell.title, options, index=index, format_func=lambda one: cell.options.get(one, one), **more)
        case "many":
            st.multiselect(
                cell.title,
                list(cell.options),
                default=list(cell.value),
                format_func=lambda one: cell.options.get(one, one),
                key=key,
                placeholder="",
                select_all=False,
            )
        case "words":
            st.text_area(cell.title, value=cell.value, key=key, height=68)
        case _:
            st.text_input(cell.title, value=cell.value, key=key, autocomplete="off")


def _beside(one: Row) -> Markup:
    """Return what stands beside the boxes: what to look at, where papers differ, and the lines."""
    looks = (Markup('<p class="mark">{}</p>').format(ask) for ask in one.asks)
    differs = (
        led("Another paper says:", f"{each.field.replace('_', ' ')}: {each.says} ({_where(each.sources[0])})")
        for each in one.differs
    )
    said = [join(paragraph(_where(each)), quoted(_words(each.words))) for each in one.sources]
    rest = folded(counted(len(said) - 1, "more source"), join(*said[1:])) if len(said) > 1 else None
    return join(*looks, *differs, *(paragraph(each, "source") for each in one.more), *said[:1], rest)


def _where(source: Any) -> str:
    lines = f"{source.line}" if source.line == source.last_line else f"{source.line} to {source.last_line}"
    return f"{source.file}, line {lines}{'' if source.quotable else _NOTE}"


def _words(words: str) -> Markup:
    plain = words.strip()
    if len(plain) <= _LONG:
        return paragraph(plain)
    return folded(f"{plain[:_LONG].rstrip()}…", paragraph(plain))
