"""No text in any field, and nothing that is brought in, stops a page."""

import pytest

from spo.store import Store
from tests.fuzz.paged import try_entering, try_pages


@pytest.mark.parametrize("seed", [1, 2])
def test_every_page_of_a_case_of_nasty_text_opens(store: Store, seed: int) -> None:
    try_pages(store, seed)


@pytest.mark.parametrize("seed", range(10))
def test_nasty_files_and_words_are_entered_or_refused(store: Store, seed: int) -> None:
    try_entering(store, seed)
