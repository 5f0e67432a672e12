"""The first page: begin a case, find one, open a copy of a worked example or a case file."""

from zoneinfo import ZoneInfo

import streamlit as st

from spo.access import Act, Door
from spo.case import Case, CaseFileError, read_case
from spo.guidance import Guidance, guidance
from spo.store import Listed, new_case_id

from ..desk import start_page
from ..display.pieces import who_helps
from ..lessons import lessons_page
from ..open_case.session import refusals_told, store
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import heading, join, listed_as, paragraph
from ..screen.paging import from_the_first, paged
from ..screen.press import button, form_button, passing_form
from ..screen.visit import current, tell
from ..screen.way import go
from . import access_page, all_days_page, record_page, waiting_page

ID = "cases"
TITLE = "Stalking Protection Orders: drafting help"

_ALONE = (
    "There is no sign-in, so this program listens on this computer alone, and sends nothing anywhere. Everybody who "
    "uses this account on this computer sees the same cases."
)
_SIGNED_IN = (
    "You see the cases of your team, those to which you are let in, and those that your role lets you see. What you "
    "open, change and download is recorded."
)
_TRAINING = "Lessons with invented cases, for a class or for yourself. Nothing in them is a case."
_LARGEST = 20
_SEARCH, _ARCHIVED = "cases-search", "cases-archived"


def draw(law: Guidance) -> None:
    visit, door = current(), store()
    html(notices.problems(visit.problems))
    html(notices.done(visit.told))
    html(
        join(
            paragraph(
                "Draft an application for a Stalking Protection Order: the facts, the test, why an order is needed "
                "although another exists, and the Word papers for the court."
            ),
            paragraph(
                "This is drafting help. It is not legal advice, and it does not say what a court will decide. "
                f"{_SIGNED_IN if door.has_sign_in else _ALONE}"
            ),
            who_helps(),
        )
    )
    with st.container(horizontal=True, key="beginnings"):
        if begins := door.may(Act.CREATE):
            button("Begin with the quick check", type="primary", key="begin", on_click=go, args=("quick-check",))
            button(start_page.TITLE, key="your-papers", on_click=_start, args=(new_case_id(),))
        button(all_days_page.TITLE, key="all-days", on_click=go, args=(all_days_page.ID,))
        if door.supervises:
            button(waiting_page.TITLE, key="waits", on_click=go, args=(waiting_page.ID,))
        if door.has_sign_in and door.may(Act.READ_RECORD):
            button(record_page.TITLE, key="record", on_click=go, args=(record_page.ID,))
    html(heading(2, "Your cases"))
    _list(door)
    if begins:
        with st.expander("Open a copy of a worked example, or a case file", expanded=bool(visit.problems)):
            _opening(law)
    html(heading(2, "Training"))
    html(paragraph(_TRAINING))
    button("Lessons", key="training", on_click=go, args=(lessons_page.ID,))


def _list(door: Door) -> None:
    wanted: str = st.session_state.get(_SEARCH, "")
    archived = bool(st.session_state.get(_ARCHIVED))
    with passing_form("searching"), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Defendant, officer or case number", value=wanted, key="search-box", max_chars=100, width=360)
        st.checkbox("Archived cases", value=archived, key="archived-box")
        form_button("Search", on_click=_search)
    found = door.listed(wanted, archived)
    if not found:
        html(paragraph("No case is found." if archived or wanted else "There is no case yet."))
    for number, case in paged(found, "cases"):
        html(listed_as(_line(number, case), case.status, "status"))
        if door.may(Act.READ, case.id):
            label = f"Bring back case {number}" if archived else f"Open case {number}"
            act, args = (_bring_back, (case.id,)) if archived else (go, ("task-list", case.id))
        else:
            label, act, args = f"Who may see case {number}", go, (access_page.ID, case.id)
        button(label, key=f"open-{case.id}", on_click=act, args=args)


def _line(number: int, case: Listed) -> str:
    changed = case.changed_at.astimezone(ZoneInfo("Europe/London"))
    when = f"changed {changed.day} {changed:%B %Y at %H:%M} by {case.changed_by}"
    return f"{number}. {all_days_page.named(case)}; {when}."


def _opening(law: Guidance) -> None:
    with passing_form("opening"):
        example, own = st.columns(2, gap="large")
        with example:
            st.radio(
                "Open a copy of a worked example. Everybody in it is invented",
                list(law.examples),
                format_func=lambda key: law.examples[key].title,
                captions=[entry.shows for entry in law.examples.values()],
                key="example",
            )
            form_button("Open a copy of the example", on_click=_open_example, args=(new_case_id(),))
        with own:
            st.file_uploader("Or open a case file", type=["json", "zip"], max_upload_size=_LARGEST, key="file")
            form_button("Open the case file", on_click=_open_file, args=(new_case_id(),))


def _search() -> None:
    st.session_state[_SEARCH] = st.session_state["search-box"]
    st.session_state[_ARCHIVED] = st.session_state["archived-box"]
    from_the_first("cases")


def _bring_back(case_id: str) -> None:
    with refusals_told():
        store().unarchive(case_id)
        go("task-list", case_id)


def _start(case_id: str) -> None:
    with refusals_told():
        go(start_page.ID, store().create(Case(), case_id))


def _open_example(case_id: str) -> None:
    case = read_case(guidance().example(st.session_state["example"]))
    with refusals_told():
        go("task-list", store().create(case, case_id))


def _open_file(case_id: str) -> None:
    file = st.session_state["file"]
    if file is None:
        tell("Choose a case file, then press Open the case file.")
        return
    with refusals_told():
        try:
            go("task-list", store().import_case(file.getvalue(), case_id))
        except CaseFileError as error:
            tell(*(str(problem) for problem in error.problems))
