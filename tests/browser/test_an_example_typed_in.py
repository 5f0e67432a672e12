"""A whole example, typed in from an empty case by hand in a real browser, gives the papers of the example."""

import json
import zipfile
from collections.abc import Callable
from datetime import date

import pytest
from playwright.sync_api import expect

from spo.assessment import assess
from spo.case import Case
from spo.documents import pack, timeline_picture
from spo.guidance import Guidance
from spo.wizard.questions import answers
from spo.wizard.screen.paging import A_PAGE
from spo.wizard.steps import SECTIONS
from tests.served import Server

from ..documents import word
from .conftest import Visit
from .typist import Typist, places

pytestmark = pytest.mark.browser

Rows = list[tuple[str, list[tuple[str, str]]]]


def test_an_example_that_is_typed_in_gives_the_papers_of_the_example(
    own_server: Callable[..., Server], window: Callable[[Server], Visit], stranger_online: Case, guidance: Guidance
) -> None:
    today = date.today()
    visit = window(own_server())
    visit.home()
    typist = Typist(visit.page, stranger_online, guidance)
    typist.type_in()
    assert typist.seen == set(places(stranger_online))
    assert shown_answers(visit) == expected_answers(stranger_online, guidance, on_a_page=A_PAGE)
    assert expected_answers(visit.server.case(visit.case_id), guidance) == expected_answers(stranger_online, guidance)

    typist.press("Go to the papers")
    files = downloaded(visit)
    on = date.fromisoformat(json.loads(files.pop("manifest.json"))["assessed_on"])
    assessment = assess(stranger_online, guidance, on)
    expected = pack(assessment, timeline=timeline_picture(assessment)).files
    assert today <= on <= date.today()
    assert files.keys() == expected.keys()
    for name, content in expected.items():
        assert word.lines(files[name]) == word.lines(content), name
    assert visit.hosts() == {"localhost"}


def shown_answers(visit: Visit) -> Rows:
    """Return the answers that the page shows where they are checked, page by page."""
    shown = visit.page.locator("dl.facts").evaluate_all(
        """lists => lists.map(list => [
            list.previousElementSibling.textContent,
            [...list.children].map(row => [row.querySelector("dt").textContent, row.querySelector("dd").textContent]),
        ])"""
    )
    return [(title, [(asked, said) for asked, said in rows]) for title, rows in shown]


def expected_answers(case: Case, guidance: Guidance, on_a_page: int | None = None) -> Rows:
    """Return every answer of a case as pages say it, with the first pages alone of a long section if asked."""
    return [
        (part.title, answers.rows(case, guidance, part))
        for section in SECTIONS
        for part in answers.parts(case, section)[:on_a_page]
    ]


def downloaded(visit: Visit) -> dict[str, bytes]:
    """Make the papers, download the whole pack, and return its files by name."""
    visit.press("Make the Word papers")
    found = visit.button("Download the whole pack (zip)")
    expect(found).to_be_visible()
    with visit.page.expect_download() as waiting:
        visit.press_on(found)
    with zipfile.ZipFile(waiting.value.path()) as archive:
        return {name: archive.read(name) for name in archive.namelist()}
