"""A picture is cleaned and kept beside the case; the other answers are saved whatever the file is."""

import io

import pytest
from PIL import Image, PngImagePlugin

from spo.documents.pictures import is_clean
from spo.store import Store

from ..kept import keep
from ..window import Window, case_of

SECRET = "taken at 14 Hidden Lane"


def picture(side: int = 220, shade: str = "navy") -> bytes:
    """Return a picture that says where it was taken."""
    said = PngImagePlugin.PngInfo()
    said.add_text("Comment", SECRET)
    written = io.BytesIO()
    Image.new("RGB", (side, side), shade).save(written, "PNG", pnginfo=said)
    return written.getvalue()


def choose(window: Window, content: bytes) -> Window:
    """Choose a file on the page of an exhibit. Nothing is sent yet."""
    window.app.file_uploader[1].set_value(("map.png", content, "image/png"))
    return window


def test_a_picture_is_cleaned_and_kept_beside_the_case_and_can_be_replaced_and_taken_off(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    window = choose(Window().go("exhibit", case_id, "e1"), picture()).press("save-list")
    sha = case_of(store, case_id).exhibits["e1"].picture
    content = store.attachment(case_id, sha)
    assert SECRET.encode() in picture()
    assert SECRET.encode() not in content
    assert is_clean(content)

    window.go("exhibit", case_id, "e1")
    assert "A map is attached." in window.text
    window.press("save-list")
    assert (case_of(store, case_id).exhibits["e1"].picture, store.revision(case_id)) == (sha, 2)

    choose(window.go("exhibit", case_id, "e1"), picture(shade="olive")).press("save-list")
    other = case_of(store, case_id).exhibits["e1"].picture
    assert other not in ("", sha)

    window.go("exhibit", case_id, "e1").type("picture-exhibits.e1@3-off", True).press("save-list")
    assert case_of(store, case_id).exhibits["e1"].picture == ""
    assert "A map is attached." not in window.go("exhibit", case_id, "e1").text


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"%PDF-1.7 no picture at all", "This file is not a picture."),
        (picture(40), "This picture is too small"),
        (picture()[:200], "This picture is damaged."),
    ],
)
def test_a_file_that_is_no_picture_is_refused_in_a_sentence_and_the_other_answers_are_saved(
    store: Store, content: bytes, says: str
) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    window = choose(Window().go("exhibit", case_id, "e1"), content)
    window.type("exhibits.e1.description", "Map of the zone").press("save-on")
    assert window.title == "An exhibit"
    assert says in window.problem
    found = case_of(store, case_id).exhibits["e1"]
    assert (found.description, found.picture) == ("Map of the zone", "")
    assert store.attachments(case_id) == {}
    assert window.shows("exhibits.e1.description") == "Map of the zone"


def test_an_exhibit_that_is_only_a_picture_is_made(store: Store) -> None:
    case_id = keep(store)
    choose(Window().go("exhibits", case_id).press("add"), picture()).press("save-list")
    (exhibit,) = case_of(store, case_id).exhibits.values()
    assert exhibit.picture in store.attachments(case_id)
