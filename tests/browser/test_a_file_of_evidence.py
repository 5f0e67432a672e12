"""A file is dropped in, its columns named, its incidents seen, read, undone and read again: in a real browser."""

from importlib.resources import files

import pytest
from playwright.sync_api import expect

from spo.case import Case
from spo.wizard.evidence import preview, read_page
from spo.wizard.pattern import page as pattern_page

from .conftest import Visit
from .test_every_page import Seen, _look

pytestmark = pytest.mark.browser

CASE = Case.model_validate(
    {
        "defendant": {"name": "Desmond Example"},
        "protected_persons": {"p1": {"name": "Orla Example"}},
        "warnings": {"w1": {"kind": "refusal", "date": "12 June 2026"}},
    }
)
CALLS = "Call data for 07700 900789\n\nDate,Time,A-Party,B-Party,Type,Message\n" + "".join(
    f"{day}/06/2026,{hour:02}:{day:02},07700 900{last},07700 900789,{kind},{words}\n"
    for day in (10, 13, 14, 21)
    for hour, last, kind, words in (
        (9, "123", "Voice call", ""),
        (10, "123", "SMS", "I *know* <b>where</b> you are $5 :red[now]"),
        (11, "456", "Voice call", ""),
        (23, "789", "SMS", "Stop."),
    )
)
HIS, OTHER, HERS = "07700 900123", "07700 900456", "07700 900789"


def read(visit: Visit, case_id: str, content: str = CALLS) -> None:
    """Drop a file in, say whose its senders are, and come to where the incidents are shown."""
    visit.go(read_page.ID, case=case_id)
    visit.attach("calls.csv", content.encode())
    visit.press("Open the file")
    expect(visit.page.get_by_role("heading", name="Which column is what?")).to_be_visible()
    visit.moved_to("file")
    visit.press("Read the rows")
    expect(visit.page.get_by_role("heading", name="How its rows came out")).to_be_visible()
    visit.moved_to("accounted")
    visit.choose(f"Whose is {HIS}?", "Take in, as the defendant's by subscriber data")
    visit.choose(f"Whose is {OTHER}?", "Take in, as not attributed")
    visit.press("Show the incidents")
    expect(visit.page.get_by_role("heading", name="12 rows would become 8 incidents")).to_be_visible()
    visit.moved_to(preview.SAID)


def add(visit: Visit) -> Case:
    """Add what is shown, and return the case."""
    visit.press("Add 8 incidents")
    visit.at("Incidents")
    expect(visit.page.get_by_text("Added 8 incidents.")).to_be_visible()
    return visit.server.case(visit.case_id)


def test_a_file_is_read_undone_and_read_again(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    read(visit, case_id)
    found = Seen()
    axe = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
    _look(visit.page, "read-evidence", axe, found)
    assert (found.faults, found.sideways, found.unlabelled) == ([], [], [])
    shown = visit.page.get_by_role("table", name="The incidents that would be added").inner_text()
    assert "“I *know* <b>where</b> you are $5 :red[now]”" in shown
    assert visit.server.case(case_id) == CASE
    first = add(visit)
    assert sorted(act.count for act in first.incidents.values()) == [1, 1, 1, 1, 2, 2, 2, 2]
    visit.go("history")
    visit.press("Put the case back to change 1")
    expect(visit.page.get_by_text("The case is as it was at change 1.")).to_be_visible()
    assert visit.server.case(case_id) == CASE
    read(visit, case_id)
    again = add(visit)
    assert [act.what for act in again.incidents.values()] == [act.what for act in first.incidents.values()]
    assert visit.hosts() == {"localhost"}


def test_from_a_message_in_the_chronology_to_its_row_and_out_into_an_incident_of_its_own(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    read(visit, case_id)
    add(visit)
    visit.press("Rows of incident 1")
    visit.at("The rows that an incident was made from")
    rows = visit.page.get_by_role("table", name="The rows")
    expect(rows.get_by_role("rowheader")).to_have_text(["4", "5"])
    visit.type("Rows to pull out into an incident of their own", "5")
    visit.press("Pull them out")
    expect(rows.get_by_role("rowheader")).to_have_text(["5"])
    assert len(visit.server.case(case_id).incidents) == 9


def test_leaving_while_a_file_is_read_leaves_no_trace(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    visit.go(read_page.ID, case=case_id)
    many = CALLS + CALLS.split("\n", 3)[3] * 10_000
    visit.attach("calls.csv", many.encode())
    visit.press("Open the file")
    # It is there only while the file is read: to wait until it stands still, as `click` does, may be to miss it.
    visit.button("Stop, and leave the file").dispatch_event("click")
    visit.at("Incidents")
    assert visit.server.revision(case_id) == 1
    visit.go(read_page.ID, case=case_id)
    expect(visit.button("Open the file")).to_be_visible()


def test_the_pattern_is_drawn_without_a_request_to_another_machine(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    read(visit, case_id)
    add(visit)
    visit.go(pattern_page.ID)
    expect(visit.page.locator(".picture img").first).to_be_visible()
    expect(visit.page.get_by_text("8 acts in 4 entries, from 10 June 2026 to 21 June 2026.")).to_be_visible()
    assert visit.hosts() == {"localhost"}


@pytest.mark.parametrize("gap", [0, 20, 60])
def test_a_double_click_adds_the_incidents_once(visit: Visit, gap: int) -> None:
    case_id = visit.server.keep(CASE)
    read(visit, case_id)
    visit.press_twice("Add 8 incidents", gap)
    visit.at("Incidents")
    case = visit.server.case(case_id)
    assert (len(case.incidents), len(case.source_files), visit.server.revision(case_id)) == (8, 1, 2)


def test_the_names_of_senders_have_nothing_fetched(visit: Visit) -> None:
    """A name in a chat is another person's words: one that is a picture in Markdown would tell that it was opened."""
    picture = "![seen](https://seen.example.org/picture.png)"
    rows = "".join(f"13/06/2026,09:{at:02},{picture}{at or ''},Orla Example,SMS,{picture}\n" for at in range(30))
    content = f"Date,Time,From,To,Type,Message\n{rows}"
    visit.go(read_page.ID, case=visit.server.keep(CASE))
    visit.attach(f"{picture.replace('/', ' ')}.csv", content.encode())
    visit.press("Open the file")
    visit.still()
    visit.press("Read the rows")
    expect(visit.page.get_by_label("Others to take in, as not attributed")).to_be_visible()
    visit.still()
    visit.choose("Others to take in, as not attributed", f"{picture}12 (1 row)")
    visit.page.keyboard.press("Escape")
    visit.choose("Whose is seen https //seen.example.org/picture.png?", "Take in, as not attributed")
    visit.press("Show the incidents")
    visit.still()
    assert visit.hosts() == {"localhost"}
