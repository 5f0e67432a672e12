"""The first page: open a worked example or a case file, see what it shows, and download its papers."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

import streamlit as st
from markupsafe import Markup

from spo.guidance import Guidance, GuidanceError, guidance

from . import shown
from .desk import Desk, Opened, in_words
from .markup import heading, join, paragraph
from .quiet import where

TITLE = "Stalking Protection Order: drafting help"

_LOOK = Path(__file__).with_name("look.css")
_LARGEST = 20
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_FAILED = (
    "This tool failed, and not because of what you did. Tell whoever looks after it. Nothing you had open is lost."
)
_UNRELIABLE = "The guidance that this tool works from cannot be relied on, so nothing can be assessed. {}"
_ARRIVE = """<script>/* {moves} */ {{
  const place = document.getElementById("{anchor}");
  if (place) {{ place.focus({{preventScroll: true}}); place.scrollIntoView({{block: "start"}}); }}
}}</script>"""
_LOG = logging.getLogger(__name__)


def first_page() -> None:
    """Draw the page."""
    st.html(_LOOK)
    st.title(TITLE, anchor=False)
    try:
        _draw(guidance())
    except GuidanceError as error:
        _html(shown.problems((_UNRELIABLE.format(error),)))
    except Exception as error:
        _LOG.error("The page could not be drawn: %s", where(error))
        _html(shown.problems((_FAILED,)))


def _draw(law: Guidance) -> None:
    desk = _desk()
    _html(
        join(
            paragraph(
                "Open a case to see what it shows of the test for a Stalking Protection Order, what is missing, "
                "and whether an order is needed beside the orders already in force. Then download draft papers."
            ),
            paragraph(
                "This is drafting help. It is not legal advice, and it does not say what a court will decide. "
                "Nothing that you open leaves this machine, and nothing is kept when you close the page. "
                "For training, use the worked examples. Do not use a real case."
            ),
        )
    )
    for notice in (shown.overdue(law, date.today()), shown.problems(desk.problems, desk.lead)):
        with st.container():  # holds its place when empty, so that nothing below it is drawn anew
            _html(notice)
    title = "Open another case" if desk.opened else "Open a case"
    with st.expander(title, expanded=desk.opened is None, key=f"opening-{desk.since}"):
        _opening(law)
    if desk.opened:
        _case(desk.opened)
    if desk.moves:
        _arrive("problem" if desk.problems else "opened", desk.moves)


def _opening(law: Guidance) -> None:
    with st.form("opening_form", border=False):
        example, own = st.columns(2, gap="large")
        with example:
            st.radio(
                "Open a worked example",
                list(law.examples),
                format_func=lambda key: law.examples[key].title,
                captions=[entry.shows for entry in law.examples.values()],
                key="example",
            )
            st.form_submit_button("Open the example", type="primary", on_click=_open_example)
        with own:
            st.file_uploader("Or open a case file", type=["json", "zip"], max_upload_size=_LARGEST, key="file")
            st.form_submit_button("Open the case file", on_click=_open_file)


def _case(opened: Opened) -> None:
    assessment = opened.assessment
    _html(shown.name(opened))
    with st.form("assessing", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Assess as on (for example, 3 June 2026)", key="day", max_chars=100, width=320)
        st.form_submit_button("Assess again", on_click=_assess_again)
    for piece in (
        shown.state(opened),
        shown.court_test(assessment),
        shown.chief_officer_test(assessment),
        shown.findings(assessment),
        shown.existing_orders(opened),
    ):
        _html(piece)
    _papers(opened)


def _papers(opened: Opened) -> None:
    _html(heading(2, "Papers"))
    if opened.pack is None:
        _html(shown.leaks(opened))
        return
    _html(paragraph("Each paper is a Word draft, marked as not approved for filing."))
    st.download_button(
        "Download the whole pack (zip)",
        opened.pack.zipped,
        "spo-pack.zip",
        "application/zip",
        type="primary",
        on_click="ignore",
        key="pack",
    )
    for entry in opened.assessment.view.guidance.papers.values():
        if content := opened.pack.files.get(entry.file):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.download_button(
                    f"Download: {entry.title}", content, entry.file, _WORD, on_click="ignore", key=f"paper-{entry.id}"
                )
                _html(paragraph(shown.AUDIENCES[entry.audience]))


def _open_example() -> None:
    _change(lambda desk, law, today: desk.open_example(st.session_state["example"], law, today))
    _day_in_box()


def _open_file() -> None:
    file = st.session_state["file"]
    _change(lambda desk, law, today: desk.open_file(file.getvalue() if file else None, law, today))
    _day_in_box()


def _assess_again() -> None:
    _change(lambda desk, law, today: desk.assess_as_on(st.session_state["day"], law, today))


def _day_in_box() -> None:
    """Put the day of assessment into the box, so that it shows what the page rests on."""
    desk = _desk()
    if desk.opened and not desk.problems:
        st.session_state["day"] = in_words(desk.opened.on)


def _change(step: Callable[[Desk, Guidance, date], Desk]) -> None:
    desk = _desk()
    try:
        st.session_state["desk"] = step(desk, guidance(), date.today())
    except GuidanceError as error:
        st.session_state["desk"] = desk.told(_UNRELIABLE.format(error))
    except Exception as error:
        _LOG.error("The case could not be worked on: %s", where(error))
        st.session_state["desk"] = desk.told(_FAILED)


def _desk() -> Desk:
    desk: Desk = st.session_state.setdefault("desk", Desk())
    return desk


def _html(piece: Markup | None) -> None:
    if piece:
        st.html(str(piece))


def _arrive(anchor: str, moves: int) -> None:
    """Move focus and scroll to what has just changed: after a button, the browser stays where the button was."""
    st.html(_ARRIVE.format(anchor=anchor, moves=moves), unsafe_allow_javascript=True)
