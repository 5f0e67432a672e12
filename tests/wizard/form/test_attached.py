"""The copy of an exhibit that is served is attached on its page, searched, looked at page by page, and taken off."""

import hashlib
import io
from typing import Any

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from spo.store import Store

from ..kept import keep
from ..window import Window, case_of

HOME = {"whose": "p1", "kind": "home", "address": "14 Hidden Lane", "withhold": True}
PERSON = {"name": "Orla Example"}
File = tuple[str, bytes, str]


def pdf(*pages: str, name: str = "calls.pdf") -> File:
    drawn = io.BytesIO()
    canvas = Canvas(drawn, invariant=1)
    for words in pages:
        canvas.drawString(72, 700, words)
        canvas.showPage()
    canvas.save()
    return name, drawn.getvalue(), "application/pdf"


def photo(shade: str = "navy") -> File:
    drawn = io.BytesIO()
    Image.new("RGB", (300, 300), shade).save(drawn, "PNG")
    return "photo.png", drawn.getvalue(), "image/png"


def attach(window: Window, *files: File) -> Window:
    """Choose files on the page of an exhibit. Nothing is sent yet."""
    window.app.file_uploader[0].set_value(list(files))
    return window


def withholding(store: Store, **more: Any) -> str:
    return keep(store, exhibits__e1={"mark": "OE/1"}, protected_persons__p1=PERSON, places__h1=HOME, **more)


def test_files_are_kept_as_pages_in_their_order_and_can_be_taken_off(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    window = attach(Window().go("exhibit", case_id, "e1"), pdf("one", "two"), photo()).press("save-list")
    held = case_of(store, case_id).exhibits["e1"].attached
    assert [(file.name, list(file.pages)) for file in held.values()] == [
        ("calls.pdf", ["1", "2"]),
        ("photo.png", ["1"]),
    ]
    kept = store.attachments(case_id)
    assert {
        sha for file in held.values() for sha in (*(page.picture for page in file.pages.values()), file.words)
    } == set(kept)
    assert pdf("one", "two")[1] not in [store.attachment(case_id, sha) for sha in kept]

    window.go("exhibit", case_id, "e1")
    assert "Attached: calls.pdf, 2 pages." in window.text
    first, second = held
    window.type(f"attached-exhibits.e1@2-off-{first}", True).press("save-list")
    assert list(case_of(store, case_id).exhibits["e1"].attached) == [second]


def test_an_exhibit_that_is_only_attached_is_made(store: Store) -> None:
    case_id = keep(store)
    attach(Window().go("exhibits", case_id).press("add"), photo()).press("save-list")
    (exhibit,) = case_of(store, case_id).exhibits.values()
    assert [file.name for file in exhibit.attached.values()] == ["photo.png"]


def test_a_file_that_cannot_be_attached_is_named_and_the_rest_of_the_page_is_saved(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    broken = ("broken.pdf", b"%PDF-1.7 nothing", "application/pdf")
    window = attach(Window().go("exhibit", case_id, "e1"), broken, photo())
    window.type("exhibits.e1.description", "A photograph").press("save-on")
    assert window.title == "An exhibit"
    assert "broken.pdf was not attached: it is damaged and cannot be opened." in window.problem
    found = case_of(store, case_id).exhibits["e1"]
    assert found.description == "A photograph"
    assert [file.name for file in found.attached.values()] == ["photo.png"]


def test_a_file_that_was_refused_leaves_its_box_once_that_is_told(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    window = attach(Window().go("exhibit", case_id, "e1"), ("broken.pdf", b"%PDF-1.7 nothing", "application/pdf"))
    assert "broken.pdf was not attached" in window.press("save-on").problem
    assert window.app.file_uploader[0].value == []
    assert window.press("save-list").title == "Task list"


def test_a_file_that_says_what_is_withheld_is_refused_with_the_page_and_never_kept(store: Store) -> None:
    case_id = withholding(store)
    window = attach(Window().go("exhibit", case_id, "e1"), pdf("a list", "at 14 Hidden Lane")).press("save-on")
    assert (
        "calls.pdf was not attached: page 2 may give away what you withhold in “Places 1: Address”." in window.problem
    )
    assert case_of(store, case_id).exhibits["e1"].attached == {}
    assert store.attachments(case_id) == {}


def test_after_attaching_the_pages_follow_and_each_that_no_program_can_read_waits_until_it_is_looked_at(
    store: Store,
) -> None:
    case_id = withholding(store)
    window = attach(Window().go("exhibit", case_id, "e1"), pdf("a list"), photo()).press("save-list")
    assert (window.title, window.items) == ("Pages of an exhibit", "e1")
    assert "1 page to look at" in window.text
    assert 'alt="Picture of page 1 of photo.png"' in window.html
    assert 'alt="Picture of page 1 of calls.pdf"' in window.html
    _, key = case_of(store, case_id).exhibits["e1"].attached
    look = f"look-exhibits.e1.attached.{key}.pages.1.picture"
    assert [one.label for one in window.app.button if (one.key or "").startswith("look-")] == [
        "I have looked at page 1 of photo.png: it gives away nothing that is withheld"
    ]
    window.press(look)
    assert "It is kept that you have looked at page 1 of photo.png." in window.text
    assert "to look at" not in window.text
    assert "2 pages as they are served" in window.text


def test_every_page_can_be_reached_ten_at_a_time(store: Store) -> None:
    case_id = withholding(store)
    window = attach(Window().go("exhibit", case_id, "e1"), pdf(*[""] * 12)).press("save-list")
    assert "12 pages to look at" in window.text
    assert window.html.count('alt="Picture of page') == 10
    window.press_named("Show the 10 after of: to look at")
    assert 'alt="Picture of page 12 of calls.pdf"' in window.html


def test_the_pages_can_be_looked_at_again_from_the_page_of_the_exhibit(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    assert "Save and look at its pages" not in Window().go("exhibit", case_id, "e1").labels
    window = attach(Window().go("exhibit", case_id, "e1"), photo()).press("save-list")
    window.go("exhibit", case_id, "e1").press("save-pages")
    assert 'alt="Picture of page 1 of photo.png"' in window.html


def test_pages_need_not_be_looked_at_where_nothing_is_withheld(store: Store) -> None:
    case_id = keep(store, exhibits__e1={"mark": "OE/1"})
    window = attach(Window().go("exhibit", case_id, "e1"), photo()).press("save-list")
    assert "to look at" not in window.text


def test_of_a_recording_the_sha_256_is_kept_and_nothing_else(store: Store) -> None:
    case_id = keep(store)
    content = b"\x00\x00\x00\x18ftypmp42 a doorbell at night"
    window = attach(Window().go("exhibit", case_id, "e1"), ("doorbell.MP4", content, "video/mp4")).press("save-list")
    number = hashlib.sha256(content).hexdigest()
    held = case_of(store, case_id).exhibits["e1"]
    assert (held.recording, held.attached) == (number, {})
    assert not store.attachments(case_id)
    window.go("exhibit", case_id, "e1")
    assert number in [box.value for box in window.app.text_input]
