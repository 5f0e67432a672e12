"""One page asks all that the defendant would learn: each text in its place, once, and one press saves the answers."""

import re
from typing import Any

from spo.store import Store

from ..cases import HOSTILE, LAW
from ..kept import keep
from ..window import Window, case_of

PAGE = "what-he-would-learn"
SECRET = {"whose": "p1", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}
BUS = "She now gets the 14 bus. He waited."
GIVES = "It gives nothing away"
SAVE = "Save what is ticked"


def case_with(store: Store, **items: Any) -> str:
    """Keep a case in which a place is withheld."""
    return keep(store, protected_persons__p1={"name": "Orla Example"}, places__h=SECRET, **items)


def buttons(window: Window, label: str) -> list[str]:
    """Return the keys of the buttons that begin with some words."""
    return [str(button.key) for button in window.app.button if button.label.startswith(label)]


def ticks(window: Window) -> list[str]:
    """Return the labels of the boxes that say of one text that it gives nothing away."""
    return [box.label for box in window.app.checkbox if box.label.startswith(GIVES)]


def test_a_text_stands_there_with_what_tells_marked_and_one_tick_settles_it_until_it_is_changed(store: Store) -> None:
    case_id = case_with(store, incidents__i1={"date": "3 June 2026", "what": f"{BUS} {HOSTILE}"})
    window = Window().go(PAGE, case_id)
    assert "1 question to answer" in window.text
    assert "1. Incidents 1: What happened" in window.text
    assert "<mark>bus</mark>. He waited. " in window.html
    assert "&lt;script&gt;alert(1)" in window.html
    assert "Tick what gives nothing away" in window.press_named(SAVE).problem
    window.type("nothing-1", True).press_named(SAVE)
    assert "Noted of 1: nothing is given away." in window.text
    assert "Nothing to look at" in window.text
    assert [held.gives_away for held in case_of(store, case_id).read_over.values()] == ["no"]
    window.go("incident", case_id, "i1").type("incidents.i1.what@2", f"{BUS} He saw her.").press("save-list")
    assert "1. Incidents 1: What happened" in window.go(PAGE, case_id).text


def test_what_keeps_her_safe_stands_there_with_what_may_be_said_instead(store: Store) -> None:
    harm = "She was shaking. She has fitted a chain and takes propranolol. She gets the bus."
    case_id = keep(store, protected_persons__p1={"name": "Orla Example", "title": "Ms", "psychological_harm": harm})
    window = Window().go(PAGE, case_id)
    assert "1 question to answer" in window.text
    assert "<mark>fitted a chain</mark> and takes <mark>propranolol</mark>. She gets the bus." in window.html
    assert "Say no more than that steps were taken to be safe. Say only the effect" in window.text
    window.type("nothing-1", True).press_named(SAVE)
    assert "Nothing to look at" in window.text


def test_what_is_asked_there_is_asked_on_no_other_list_and_counted_once(store: Store) -> None:
    case_id = case_with(
        store,
        incidents__i1={"date": "3 June 2026", "what": BUS},
        terms__t={"persons": ["p1"], "words": "go within 100 metres of her home"},
        exhibits__e={"mark": "OF/1"},
        places__n={"whose": "p1", "address": "9 Birch Road"},
    )
    window = Window().go(PAGE, case_id)
    said = [LAW.findings[key].text.partition("{")[0] for key in ASKED]
    assert all(words in window.text for words in said)
    assert len(ticks(window)) == 2
    assert len(buttons(window, "Change it")) == 4
    for page in ("task-list", "check-answers", "what-it-shows", "incidents", "terms", "exhibits", "places"):
        assert not [words for words in said if words in window.go(page, case_id).text], page
    assert "4 questions to answer, 1 of them before filing" in window.go("task-list", case_id).text
    assert "What the defendant would learn: 4 questions to answer" in window.go("check-answers", case_id).text


def test_change_it_leads_to_the_page_of_the_text_and_saving_there_leads_back(store: Store) -> None:
    case_id = case_with(store, incidents__i1={"date": "3 June 2026", "what": BUS})
    window = Window().go("task-list", case_id).press(PAGE)
    window.press(buttons(window, "Change it")[0])
    assert window.items == "i1"
    Window().go("incident", case_id, "i1").type("incidents.i1.what", "He came by bus.").press("save-list")
    window.type("incidents.i1.what", "He waited.").press("save-return")
    assert "while you were typing" in window.problem
    window.press("save-return")
    assert window.title == "What the defendant would learn"
    assert "Nothing to look at" in window.text
    assert "save-return" not in window.go("incident", case_id, "i1").keys


def test_a_passage_in_other_words_is_asked_about_there_and_changed_on_the_page_of_papers(store: Store) -> None:
    case_id = case_with(store, wordings__w={"paper": "application", "passage": "summary", "text": BUS})
    for page in ("task-list", "check-answers", "incidents"):
        Window().go(page, case_id)
    window = Window().go(PAGE, case_id)
    assert "She now gets the 14 <mark>bus</mark>" in window.html
    assert window.press(buttons(window, "Change it")[0]).title == "Papers"
    window.go(PAGE, case_id).type("nothing-1", True).press_named(SAVE)
    assert "Nothing to look at" in window.text


def test_what_is_refused_is_shown_where_it_stands_and_cannot_be_pressed_away(store: Store) -> None:
    what = "He was seen outside 7 Zyxwold Row at noon."
    window = Window().go(PAGE, case_with(store, incidents__i1={"date": "3 June 2026", "what": what}))
    assert re.search("seen outside <mark>[^<]*Zyxwold[^<]*</mark>[^<]* at noon", window.html)
    assert not window.app.checkbox


def test_a_thousand_questions_are_shown_a_page_at_a_time(store: Store) -> None:
    acts = {f"i{n:04}": {"date": "3 June 2026", "what": f"{BUS} {n}"} for n in range(1000)}
    window = Window().go(PAGE, keep(store, protected_persons__p1={"name": "Orla"}, places__h=SECRET, incidents=acts))
    assert "1000 questions to answer" in window.text.replace(",", "")
    assert len(ticks(window)) == 25
    window.press_named("Show the 25 after")
    window.type("nothing-26", True).press_named(SAVE)
    assert "999 questions to answer" in window.text
    assert "26. Incidents 27: What happened" in window.text


ASKED = (
    "tells-whereabouts",
    "term-distance-from-withheld",
    "exhibit-redaction-unknown",
    "unknown-place-not-withheld",
)
