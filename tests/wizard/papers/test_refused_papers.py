"""Papers that would give away what is withheld are not made, and the page says where it was typed."""

import pytest

from spo.store import Store

from ..kept import keep
from ..window import Window

HOME = {"address": "4 Larch Road, EX99 9ZP", "withhold": True}


@pytest.mark.parametrize(
    ("source", "witness"),
    [
        ("Seen at EX99 9ZP", {"name": "Bo Example"}),
        ("Seen by Bo", {"name": "Bo EX99", "role": "9ZP Neighbourhood Watch"}),
    ],
    ids=["in one field", "in two fields that print together"],
)
def test_the_page_says_where_it_was_typed_and_makes_nothing(store: Store, source: str, witness: dict[str, str]) -> None:
    act = {"date": "3 June 2026", "what": "He rang.", "attributed": "yes", "source": source, "witness": "w1"}
    case_id = keep(store, places__p1=HOME, witnesses__w1=witness, incidents__i1=act)
    window = Window().go("papers", case_id)
    if "No paper has been made" not in window.text:
        window.press("make")
    assert "No paper has been made" in window.text
    assert "what you withhold in “Places 1: Address”" in window.text
    assert f"“{witness['name'] if 'role' in witness else source}”" in window.text
    assert "places.p1" not in window.text
    assert "incidents.i1" not in window.text
    window.press("leaking-0")
    assert "No paper has been made" not in window.text
    assert not window.app.get("download_button")
