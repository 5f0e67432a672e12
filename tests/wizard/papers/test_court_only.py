"""The page of papers says which paper is for the court alone, and offers it apart from what is served."""

from spo.store import Store

from ..cases import BREACHED, every_case
from ..kept import keep
from ..window import Window

SAID = "Confidential details are for the court alone."


def test_the_page_tells_the_officer_to_send_the_confidential_details_apart(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("papers", case_id).press("make")
    assert SAID in window.text
    assert "To file with the court only. Not for service." in window.text
    assert "Download: Confidential details" in [found.proto.label for found in window.app.get("download_button")]


def test_nothing_is_said_of_them_where_nothing_is_withheld(store: Store) -> None:
    window = Window().go("papers", keep(store, defendant__name="Al Example")).press("make")
    assert window.app.get("download_button")
    assert SAID not in window.text
