"""The timeline: one picture of acts, events, quiet and orders, and the same in words and as a table."""

import json
from datetime import date, timedelta
from io import BytesIO

import pytest
from hypothesis import given, settings
from PIL import Image

from spo.case import Case, incidents_in_order
from spo.guidance import guidance as project_guidance
from spo.patterns import pattern
from spo.patterns.pictures import Span, png, timeline
from tests.patterns.counted import ON, case_of, drawn_cases, warned

ORDER = Span("restraining order", date(2026, 5, 1), date(2027, 4, 30))


def values(spec, *fields):
    """The values that a specification holds, of those that have all the fields."""
    return [one for held in spec["datasets"].values() for one in held if set(fields) <= set(one)]


def texts(spec):
    """Every text that is drawn, once."""
    return list(dict.fromkeys(one["text"] for one in values(spec, "text")))


def test_a_case_without_a_dated_act_has_no_timeline(guidance):
    assert timeline(Case(), guidance, ON, ()) is None
    assert timeline(case_of("after Easter", {"date": "3 June 2026", "attributed": "no"}), guidance, ON, ()) is None


def test_the_bars_the_table_and_the_pattern_have_the_same_numbers(guidance, example):
    on = date(2026, 11, 24)
    drawn, found = timeline(example, guidance, on, ()), pattern(example, guidance, on)
    held = [drawn.spec["datasets"][layer["data"]["name"]] for layer in drawn.spec["layer"]]
    bars = [one for values_of_one in held for one in values_of_one if "high" in one]
    wide = sum(row.acts for row in drawn.table if row.acts and row.days.startswith("from "))
    assert sum(one["high"] - one["low"] for one in bars) == found.dated.acts - wide
    assert sum(row.acts for row in drawn.table) == found.dated.acts
    assert sum(row.approximate for row in drawn.table) == found.approximate.acts
    assert sorted(key for row in drawn.table for key in row.incidents) == sorted(found.dated.incidents)


def test_what_it_shows_is_said_in_words(guidance):
    case = case_of(
        {"date": "1 March 2026", "count": 12}, "30 March 2026", "about 2 June 2026", "", warnings=warned("2 June 2026")
    )
    assert timeline(case, guidance, ON, (ORDER,)).shows == (
        "Timeline up to 30 June 2026, with a bar for each week: 14 acts from 1 March 2026 to 2 June 2026. "
        "The most in one week is 12 acts (week of 23 February 2026). "
        "1 act is of no exact date, drawn hollow. "
        "1 act is of no known date, not drawn. "
        "No act is recorded between 1 March 2026 and 30 March 2026 (29 days); "
        "between 30 March 2026 and 2 June 2026 (64 days); after 2 June 2026 (28 days, to the day of drafting). "
        "Marked above the bars: refusal on 2 June 2026. "
        "Drawn under the bars: restraining order, 1 May 2026 to 30 April 2027."
    )


def test_the_table_has_a_row_a_bar_with_the_numbers_of_its_incidents(guidance):
    case = case_of("3 June 2026", "3 June 2026", "9 June 2026", warnings=warned("5 June 2026"))
    numbers = {key: number for number, (key, _) in enumerate(incidents_in_order(case), start=1)}
    rows = timeline(case, guidance, ON, (), numbers).table
    assert [(row.days, row.acts, row.numbers, row.events) for row in rows] == [
        ("3 June 2026", 2, "1 and 2", ""),
        ("4 June 2026", 0, "", ""),
        ("5 June 2026", 0, "", "refusal on 5 June 2026"),
        ("from 6 June 2026 to 8 June 2026", 0, "", ""),
        ("9 June 2026", 1, "3", ""),
        ("from 10 June 2026 to 30 June 2026", 0, "", ""),
    ]


