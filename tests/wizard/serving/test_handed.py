"""A browser holds the files whose addresses it was sent, and no others."""

from streamlit.proto.Common_pb2 import FileURLs, FileURLsResponse
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from spo.wizard.serving.handed import LASTS, Handed, addresses

PAPER = "/media/0a1b2c3d4e5f60718293a4b5c6d7e8f9.docx"
PUT = "/_stcore/upload_file/b0c6bd5e-2f5b-4ac1-9d3a-4ff4b1b2a0c1/11f6ad8e-c43a-4e3f-9d5a-2f1a2b3c4d5e"


def drawn(address: str) -> bytes:
    """Return the message that draws a button to download a file."""
    message = ForwardMsg()
    message.delta.new_element.download_button.id = "paper"
    message.delta.new_element.download_button.url = address
    message.delta.new_element.download_button.disabled = True
    return bytes(message.SerializeToString())


def test_an_address_is_read_out_of_a_message_to_its_last_letter() -> None:
    uploads = ForwardMsg(file_urls_response=FileURLsResponse(file_urls=[FileURLs(upload_url=PUT, delete_url=PUT)]))
    assert addresses(drawn(PAPER)) == [PAPER]
    assert addresses(uploads.SerializeToString()) == [PUT, PUT]
    assert addresses(b"/media/" + b"a" * 32) == []


def test_only_the_browser_that_was_sent_an_address_holds_the_file() -> None:
    handed = Handed()
    handed.note("one", drawn(PAPER))
    assert handed.holds("one", PAPER)
    assert not handed.holds("two", PAPER)
    assert not handed.holds("one", PAPER.replace("docx", "html"))


def test_a_file_that_is_asked_for_at_once_is_served_no_later_and_an_upload_is() -> None:
    now = [0.0]
    handed = Handed(clock=lambda: now[0])
    for address in (PAPER, PUT):
        handed.note("one", drawn(address))
    assert handed.holds("one", PAPER, is_asked_at_once=True)
    now[0] = LASTS + 1
    assert not handed.holds("one", PAPER, is_asked_at_once=True)
    assert handed.holds("one", PUT, is_asked_at_once=True)
    assert handed.holds("one", PAPER)


def test_a_browser_that_has_no_name_holds_nothing() -> None:
    handed = Handed()
    handed.note("", drawn(PAPER))
    assert not handed.holds("", PAPER)


def test_the_addresses_that_were_sent_longest_ago_are_forgotten_first() -> None:
    handed = Handed(most=2)
    for name in ("/media/a", "/media/b", "/media/a", "/media/c"):
        handed.note("one", drawn(name))
    assert [name for name in "abc" if handed.holds("one", f"/media/{name}")] == ["a", "c"]
