"""No text in any field stops a page."""

import pytest

from spo.store import Store
from tests.fuzz.drawn import drawn
from tests.places import every_page, item_for

from ..kept import keep
from ..window import Window


@pytest.mark.parametrize("seed", [1, 2])
def test_every_page_of_a_case_of_nasty_text_opens(store: Store, window: Window, seed: int) -> None:
    case = drawn(seed)
    case_id = keep(store, case)
    for page in every_page():
        if (item := item_for(case, page)) is not None:
            window.go(page, case_id, *item.split(".") if item else ())
