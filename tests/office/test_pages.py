"""The papers as pages: how many, that none is blank, and that each says that it is a draft."""

import pytest

from spo.guidance import guidance
from tests.conftest import EXAMPLES

from .conftest import NOTE, ORDERS, Pages, Rows

pytestmark = pytest.mark.office

CASES = (*EXAMPLES, "forty")
PAPERS = {entry.file.removesuffix(".docx"): entry for entry in guidance().papers.values() if entry.id != "annexe"}
CHRONOLOGY, ANNEXE = "5-chronology", "5a-annexe-to-the-chronology"
HEADERS = {
    "file and serve": "DRAFT - not approved for filing",
    "file only": "for the court alone, never to be served",
    "keep": "KEEP - not for filing or service",
}
_NOTE = "4-note-on-existing-orders"
UNCALLED = {(case, "2a-draft-interim-order") for case in ("restraining-order-obeyed", "defendant-aged-16")}
UNCALLED |= {(case, "9-flysheets") for case in CASES if case != "restraining-order-obeyed"}
UNCALLED |= {(case, "order-as-made") for case in CASES}
UNCALLED |= {(case, _NOTE) for case in ("stranger-online", "defendant-aged-16")}
"""Papers that a case does not call for: no interim order, no flysheets, no other order in force, or none made yet."""

MOST = {
    **{"1-application": 8, "4-note-on-existing-orders": 3, "3-note-for-the-legal-adviser": 1},
    **{"10-hearsay-notice": 2, "11-draft-directions": 2, "12-summons": 1, "13-about-the-hearing": 2},
    **{"7-schedule-of-witnesses": 2, "8-exhibits-list": 2, "6-statement-of-the-officer": 3},
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("paper", "most"), MOST.items())
def test_a_paper_is_no_longer_than_a_court_will_read(pages: Pages, case: str, paper: str, most: int) -> None:
    if (case, paper) not in UNCALLED:
        assert len(pages(case, paper)) <= most


@pytest.mark.parametrize("case", [case for case in EXAMPLES if (case, _NOTE) not in UNCALLED])
def test_the_note_on_the_existing_orders_is_two_pages_of_a_case_of_some_thirty_acts(pages: Pages, case: str) -> None:
    assert len(pages(case, _NOTE)) <= 2


@pytest.mark.parametrize("case", ["defendant-aged-16", "restraining-order-obeyed"])
def test_the_application_with_up_to_17_acts_is_six_pages_at_most(pages: Pages, case: str) -> None:
    assert len(pages(case, "1-application")) <= 6


@pytest.mark.parametrize("case", CASES)
def test_the_application_in_short_is_the_first_page_and_no_more(pages: Pages, case: str) -> None:
    first, second, *_ = pages(case, "1-application")
    assert "The application in short" in first
    assert "The complaint" not in first
    assert "The complaint" in second[:200]


def test_the_note_for_the_legal_adviser_is_one_page_whatever_the_force_and_the_defendant_are_called(
    pages: Pages,
) -> None:
    assert len(pages("long names", NOTE)) == 1


@pytest.mark.parametrize("case", EXAMPLES)
@pytest.mark.parametrize(("paper", "most"), tuple(zip(ORDERS, (3, 2), strict=True)))
def test_an_order_of_up_to_twelve_terms_is_three_pages_and_an_interim_order_two(
    pages: Pages, case: str, paper: str, most: int
) -> None:
    if (case, paper) not in UNCALLED:
        found = pages(case, paper)
        assert len(found) <= most
        assert "What you need to know" in found[-1] or "You may appeal" in found[-1], "nobody signs alone on a page"


@pytest.mark.parametrize("paper", ORDERS)
def test_an_order_of_ten_terms_of_the_library_is_three_pages_with_its_notices(pages: Pages, paper: str) -> None:
    found = pages("library", paper)
    assert len(found) <= 3
    assert " ".join(" ".join(found).split()).count("This order does not stop you from") == 1


@pytest.mark.parametrize(
    ("case", "paper"), [(case, paper) for case in CASES for paper in PAPERS if (case, paper) not in UNCALLED]
)
def test_every_page_says_what_it_is_and_none_is_blank(pages: Pages, case: str, paper: str) -> None:
    header = PAPERS[paper].header or HEADERS[PAPERS[paper].audience]
    found = pages(case, paper)
    for number, page in enumerate(found, start=1):
        assert header in page
        assert f"Page {number} of {len(found)}" in page
        beside = page.replace(header, "").replace(PAPERS[paper].title, "").replace(f"Page {number} of {len(found)}", "")
        assert len(beside.split()) > 5, f"page {number} is blank"


@pytest.mark.parametrize(
    ("case", "paper"), [(case, paper) for case in CASES for paper in PAPERS if (case, paper) not in UNCALLED]
)
def test_every_row_of_every_table_is_on_a_page(pages: Pages, rows: Rows, case: str, paper: str) -> None:
    said = "".join("".join(pages(case, paper)).split())
    assert [row for row in rows(case, paper) if row not in said] == []


@pytest.mark.parametrize("case", CASES)
def test_the_application_is_not_signed_on_a_page_that_says_nothing_else(pages: Pages, case: str) -> None:
    (signed,) = [page for page in pages(case, "1-application") if "Name, office and date" in page]
    assert len(signed.split()) > 60


@pytest.mark.parametrize("case", CASES)
def test_a_reference_to_a_term_shows_its_number_once_fields_are_worked_out(pages: Pages, case: str) -> None:
    said = " ".join(pages(case, "1-application"))
    assert "Error: Reference source not found" not in said


LONG = {"restraining-order-breached": 7, "forty": 10}
"""The most pages of a chronology of thirty acts, and of forty."""


@pytest.mark.parametrize("case", CASES)
def test_a_chronology_of_some_twenty_acts_is_four_pages_and_one_of_forty_ten(pages: Pages, case: str) -> None:
    most = LONG.get(case, 4)
    found = pages(case, CHRONOLOGY)
    assert len(found) <= most
    assert "entries, " in found[0]
    assert "What happened" in found[0], "the entries begin on the first page"


def test_the_annexe_repeats_its_headings_and_gives_every_row(pages: Pages) -> None:
    found = pages("crowded", ANNEXE)
    assert all("Row" in page and "Act" in page and "In or" in page for page in found)
    assert "Row 2\n" not in found[0]
    assert sum(page.count("Answer me.") for page in found) == 400
