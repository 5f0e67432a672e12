"""The history of a case, the list of cases, and case files: what was done can be undone, and what is erased is gone."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from spo.case import Case, read_case
from tests.served import Server

from .conftest import Visit

pytestmark = pytest.mark.browser

CASE = Case.model_validate({"defendant": {"name": "Quillfeather"}, "incidents": {"i1": {"what": "He rang."}}})


def test_a_case_is_put_back_to_how_it_was(visit: Visit) -> None:
    case_id = visit.server.keep(CASE)
    visit.go("defendant", case=case_id)
    visit.type("Needs", "An interpreter")
    visit.press("Save and continue")
    visit.at_step("drivers")
    visit.go("incidents")
    visit.press("Delete incident 1")
    expect(visit.button("Put it back")).to_be_visible()
    visit.go("history")
    expect(visit.button("Put the case back to change 3")).to_have_count(0)
    visit.press("Put the case back to change 1")
    expect(visit.page.get_by_text("The case is as it was at change 1.")).to_be_visible()
    assert visit.server.case(case_id) == CASE
    visit.press("Put the case back to change 2")
    expect(visit.page.get_by_text("The case is as it was at change 2.")).to_be_visible()
    case = visit.server.case(case_id)
    assert (case.defendant.needs, list(case.incidents)) == ("An interpreter", ["i1"])


def test_what_is_changed_after_the_quick_check_goes_with_the_case_and_what_is_left_is_forgotten(visit: Visit) -> None:
    visit.home()
    for way in ("Go to the list of cases", "Start an application"):
        visit.press("Begin with the quick check")
        visit.at("Quick check: is an application worth starting?")
        expect(visit.page.get_by_role("radio", checked=True)).to_have_count(0)
        visit.say("Yes")
        visit.press("See what the answers say")
        expect(visit.button("Start an application")).to_be_visible()
        visit.say("No")
        visit.press(way)
    visit.at("Task list")
    assert visit.server.case(visit.case_id).quick_check.danger == "no"


def test_a_case_is_found_archived_and_brought_back(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    server.keep(Case.model_validate({"defendant": {"name": "Somebody Else"}}))
    server.keep(CASE)
    visit.home()
    visit.type("Defendant, officer or case number", "quill")
    visit.press("Search")
    expect(visit.page.get_by_text("Somebody Else")).to_have_count(0)
    visit.press("Open case 1")
    visit.at("Task list")
    visit.press("All cases")
    visit.holds("Defendant, officer or case number", "quill")
    expect(visit.page.get_by_text("Somebody Else")).to_have_count(0)
    visit.type("Defendant, officer or case number", "")
    visit.press("Search")
    expect(visit.page.get_by_text("Somebody Else")).to_be_visible()
    visit.type("Defendant, officer or case number", "quill")
    visit.press("Search")
    expect(visit.page.get_by_text("Somebody Else")).to_have_count(0)
    visit.press("Open case 1")
    visit.at("Task list")
    visit.press("Download, archive or erase this case")
    visit.at("Download, archive or erase this case")
    visit.press("Archive this case")
    expect(visit.page.get_by_text("The case is archived.")).to_be_visible()
    expect(visit.page.get_by_text("Quillfeather")).to_have_count(0)
    visit.press_words("Archived cases")
    visit.press("Search")
    visit.press("Bring back case 1")
    visit.at("Task list")
    expect(visit.page.get_by_text("Quillfeather")).to_be_visible()
    visit.home()
    expect(visit.page.get_by_text("Quillfeather")).to_be_visible()


def test_erasing_asks_twice_and_leaves_no_trace(
    own_server: Callable[..., Server], window: Callable[[Server], Visit]
) -> None:
    server = own_server()
    visit = window(server)
    case_id = server.keep(CASE)
    visit.go("defendant", case=case_id)
    visit.type("Needs", "Unmistakable")
    visit.press("Save and continue")
    visit.at_step("drivers")
    visit.go("this-case")
    visit.press("Erase this case")
    visit.press("Erase it for good")
    assert "Tick the box" in visit.problem()
    assert server.case(case_id).defendant.needs == "Unmistakable"
    visit.press_words("Erase this case, its history and its files for good")
    visit.press("Erase it for good")
    expect(visit.page.get_by_text("The case is erased.")).to_be_visible()
    expect(visit.page.get_by_text("There is no case yet.")).to_be_visible()
    held = b"".join(path.read_bytes() for path in server.store.parent.iterdir() if path.name.startswith("cases.db"))
    for word in (b"Unmistakable", b"Quillfeather", b"quillfeather", case_id.encode()):
        assert word not in held
    visit.page.goto(f"{server.address}/task-list?case={case_id}")
    expect(visit.page.get_by_text("This case is not in the store.")).to_be_visible()


def test_a_case_file_that_is_downloaded_and_opened_again_is_the_same_case(
    visit: Visit, tmp_path: Path, order_breached: Case
) -> None:
    visit.go("this-case", case=visit.server.keep(order_breached))
    first = visit.case_id
    with visit.page.expect_download() as download:
        visit.press("Download the case file")
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    assert read_case(path.read_bytes()) == order_breached
    _open_file(visit, path)
    visit.at("Task list")
    assert visit.case_id != first
    assert visit.server.case(visit.case_id) == order_breached


def test_a_broken_case_file_is_told_what_to_mend(visit: Visit, tmp_path: Path) -> None:
    path = tmp_path / "case.json"
    raw = json.loads(CASE.model_dump_json())
    raw["incidents"]["i1"]["count"] = "many"
    path.write_text(json.dumps(raw))
    _open_file(visit, path)
    assert "count" in visit.problem().lower() or "how many" in visit.problem().lower()
    path.write_text("{")
    _open_file(visit, path)
    assert "this is not JSON" in visit.problem()
    expect(visit.page.get_by_role("button", name="Open the case file")).to_be_visible()


def _open_file(visit: Visit, path: Path) -> None:
    visit.home()
    visit.press_words("Open a copy of a worked example, or a case file")
    visit.page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(path)
    expect(visit.page.get_by_text(path.name, exact=True).first).to_be_visible()
    visit.press("Open the case file")
