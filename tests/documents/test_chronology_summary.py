"""What opens the chronology, and what stands between its acts: the warnings, the orders and the proceedings."""

import io
import re

import pytest
from PIL import Image

from spo.case import Case, Edit, apply
from spo.documents import TIMELINE, Paper, Paragraph, Row, pack, papers, preview, timeline_picture
from spo.documents.drawing import DESCRIBED

from .cases import every_case, packed
from .test_chronology_entries import acts
from .word import W, assessed, body, parts

FILE = "5-chronology.docx"
CASES = every_case()
DATED = {name: case for name, case in CASES.items() if assessed(case).view.pattern.dated}


def chronology(case: Case) -> Paper:
    """Return the chronology of a case, with the picture of its pattern."""
    return papers(assessed(case), {TIMELINE})["chronology"]


def events(case: Case) -> list[tuple[str, str]]:
    """Return the day of each event, and what it was."""
    rows = chronology(case).tables["incidents"]
    return [(row.cells["when"].text, row.cells["what"].text) for row in rows if row.id.startswith("event.")]


def order_of(case: Case) -> list[str]:
    """Return the numbers of the acts and the days of the events, as they stand one under another."""
    rows: list[Row] = list(chronology(case).tables["incidents"])
    return [row.cells["no"].text or row.cells["when"].text for row in rows if not row.id.startswith("quiet.")]


@pytest.mark.parametrize("name", [name for name in DATED if name != "full"])
def test_it_opens_with_how_many_acts_there_are_and_which_are_not_relied_on(name: str) -> None:
    view = assessed(CASES[name]).view
    (said,) = (one.text for one in chronology(CASES[name]).passages["summary"] if one.id == "summary")
    assert said.startswith(f"Of {len(view.numbers)} entr")
    assert ("mentioned, and not relied on (N)" in said) == bool(view.unattributed)


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_every_warning_order_and_proceeding_of_the_pattern_stands_on_its_day(case: Case) -> None:
    found = assessed(case).view.pattern
    stops = [*(stop for event in found.events for stop in event.stops), *found.aside]
    held = [row for row in chronology(case).tables["incidents"] if row.id.startswith("event.")]
    printed = {path for row in held for path in row.cells["when"].facts}
    told = " ".join(act.what for act in case.incidents.values())
    left = {path for stop in stops for path in stop.paths} - printed
    assert all(path.endswith(".date") and case.at(path.replace(".date", ".words")).strip('".') in told for path in left)
    assert len(held) == len({row.cells["when"].text for row in held})


def test_an_event_says_what_it_was_and_what_was_said(order_breached: Case) -> None:
    said = dict(events(order_breached))
    assert said["24 Mar 2025"].startswith('Orla Fennimore, by text message: "It is over')
    assert said["5 Apr 2025"].startswith("She blocked 07700 900117. (")
    assert said["25 Sep 2025"].startswith("Sentenced, ")
    assert "Restraining order made and served, " in said["25 Sep 2025"]
    assert "until 24 September 2027." in said["25 Sep 2025"]
    assert "request or warning" not in " ".join(said.values()).casefold()


def test_what_told_the_defendant_nothing_is_said_as_plainly(order_breached: Case) -> None:
    more = {"w1": {"kind": "changed number", "date": "20 July 2026"}, "w2": {"kind": "block", "date": "5 April 2026"}}
    said = dict(events(apply(order_breached, [Edit(path=f"warnings.{key}", value=one) for key, one in more.items()])))
    assert said["20 Jul 2026"] == "Number changed."
    assert said["5 Apr 2026"] == "Blocked."


@pytest.mark.parametrize(
    ("told", "acted", "order"),
    [
        ("10:10", "10:15 to 10:55", ["3 May 2026", "1"]),
        ("10:10", "09:00", ["1", "3 May 2026"]),
        ("10:10", "about 10:20", ["1", "3 May 2026"]),
        ("", "23:50", ["1", "3 May 2026"]),
        ("10:10", "", ["1", "3 May 2026"]),
    ],
)
def test_an_event_stands_before_an_act_of_its_day_only_where_times_say_that_it_came_first(
    told: str, acted: str, order: list[str]
) -> None:
    warning = {"kind": "refusal", "date": "3 May 2026", "time": told}
    case = apply(acts("3 May 2026", time=acted), [Edit(path="warnings.w1", value=warning)])
    assert order_of(case) == order


def test_an_event_stands_before_what_came_after_it_and_an_act_without_a_date_last() -> None:
    warning = {"kind": "refusal", "date": "4 May 2026"}
    case = apply(acts("3 May 2026", "5 May 2026", ""), [Edit(path="warnings.w1", value=warning)])
    assert order_of(case) == ["1", "4 May 2026", "2", "3"]


def picture(content: bytes) -> tuple[int, int, str, bytes]:
    """Return how wide and high the one picture of a Word file is, what it shows, and the picture."""
    (extent,) = (node for node in body(content).iter() if node.tag.endswith("}extent"))
    (shows,) = (node.get("descr", "") for node in body(content).iter(DESCRIBED))
    (held,) = (part for name, part in parts(content).items() if name.startswith("word/media/"))
    return int(extent.get("cx", "0")), int(extent.get("cy", "0")), shows, held


