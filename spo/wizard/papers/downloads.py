"""The Word files of a case: made on demand, paper by paper, and downloaded one by one or together."""

import streamlit as st

from spo.assessment import titled
from spo.documents import Pack, Since, WouldBeServed, csv_beside, pack, templates_digest, timeline_picture
from spo.guidance import Guidance, PaperEntry

from ..display.shown import AUDIENCES
from ..display.unfinished import unfinished, what_is_new
from ..open_case.approved import HowItStands, after_filing, approved_files
from ..open_case.day import assessed, case_with_papers, on
from ..open_case.handing import download
from ..open_case.saving import OpenCase
from ..open_case.with_papers import CaseWithPapers
from ..screen.frame import html
from ..screen.markup import heading, led, panel, paragraph
from ..screen.press import button
from .bundle_part import bundle_now
from .leaking import leaking

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ZIP = "application/zip"
_MADE = "made"
_GOES_ON = (
    "What the force keeps goes on after approval: the certificate of service, the record of service of the order, the "
    "order as made, the plan after grant and the days due. The approved pack has them as they were then."
)


def downloads(case: OpenCase, law: Guidance, how: HowItStands) -> None:
    """Draw the way to make the files, and to download them once they are made. What is approved was made and kept."""
    html(heading(2, "Papers after filing" if how.since else "Download"))
    if how.since:
        html(paragraph(what_is_new(after_filing(case, how))))
    found, approved = how.of, how.approval.papers if how.approval and how.holds else ""
    if found.leaks:
        leaking(case.id, found.assessment.view, found.leaks)
        return
    said = unfinished(case, found, after_filing(case, how) if how.since else None)
    html(panel("note", led("Before you download:", " ".join(said))) if said else None)
    digest = templates_digest(entry.template for entry in law.papers.values())
    wanted = (case.id, case.revision, on(), approved, how.filing and how.filing.said.n, digest)
    made: tuple[object, Pack] | None = st.session_state.get(_MADE)
    if made is None or made[0] != wanted:
        if not approved and not button("Make the Word papers", type="primary", key="make"):
            return
        try:
            made = (
                wanted,
                approved_files(case, how.approval) if how.approval and approved else _make(case, found, how.since),
            )
        except WouldBeServed as refused:
            leaking(case.id, found.assessment.view, refused.leaks)
            return
        st.session_state[_MADE] = made
    _together(case, law, made[1])
    if approved:
        _kept_now(case)
    if made[1].served:
        bundle_now(case, wanted, made[1], how)
    _files(case, law, made[1])


def _make(case: OpenCase, found: CaseWithPapers, since: Since | None) -> Pack:
    with st.status("Making the papers", expanded=True) as box:
        bar = st.progress(0.0)

        def progress(title: str, share: float) -> None:
            bar.progress(share, f"Making: {title}" if title else "Done")

        picture = timeline_picture(found.assessment)
        made = pack(found.assessment, progress=progress, files=found.files, timeline=picture, since=since)
        made = made.of_revision(case.id, case.revision)
        box.update(label="The papers are made", state="complete", expanded=False)
    return made


def _together(case: OpenCase, law: Guidance, made: Pack) -> None:
    begins = "approved-" if made.approved else "spo-"
    download(
        "Download what is filed and served (zip)",
        made.zipped_for_court,
        case.id,
        f"{begins}filed-and-served.zip",
        mime=_ZIP,
        type="primary",
        key="filed",
    )
    download(
        "Download the whole pack (zip)",
        made.zipped,
        case.id,
        f"{begins}pack.zip",
        mime=_ZIP,
        key="pack",
    )
    html(paragraph("The whole pack also holds papers that the force keeps. Never send it to the court or serve it."))
    if any(made.files.get(made.name_of(entry)) and entry.audience == "file only" for entry in law.papers.values()):
        html(paragraph("Confidential details are for the court alone. Download them below, and send them apart."))


def _kept_now(case: OpenCase) -> None:
    """Draw the way to download what the force keeps, which goes on after the papers are approved."""
    html(paragraph(_GOES_ON))
    download(
        "Download what the force keeps, as it now stands (zip)",
        lambda: _now(case).zipped_kept(),
        case.id,
        "kept-as-it-stands.zip",
        mime=_ZIP,
        key="kept-now",
    )


def _now(case: OpenCase) -> Pack:
    found = case_with_papers(case)
    return pack(found.assessment, files=found.files).of_revision(case.id, case.revision)


def _files(case: OpenCase, law: Guidance, made: Pack) -> None:
    view = assessed(case).view
    for entry in (titled(view, one) for one in law.every_paper.values()):
        _file(case, entry, made)
        _file(case, entry, made, csv=True)


def _file(case: OpenCase, entry: PaperEntry, made: Pack, csv: bool = False) -> None:
    """Draw the way to download one file of a paper, or the spreadsheet beside it, where the pack holds it."""
    name = csv_beside(made.name_of(entry)) if csv else made.name_of(entry)
    if content := made.files.get(name):
        beside, kind = ("-csv", " (CSV, for a spreadsheet)") if csv else ("", "")
        with st.container(horizontal=True, vertical_alignment="center", key=f"file-{entry.id}{beside}"):
            key = f"paper-{entry.id}{beside}"
            mime = "text/csv" if csv else _WORD
            download(f"Download: {entry.title}{kind}", content, case.id, name, mime=mime, key=key)
            html(paragraph(AUDIENCES[entry.audience]))
