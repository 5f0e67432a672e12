"""The copy of an exhibit that is served: its files, attached on the exhibit's page, which become pages."""

from dataclasses import dataclass, field
from typing import Any

import streamlit as st

from spo.assessment import Search, counted
from spo.case import Case, Edit
from spo.case.incidents import Exhibit
from spo.documents import ExhibitRefused, Leak, label, made_pages, withheld_in

from ..open_case.day import assessed
from ..open_case.saving import OpenCase
from ..questions.journey import Place
from ..questions.typed import is_there
from ..screen.frame import html
from ..screen.markup import asked_as, paragraph
from .emptied import key_of_files
from .kept_pages import as_kept, sha256

_RECORDINGS = ["mp4", "mov", "avi", "mkv", "webm", "3gp", "mp3", "m4a", "wav", "amr", "ogg"]
_TYPES = ["pdf", "png", "jpg", "jpeg", "docx", "txt", *_RECORDINGS]
_LARGEST = 50

_HINT = (
    "Attach the copy that is served, with what is withheld taken out of it. The original is not kept in this program: "
    "it stays where you say that it is kept. A PDF, pictures (PNG or JPEG), Word (.docx) or plain text, in their "
    "order. Each page becomes a picture: scripts, hidden words, and what a camera adds, are left behind. Print a PDF "
    "with notes or boxes to fill in to a new PDF first. A recording is not kept here: its SHA-256 is worked out and "
    "stands on its flysheet. Attach a still too, if one helps."
)


@dataclass(frozen=True)
class Attaching:
    """What a page attaches and takes off: the edits with their files, and a sentence for each file refused."""

    edits: tuple[Edit, ...] = ()
    files: tuple[bytes, ...] = field(default=(), repr=False)
    refused: tuple[str, ...] = ()


def ask_attached(case: OpenCase, place: Place) -> None:
    """Draw the question for the files of an exhibit, and the boxes that take one off."""
    html(asked_as("q-attached", "The exhibit itself", _HINT))
    st.file_uploader(
        "The exhibit itself",
        type=_TYPES,
        max_upload_size=_LARGEST,
        accept_multiple_files=True,
        key=key_of_files(box_of_files(case, place)),
        label_visibility="collapsed",
    )
    for key, file in _held(case.case, place).attached.items():
        html(paragraph(f"Attached: {file.name}, {counted(len(file.pages), 'page')}."))
        st.checkbox(f"Take off {file.name}", key=f"{box_of_files(case, place)}-off-{key}")


def attaching(case: OpenCase, place: Place, now: Case) -> Attaching:
    """Return what the page attaches and takes off. `now` is the case with what else it changes."""
    box = box_of_files(case, place)
    taken = [key for key in _held(now, place).attached if st.session_state.get(f"{box}-off-{key}")]
    edits, files, refused = [Edit(path=place.path(f"attached.{key}")) for key in taken], [], []
    new: dict[str, Any] = {}
    for given in st.session_state.get(key_of_files(box)) or ():
        name, content = given.name, given.getvalue()
        if name.rpartition(".")[2].casefold() in _RECORDINGS:
            edits.append(Edit(path=place.path("recording"), value=sha256(content)))
            continue
        try:
            made = made_pages(name, content)
        except ExhibitRefused as error:
            refused.append(f"{name} was not attached: {error}")
            continue
        if leaks := withheld_in(Search(now), "", made.words, place.path("attached")):
            refused.append(_gives_away(case, name, leaks))
            continue
        key = next(case.new_ids((place.base, len(new), sha256(content))))
        new[key], pages = as_kept(name, made)
        files += pages
    if (new or edits) and not is_there(now, place.base):
        edits = [Edit(path=place.base, value={}), *edits]
    if new:
        edits += [Edit(path=place.path(f"attached.{key}"), value=value) for key, value in new.items()]
    return Attaching(tuple(edits), tuple(files), tuple(refused))


def _gives_away(case: OpenCase, name: str, leaks: list[Leak]) -> str:
    where = " and ".join(dict.fromkeys(leak.passage for leak in leaks[:5]))
    what = " and ".join(dict.fromkeys(f"“{label(assessed(case).view, leak.secret)}”" for leak in leaks[:5]))
    return (
        f"{name} was not attached: {where} may give away what you withhold in {what}. Words that are white, hidden or "
        "under a black box count too. Take them out of the file itself, then attach it again."
    )


def _held(case: Case, place: Place) -> Exhibit:
    return case.exhibits.get(place.ids[-1]) or Exhibit()


def box_of_files(case: OpenCase, place: Place) -> str:
    """Return the name of the box in which files are chosen."""
    return f"attached-{place.base}@{case.revision}"
