"""The files that were approved, to be downloaded as they were; and what changed since, on the page and in Word."""

from mimetypes import guess_type

from spo.documents import CHANGES_FILE, ChangedPaper, changes_in_word, how_much, pieces
from spo.store import Decision

from ..open_case.approved import approved_files
from ..open_case.day import on
from ..open_case.handing import download
from ..open_case.saving import OpenCase
from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import heading, led, paragraph, reworded, section, small
from .elsewhere import elsewhere

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_NEW, _GONE, _REWORDED = "New sentence", "Sentence taken out", "Sentence changed"
SIGNED_AS = {"pdf": b"%PDF-", "png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "jpeg": b"\xff\xd8\xff"}
"""How a signed approval begins that may be attached, by its kind."""
_ZIP = "application/zip"
_SINCE_FILING = "The filed papers stay as they are. What is new since is for papers after filing."


def approved_part(
    case: OpenCase, approval: Decision, authority: Decision | None, title: str = "The approved files"
) -> None:
    """Draw the way to download what was approved, byte for byte, and the pages signed for it and its authority."""
    html(heading(2, title))
    html(paragraph("They are kept as they were approved, and do not change."))
    download(
        "Download what was approved to be filed and served (zip)",
        lambda: approved_files(case, approval).zipped_for_court(),
        case.id,
        "approved-filed-and-served.zip",
        mime=_ZIP,
        key=f"approved-filed-{approval.n}",
    )
    download(
        "Download the whole approved pack (zip)",
        lambda: store().attachment(case.id, approval.papers),
        case.id,
        "approved-pack.zip",
        mime=_ZIP,
        key=f"approved-pack-{approval.n}",
    )
    html(paragraph("The whole pack also holds papers that the force keeps. Never send it to the court or serve it."))
    _signed(case, approval, "approval")
    if authority:
        _signed(case, authority, "authority")


def _signed(case: OpenCase, made: Decision, what: str) -> None:
    """Draw the way to download the signed page that was attached, if one was, and its hash."""
    if not made.signed:
        return
    content = store().attachment(case.id, made.signed)
    kind = next((kind for kind, begins in SIGNED_AS.items() if content.startswith(begins)), "bin")
    name, mime = f"signed-{what}.{kind}", guess_type(f"signed.{kind}")[0]
    download(f"Download the signed {what}", content, case.id, name, mime=mime, key=f"signed-{what}-{made.n}")
    html(led(f"SHA-256 of the signed {what}:", made.signed))


def changed_part(papers: list[ChangedPaper], case: OpenCase, approval: Decision, filed: bool = False) -> None:
    """Draw each sentence that changed since the words were approved, as it was and as it is."""
    html(heading(2, "What has changed since filing" if filed else "What changed since approval"))
    html(paragraph(_SINCE_FILING) if filed else None)
    html(paragraph(f"{how_much(papers)}. All else is as {'filed' if filed else 'approved'}."))
    download(
        "Download the changes as tracked in Word",
        lambda: changes_in_word(papers, approval.assessed_on, on()),
        case.id,
        CHANGES_FILE,
        mime=WORD,
        key="changes",
    )
    elsewhere(case, [pair for paper in papers for one in paper.changes for pair in one.sentences])
    for paper in papers:
        html(heading(3, paper.title))
        if paper.is_new or paper.is_gone:
            html(paragraph("The whole paper is new." if paper.is_new else "The whole paper is gone."))
            continue
        for was, now in (pair for one in paper.changes for pair in one.sentences):
            lead = _NEW if not was else _GONE if not now else _REWORDED
            html(section("changed", small(lead), reworded(pieces(was, now))))
