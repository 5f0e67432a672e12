"""Words are found wherever they were typed in a case, and lead to the page that asks for them."""

from typing import Any

import pytest

from spo.case import Case, texts
from spo.store import Store
from spo.wizard.pages.search_page import around, matches
from spo.wizard.questions.status import place_for
from spo.wizard.steps import STEPS

from ..cases import BREACHED, HOSTILE, every_case, put, questions
from ..kept import at, keep, shown_as_text
from ..window import Window, case_of

APART = (
    "unread.",
    "wordings.",
    "desk.",
    "exhibits.x1.picture",
    "exhibits.x1.attached.",
    "signed_papers.",
    "source_files.x1.sha256",
    "source_files.x1.mapping.",
)
"""What no step asks for in words. What could not be read is shown in its field, a wording on the papers, and what came
back signed on the page of the signed papers."""


def search(window: Window, case_id: str, words: str) -> Window:
    """Search a case."""
    return window.go("search", case_id).type("words", words).press_named("Search")


def test_every_word_of_a_case_is_found_and_leads_to_the_page_that_asks_for_it() -> None:
    case = every_case()["full"]
    typed = list(texts(case))
    assert len(typed) > 150
    for path, text in typed:
        assert (path, text) in matches(case, text.upper())
        if not path.startswith(APART):
            assert path in {asked.path for asked in questions(place_for(path)).values()}, path


def test_each_of_the_words_has_to_stand_in_the_text_in_any_order_and_case() -> None:
    case = put(Case(), "defendant.needs", "Deaf in one EAR, and Weiß")
    for words in ("ear deaf", "WEISS", "  one   ear "):
        assert matches(case, words) == [("defendant.needs", "Deaf in one EAR, and Weiß")]
    for words in ("deaf blind", "", "   "):
        assert matches(case, words) == []


@pytest.mark.parametrize(
    "text", ["needle", "x" * 300 + "needle" + "y" * 300, "NEEDLE" + "y" * 90, "x" * 90 + " needle"]
)
def test_the_words_are_shown_in_their_surroundings_with_a_sign_where_these_are_cut(text: str) -> None:
    shown = around(text, "needle other")
    assert "needle" in shown.casefold()
    assert len(shown) <= 162
    assert shown.strip("…") in text
    assert shown.startswith("…") != text.startswith(shown[:5])
    assert shown.endswith("…") != text.endswith(shown[-5:])


def test_a_result_leads_to_its_page(store: Store) -> None:
    case_id = keep(store, every_case()[BREACHED], incidents__i05__outcome=HOSTILE)
    window = search(Window(), case_id, "I WILL alert(1)")
    assert "Found in 1 place." in window.text
    assert shown_as_text(window)
    window.press("hit-1")
    assert (window.title, window.items) == (STEPS["incident"].title, "i05")
    assert window.shows("incidents.i05.outcome") == HOSTILE


def test_an_officers_own_wording_leads_to_the_papers(store: Store) -> None:
    wording = {"paper": "chronology", "passage": "summary", "text": "Needle", "digest": "0"}
    window = search(Window(), keep(store, wordings__w1=wording), "needle")
    assert window.press("hit-1").title == "Papers"


def test_what_the_program_sets_is_nobodys_words_and_is_not_listed(store: Store) -> None:
    wording = {"paper": "needle", "passage": "needle", "text": "Other", "digest": "needle"}
    files: dict[str, Any] = {"exhibits": {"e": {"picture": "needle"}}, "source_files": {"s": {"sha256": "needle"}}}
    window = search(Window(), keep(store, wordings__w1=wording, **files), "needle")
    assert "Nothing is found." in window.text


def test_what_could_not_be_read_is_found_too(store: Store) -> None:
    window = Window().go("duration", case_id := keep(store)).type("duration.kind", "fixed")
    window.type("duration.years", "five or so").press("save-list")
    assert case_of(store, case_id).duration.years is None
    search(window, case_id, "five or so").press("hit-1")
    assert window.shows("duration.years") == "five or so"


def test_what_is_not_there_is_said_not_to_be_found(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("search", case_id)
    assert "found" not in window.text.casefold()
    for words in ("anything", " ", HOSTILE):
        assert "Nothing is found." in search(window, case_id, words).text
    assert window.press_named("Go to the task list").title == "Task list"


def test_another_search_begins_at_its_first_result(store: Store) -> None:
    case_id = keep(store, witnesses={f"w{n}": {"name": f"Jo {n}", "role": f"Neighbour {n}"} for n in at(30)})
    window = search(Window(), case_id, "jo")
    window.press_named("Show the 25 after")
    assert "Found in 30 places." in window.text
    assert "Go to result 26" in window.labels
    assert "Go to result 1" in search(window, case_id, "neighbour").labels


def test_what_was_looked_for_in_one_case_is_not_looked_for_in_another(store: Store) -> None:
    ours, theirs = keep(store, defendant__name="Al Example"), keep(store, defendant__name="Al Sample")
    window = search(Window(), ours, "example")
    assert "Found in 1 place." in window.text
    assert "ound in" not in window.go("search", theirs).text
