"""The timeline: each entry a mark on its days, events over them and orders under them, and the same in words."""

import re
from datetime import date
from io import BytesIO
from itertools import pairwise
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from PIL import Image

from spo.case import Number, incident_numbers
from spo.guidance import LANES
from spo.guidance import guidance as project_guidance
from spo.patterns import Pattern
from spo.patterns.pictures import Span, png, timeline
from spo.patterns.pictures.lanes import ends, label
from spo.patterns.pictures.shapes import WIDTH, room
from tests.patterns.counted import ON, case_of, drawn_cases, warned

ORDER = Span("restraining order", date(2026, 5, 1), date(2027, 4, 30))
SVG = "{http://www.w3.org/2000/svg}"


def texts(drawn):
    """Every text of a picture, from the top of the file to its end."""
    return [node.text for node in ElementTree.fromstring(drawn.svg).iter(f"{SVG}text")]


def shapes(drawn):
    """The fill of each dot, bar and order, without the ground that they stand on."""
    found = [node for node in ElementTree.fromstring(drawn.svg).iter(f"{SVG}rect") if node.get("stroke")]
    return [("dot" if node.get("rx") != "0" else "bar", node.get("fill")) for node in found]


def by(method, when, **more):
    """An act by a method on a day."""
    return {"date": when, "method": method, **more}


def test_a_case_without_a_dated_act_has_no_timeline(guidance):
    assert timeline(case_of(), guidance, ON, ()) is None
    assert timeline(case_of("after Easter", {"date": "3 June 2026", "attributed": "no"}), guidance, ON, ()) is None


def test_each_entry_is_a_mark_in_the_lane_of_what_was_done_with_its_number(guidance):
    drawn = timeline(
        case_of(by("text", "3 June 2026"), by("visiting", "9 June 2026"), "20 June 2026"), guidance, ON, ()
    )
    assert [(lane.name, label(mark)) for lane in drawn.scene.lanes for mark in lane.marks] == [
        ("Calls and messages", "1"),
        ("In person", "2"),
        ("Other or mixed", "3"),
    ]
    assert {"1", "2", "3", "In person"} <= set(texts(drawn))


def test_an_entry_by_several_means_stands_in_the_lane_of_each(guidance):
    tally = {"text": {"count": 4}, "letter": {"count": 1}}
    (one, other) = timeline(case_of({"date": "3 June 2026", "count": 5, "tally": tally}), guidance, ON, ()).scene.lanes
    assert (one.name, other.name, one.marks) == ("Calls and messages", "Sent or left", other.marks)


@pytest.mark.parametrize(
    ("act", "drawn"),
    [
        ({"what": "14 texts and 4 missed calls."}, "Calls and messages"),
        ({"what": 'He texted and rang: "I posted a letter."'}, "Calls and messages"),
        ({"what": "Texts, calls and a letter."}, "Other or mixed"),
        ({"what": "All day long."}, "Other or mixed"),
        ({"count": 5, "tally": {"text": {"count": 4}, "call": {"count": 1}}}, "Calls and messages"),
        ({"count": 2, "tally": {"text": {"count": 4}, "call": {"count": 1}}}, "Calls and messages"),
        ({"count": 9, "tally": {"text": {"count": 4}}}, "Calls and messages"),
    ],
)
def test_an_entry_in_several_ways_stands_where_all_of_them_do(guidance, act, drawn):
    scene = timeline(case_of(by("several", "3 June 2026", **act)), guidance, ON, ()).scene
    assert [lane.name for lane in scene.lanes] == [drawn]


def test_every_means_but_what_is_mixed_or_nothing_else_has_a_lane_of_its_own_kind(guidance):
    assert {key for key, method in guidance.methods.items() if method.lane == LANES[-1]} == {
        "several",
        "other",
        "damage",
    }


def test_what_is_shown_is_filled_and_what_is_inferred_hollow_and_both_are_explained(guidance):
    shown = timeline(case_of("3 June 2026"), guidance, ON, ())
    assert set(shapes(shown)) == {("dot", "black")}
    assert "infer" not in shown.svg + shown.shows
    both = timeline(case_of("3 June 2026", {"date": "3 June 2026", "inferred": True}), guidance, ON, ())
    assert set(shapes(both)) == {("dot", "black"), ("dot", "white")}
    assert "inferred to be the defendant’s" in texts(both)
    assert "Other or mixed, inferred: 2." in both.shows


