"""The index: each paper and exhibit, the page of the bundle at which it begins, and how many pages it has."""

from collections.abc import Mapping
from dataclasses import dataclass

from spo.assessment import Assessment
from spo.guidance import PaperEntry

from ..papers.shared import short_head
from ..passages import Paper, Row, Sentence
from ..pictures import Picture
from ..render import FOLDER, template, zipped
from ..writer import Writer

LINK = "https://bundle.example.org/"
"""The address to which a link of the index leads until the bundle is joined: a page of it then takes its place."""

TITLE = "Index to the bundle"
FILE = "index.docx"
_TEMPLATE = FOLDER / "bundle" / FILE
_HOW = (
    "Each page has its number in the bundle at the top on the right. The number at the foot of a page is that of its "
    "own paper."
)
_NO_PICTURES: Mapping[str, Picture] = {}


@dataclass(frozen=True)
class Place:
    """A paper or exhibit in the bundle: its id, the page at which it begins there, and how many pages it has."""

    id: str
    title: str
    first: int
    pages: int


def index(assessment: Assessment, places: list[Place], approved: bool = False) -> bytes:
    """Return the index as a Word file, or of an `approved` bundle. Raises OSError where its template cannot be read."""
    entry = PaperEntry(id="bundle", title=TITLE, audience="file and serve", file=FILE)
    heading = short_head(Writer(assessment, entry.served), TITLE)
    held = {"papers": [_row(place) for place in places]}
    paper = Paper(entry, head={**heading, "how": Sentence(_HOW)}, tables=held, approved=approved)
    author = assessment.view.case.applicant.force or "Police"
    return zipped(template(_TEMPLATE).parts(paper, author, assessment.view.on, _NO_PICTURES))


def _row(place: Place) -> Row:
    said = {
        "link": f"{LINK}{place.first}",
        "paper": place.title,
        "first": str(place.first),
        "pages": str(place.pages),
    }
    return Row(place.id, {name: Sentence(text) for name, text in said.items()})