def test_an_order_is_drawn_from_the_day_it_was_made_as_far_as_the_picture_goes(guidance):
    spec = timeline(case_of("1 March 2026"), guidance, ON, (ORDER,)).spec
    assert [(one["from"], one["to"]) for one in values(spec, "from", "to", "low", "y")] == [
        ("2026-05-01", "2026-07-01")
    ]
    assert "restraining order, 1 May 2026 to 30 April 2027" in texts(spec)


def test_an_order_that_ended_before_the_picture_begins_is_not_drawn(guidance):
    old = Span("court bail", date(2019, 1, 1), date(2019, 6, 1))
    assert "court bail" not in timeline(case_of("1 March 2026"), guidance, ON, (old,)).shows


def test_a_long_name_is_cut_short_on_the_picture_and_not_in_the_text(guidance):
    long = Span("injunction " * 20 + "of the court", date(2026, 5, 1))
    drawn = timeline(case_of("1 March 2026"), guidance, ON, (long,))
    (shown,) = [text for text in texts(drawn.spec) if text.startswith("injunction")]
    assert shown.endswith("…, from 1 May 2026")
    assert len(shown) < 120
    assert long.name in drawn.shows


def test_quiet_is_named_on_the_picture(guidance):
    assert "no act for 121 days" in texts(timeline(case_of("1 March 2026"), guidance, ON, ()).spec)


def test_hollow_bars_are_explained_where_there_are_any(guidance):
    explained = "Hollow: of no exact date."
    assert explained in texts(timeline(case_of("about 3 June 2026"), guidance, ON, ()).spec)
    assert explained not in texts(timeline(case_of("3 June 2026"), guidance, ON, ()).spec)


@pytest.mark.parametrize(
    ("first", "unit"),
    [("30 June 2026", "day"), ("1 March 2026", "week"), ("1 March 2020", "month"), ("1 March 2010", "year")],
)
def test_the_longer_the_time_the_longer_each_bar(guidance, first, unit):
    assert f"a bar for each {unit}" in timeline(case_of(first), guidance, ON, ()).shows


def test_few_events_are_labelled_beside_their_rules_and_many_by_number(guidance):
    few = timeline(case_of("3 June 2026", warnings=warned("4 June 2026", "6 June 2026")), guidance, ON, ())
    assert texts(few.spec)[0] == "refusal"
    days = [f"{day} June 2026" for day in range(1, 26)]
    many = timeline(case_of("3 June 2026", warnings=warned(*days)), guidance, ON, ())
    assert "25" in texts(many.spec)
    assert "25  refusal, 25 June 2026" in texts(many.spec)


def test_no_label_touches_another(guidance):
    """Labels in one line are read from left to right: each begins after the one before it ends."""
    days = [date(2026, 3, 1) + timedelta(days=n * n) for n in range(11)]
    kinds = ("refusal", "solicitor's letter", "police warning", "order")
    told = {f"w{n}": {"kind": kinds[n % 4], "date": f"{day:%d %B %Y}"} for n, day in enumerate(days)}
    spec = timeline(case_of("1 March 2026", warnings=told), guidance, ON, ()).spec
    lines: dict[float, list[tuple[date, str]]] = {}
    labels = [one for one in values(spec, "text", "from") if not one["text"].endswith(" days")]
    for day, y, text in {(one["from"], one["y"], one["text"]) for one in labels}:
        lines.setdefault(y, []).append((date.fromisoformat(day[:10]), text))
    pixels = spec["width"] / 122
    assert sum(map(len, lines.values())) == 11
    for held in lines.values():
        for (day, text), (following, _) in zip(sorted(held), sorted(held)[1:], strict=False):
            assert (following - day).days * pixels > len(text) * 4.7


def test_a_specification_asks_for_nothing_from_elsewhere(guidance, example):
    spec = timeline(example, guidance, ON, (ORDER,)).spec
    assert [key for key in _keys(spec) if key == "url"] == []
    assert "http" not in json.dumps({key: value for key, value in spec.items() if key != "$schema"})


