"""The days due in every case that was filed: what is late first, with the way to the page of the case."""

from collections.abc import Iterator
from datetime import date

from spo.assessment.days_due import DayDue
from spo.case.days import in_full
from spo.guidance import Guidance
from spo.store import FiledCase, Listed

from ..open_case.counted import filed_cases
from ..open_case.day import on
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, listed_as, paragraph
from ..screen.paging import paged
from ..screen.press import button
from ..screen.way import go

ID = "days-due-in-all-cases"
TITLE = "Days due in all cases"

_ABOUT = (
    "What is due and not done in each case that was filed and that you may read, as on {day}. The page Days due of a "
    "case says by which rule a day is counted. A case that is put away is not here."
)
_NOT_OPENED = "{case}: this case cannot be opened, so its days are not here. Open it to see why."
_GROUPS = ("Late", "Due next", "No day is set")
_DAYS = "days-due"
"""The page of the days of one case."""

Found = tuple[int, date, Listed, DayDue]


def draw(law: Guidance) -> None:
    html(paragraph(_ABOUT.format(day=in_full(on()))))
    button("Go to the list of cases", key="all", on_click=go, args=("cases",))
    cases = filed_cases(store(), law)
    for one in cases:
        if one.undone is None:
            html(paragraph(_NOT_OPENED.format(case=named(one.listed))))
            button("Open the case", key=f"open-{one.listed.id}", on_click=go, args=("task-list", one.listed.id))
    found = sorted((each for one in cases for each in _of(law, one)), key=lambda each: each[:2])
    if not found:
        html(paragraph("Nothing is due in a case that was filed."))
    last = None
    for number, (group, _, case, due) in paged(found, "all-days"):
        if group != last:
            html(heading(2, _GROUPS[group]))
            last = group
        by = f"{in_full(due.by)}." if due.by else "No day is set."
        what = law.days_due[due.id].text
        html(listed_as(f"{number}. {named(case)}. {what}: {by}"))
        button(f"Open the days due of number {number}", key=f"{due.id}-{case.id}", on_click=go, args=(_DAYS, case.id))


def named(case: Listed) -> str:
    """Return what a case is called in a list: the defendant, the officer and the court's number."""
    parts = (case.defendant or "No name yet", case.officer and f"officer {case.officer}", case.case_number)
    return "; ".join(filter(None, parts))


def _of(law: Guidance, one: FiledCase) -> Iterator[Found]:
    """Yield what is due in a case and is not over."""
    for id, by in one.undone or ():
        due = DayDue(id, by, theirs=law.days_due[id].theirs)
        if (group := due.group(on())) < len(_GROUPS):
            yield group, by or date.max, one.listed, due
