"""The first page of the chronology sums it up: every number on it is one that the pattern counts."""

import io
import re

import pytest
from PIL import Image

from spo.assessment.chosen import chosen_acts
from spo.case import Case, Edit, apply
from spo.documents import TIMELINE, Paper, Paragraph, pack, papers, preview, timeline_picture
from spo.documents.drawing import DESCRIBED
from spo.documents.papers.chronology.first_page import MOST_EVENTS, MOST_YEARS
from spo.patterns.words import acts as acts_of
from spo.patterns.words import by_inference, in_range

from .cases import every_case
from .evidence import with_file
from .test_chronology_entries import acts
from .word import W, assessed, body, parts, style, words

FILE = "5-chronology.docx"
CASES = every_case()
DATED = {name: case for name, case in CASES.items() if assessed(case).view.pattern.dated}
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def chronology(case: Case) -> Paper:
    """Return the chronology of a case, with the picture of its pattern."""
    return papers(assessed(case), {TIMELINE})["chronology"]


def summary(case: Case) -> str:
    """Return the first paragraph of the first page."""
    return " ".join(passage.text for passage in chronology(case).passages["summary"])


def cells(paper: Paper, table: str) -> list[dict[str, str]]:
    """Return what the rows of a table say, by column."""
    return [{name: cell.text for name, cell in row.cells.items()} for row in paper.tables[table]]


@pytest.mark.parametrize("name", [name for name in DATED if name != "full"])
def test_acts_entries_and_the_last_twelve_months_are_those_of_the_pattern(name: str) -> None:
    found, said = assessed(CASES[name]).view.pattern, summary(CASES[name])
    assert f"records {acts_of(found.total)} in {found.total.entries:,} entries" in said
    year = found.last_year.count
    counted = f"{acts_of(year)} in {year.entries:,} entries" if year else "no act is recorded"
    assert f"In the 12 months to 24 November 2026, {counted}." in said


@pytest.mark.parametrize("case", DATED.values(), ids=DATED)
def test_the_months_add_up_to_the_acts_that_are_dated(case: Case) -> None:
    found, rows = assessed(case).view.pattern, cells(chronology(case), "months")
    assert sum(int(row["total"].replace(",", "")) for row in rows) == found.dated.acts
    for row in rows:
        cells_held = [row[month] for month in MONTHS if row[month]]
        held = sum(int(cell.rstrip("+").replace(",", "") or 0) for cell in cells_held)
        total = int(row["total"].replace(",", ""))
        assert held == total if not any("+" in cell for cell in cells_held) else held <= total


def test_many_years_are_few_rows_and_lose_no_act() -> None:
    case = acts(*(f"3 May {year}" for year in range(2011, 2027)))
    rows = cells(chronology(case), "months")
    assert [row["year"] for row in rows] == ["2011 to 2022", "2023", "2024", "2025", "2026"]
    assert len(rows) == MOST_YEARS + 1
    assert rows[0]["total"] == "12"


def test_methods_are_counted_and_nothing_is_said_of_them_where_none_is_recorded() -> None:
    case, _ = with_file()
    assert "By method: 2 calls and 1 text message." in summary(case)
    assert "By method" not in summary(acts("3 May 2026"))


@pytest.mark.parametrize("case", DATED.values(), ids=DATED)
def test_every_event_that_should_have_stopped_the_acts_is_given_with_the_counts_of_the_pattern(case: Case) -> None:
    paper, events = chronology(case), assessed(case).view.pattern.events
    rows = [*cells(paper, "earlier_events"), *cells(paper, "events")]
    fewest = assessed(case).view.guidance.figures["compare-acts"].value
    compared = [one.acts_before.most + one.acts_after.most >= fewest for one in events]
    assert [row["before"] for row in rows] == [
        f"{in_range(one.acts_before)} in {one.before.days} days{by_inference(one.acts_before)}"
        if enough
        else "Too few to compare"
        for one, enough in zip(events, compared, strict=True)
    ]
    assert [row["during"] for row in rows] == [
        in_range(one.acts_during) + by_inference(one.acts_during) for one in events
    ]
    for row, event, enough in zip(rows, events, compared, strict=True):
        assert row["event"].casefold() == event.label.casefold()
        after = f"{in_range(event.acts_after)} in " if event.after else ""
        assert row["after"].startswith(after if enough else "Too few to compare")


