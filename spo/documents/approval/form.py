"""The page on which papers are approved and authority is given where nobody signs in: it names the words of both."""

from collections.abc import Mapping

from spo.assessment import Assessment
from spo.case.days import in_full
from spo.guidance import PaperEntry

from ..passages import Paper, Row, Sentence
from ..pictures import Picture
from ..printed_words import PrintedPaper, PrintedWords, fingerprint, in_groups
from ..render import FOLDER, template, zipped

FORM_FILE = "approval-of-the-papers.docx"

_TITLE = "Approval of the papers, and authority to apply"
_TEMPLATE = FOLDER / "approval" / "form.docx"
_ABOUT = (
    "This page is about the papers listed below, as they print on {day}. If a word of any of them changes, it neither "
    "approves nor authorises anything."
)
_APPROVES = "I have read the papers listed, and approve their words for filing, on the conditions written here."
_AUTHORISES = "I authorise an application to the court in the words of this fingerprint, once they are approved above."
_NO_PICTURES: Mapping[str, Picture] = {}


def approval_form(assessment: Assessment, printed: PrintedWords) -> bytes:
    """Return the page to be signed, as a Word file. Raises OSError where its template cannot be read."""
    entry = PaperEntry(id="approval", title=_TITLE, audience="keep", file=FORM_FILE)
    on = assessment.view.on
    head = {
        "case": f"Case: {assessment.view.case.defendant.name or 'no name yet'}.",
        "about": _ABOUT.format(day=in_full(on)),
        "fingerprint": f"Fingerprint of the words: {in_groups(fingerprint(printed))}",
        "approves": _APPROVES,
        "authorises": _AUTHORISES,
    }
    paper = Paper(
        entry,
        head={name: Sentence(text) for name, text in head.items()},
        tables={"papers": [_row(one) for one in printed]},
    )
    author = assessment.view.case.applicant.force or "Police"
    return zipped(template(_TEMPLATE).parts(paper, author, on, _NO_PICTURES))


def _row(paper: PrintedPaper) -> Row:
    words = sum(len(line.text.split()) for line in paper.lines)
    said = {"paper": paper.title, "words": f"{words:,}", "read": ""}
    return Row(paper.id, {name: Sentence(text) for name, text in said.items()})
