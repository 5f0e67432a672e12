"""Start with your papers: files and pasted text are put down together, and each is said to be what it is."""

import hashlib
from collections.abc import Iterable

import streamlit as st

from spo.assessment import counted
from spo.case import Case, Edit
from spo.evidence.confirming import PAGES, Confirming, tables, waits
from spo.guidance import Guidance
from spo.store import with_files

from ..display.opening import opening
from ..form.leaving import save_edits
from ..open_case.papers_read import confirming, missing
from ..open_case.saving import OpenCase
from ..screen.frame import html
from ..screen.markup import heading, led, panel, paragraph, table
from ..screen.press import form_button, save_button
from ..screen.visit import tell
from ..screen.way import go
from .confirm_page import TITLES, page_id

ID = "your-papers"
TITLE = "Start with your papers"

_LARGEST = 64
_PASTED = "Pasted text"
_IS = {
    "log": "a log",
    "statement": "a statement",
    "chronology": "a chronology",
    "exhibits": "a list of exhibits",
    "order": "an order, bail or a notice",
    "convictions": "a record of convictions",
    "messages": "calls or messages",
    "rows": "rows of a system: requests, bookings",
    "note": "a note to solicitors: it is never quoted",
    "notebook": "a notebook of an officer",
    "interview": "a record of an interview",
    "authority": "the authority for the application",
    "not known": "not known: only its dated passages are read",
    "not read": "not read",
}
_ALSO = (
    "They are kept beside the case, go with its case file, and nothing leaves this computer. Nothing is added until "
    "you confirm it."
)
_FILES = "Files: text, Word, PDF, email, spreadsheets, CSV"
_NOTHING = "Choose the files, or paste the words, then press Read them."


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    html(
        paragraph(
            "Put down all that is on the desk: the log, statements, a chronology, the list of exhibits, orders, the "
            f"record of convictions, messages, your note to solicitors. {_ALSO}"
        )
    )
    with st.form("papers", border=False):
        files, words = _boxes(case)
        st.file_uploader(_FILES, accept_multiple_files=True, max_upload_size=_LARGEST, key=files)
        st.text_area("Or paste the words of one paper", key=words, height=100)
        with st.container(horizontal=True):
            save_button("Read them", _read, case, law, key="read", type="primary")
            save_button("Go to the task list", _read_and_go, case, law, "task-list", key="leave")
        if case.case.desk.papers:
            _told(case, confirming(case, law))


def _boxes(case: OpenCase) -> tuple[str, str]:
    return f"desk-files@{case.revision}", f"desk-words@{case.revision}"


def _told(case: OpenCase, of: Confirming) -> None:
    """Draw what each paper is, and how far each page is that confirms what they say."""
    html(heading(2, "What they are", "read"))
    for name in missing(case):
        html(
            panel("stop", led(f"{name}:", "It is not kept beside the case any more. Take it off, and choose it again."))
        )
    for one in of.read.files:
        if one.told:
            html(panel("stop", led(f"{one.name}:", one.told)))
    rows = [(one.name, _capital(_IS[one.is_]), counted(one.lines, "line")) for one in of.read.files]
    html(table("The papers", ("Paper", "It is", "Read"), rows))
    _kinds(case, of)
    left = {page: sum(waits(of, one) for _, rows in tables(page, of) for one in rows) for page in PAGES}
    first = next((page for page, count in left.items() if count), "")
    html(heading(2, "Confirm what they say, on four pages"))
    for number, (page, count) in enumerate(left.items(), start=1):
        label = f"{number}. {TITLES[page]}: {f'{count} to look at' if count else 'nothing is left'}"
        look = "primary" if page == first else "secondary"
        save_button(label, _read_and_go, case, of.law, page_id(page), key=page, type=look)
    with st.expander("Take a paper off the desk"):
        for key, paper in case.case.desk.papers.items():
            form_button(f"Take off {paper.name}", on_click=_take_off, args=(case, key), key=f"off-{key}")


