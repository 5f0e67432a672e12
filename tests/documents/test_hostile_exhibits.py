"""What is attached to an exhibit harms nobody: it is pictures of what it shows, or a sentence that says why not."""

import io
import re

import pytest
from PIL import Image
from pypdf import PdfReader

from spo.assessment import Search
from spo.case import Case, Edit, apply
from spo.documents.bundle.exhibits import as_pdf
from spo.documents.bundle.read import BESIDE, parts
from spo.documents.exhibits.making import ExhibitRefused, Made, made_pages
from spo.documents.exhibits.searched import withheld_in
from spo.documents.pictures import is_clean, printable

from .hostile import BY_OFFICE, HIDDEN, HOSTILE, Hostile

WITHHELD = apply(
    Case(),
    [
        Edit(path="protected_persons.p1", value={"name": "Orla Example"}),
        Edit(path="places.h1", value={"whose": "p1", "kind": "home", "address": HIDDEN, "withhold": True}),
    ],
)
_ACTIVE = re.compile(
    rb"/(?:JavaScript|JS|Launch|OpenAction|AA|AcroForm|XFA|EmbeddedFile|EmbeddedFiles|Annots|OCProperties|Names|URI)\b"
)


def attached(file: Hostile) -> Made | str:
    """Attach a file, and return the pages that are made of it, or the sentence that refuses it."""
    try:
        return made_pages(file.name, file.content())
    except ExhibitRefused as error:
        return str(error)


def shades(picture: bytes) -> set[int]:
    with Image.open(io.BytesIO(picture)) as image:
        return set(image.convert("L").tobytes())


def check(file: Hostile) -> None:
    made = attached(file)
    if isinstance(made, str):
        assert file.refused or file.either, made
        assert (file.refused or "damaged") in made
        assert re.fullmatch(r"[a-z].{20,300}\.", made)
        return
    assert not file.refused
    assert all(map(is_clean, made.pictures))
    assert len(made.words) == len(made.pictures) <= 300
    assert bool(withheld_in(Search(WITHHELD), "Exhibit AB/1", made.words, "exhibits.e1")) == file.found
    if not file.either:
        assert (made.to_look_at == (1,)) == file.look
    if file.blank:
        assert shades(made.pictures[0]) == {255}
    held = as_pdf("AB/1", [printable(one) for one in made.pictures]).stream
    held.seek(0)
    served = held.read()
    assert not _ACTIVE.search(served)
    said = parts(served)
    assert HIDDEN.encode() not in served + b"".join(said.values()) + b"".join(made.pictures)
    assert b"<script" not in served
    assert said[BESIDE].replace(b"\n", b" ").count(b"http") == 0
    assert len(PdfReader(io.BytesIO(served)).pages) == len(made.pictures)


@pytest.mark.parametrize("file", HOSTILE, ids=lambda file: file.id)
def test_a_file_becomes_pictures_of_what_it_shows_or_is_refused_in_a_sentence(file: Hostile) -> None:
    check(file)


@pytest.mark.office
@pytest.mark.usefixtures("office")
@pytest.mark.parametrize("file", BY_OFFICE, ids=lambda file: file.id)
def test_word_and_text_become_pictures_of_what_they_show(file: Hostile) -> None:
    check(file)


def test_at_least_sixty_kinds_of_file_are_tried() -> None:
    assert len({file.id for file in HOSTILE}) == len(HOSTILE) >= 60


def test_what_lies_under_a_black_box_is_not_in_the_picture() -> None:
    by_id = {file.id: file for file in HOSTILE}
    with_words = made_pages("a.pdf", by_id["under a black box"].content())
    bare = made_pages("a.pdf", by_id["under a black box"].content().replace(HIDDEN.encode(), b" " * len(HIDDEN)))
    assert with_words.pictures == bare.pictures
