"""A picture kept beside an exhibit, such as the map of a zone: asked for on the exhibit's page, and cleaned."""

import hashlib

import streamlit as st

from spo.case import Case
from spo.documents import cleaned

from ..open_case.saving import OpenCase
from ..questions.fields import Question, question
from ..questions.journey import Place
from ..screen.frame import html
from ..screen.markup import asked_as
from .emptied import key_of_files

HAS_PICTURE = "exhibit"
"""The step whose item can have a picture beside it."""

_LARGEST = 10
_TYPES = ["png", "jpg", "jpeg", "webp", "gif", "bmp", "tif", "tiff"]


def ask_picture(case: OpenCase, place: Place) -> None:
    """Draw the question for a picture, and the box that takes one off."""
    held = _held(case.case, place)
    said = "A map is attached. Choose another to put in its place." if held else "Only where this exhibit is one."
    hint = f"{said} It is copied without what a camera or a telephone adds to a picture, such as where it was taken."
    html(asked_as("q-picture", "Map that the order prints", hint))
    st.file_uploader(
        "Map that the order prints",
        type=_TYPES,
        max_upload_size=_LARGEST,
        key=key_of_files(box_of_picture(case, place)),
        label_visibility="collapsed",
    )
    if held:
        st.checkbox("Take the map off", key=f"{box_of_picture(case, place)}-off")


def given_picture(case: OpenCase, place: Place) -> tuple[list[tuple[Question, str]], list[bytes]]:
    """Return the answer about the picture, and the picture where one was chosen, to be saved with it.

    There is no answer where nothing was chosen. Raises PictureRefused for a file that is no picture.
    """
    asked = question(place, "picture")
    if st.session_state.get(f"{box_of_picture(case, place)}-off"):
        return [(asked, "")], []
    if file := st.session_state.get(key_of_files(box_of_picture(case, place))):
        content = cleaned(file.getvalue())
        return [(asked, hashlib.sha256(content).hexdigest())], [content]
    return [], []


def _held(case: Case, place: Place) -> str:
    exhibit = case.exhibits.get(place.ids[-1])
    return exhibit.picture if exhibit else ""


def box_of_picture(case: OpenCase, place: Place) -> str:
    """Return the name of the box in which a picture is chosen."""
    return f"picture-{place.base}@{case.revision}"
