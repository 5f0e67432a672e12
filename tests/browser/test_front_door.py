"""The first page in a real browser."""

import zipfile
from pathlib import Path

import docx
import pytest
from playwright.sync_api import Page, expect

from spo.guidance import guidance

from ..wizard.cases import BREACHED, HOSTILE, LAW, OBEYED, case_file
from .conftest import ROOT, Visit

pytestmark = pytest.mark.browser

FOCUSED = "document.activeElement.id"


def open_example(page: Page, name: str) -> None:
    page.get_by_text(LAW.examples[name].title, exact=True).first.click()
    page.get_by_role("button", name="Open the example").click()
    expect(page.get_by_role("heading", name=LAW.examples[name].title)).to_be_visible()


def open_file(page: Page, content: bytes) -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": "case.json", "mimeType": "application/json", "buffer": content}
    )
    expect(page.get_by_text("case.json")).to_be_visible()
    page.get_by_role("button", name="Open the case file").click()


def test_an_example_is_opened_read_and_downloaded_as_word_papers(visit: Visit, tmp_path: Path) -> None:
    page = visit.page
    open_example(page, BREACHED)
    for limb in ("Acts", "Risk", "Necessity"):
        assert page.get_by_role("heading", name=f"{limb}: shown on the facts recorded").count() == 2
    with page.expect_download() as whole:
        page.get_by_role("button", name="Download the whole pack (zip)").click()
    assert whole.value.suggested_filename == "spo-pack.zip"
    with zipfile.ZipFile(whole.value.path()) as pack:
        names = [name for name in pack.namelist() if name.endswith(".docx")]
        assert LAW.papers["application"].file in names
        for name in names:
            with pack.open(name) as paper:
                assert docx.Document(paper).paragraphs
    with page.expect_download() as one:
        page.get_by_role("button", name=f"Download: {LAW.papers['chronology'].title}").click()
    assert one.value.suggested_filename == LAW.papers["chronology"].file
    one.value.save_as(tmp_path / "one.docx")
    assert docx.Document(str(tmp_path / "one.docx")).tables


def test_a_broken_file_is_told_what_to_mend_and_focus_goes_there(visit: Visit) -> None:
    open_file(visit.page, b'{"a": ')
    expect(visit.page.get_by_role("alert")).to_contain_text("Line 1, column 7: this is not JSON. Mend it there.")
    visit.page.wait_for_function(f"{FOCUSED} === 'problem'")
    assert "Traceback" not in visit.page.inner_text("body")


def test_evidence_is_shown_exactly_as_it_was_written(visit: Visit) -> None:
    open_file(visit.page, case_file(OBEYED, terms__t1__words=HOSTILE, terms__t1__short=HOSTILE))
    expect(visit.page.get_by_role("heading", name="Case file opened")).to_be_visible()
    assert HOSTILE in visit.page.get_by_role("table", name="Each term sought").inner_text()


def test_nothing_leaves_this_machine_and_nothing_personal_stands_in_an_address_or_the_log(
    visit: Visit, log: Path
) -> None:
    before = {path for path in ROOT.iterdir() if not path.name.startswith(".")}
    open_file(visit.page, case_file(BREACHED, defendant__name="Quentin Secretname"))
    expect(visit.page.get_by_role("heading", name="Case file opened")).to_be_visible()
    with visit.page.expect_download():
        visit.page.get_by_role("button", name="Download the whole pack (zip)").click()
    assert visit.hosts() == {"localhost"}
    assert "Secretname" not in "".join(visit.asked) + log.read_text()
    assert "Traceback" not in log.read_text()
    assert before == {path for path in ROOT.iterdir() if not path.name.startswith(".")}


def test_the_keyboard_alone_opens_an_example_and_arrives_at_it(visit: Visit) -> None:
    page = visit.page
    page.get_by_role("radio").first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=list(guidance().examples.values())[1].title)).to_be_visible()
    page.wait_for_function(f"{FOCUSED} === 'opened'")


def test_opening_a_second_case_folds_the_form_away_and_moves_to_the_case(visit: Visit) -> None:
    open_example(visit.page, BREACHED)
    visit.page.get_by_text("Open another case").click()
    open_example(visit.page, OBEYED)
    expect(visit.page.get_by_role("button", name="Open the example")).to_be_hidden()
    visit.page.wait_for_function(f"{FOCUSED} === 'opened'")
    expect(visit.page.get_by_role("heading", name="Necessity is not shown on the facts recorded")).to_be_visible()


def test_a_day_that_cannot_be_read_stays_in_its_box(visit: Visit) -> None:
    open_example(visit.page, OBEYED)
    box = visit.page.get_by_label("Assess as on")
    box.fill("some time in spring")
    box.press("Enter")
    expect(visit.page.get_by_role("alert")).to_contain_text("such as 3 June 2026")
    assert box.input_value() == "some time in spring"


def test_at_twice_the_size_the_page_does_not_scroll_sideways(visit: Visit) -> None:
    open_example(visit.page, BREACHED)
    visit.page.set_viewport_size({"width": 683, "height": 384})
    main = "document.querySelector('[data-testid=stMain]')"
    assert visit.page.evaluate(f"{main}.scrollWidth <= {main}.clientWidth")
