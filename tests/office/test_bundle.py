"""The bundle as LibreOffice makes it: what it holds and leaves out, its index, and that nothing withheld is in it."""

import io
import json
import threading
from collections.abc import Iterator
from functools import cache
from http.server import BaseHTTPRequestHandler, HTTPServer
from itertools import accumulate

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from pypdf import PdfReader
from streamlit.testing.v1 import AppTest

from spo.assessment import Search, titled
from spo.case import Case, Edit, apply
from spo.documents import WouldBeServed, bundle, bundle_manifest, bundled, pack
from spo.documents.bundle.exhibits import as_pdf
from spo.documents.bundle.join import Part
from spo.documents.bundle.make import _indexed, _places
from spo.documents.bundle.office import Office
from spo.documents.bundle.read import parts
from spo.guidance import Guidance
from spo.store import Store
from tests.documents.cases import packed, with_withheld
from tests.documents.full import marked
from tests.documents.word import assessed
from tests.wizard.conftest import store
from tests.wizard.kept import keep
from tests.wizard.window import Window

pytestmark = [pytest.mark.office, pytest.mark.usefixtures("office")]
__all__ = ["store"]

BREACHED = "restraining-order-breached"
CASES = (BREACHED, "restraining-order-obeyed", "withheld")


@cache
def made(case: str) -> bytes:
    """Return the bundle of one of the cases, made once."""
    return bundle(assessed(with_withheld()[case]), packed(case))


@cache
def pages(case: str) -> list[str]:
    """Return the text of each page of the bundle."""
    return [page.extract_text() for page in PdfReader(io.BytesIO(made(case))).pages]


def titles(case: str, guidance: Guidance) -> list[str]:
    """Return the titles of the papers that are filed and served, in the order of the table of papers, and whether each
    is still to be signed."""
    view = assessed(with_withheld()[case]).view
    served = [titled(view, entry) for entry in guidance.papers.values() if entry.file in packed(case).served]
    return [f"{entry.title}, unsigned" if entry.to_sign else entry.title for entry in served]


def top(reader: PdfReader) -> list[tuple[str, int]]:
    """Return each bookmark of the first level, with its page."""
    marks = [mark for mark in reader.outline if not isinstance(mark, list)]
    return [(str(mark.title), (reader.get_destination_page_number(mark) or 0) + 1) for mark in marks]


@pytest.mark.parametrize("case", CASES)
def test_the_bundle_has_every_paper_that_is_served_and_no_other(case: str, guidance: Guidance) -> None:
    held = [title for title, _ in top(PdfReader(io.BytesIO(made(case))))]
    assert held == ["Index to the bundle", *titles(case, guidance)]
    said = "\n".join(pages(case))
    assert "for the court alone" not in said
    assert "KEEP" not in said


@pytest.mark.parametrize("case", CASES)
def test_every_page_has_its_number_in_the_bundle(case: str) -> None:
    for number, page in enumerate(pages(case), start=1):
        assert page.count("Bundle page") == 1
        assert f"Bundle page {number}" in page.splitlines()


@pytest.mark.parametrize("case", CASES)
def test_the_index_the_bookmarks_and_the_links_lead_to_the_first_page_of_each_paper(
    case: str, guidance: Guidance
) -> None:
    reader = PdfReader(io.BytesIO(made(case)))
    places = top(reader)[1:]
    linked = []
    for annotation in reader.pages[0]["/Annots"]:
        target = annotation.get_object()["/Dest"][0].get_object()
        linked.append(next(n for n, page in enumerate(reader.pages, start=1) if page.get_object() == target))
    flysheets = [n for n, text in enumerate(pages(case), start=1) if "Signed (producer)" in text]
    assert sorted(linked) == sorted([*flysheets, *(first for _, first in places)])
    for title, first in places:
        assert any(line.startswith(f"{title} {first} ") for line in pages(case)[0].splitlines())
        assert f"{title.removesuffix(', unsigned')} Page 1 of " in pages(case)[first - 1]


def test_the_headings_of_a_paper_are_bookmarks_that_lead_to_where_they_stand() -> None:
    reader = PdfReader(io.BytesIO(made(BREACHED)))
    headings = next(mark for mark in reader.outline if isinstance(mark, list))
    flat = [mark for mark in headings if not isinstance(mark, list)]
    assert "The complaint" in [mark.title for mark in flat]
    for mark in flat:
        at = reader.get_destination_page_number(mark)
        assert mark.title in pages(BREACHED)[at]


def test_every_page_is_tagged_and_every_paper_has_its_headings_among_its_tags(guidance: Guidance) -> None:
    reader = PdfReader(io.BytesIO(made(BREACHED)))
    numbers = [page["/StructParents"] for page in reader.pages]
    assert len(set(numbers)) == len(reader.pages)
    whole = reader.root_object["/StructTreeRoot"]["/K"][0]["/K"]
    assert [part["/T"] for part in whole][1:] == titles(BREACHED, guidance)
    assert {"/H1", "/Table", "/TH"} <= {str(role) for role in _roles(whole)}


def _roles(held: object) -> Iterator[object]:
    """Yield the role of each tag beneath those given."""
    waiting = [held]
    while waiting:
        found = waiting.pop()
        found = found.get_object() if hasattr(found, "get_object") else found
        if isinstance(found, list):
            waiting.extend(found)
        elif isinstance(found, dict):
            yield found.get("/S")
            waiting.append(found.get("/K"))


def test_the_same_pack_gives_the_same_text_bookmarks_and_properties() -> None:
    again = bundle(assessed(with_withheld()[BREACHED]), packed(BREACHED))
    assert parts(again) == parts(made(BREACHED))


