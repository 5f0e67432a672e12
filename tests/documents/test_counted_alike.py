"""Every paper counts alike: one gap is one number of days, and the last act is the last, whatever a case holds."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spo.case import Case, last_day, lasted
from spo.documents import papers
from spo.patterns.words import acts as acts_of
from spo.patterns.words import in_range
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
            assert int(days.replace(",", "")) == (_day(then) - _day(first)).days - 1  # those that lie between


def waits(**more: object) -> Case:
    """Return a case of two texts and, over some days, of waits that nobody counted."""
    act = {"what": "He did it.", "attributed": "yes", "attribution": "Seen.", "source": "Statement"}
    over = {**act, "date": "3 June 2026 to 20 June 2026", "lasted": "yes", "method": "waiting-near", **more}
    texts = {**act, "date": "1 June 2026", "method": "text", "count": 2}
    arrest = {"w1": {"kind": "arrest", "date": "21 June 2026"}}
    return Case.model_validate({"incidents": {"a1": texts, "a2": over}, "warnings": arrest})


def test_acts_over_days_that_nobody_counted_are_at_least_so_many_in_every_count() -> None:
    case = waits()
    chronology = papers(assessed(case))["chronology"].text()
    assert "How many is not recorded." in chronology
    (event,) = assessed(case).view.pattern.events
    assert in_range(event.acts_before) == "3 or more"
    assert "act-uncounted" in {finding.id for finding in assessed(case).findings}


@pytest.mark.parametrize("more", [{"count": 4}, {"lasted": "no"}, {"method": "access"}, {"date": "3 June 2026"}])
def test_a_number_that_is_recorded_and_one_act_that_goes_on_are_exact(more: dict[str, object]) -> None:
    case = waits(**more)
    assert "at least" not in papers(assessed(case))["chronology"].text()
    assert "act-uncounted" not in {finding.id for finding in assessed(case).findings}


def test_every_total_that_an_estimate_is_in_says_about() -> None:
    held: dict[str, dict[str, object]] = {
        "i1": {"date": "4 May 2026", "what": "He rang.", "count": 30, "estimated": True, "method": "call"},
        "i2": {"date": "6 May 2026", "what": "He wrote.", "count": 2, "method": "letter"},
        "i3": {"date": "8 May 2026", "what": "He came.", "method": "visiting"},
    }
    acts = {key: {"attributed": "yes", "source": "log", "behaviours": ["b"], **one} for key, one in held.items()}
    case = Case.model_validate({"incidents": acts, "warnings": {"w": {"kind": "refusal", "date": "7 May 2026"}}})
    for paper in papers(assessed(case)).values():
        for number in re.findall(r"(\S+) 3[0-3] (?:acts|calls|in 28 days)\b", paper.text()):
            assert number == "about", paper.entry.id
    assert acts_of(assessed(case).view.pattern.total) == "about 33 acts"


@pytest.mark.parametrize(
    ("what", "asked"),
    [
        ("He came in nearly every day. She puts it at about thirty times; she did not count.", True),
        ("He rang roughly thirty times.", True),
        ("Thirty calls, of which the record is exhibited.", False),
        ("He waited there on about twenty days.", True),
        ("He came at about 21:40.", False),
        ("He came back about three days later.", False),
    ],
)
def test_a_number_that_its_words_call_an_estimate_is_asked_about(what: str, asked: bool) -> None:
    for estimated in (False, True):
        act = {"date": "4 May 2026", "what": what, "count": 30, "attributed": "yes", "estimated": estimated}
        found = {one.id for one in assessed(Case.model_validate({"incidents": {"i": act}})).findings}
        assert ("act-estimated" in found) == (asked and not estimated)


def test_a_warning_on_the_day_of_an_act_is_asked_for_its_time() -> None:
    for time, asked in (("", True), ("10:10", False)):
        warnings = {"w": {"kind": "refusal", "date": "4 May 2026", "time": time}}
        acts = {"i": {"date": "4 May 2026", "time": "10:15", "what": "He came back.", "attributed": "yes"}}
        case = Case.model_validate({"incidents": acts, "warnings": warnings})
        fields = {one.field for one in assessed(case).findings if one.id == "warning-time-unasked"}
        assert fields == ({"warnings.w.time"} if asked else set())
