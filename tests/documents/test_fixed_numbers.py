"""Papers made after an approval keep the numbers that it printed: a later act is 3A, a later term 8A, in Word too."""

import io
import zipfile
from datetime import date
from xml.etree import ElementTree

import pytest

from spo.assessment import Assessment
from spo.case import Edit, applicable, apply, fixing, incidents_in_order, read_case, terms_in_order
from spo.documents import pack, papers, preview
from spo.documents.blocks import Paragraph
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


@pytest.fixture(scope="module")
def later() -> Assessment:
    """An example approved, and then given an act among the others and a term, and without one of each."""
    case = applicable(read_case(guidance().example("restraining-order-breached")))
    acts, terms = ([key for key, _ in held] for held in (incidents_in_order(case), terms_in_order(case)))
    act, term = case.incidents[acts[2]], case.terms[terms[8]]
    term = term.model_copy(update={"words": "sit on the bench outside the library", "library": ""})
    edits = [
        Edit(path="incidents.new", value=act.model_dump(mode="json")),
        Edit(path="terms.new", value=term.model_dump(mode="json")),
        Edit(path="incidents." + acts[4]),
        Edit(path="terms." + terms[3]),
    ]
    return assess(apply(case.with_fixed(fixing(case, 1)), edits), guidance(), ON)


def test_the_chronology_prints_them_in_order_of_date(later: Assessment) -> None:
    numbers = [row.cells["no"].text for row in papers(later)["chronology"].tables["incidents"] if "no" in row.cells]
    assert [one for one in numbers if one][:6] == ["1", "2", "3", "3A", "4", "6"]


def test_the_order_prints_them_and_the_preview_reads_what_word_counts(later: Assessment) -> None:
    blocks = preview(papers(later)["draft-order"])
    shown = [one.number for one in blocks if isinstance(one, Paragraph) and one.id.startswith("terms.") and one.number]
    assert [one for one in shown if one[0].isdigit()] == [f"{n}." for n in (1, 2, 3, 5, 6, 7, 8, 9, "9A", 10, 11, 12)]


def test_every_reference_of_the_order_is_to_a_term_of_it_by_its_number(later: Assessment) -> None:
    with zipfile.ZipFile(io.BytesIO(pack(later).files["2-draft-order.docx"])) as made:
        body, lists = (ElementTree.fromstring(made.read(f"word/{name}.xml")) for name in ("document", "numbering"))
    marks = {mark.get(f"{W}name") for mark in body.iter(f"{W}bookmarkStart")}
    named = [field.text or "" for field in body.iter(f"{W}instrText")]
    assert named
    assert {one.split()[1] for one in named} <= marks
    assert "term_9A" in marks
    assert [one.get(f"{W}val") for one in lists.iterfind(f"{W}num/{W}lvlOverride/{W}lvl/{W}lvlText")] == ["%1A."]