def test_what_told_the_defendant_nothing_is_listed_apart_from_what_should_have_stopped_the_acts(
    order_breached: Case,
) -> None:
    more = {"w1": {"kind": "changed number", "date": "20 July 2026"}, "w2": {"kind": "block", "date": "5 April 2026"}}
    edits = [Edit(path=f"warnings.{key}", value=value) for key, value in more.items()]
    paper = chronology(apply(order_breached, edits))
    labels = " ".join(row["event"].casefold() for row in cells(paper, "events"))
    assert not any(word in labels for word in ("number changed", "under investigation", "awaiting trial", "blocked"))
    said, *_ = paper.passages["earlier"]
    assert said.text.startswith("Recorded too: ")
    for label in (
        "blocked, on 5 April 2026",
        "number changed, on 20 July 2026",
        "under investigation, on 3 October 2026",
    ):
        assert label in said.text


def test_an_entry_that_runs_on_after_an_event_is_said_to_hold_acts_that_may_be_sooner_after_it() -> None:
    more = {"w1": {"kind": "refusal", "date": "5 May 2026"}}
    case = Case.model_validate(
        {**acts("between 1 May 2026 and 9 May 2026", "1 June 2026").model_dump(), "warnings": more}
    )
    (row,) = cells(chronology(case), "events")
    assert row["first"] == "2 (27 days); 1 may be sooner"
    (row,) = cells(chronology(apply(case, [Edit(path="incidents.a0.lasted", value="yes")])), "events")
    assert row["first"] == "Went on: 1; 2 (27 days)"


def chosen(case: Case, count: int) -> Case:
    """Return a case with some of its incidents chosen as mattering most."""
    keys = [key for key, _ in assessed(case).view.put_forward][:count]
    return apply(case, [Edit(path=f"incidents.{key}.matters_most", value=True) for key in keys])


def test_what_does_not_fit_on_the_page_stands_after_the_entries_and_the_page_says_so(order_breached: Case) -> None:
    more = [Edit(path=f"warnings.w{day}", value={"kind": "refusal", "date": f"{day} May 2026"}) for day in range(1, 13)]
    case = apply(order_breached, more)
    paper = chronology(case)
    events = len(assessed(case).view.pattern.events)
    assert len(paper.tables["events"]) == MOST_EVENTS < events
    assert len(paper.tables["earlier_events"]) == events - len(paper.tables["events"])
    *_, said = paper.passages["earlier"]
    assert said.text == f"{events - len(paper.tables['events'])} earlier events are listed after the entries."


def test_nothing_is_said_of_acts_that_matter_most_where_none_was_chosen(order_breached: Case) -> None:
    assert not chronology(order_breached).tables["mattering"]
    assert "matter most" not in chronology(order_breached).text()
    assert "Acts chosen" not in [words(p) for p in body(pack(assessed(order_breached)).files[FILE]).iter(f"{W}p")]


def test_of_more_than_there_is_room_for_the_officer_is_told_what_is_left_out(
    order_breached: Case,
) -> None:
    case = chosen(order_breached, 13)
    view, found = assessed(case).view, chosen_acts(assessed(case).view)
    assert len(found.acts) == 10
    assert [int(row["no"].split()[0]) for row in cells(chronology(case), "mattering")] == [
        view.numbers[key] for key in found.acts
    ]
    (finding,) = (one for one in assessed(case).findings if one.id == "chosen-acts-left-out")
    assert f"leave out {view.incident_list(found.left_out)}." in finding.text
    assert finding.field == f"incidents.{found.left_out[0]}.matters_most"


def test_an_act_that_is_not_attributed_is_not_among_those_that_matter_most(order_breached: Case) -> None:
    key = assessed(order_breached).view.unattributed[0]
    case = apply(order_breached, [Edit(path=f"incidents.{key}.matters_most", value=True)])
    assert not chronology(case).tables["mattering"]


def test_a_long_account_is_cut_at_a_word_and_says_so() -> None:
    case = acts("3 May 2026", what="He waited outside.\n" * 20, matters_most=True)
    (row,) = cells(chronology(case), "mattering")
    assert re.search(r"(He|waited|outside\.) …$", row["what"])
    assert len(row["what"]) <= 242
    assert "\n" not in row["what"]


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


def test_the_picture_stands_on_an_upright_page_before_the_entries(drawn: bytes) -> None:
    blocks = list(body(drawn).find(f"{W}body") or [])
    ends = next(at for at, block in enumerate(blocks) if block.find(f"{W}pPr/{W}sectPr") is not None)
    kinds = [style(block) for block in blocks]
    assert kinds.index("SPOPicture") < ends < [block.tag for block in blocks].index(f"{W}tbl", ends)
    assert words(blocks[ends]) == "The entries follow."


def test_without_the_picture_the_paper_has_no_caption_for_it() -> None:
    case = CASES["restraining-order-breached"]
    assert not papers(assessed(case))["chronology"].passages["picture"]
    assert not [name for name in parts(pack(assessed(case)).files[FILE]) if "media" in name]


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
