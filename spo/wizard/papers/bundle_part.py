"""The bundle, as pages offer it: made on demand of the papers that are made, or were filed, and downloaded."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import streamlit as st

from spo.assessment import Assessment
from spo.documents import (
    BUNDLE_FILE,
    BUNDLE_MANIFEST_FILE,
    Bundled,
    Given,
    NoBundle,
    Pack,
    ToSign,
    Within,
    WouldBeServed,
    bundle_manifest,
    bundled,
    in_parts,
    office_installed,
    pages_in,
    unsigned,
)
from spo.store import Decision, Filing, authority_of

from ..open_case.approved import HowItStands, approved_files
from ..open_case.handing import download
from ..open_case.saving import OpenCase
from ..open_case.signed import signed_now, within_filed, within_now
from ..screen import notices
from ..screen.frame import html
from ..screen.markup import led, panel, paragraph
from ..screen.press import button
from .leaking import in_words

_BUNDLE, _MADE_PARTS = "bundle", "bundle-made-parts"
_ABOUT = (
    "The bundle is one PDF of what is filed and served, with each exhibit that is attached behind its flysheet, each "
    "paper that came back signed in place of its draft, an index, page numbers and bookmarks. Confidential details are "
    "never in it."
)
_PARTS = "Ask the court how large a file its mailbox takes. In parts, the pages keep their numbers."
_PAGES_MOVE = (
    "It is made of the files that were filed. What came back signed since takes the place of what was not, so that "
    "pages may have other numbers than in a bundle that the court has already: say so where you give it another."
)
_LISTS = (
    "The list says of each paper and exhibit at which pages it stands, whether it is approved, signed or unsigned, and "
    "by whom, with the SHA-256 of each file, and who gave approval and authority. It is kept with the bundle."
)
_SIZES, _MB = (5, 10, 20, 35), 1024**2
_NOT_INSTALLED = (
    "LibreOffice is not installed on the computer that this program runs on. Ask for LibreOffice Writer to be "
    "installed, or open each Word paper and save it as a PDF."
)
_NO_ROOM = "The bundle could not be written. Ask for room to be made on the disk, then try again."


@dataclass(frozen=True)
class ToBundle:
    """A pack of which a bundle can be made: the case as it is printed there, and what the bundle holds besides.

    `wanted` tells it from every other, and `key` its buttons from those of another on the same page.
    """

    made: Pack
    assessment: Assessment
    within: Within
    unsigned: Sequence[ToSign]
    wanted: object
    authority: Decision | None
    key: str = ""


def bundle_now(case: OpenCase, wanted: object, made: Pack, how: HowItStands) -> None:
    """Draw the way to make the bundle of the papers as they now stand. `wanted` says which pack that is."""
    signed = signed_now(case, how)
    within, authority = within_now(how, signed), how.authority
    _bundle_part(case, ToBundle(made, how.of.assessment, within, signed.unsigned, wanted, authority))


def bundle_filed(case: OpenCase, how: HowItStands, filing: Filing) -> None:
    """Draw the way to make the bundle of papers that were filed: of the files that were kept, signed where they are."""
    signed, n = signed_now(case, how), filing.said.n
    made, (then, within) = approved_files(case, filing.approval), within_filed(case, how, filing, signed)
    lacks = unsigned(signed.of(n), within.signed)
    wanted, authority = (case.id, case.revision, filing.approval.papers), authority_of(how.made, filing.approval)
    html(paragraph(_PAGES_MOVE) if any(_is_later(one, filing) for one in within.signed) else None)
    _bundle_part(case, ToBundle(made, then, within, lacks, wanted, authority, f"-{n}"))


def _is_later(one: Given, filing: Filing) -> bool:
    """Return whether a signed paper was given back after papers were recorded as filed."""
    return bool(one.held.given_at) and datetime.fromisoformat(one.held.given_at) > filing.said.at


def _bundle_part(case: OpenCase, of: ToBundle) -> None:
    """Draw the way to make a bundle, and to download it."""
    html(paragraph(_ABOUT))
    if of.unsigned:
        html(panel("note", led("It would hold no signed copy of:", f"{'; '.join(one.title for one in of.unsigned)}.")))
    held: tuple[object, Bundled] | None = st.session_state.get(_BUNDLE)
    if held is None or held[0] != of.wanted:
        if office_installed() is None:
            html(panel("note", led("The bundle cannot be made here.", _NOT_INSTALLED)))
            return
        if not button("Make the bundle (PDF)", key=f"make-bundle{of.key}"):
            return
        made = _made(of)
        if made is None:
            return
        held = (of.wanted, made)
        st.session_state[_BUNDLE] = held
    name = f"approved-{BUNDLE_FILE}" if of.made.approved else BUNDLE_FILE
    content = held[1].content
    html(paragraph(f"The bundle takes {len(content) / _MB:.1f} MB."))
    file = f"bundle-file{of.key}"
    download("Download the bundle (PDF)", content, case.id, name, mime="application/pdf", key=file)
    _in_parts(case, content, name.removesuffix(".pdf"))
    _manifest(case, of, held[1])


def _manifest(case: OpenCase, of: ToBundle, made: Bundled) -> None:
    """Draw the way to download what says of each paper in a bundle what it is."""
    html(paragraph(_LISTS))
    try:
        content = bundle_manifest(of.assessment.view, of.made, made, of.within.withheld, of.authority)
    except WouldBeServed as refused:
        html(notices.leaks(in_words(of.assessment.view, refused.leaks)))
        return
    label, file = "Download the list of what is in it (JSON)", f"bundle-manifest{of.key}"
    download(label, content, case.id, BUNDLE_MANIFEST_FILE, mime="application/json", key=file)


def _in_parts(case: OpenCase, content: bytes, name: str) -> None:
    """Offer a bundle that a mailbox might not take in parts of a size that it does."""
    sizes = [size for size in _SIZES if size * _MB < len(content)]
    if not sizes:
        return
    html(paragraph(_PARTS))
    size = st.radio("Largest part", [0, *sizes], format_func=_as_said, horizontal=True, key="bundle-parts")
    if not size:
        return
    held: tuple[bytes, int, list[bytes]] | None = st.session_state.get(_MADE_PARTS)
    if held is None or held[0] is not content or held[1] != size:
        held = (content, size, in_parts(content, size * _MB))
        st.session_state[_MADE_PARTS] = held
    parts, first = held[2], 1
    for number, part in enumerate(parts, start=1):
        last = first + pages_in(part) - 1
        said = f"Download part {number} of {len(parts)}: pages {first} to {last} (PDF, {len(part) / _MB:.1f} MB)"
        file = f"{name}-part-{number}-of-{len(parts)}-pages-{first}-to-{last}.pdf"
        first = last + 1
        download(said, part, case.id, file, mime="application/pdf", key=f"bundle-part-{number}")


def _as_said(size: int) -> str:
    return f"{size} MB" if size else "One file"


def _made(of: ToBundle) -> Bundled | None:
    """Return the bundle, or None where it cannot be made, once the page has said why."""
    with st.status("Making the bundle", expanded=True) as box:
        bar = st.progress(0.0)

        def progress(title: str, share: float) -> None:
            bar.progress(share, f"Making: {title}" if title else "Done")

        try:
            content = bundled(of.assessment, of.made, progress, within=of.within)
        except WouldBeServed as refused:
            why = notices.leaks(in_words(of.assessment.view, refused.leaks))
        except NoBundle as error:
            why = panel("stop", led("The bundle was not made.", str(error)), role="alert")
        except OSError:
            why = panel("stop", led("The bundle was not made.", _NO_ROOM), role="alert")
        else:
            box.update(label="The bundle is made", state="complete", expanded=False)
            return content
        box.update(label="The bundle was not made", state="error", expanded=False)
    html(why)
    return None