def test_an_entry_over_days_is_a_bar_over_them_and_one_on_some_day_of_them_a_line_between_ticks(guidance):
    over = timeline(case_of({"date": "from 3 June 2026 to 9 June 2026", "lasted": "yes"}), guidance, ON, ())
    assert "over several days" in texts(over)
    assert ("bar", "black") in shapes(over)
    some = timeline(case_of("between 3 June 2026 and 9 June 2026"), guidance, ON, ())
    assert "on some day or days between" in texts(some)
    assert ("bar", "black") not in shapes(some)
    assert [row.days for row in some.table + over.table] == [
        "between 3 June 2026 and 9 June 2026",
        "from 3 June 2026 to 9 June 2026",
    ]


def test_nothing_is_explained_that_is_not_drawn(guidance):
    said = " ".join(texts(timeline(case_of("3 June 2026"), guidance, ON, ())))
    assert "an entry, by its number" in said
    assert not re.search("several days|close together|between|inferred|Not drawn", said)


def test_the_picture_counts_no_acts(guidance, example):
    said = " ".join(texts(timeline(example, guidance, date(2026, 11, 24), (ORDER,))))
    assert not re.search(r"\bacts?\b", said)


def test_many_entries_of_one_day_share_a_mark_and_none_touches_another_or_its_number(guidance):
    acts = ["3 June 2026"] * 6 + [f"{day} June 2026" for day in range(9, 29, 2)]
    (lane,) = timeline(case_of(*acts), guidance, ON, ()).scene.lanes
    days = timeline(case_of(*acts), guidance, ON, ()).scene.days
    assert sorted(number for mark in lane.marks for number in mark.numbers) == [Number(n) for n in range(1, 17)]
    assert any(len(mark.numbers) > 1 and mark.first == mark.last for mark in lane.marks)
    for row in lane.rows:
        for mark, following in pairwise(row):
            assert ends(mark, days)[1] + room(label(mark)) < ends(following, days)[0]


def test_too_many_entries_for_their_numbers_merge_into_bars_over_the_days_that_they_cover(guidance):
    acts = [f"{day} {month} 2026" for month in ("January", "June") for day in range(1, 29) for _ in range(3)]
    drawn = timeline(case_of(*acts), guidance, ON, ())
    (lane,) = drawn.scene.lanes
    assert [(mark.first, mark.last, len(mark.numbers)) for mark in lane.marks] == [
        (date(2026, 1, 1), date(2026, 1, 28), 84),
        (date(2026, 6, 1), date(2026, 6, 28), 84),
    ]
    assert {"(168 entries)", "over several days, or entries close together"} <= set(texts(drawn))
    assert "Other or mixed: 168 entries." in drawn.shows


def test_what_it_shows_is_said_in_words(guidance):
    case = case_of(
        {"date": "1 March 2026", "count": 12}, "30 March 2026", "about 2 June 2026", "", warnings=warned("2 June 2026")
    )
    assert timeline(case, guidance, ON, (ORDER,)).shows == (
        "Timeline up to 30 June 2026: 3 entries, 14 acts, from 1 March 2026 to 2 June 2026. "
        "Other or mixed: 1 to 3. "
        "1 entry of no exact date, or over several days. "
        "Not drawn: 1 entry of no known date. "
        "No act is recorded between 1 March 2026 and 30 March 2026 (28 days); "
        "between 30 March 2026 and 2 June 2026 (63 days); after 2 June 2026 (28 days, to the day of drafting). "
        "Marked above the lanes: told to stop on 2 June 2026. "
        "Drawn under the lanes: restraining order, 1 May 2026 to 30 April 2027."
    )


def test_the_table_has_a_row_for_each_mark_event_and_order_by_their_days(guidance):
    case = case_of("3 June 2026", by("letter", "9 June 2026"), warnings=warned("5 June 2026"))
    assert [(row.days, row.what, row.entries) for row in timeline(case, guidance, ON, (ORDER,)).table] == [
        ("1 May 2026 to 30 April 2027", "restraining order", ""),
        ("3 June 2026", "Other or mixed", "1"),
        ("5 June 2026", "told to stop", ""),
        ("9 June 2026", "Sent or left", "2"),
    ]