def test_the_manifest_says_at_which_pages_of_the_bundle_each_paper_stands() -> None:
    assessment = assessed(with_withheld()[BREACHED])
    whole = bundled(assessment, packed(BREACHED))
    listed = json.loads(bundle_manifest(assessment.view, packed(BREACHED), whole, Search(assessment.view.case)))
    reader = PdfReader(io.BytesIO(whole.content))
    assert listed["bundle"]["pages"] == len(reader.pages)
    begins = [(one["title"], one["pages"]["from"]) for one in listed["papers"]]
    assert begins == top(reader)[1:]
    ends = [one["pages"]["to"] for one in listed["papers"]]
    assert ends == [*(one["pages"]["from"] - 1 for one in listed["papers"][1:]), len(reader.pages)]


def test_nothing_withheld_is_in_any_part_of_the_bundle() -> None:
    held = marked().case
    secret = (held.places["x1"].address, held.identifiers["x1"].value, held.protected_persons["x1"].name)
    everything = b"\n".join(parts(made("withheld")).values()).decode()
    assert all(value not in everything for value in secret)
    assert all(value in b"\n".join(parts(made("full")).values()).decode() for value in secret)


def test_a_bundle_that_would_serve_what_is_withheld_is_refused_with_the_page(order_breached: Case) -> None:
    home = {"address": "8 Candlewick Close, EX99 9ZP", "withhold": True, "whose": "p1", "kind": "home"}
    since = apply(order_breached, [Edit(path="places.hidden", value=home)])
    told_of_it = apply(order_breached, [Edit(path="incidents.leak", value={"what": "He waited at EX99 9ZP."})])
    with pytest.raises(WouldBeServed) as refused:
        bundle(assessed(since), pack(assessed(told_of_it)))
    assert any(leak.paper == "bundle.pdf" and leak.passage.startswith("page ") for leak in refused.value.leaks)
    assert "Candlewick" not in str(refused.value)


def test_each_paper_is_told_as_it_is_begun_and_the_share_only_grows(guidance: Guidance) -> None:
    heard: list[tuple[str, float]] = []
    bundle(assessed(with_withheld()[BREACHED]), packed(BREACHED), lambda title, share: heard.append((title, share)))
    shares = [share for _, share in heard]
    assert shares == sorted(shares)
    assert heard[-1] == ("", 1.0)
    known = {title.removesuffix(", unsigned") for title in titles(BREACHED, guidance)}
    assert {title for title, _ in heard} <= known | {"Index to the bundle", ""}
    assert len({title for title, _ in heard}) > 2


def test_an_index_of_two_pages_moves_every_paper_on_by_one(order_breached: Case, guidance: Guidance) -> None:
    entry = next(iter(guidance.papers.values()))
    two = as_pdf("OE/1", ["", ""])
    named = (entry.model_copy(update={"id": f"e{n}", "title": f"Exhibit flysheet {n}"}) for n in range(70))
    many = [Part(one, two) for one in named]
    with Office() as office:
        reader = _indexed(office, assessed(order_breached), many)
    assert len(reader.pages) == 2
    assert [place.first for place in _places(many, 3)] == list(accumulate([2] * 69, initial=3))


@pytest.fixture
def heard() -> Iterator[tuple[str, list[str]]]:
    """The address of a server on this computer, and what is asked of it."""
    asked: list[str] = []

    class Hears(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_error(404)

        do_OPTIONS = do_HEAD = do_PROPFIND = do_GET  # noqa: N815 - the names are those of the server

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = HTTPServer(("127.0.0.1", 0), Hears)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", asked
    server.shutdown()
    thread.join()
    server.server_close()


def test_the_office_asks_nothing_of_any_address_that_a_paper_names(heard: tuple[str, list[str]]) -> None:
    address, asked = heard
    content = naming(f"{address}picture.png")
    with Office() as office:
        assert office.pdfs({"names.docx": content})["names.docx"].startswith(b"%PDF")
    assert asked == []


def naming(address: str) -> bytes:
    """Return a Word file with a picture that is to be fetched from an address."""
    document = docx.Document()
    key = document.part.relate_to(address, RELATIONSHIP_TYPE.IMAGE, is_external=True)
    names = " ".join(
        f'xmlns:{name}="http://schemas.openxmlformats.org/{where}"'
        for name, where in {
            "w": "wordprocessingml/2006/main",
            "r": "officeDocument/2006/relationships",
            "wp": "drawingml/2006/wordprocessingDrawing",
            "a": "drawingml/2006/main",
            "pic": "drawingml/2006/picture",
        }.items()
    )
    picture = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    size = 'cx="900000" cy="900000"'
    document.add_paragraph()._p.append(
        parse_xml(
            f'<w:r {names}><w:drawing><wp:inline><wp:extent {size}/><wp:docPr id="1" name="p"/><a:graphic>'
            f'<a:graphicData uri="{picture}"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/>'
            f'</pic:nvPicPr><pic:blipFill><a:blip r:link="{key}"/></pic:blipFill><pic:spPr><a:xfrm>'
            f'<a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"/></pic:spPr></pic:pic>'
            "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
        )
    )
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def test_the_page_papers_makes_the_bundle_and_gives_it_to_be_downloaded(store: Store, order_breached: Case) -> None:
    window = Window()
    window.app.default_timeout = 120
    window.go("papers", keep(store, order_breached)).press("make")
    assert "bundle-file" not in downloads(window.app)
    window.press("make-bundle")
    assert "bundle-file" in downloads(window.app)
    assert "The bundle was not made" not in window.text


def downloads(app: AppTest) -> str:
    """Return the ids of the downloads that a page offers."""
    return " ".join(button.proto.id for button in app.get("download_button"))