def test_a_page_may_not_squeeze_the_picture(guidance):
    """A page that shows a specification which says nothing of its size fits it, axis and labels, into its own."""
    assert timeline(case_of("1 March 2026"), guidance, ON, ()).spec["autosize"] == {"type": "pad"}


def _keys(value):
    if isinstance(value, dict):
        yield from value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from _keys(inner)


def test_a_timeline_of_ten_thousand_incidents_is_small(guidance):
    acts = [f"{1 + n % 28} {('March', 'May', 'June')[n % 3]} {2017 + n % 10}" for n in range(10_000)]
    drawn = timeline(case_of(*acts, warnings=warned(*acts[:300])), guidance, ON, (ORDER,))
    assert len(json.dumps(drawn.spec)) < 60_000
    assert len(drawn.shows) < 2_000


def test_the_same_specification_gives_the_same_picture(guidance, order_breached):
    spec = timeline(order_breached, guidance, date(2026, 11, 24), (ORDER,)).spec
    assert png(spec) == png(json.loads(json.dumps(spec)))


def test_every_picture_is_as_wide_as_the_text_of_a_page_and_sharp_in_print(guidance, example):
    image = Image.open(BytesIO(png(timeline(example, guidance, date(2026, 11, 24), (ORDER,)).spec)))
    assert image.mode == "L"
    assert abs(image.width / image.info["dpi"][0] * 2.54 - 17) < 0.1
    assert image.info["dpi"][0] >= 200
    assert image.getextrema() == (0, 255)


@settings(max_examples=60)
@given(case=drawn_cases())
def test_any_case_has_a_timeline_or_nothing_to_draw(case):
    drawn = timeline(case, project_guidance(), ON, (ORDER,))
    found = pattern(case, project_guidance(), ON)
    assert (drawn is None) == (not found.dated)
    if drawn:
        assert sum(row.acts for row in drawn.table) == found.dated.acts


def test_an_inferred_act_has_a_lane_of_its_own_and_looks_different_without_colour(guidance):
    drawn = timeline(
        case_of(
            {"date": "3 June 2026", "count": 3},
            {"date": "3 June 2026", "count": 2, "inferred": True},
            {"date": "between 3 June 2026 and 4 June 2026", "inferred": True},
            {"date": "between 1 May 2026 and 3 June 2026", "count": 4, "inferred": True},
        ),
        guidance,
        ON,
        (),
    )
    looks = {
        (layer["mark"]["fill"], bool(layer["mark"].get("strokeDash")))
        for layer in drawn.spec["layer"]
        if layer["mark"]["type"] == "rect" and drawn.spec["datasets"][layer["data"]["name"]]
    }
    assert {("#595959", False), ("#d9d9d9", True), ("white", True)} <= looks
    assert "inferred, drawn apart under the others" in drawn.shows
    titles = [layer["encoding"]["y"]["axis"]["title"] for layer in drawn.spec["layer"] if axis_of(layer)]
    assert [title.partition(",")[0] for title in titles] == ["Shown", "Inferred"]
    assert sum(row.inferred for row in drawn.table) == 7


def axis_of(layer):
    """The axis of a layer that counts acts, if it has one."""
    return layer.get("encoding", {}).get("y", {}).get("axis")


def test_one_large_number_does_not_flatten_the_others(guidance):
    spec = timeline(case_of({"date": "3 June 2026", "count": 100}, "9 June 2026"), guidance, ON, ()).spec
    (scale,) = [layer["encoding"]["y"]["scale"] for layer in spec["layer"] if axis_of(layer)]
    low, high = scale["range"]
    assert scale["type"] == "sqrt"
    assert (low - high) * (1 / scale["domain"][1]) ** 0.5 > 6, "pixels of a bar of one act"


def test_a_picture_of_what_is_shown_has_no_word_of_inference(guidance):
    drawn = timeline(case_of("3 June 2026", "4 June 2026"), guidance, ON, ())
    assert "inferen" not in json.dumps(drawn.spec) + drawn.shows