def test_an_order_is_drawn_under_the_days_as_far_as_the_picture_goes(guidance):
    drawn = timeline(case_of("1 March 2026"), guidance, ON, (ORDER,))
    (bar,) = [n for n in ElementTree.fromstring(drawn.svg).iter(f"{SVG}rect") if n.get("fill") == "#ccc"]
    left, wide = float(bar.get("x")), float(bar.get("width"))
    assert left == pytest.approx(drawn.scene.days.at(ORDER.first), abs=0.1)
    assert left + wide == pytest.approx(drawn.scene.days.at(ON, 1), abs=0.1)
    assert "restraining order, 1 May 2026 to 30 April 2027" in texts(drawn)


def test_an_order_that_ended_before_the_picture_begins_is_not_drawn(guidance):
    old = Span("court bail", date(2019, 1, 1), date(2019, 6, 1))
    assert "court bail" not in timeline(case_of("1 March 2026"), guidance, ON, (old,)).shows


def test_a_long_name_is_cut_short_on_the_picture_and_not_in_the_text(guidance):
    long = Span("injunction " * 20 + "of the court", date(2026, 5, 1))
    drawn = timeline(case_of("1 March 2026"), guidance, ON, (long,))
    (shown,) = [text for text in texts(drawn) if text.startswith("injunction")]
    assert shown.endswith("…, from 1 May 2026")
    assert room(shown) <= WIDTH
    assert long.name in drawn.shows


def test_each_event_has_a_letter_and_those_that_would_touch_share_a_label(guidance):
    told = warned("4 May 2026", "6 June 2026", "7 June 2026", "8 June 2026")
    said = texts(timeline(case_of("1 March 2026", warnings=told), guidance, ON, ()))
    assert {"A", "B to D"} <= set(said)
    assert {"A:  told to stop, 4 May 2026", "C:  told to stop, 7 June 2026"} <= set(said)


def test_a_timeline_of_ten_thousand_incidents_is_small(guidance):
    acts = [f"{1 + n % 28} {('March', 'May', 'June')[n % 3]} {2017 + n % 10}" for n in range(10_000)]
    drawn = timeline(case_of(*acts, warnings=warned(*acts[:300])), guidance, ON, (ORDER,))
    assert len(drawn.svg) < 60_000
    assert len(drawn.shows) < 2_000
    assert len(drawn.table) < 500


def test_a_picture_asks_for_nothing_from_elsewhere_and_runs_nothing(guidance):
    name = '"/><script href="https://example.org">'
    svg = timeline(case_of("1 March 2026"), guidance, ON, (Span(name, date(2026, 5, 1)),)).svg
    kinds = {node.tag.removeprefix(SVG) for node in ElementTree.fromstring(svg).iter()}
    assert kinds <= {"svg", "rect", "path", "text"}
    assert not re.search("href=|url\\(", svg.replace("href=&quot;", ""))


def test_every_picture_is_as_wide_as_the_text_of_a_page_and_sharp_in_print(guidance, example):
    svg = timeline(example, guidance, date(2026, 11, 24), (ORDER,)).svg
    image = Image.open(BytesIO(png(svg)))
    assert png(svg) == png(svg)
    assert image.mode == "L"
    assert abs(image.width / image.info["dpi"][0] * 2.54 - 17) < 0.1
    assert image.info["dpi"][0] >= 200
    assert image.getextrema() == (0, 255)


@settings(max_examples=60)
@given(case=drawn_cases())
def test_any_case_has_a_timeline_of_all_its_dated_entries_or_nothing_to_draw(case):
    drawn = timeline(case, project_guidance(), ON, (ORDER,))
    found = Pattern(case, project_guidance(), ON)
    assert (drawn is None) == (not found.dated)
    if drawn:
        ElementTree.fromstring(drawn.svg)
        keys = {number: key for key, number in incident_numbers(case).items()}
        marked = {number for lane in drawn.scene.lanes for mark in lane.marks for number in mark.numbers}
        assert {keys[number] for number in marked} == set(found.dated.incidents)


def test_what_is_not_relied_on_is_said_to_be_left_out_of_the_picture(guidance):
    case = case_of("1 May 2026", {"date": "3 May 2026", "attributed": "no"})
    assert "Not drawn: entry 2, not relied on." in timeline(case, guidance, ON, ()).shows


def test_the_bar_of_an_order_that_goes_on_after_the_picture_ends_in_an_arrow(guidance):
    def lines(last):
        held = Span("restraining order", date(2026, 5, 1), last)
        return timeline(case_of("1 May 2026"), guidance, ON, (held,)).svg.count("<path")

    assert lines(date(2030, 1, 1)) == lines(None) == lines(date(2026, 5, 20)) + 2