def _kinds(case: OpenCase, of: Confirming) -> None:
    """Draw a box beside each paper, in which what it is can be corrected."""
    html(paragraph("If a paper is something else, say what it is, and press Read them."))
    columns = st.columns(2)
    for number, (key, name, kind) in enumerate(_taken_as(case, of)):
        choices = [one for one in _IS if one != "not read"]
        with columns[number % 2]:
            st.selectbox(
                f"What is {name}?",
                choices,
                index=choices.index(kind),
                format_func=lambda one: _capital(_IS[one]),
                key=_kind_box(case, key),
            )


def _kind_box(case: OpenCase, key: str) -> str:
    return f"is-{key}@{case.revision}"


def _taken_as(case: OpenCase, of: Confirming) -> list[tuple[str, str, str]]:
    """Return the papers that were read, each with its id, its name and what it was taken for."""
    taken = {one.name: one.is_ for one in of.read.files if one.is_ != "not read"}
    return [(key, one.name, taken[one.name]) for key, one in case.case.desk.papers.items() if one.name in taken]


def _said(case: OpenCase, law: Guidance) -> list[Edit]:
    """Return the edits that say of papers that they are something other than they were taken for."""
    read = _taken_as(case, confirming(case, law)) if case.case.desk.papers else []
    said = [(key, kind, st.session_state.get(_kind_box(case, key), kind)) for key, _, kind in read]
    return [Edit(path=f"desk.papers.{key}.kind", value=now) for key, kind, now in said if now != kind]


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _read(case: OpenCase, law: Guidance) -> None:
    """Keep the papers beside the case, with what the officer says that they are, as one change."""
    if not _given(case) and not _said(case, law):
        tell(_NOTHING)
    elif (made := _kept(case, law)) is not None:
        said = f"{counted(made, 'paper')} read. Now confirm what they say."
        tell(told=said if made else "Those papers are on the desk already.", anchor="read")


def _read_and_go(case: OpenCase, law: Guidance, to: str) -> None:
    """Go to a page; what was chosen or pasted meanwhile is kept first."""
    if _kept(case, law) is not None:
        go(to, case.id)


def _given(case: OpenCase) -> list[tuple[str, bytes]]:
    files, words = (st.session_state.get(key) for key in _boxes(case))
    given = [(file.name, file.getvalue()) for file in files or ()]
    if words and words.strip():
        given.append((_PASTED, words.encode()))
    return given


def _kept(case: OpenCase, law: Guidance) -> int | None:
    """Keep what was chosen, pasted and said, and return how many papers are read; None where the page has to stay."""
    edits, contents = _put_down(case.case, _given(case))
    edits += _said(case, law)
    if edits and save_edits(case, with_files(edits, contents), "What you chose is still on this page.") is None:
        return None
    return len(edits)


def _put_down(case: Case, given: Iterable[tuple[str, bytes]]) -> tuple[list[Edit], list[bytes]]:
    """Return the edits that put papers on the desk, and their contents. The same file twice is there once."""
    names = {paper.name for paper in case.desk.papers.values()}
    edits: dict[str, Edit] = {}
    contents: list[bytes] = []
    for name, content in given:
        sha256 = hashlib.sha256(content).hexdigest()
        key = sha256[:16]
        if key in case.desk.papers or key in edits:
            continue
        own = (
            name
            if name not in names
            else next(f"{name} ({n})" for n in range(2, 10_000) if f"{name} ({n})" not in names)
        )
        names.add(own)
        edits[key] = Edit(path=f"desk.papers.{key}", value={"name": own[:200], "sha256": sha256})
        contents.append(content)
    return list(edits.values()), contents


def _take_off(case: OpenCase, key: str) -> None:
    if save_edits(case, [Edit(path=f"desk.papers.{key}")]) is not None:
        tell(told="It is off the desk. What was added from it is still in the case.", anchor="read")
