"""Every paper counts alike: one gap is one number of days, and the last act is the last, whatever a case holds."""

import re
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, last_day, lasted
from spo.documents import papers
from tests.documents.word import assessed

START = date(2026, 1, 5)
_GAP = re.compile(r"between (\d{1,2} \w+ \d{4}) and (\d{1,2} \w+ \d{4}) \(([\d,]+) days?")


@st.composite
def spells(draw: st.DrawFn) -> Case:
    """Draw a case of acts on a day, over several, or on one of several, some of them with no answer which."""
    held = {}
    for number in range(draw(st.integers(1, 5))):
        first = START + timedelta(days=draw(st.integers(0, 300)))
        last = first + timedelta(days=draw(st.sampled_from([0, 1, 10, 60])))
        when = f"{first:%d %B %Y}" if first == last else f"{first:%d %B %Y} to {last:%d %B %Y}"
        held[f"a{number}"] = {
            "date": when,
            "what": "It rang.",
            "count": draw(st.sampled_from([1, 7])),
            "lasted": draw(st.sampled_from([None, "yes", "no"])),
            "attributed": "yes",
            "attribution": "Seen.",
            "source": "Statement",
        }
    return Case.model_validate({"incidents": held, "defendant": {"name": "Tom Vance"}})


def _day(words: str) -> date:
    number, month, year = words.split()
    return date(int(year), _MONTHS.index(month) + 1, int(number))


_MONTHS = [f"{date(2026, month, 1):%B}" for month in range(1, 13)]


@given(spells())
@settings(max_examples=30)
def test_one_gap_is_one_number_of_days_and_the_last_act_is_the_last_in_every_paper(case: Case) -> None:
    assessment = assessed(case)
    found = assessment.view.pattern
    acts = [act for act in case.incidents.values() if act.date.day and act.date.day <= found.on]
    assert found.last == max((min(day, found.on) for act in acts if (day := last_day(act))), default=None)
    months = {(month.first.year, month.first.month) for month in found.months if month.count or month.over}
    for act in acts:
        ends = (act.date.earliest, act.date.latest) if lasted(act) else (act.date.earliest,)
        assert {(day.year, day.month) for day in ends if day and day <= found.on} <= months
    printed = papers(assessment).values()
    told = [one.text for paper in printed for many in paper.passages.values() for of in many for one in of.sentences]
    told += [
        cell.text for paper in printed for rows in paper.tables.values() for row in rows for cell in row.cells.values()
    ]
    for text in told:
        for first, then, days in _GAP.findall(text):
            assert int(days.replace(",", "")) == (_day(then) - _day(first)).days
