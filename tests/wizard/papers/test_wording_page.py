"""A passage in an officer's own words: words that are saved are printed, and where there are none, the draft is."""

import pytest

from spo.store import Store

from ..cases import BREACHED, every_case
from ..kept import keep
from ..window import Window, case_of


@pytest.mark.parametrize("empty", ["", " \n "])
def test_a_box_that_is_emptied_means_the_draft_and_the_page_says_so(store: Store, empty: str) -> None:
    case_id = keep(store, every_case()[BREACHED])
    window = Window().go("papers", case_id)
    key = next(button.key for button in window.app.button if (button.key or "").startswith("edit-"))
    for words, told in (("Mine.", "Your words are saved"), (empty, "The box was empty, so the draft will be printed.")):
        window.press(key)
        (box,) = window.app.text_area
        box.set_value(words)
        window.press_named("Save these words")
        assert told in window.text
    assert "Your words are saved" not in window.text
    assert case_of(store, case_id).wordings == {}
