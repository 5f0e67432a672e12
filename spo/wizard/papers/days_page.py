"""The days due in a case: what is late first, then what comes next, each with the page on which it is recorded."""

from collections.abc import Iterator

import streamlit as st
from markupsafe import Markup

from spo.access import Act
from spo.assessment.days_due import DayDue, days_due
from spo.assessment.recorded_days import recorded_days
from spo.case.days import in_full
from spo.case.days_counted import one_day
from spo.guidance import Guidance
from spo.store import filings, waiting

from ..display.approval import who_and_when
from ..display.cited import source
from ..display.opening import opening
from ..open_case.approved import how_it_stands
from ..open_case.day import on, view_of
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, led, panel, paragraph, section
from ..screen.press import button
from ..screen.way import go
from ..steps import STEPS
from . import signed_page

ID = "days-due"
TITLE = "Days due"

_ABOUT = (
    "These days are counted from what is recorded, as on {day}. The same list is a paper to print, on the page Papers."
)
_TOO_EARLY = "The summons is recorded as served on {served}, before the papers were filed on {filed}."
_GROUPS = ("Late", "Due next", "No day is set", "Done, or over")


def draw(case: OpenCase, law: Guidance) -> None:
    opening(case.case)
    html(paragraph(_ABOUT.format(day=in_full(on()))))
    with st.container(horizontal=True, key="exits"):
        button("Go to the task list", key="list", on_click=go, args=("task-list", case.id))
        button("What to sign, send and serve", key="after", on_click=go, args=("sign-send-serve", case.id))
        button("Papers", key="papers", on_click=go, args=("papers", case.id))
    _cannot_be(case)
    _waiting(case)
    found, may = days_due(view_of(case)), store().may(Act.CHANGE, case.id)
    for group, title in enumerate(_GROUPS):
        held = [one for one in found if one.group(on()) == group]
        if held:
            html(heading(2, title))
        for one in held:
            html(_due(law, one))
            page, name = _recorded(law, one)
            if may:
                button(f"Record it: {name}", key=one.id, on_click=go, args=(page, case.id), type="tertiary")


def _recorded(law: Guidance, one: DayDue) -> tuple[str, str]:
    """Return the page on which a thing is recorded, and its title. A signed certificate is attached, and no answer."""
    (step,) = law.days_due[one.id].steps
    attached = one.id == "certificate"
    return (signed_page.ID, signed_page.TITLE) if attached else (step, STEPS[step].title)


def _due(law: Guidance, one: DayDue) -> Markup:
    entry = law.days_due[one.id]
    by = f"{in_full(one.by)}." if one.by else "No day is set, or it is not known yet."
    return section(
        "argument",
        Markup("<p><strong>{}</strong></p>").format(entry.text),
        led("By when:", by),
        led("Done:", f"{one.done_on}.") if one.done else None,
        paragraph(entry.counted),
        source(law, entry),
    )


def _cannot_be(case: OpenCase) -> None:
    """Draw which of the days that are recorded cannot be: others are counted from them."""
    wrong = [one.text for one in recorded_days(view_of(case))]
    if said := [paragraph(text) for text in (*wrong, *_before_filing(case))]:
        html(panel("note", heading(2, "Days to check"), *said))


def _before_filing(case: OpenCase) -> Iterator[str]:
    """Yield that the summons is recorded as served before the papers were filed. The case holds no day of filing."""
    served, filed = one_day(view_of(case).case.summons_service.date), filings(how_it_stands(case).made)
    if served and filed and served < filed[0].day:
        yield _TOO_EARLY.format(served=in_full(served), filed=in_full(filed[0].day))


def _waiting(case: OpenCase) -> None:
    """Draw what waits for somebody, since when. No rule says by when."""
    if waits := how_it_stands(case).waits:
        html(panel("note", paragraph(f"{who_and_when(waits)} A force solicitor has not decided since.")))
    if comments := waiting(store().remarks(case.id)):
        since = in_full(comments[0].comment.at.date())
        html(panel("note", paragraph(f"Comments that are not resolved: {len(comments)}. The first is of {since}.")))
        button("Go to the comments", key="review", on_click=go, args=("review", case.id), type="tertiary")
