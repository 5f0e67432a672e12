"""The first page: open a worked example or a case file, see what it shows, and download its papers."""

import logging
from collections.abc import Callable
from datetime import date

import streamlit as st

from spo.guidance import Guidance, GuidanceError, guidance

from . import limbs, notices, shown, why_page
from .desk import Desk, Opened, in_words
from .frame import FAILED, TOP, UNRELIABLE, arrive, desk, html, leave, page
from .markup import heading, join, paragraph
from .quiet import where

TITLE = "Stalking Protection Order: drafting help"

_LARGEST = 20
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LOG = logging.getLogger(__name__)


def first_page(onward: Callable[[], None]) -> None:
    """Draw the page. `onward` opens the page that explains why an order is needed."""
    page(TITLE, lambda law: _draw(law, onward))


def _draw(law: Guidance, onward: Callable[[], None]) -> None:
    held = desk()
    html(
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
    for notice in (notices.overdue(law, date.today()), notices.problems(held.problems, held.lead)):
        with st.container():  # holds its place when empty, so that nothing below it is drawn anew
            html(notice)
    title = "Open another case" if held.opened else "Open a case"
    with st.expander(title, expanded=held.opened is None, key=f"opening-{held.since}"):
        _opening(law)
    if held.opened:
        _case(held.opened, onward)
    else:
        _why(onward)
    if held.moves:
        arrive("problem" if held.problems else "opened" if held.opened else TOP)


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


def _case(opened: Opened, onward: Callable[[], None]) -> None:
    assessment = opened.assessment
    html(shown.name(opened))
    st.session_state.setdefault("day", in_words(opened.on))  # the box is emptied when another page is drawn
    with st.form("assessing", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input("Assess as on (for example, 3 June 2026)", key="day", max_chars=100, width=320)
        st.form_submit_button("Assess again", on_click=_assess_again)
    html(shown.state(opened))
    _why(onward)
    for piece in (
        limbs.court_test(assessment),
        limbs.chief_officer_test(assessment),
        shown.findings(assessment),
        shown.existing_orders(opened),
    ):
        html(piece)
    _papers(opened)


def _why(onward: Callable[[], None]) -> None:
    if st.button(f"Read: {why_page.TITLE}", on_click=leave, key="why"):
        onward()


def _papers(opened: Opened) -> None:
    html(heading(2, "Papers"))
    if opened.pack is None:
        html(notices.leaks(opened))
        return
    html(paragraph("Each paper is a Word draft, marked as not approved for filing."))
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
                html(paragraph(shown.AUDIENCES[entry.audience]))


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
    held = desk()
    if held.opened and not held.problems:
        st.session_state["day"] = in_words(held.opened.on)


def _change(step: Callable[[Desk, Guidance, date], Desk]) -> None:
    held = desk()
    try:
        st.session_state["desk"] = step(held, guidance(), date.today())
    except GuidanceError as error:
        st.session_state["desk"] = held.told(UNRELIABLE.format(error))
    except Exception as error:
        _LOG.error("The case could not be worked on: %s", where(error))
        st.session_state["desk"] = held.told(FAILED)