@pytest.fixture(scope="module")
def drawn() -> bytes:
    """The chronology of the first example, with its picture."""
    assessment = assessed(CASES["restraining-order-breached"])
    return pack(assessment, timeline=timeline_picture(assessment)).files[FILE]


def test_the_picture_is_sharp_in_black_and_white_and_says_what_it_shows(drawn: bytes) -> None:
    wide, high, shows, held = picture(drawn)
    image = Image.open(io.BytesIO(held))
    assert image.width / (wide / 914_400) > 200, "pixels to the inch"
    assert wide / high == pytest.approx(image.width / image.height, rel=0.01)
    assert shows == assessed(CASES["restraining-order-breached"]).view.timeline.shows
    colours = image.convert("RGB").resize((200, 200)).getcolors(40_000) or []
    assert all(max(colour) - min(colour) <= 8 for _, colour in colours if isinstance(colour, tuple))


def test_the_picture_stands_before_the_entries(drawn: bytes) -> None:
    kinds = [node.get(f"{W}val") or node.tag for node in body(drawn).iter() if node.tag in (f"{W}pStyle", f"{W}tbl")]
    assert kinds.index("SPOPicture") < kinds.index(f"{W}tbl")


def test_without_the_picture_the_paper_has_no_caption_for_it() -> None:
    case = CASES["restraining-order-breached"]
    assert not papers(assessed(case))["chronology"].passages["picture"]
    assert not [name for name in parts(packed("restraining-order-breached").files[FILE]) if "media" in name]


def test_the_preview_says_what_the_picture_shows() -> None:
    case = CASES["restraining-order-breached"]
    (found,) = (b for b in preview(chronology(case)) if isinstance(b, Paragraph) and b.style == "picture")
    assert found.text == assessed(case).view.timeline.shows
    assert "191 acts" in found.text


def test_a_case_in_which_nothing_is_dated_has_no_picture() -> None:
    assert timeline_picture(assessed(acts("", "after Easter"))) is None


def test_no_percentage_stands_in_a_chronology() -> None:
    for case in CASES.values():
        assert not re.search(r"\d ?%|per cent", chronology(case).text())


def test_what_was_said_to_the_defendant_is_not_told_again_where_the_act_of_that_day_tells_it() -> None:
    warning = {"kind": "refusal", "date": "3 May 2026", "words": '"Please stop."'}
    case = apply(
        acts("3 May 2026", what='He came in. She said: "Please stop."'), [Edit(path="warnings.w", value=warning)]
    )
    assert events(case) == []
    other = apply(case, [Edit(path="incidents.a0.what", value="He came in.")])
    assert events(other) == [("3 May 2026", '"Please stop."')]


def test_what_was_done_about_the_acts_stands_on_its_day() -> None:
    asked = {
        "considered": "yes",
        "date": "3 May 2026",
        "why_not": "DC Example asked the CPS on 3 May 2026. It will not.",
    }
    edits = {
        "authority": {"given": "yes", "date": "6 May 2026"},
        "applicant.authorising_officer": {"rank": "Superintendent", "name": "Ann Example"},
        "risk_assessments.r": {"tool": "S-DASH", "done": "yes", "date": "5 May 2026", "found": "High. And more."},
        "existing_orders.o": {"kind": "restraining-order-conviction", "in_force": "yes", "ends": "7 May 2028"},
        "existing_orders.o.variation": asked,
    }
    case = apply(Case(), [Edit(path=path, value=value) for path, value in edits.items()])
    assert events(case) == [
        ("3 May 2026", "DC Example asked the CPS. It will not."),
        ("5 May 2026", "S-DASH, high."),
        ("6 May 2026", "Superintendent Ann Example authorised this application."),
        ("7 May 2028", "The restraining order ends."),
    ]


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("Investigation of stalking", "Stalking has been under investigation since this day."),
        ("Stalking, May to July", "Stalking, May to July, has been under investigation since this day."),
        ("", "Under investigation."),
    ],
)
def test_that_an_investigation_began_is_told_as_a_sentence(about: str, said: str) -> None:
    held = {"stage": "under investigation", "date": "3 May 2026", "description": about}
    assert events(apply(Case(), [Edit(path="proceedings.p", value=held)])) == [("3 May 2026", said)]


def test_what_was_only_thought_of_a_course_is_no_step() -> None:
    thought = {"considered": "yes", "date": "3 May 2026", "why_not": "Its words would stay as they are."}
    order = {"kind": "restraining-order-conviction", "variation": thought}
    assert events(apply(Case(), [Edit(path="existing_orders.o", value=order)])) == []


def test_what_is_still_to_be_asked_is_no_step_and_indicators_are_no_grade() -> None:
    later = {"considered": "yes", "date": "3 May 2026", "why_not": "An inspector will be asked to set them."}
    order = {"kind": "restraining-order-conviction", "variation": later}
    made = {"tool": "S-DASH", "done": "yes", "date": "5 May 2026", "found": "Frightened; following"}
    made |= {"assessor": "PC Ash, Example Unit"}
    values = {"existing_orders.o": order, "risk_assessments.r": made}
    case = apply(Case(), [Edit(path=path, value=value) for path, value in values.items()])
    assert events(case) == [("5 May 2026", "The S-DASH was completed by PC Ash.")]
