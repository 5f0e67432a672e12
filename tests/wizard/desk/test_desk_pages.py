"""From the papers on a desk to the task list, by the pages, without a browser."""

from pathlib import Path
from typing import Any

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.store import Store
from spo.wizard.desk import start_page
from spo.wizard.desk.confirm_page import CONFIRM_PAGES
from spo.wizard.open_case import papers_read
from spo.wizard.steps import STEPS
from tests.evidence.desks.test_desks import files_of
from tests.store.people import ANN, NOON

from ..cases import HOSTILE
from ..evidence.reading import answer, opened
from ..kept import keep, shown_as_text
from ..window import Window, case_of

FERRY = Path(__file__).parents[2] / "evidence" / "desks" / "ferry"
LOG = "CRIME LOG\nEntry 1. 4 May 2026 09:00 PC 99 ASH\nYesterday a man followed her home from the tram.\n"


def put_down(window: Window, case_id: str, *files: tuple[str, bytes]) -> Window:
    """Put papers down, and have them read."""
    window.go(start_page.ID, case_id)
    window.app.file_uploader[0].set_value([(name, content, "text/plain") for name, content in files])
    return window.press("read")


def on(window: Window, page: str, case_id: str) -> Window:
    return window.go(f"confirm-{page}", case_id)


def answer_what_weighs(window: Window) -> None:
    """Answer who is who as the papers call them, and withhold whatever is asked about."""
    unticked = {box.key for box in window.app.checkbox if not box.value}
    for box in window.app.selectbox:
        name = (box.key or "").partition(".")[2].partition("@")[0]
        if (box.key or "").replace(f".{name}@", ".add@") in unticked:
            continue
        if name == "who" and box.value is None:
            row = next(one.value for one in window.app.text_input if one.key == box.key.replace(".who@", ".name@"))
            box.set_value("defendant" if "Voss" in row else "victim")
        elif name in ("withhold", "redacted") and box.value is None:
            box.set_value("yes")


def go_on(window: Window) -> Window:
    return window.press_named("Add these, and go on")


@pytest.fixture
def desk(store: Store) -> tuple[Window, str]:
    """A case with the papers of a desk, read."""
    case_id = keep(store)
    return put_down(Window(), case_id, *files_of(FERRY)), case_id


def test_each_paper_is_said_to_be_what_it_is_and_what_cannot_be_read_is_told_with_what_to_do(store: Store) -> None:
    case_id = keep(store)
    window = put_down(Window(), case_id, ("log.txt", LOG.encode()), ("broken.pdf", b"%PDF-1.7 nothing"))
    assert "log.txt A log 4 lines" in window.text
    assert "broken.pdf: This PDF is damaged or not complete. Ask for it again." in window.text
    assert [paper.name for paper in case_of(store, case_id).desk.papers.values()] == ["log.txt", "broken.pdf"]


def test_what_a_paper_was_taken_for_is_corrected_by_the_officer_and_kept(store: Store) -> None:
    case_id = keep(store)
    window = put_down(Window(), case_id, ("log.txt", LOG.encode()))
    box = next(one for one in window.app.selectbox if one.label == "What is log.txt?")
    assert box.value == "log"
    box.set_value("note")
    window.press("read")
    assert "log.txt A note to solicitors" in window.text
    assert [paper.kind for paper in case_of(store, case_id).desk.papers.values()] == ["note"]
    assert "Choose the files" in window.press("read").problem


def test_what_is_pasted_is_a_paper_too_and_the_same_paper_is_there_once(store: Store) -> None:
    case_id = keep(store)
    window = Window().go(start_page.ID, case_id).type("desk-words", LOG).press("read")
    assert "Pasted text A log" in window.text
    window.type("desk-words", LOG).press("read")
    assert "on the desk already" in window.text
    assert len(case_of(store, case_id).desk.papers) == 1


def test_a_case_is_begun_with_papers_from_the_first_page(store: Store) -> None:
    window = Window().press("your-papers")
    assert window.title == start_page.TITLE
    window.press("read")
    assert "Choose the files, or paste the words" in window.problem
    window.press("leave")
    assert window.title == "Task list"
    window.press("your-papers")
    assert window.title == start_page.TITLE


def test_what_was_chosen_and_not_read_is_kept_when_the_officer_goes_on(store: Store) -> None:
    case_id = keep(store)
    Window().go(start_page.ID, case_id).type("desk-words", LOG).press("leave")
    assert len(case_of(store, case_id).desk.papers) == 1


def test_four_pages_lead_to_the_terms_to_ask_for_each_by_one_press_and_one_change(desk, store: Store) -> None:
    window, case_id = desk
    window.press("people")
    before = store.revision(case_id)
    for page in CONFIRM_PAGES:
        assert window.title == page.TITLE
        answer_what_weighs(window)
        if page.page == "incidents":
            assert "People to protect. Tamsin Orrell" in window.text
        go_on(window)
    assert window.title == STEPS["terms"].title
    assert store.revision(case_id) == before + len(CONFIRM_PAGES)
    case = case_of(store, case_id)
    assert (case.defendant.name, len(case.incidents), len(case.exhibits)) == ("Leander Voss-Pike", 6, 7)


def test_a_page_says_which_row_has_to_be_answered_and_keeps_what_was_changed(desk, store: Store) -> None:
    window, case_id = desk
    on(window, "people", case_id)
    ivo = next(one for one in window.app.text_input if one.value == "Ivo Marchetti")
    ivo.set_value("Ivo Marchetti-Gray")
    go_on(window)
    assert "Tamsin Orrell: The papers call this person the victim. Say who it is." in window.problem
    assert case_of(store, case_id).witnesses == {}
    answer_what_weighs(window)
    go_on(window)
    assert "Ivo Marchetti-Gray" in [one.name for one in case_of(store, case_id).witnesses.values()]


def test_a_new_place_of_an_act_is_asked_about_and_nothing_that_was_typed_is_lost(store: Store) -> None:
    case_id = keep(store)
    window = on(put_down(Window(), case_id, ("log.txt", LOG.encode())), "incidents", case_id)

    def box(name: str) -> Any:
        boxes = (*window.app.text_input, *window.app.selectbox)
        return next((one for one in boxes if f".{name}@" in (one.key or "")), None)

    assert box("keep_place") is None
    box("where").set_value("Tern Street tram stop")
    go_on(window)
    assert not case_of(store, case_id).incidents
    assert box("where").value == "Tern Street tram stop"
    box("keep_place").set_value("no")
    go_on(window)
    case = case_of(store, case_id)
    (act,) = case.incidents.values()
    assert case.places[act.where or ""].address == "Tern Street tram stop"


def test_another_window_goes_on_where_the_first_left_off(desk, store: Store) -> None:
    window, case_id = desk
    on(window, "people", case_id)
    answer_what_weighs(window)
    go_on(window)
    other = Window().go(start_page.ID, case_id)
    assert "1. Confirm people, places and numbers: nothing is left" in other.labels
    on(other, "people", case_id)
    assert "Tamsin Orrell (added)" in other.text
    assert not any(one.value for one in other.app.checkbox)


def test_papers_that_one_window_has_read_are_not_read_again_by_another(desk, monkeypatch: pytest.MonkeyPatch) -> None:
    _, case_id = desk
    read = list[str]()

    def noted(*said: Any) -> Proposals:
        read.append(case_id)
        return read_desk(*said)

    monkeypatch.setattr(papers_read, "read_desk", noted)
    on(Window(), "people", case_id)
    assert read == []
    papers_read.forget_papers()
    on(Window(), "people", case_id)
    assert read == [case_id]


def test_a_long_list_is_confirmed_a_page_at_a_time(store: Store) -> None:
    rows = "".join(f"{day:02}/05/2026\tHe rang {day} times.\tAB/{day}\n" for day in range(1, 31))
    case_id = keep(store, protected_persons__p1={"name": "Ann Ash"})
    put_down(Window(), case_id, ("chronology.txt", f"CHRONOLOGY\nDate\tWhat happened\tExhibit\n{rows}".encode()))
    window = on(Window(), "incidents", case_id)
    assert "Rows 1 to 15 of 31." in window.text
    go_on(window)
    assert "15 rows added." in window.text
    assert "Rows 16 to 30 of 31." in window.text
    go_on(window)
    assert "Rows 31 to 31 of 31." in window.text
    go_on(window)
    assert window.title == "Confirm exhibits and witnesses"
    assert len(case_of(store, case_id).incidents) == 30


def test_a_paper_is_taken_off_the_desk_and_what_was_added_from_it_stays(desk, store: Store) -> None:
    window, case_id = desk
    on(window, "people", case_id)
    answer_what_weighs(window)
    go_on(window)
    window.go(start_page.ID, case_id).press_named("Take off log.csv")
    case = case_of(store, case_id)
    assert "log.csv" not in [paper.name for paper in case.desk.papers.values()]
    assert case.defendant.name == "Leander Voss-Pike"


def test_a_case_whose_papers_are_not_kept_beside_it_says_so(store: Store) -> None:
    papers = {"k1": {"name": "log.txt", "sha256": "0" * 64}}
    window = Window().go(start_page.ID, keep(store, desk__papers=papers))
    assert "log.txt: It is not kept beside the case any more." in window.text


def test_the_words_of_papers_are_shown_as_they_are(store: Store) -> None:
    told = f"CHRONOLOGY\nDate\tWhat happened\tExhibit\n3 May 2026\tHe wrote {HOSTILE}\tAB/1\n"
    case_id = keep(store)
    put_down(Window(), case_id, ("chronology.txt", told.encode()))
    window = on(Window(), "incidents", case_id)
    assert shown_as_text(window)
    assert HOSTILE in window.app.text_area[0].value


def test_a_page_without_papers_leads_to_where_they_are_put_down(store: Store) -> None:
    window = on(Window(), "incidents", keep(store)).press("start")
    assert window.title == start_page.TITLE


CHRONOLOGY = (
    "Date\tTime\tWhat happened\tExhibit\tReported to\tPlatform\n"
    "3 June 2026\t22:15\tHe rang.\tOE/1\tCAD 12\tWhatsApp\n"
    "4 June 2026\t\tHe wrote.\tOE/9\t\t\n"
    "4 June 2026\t\tHe was at the bus stop.\t\t\t\n"
)


def test_rows_pasted_from_a_spreadsheet_are_confirmed_and_added_as_one_change_that_can_be_undone(store: Store) -> None:
    case_id = keep(store)
    Window().go(start_page.ID, case_id).type("desk-words", CHRONOLOGY).press("read")
    window, before = on(Window(), "incidents", case_id), case_of(store, case_id)
    assert "Platform" in window.text or "WhatsApp" in window.text
    assert "No word of this row shows that it is an act." in window.text
    go_on(window)
    first, second = case_of(store, case_id).incidents.values()
    assert (first.date.words, first.time, first.what, first.reported_to) == (
        "3 June 2026",
        "22:15",
        "He rang.",
        "CAD 12",
    )
    assert second.what == "He wrote."
    revision = store.revision(case_id)
    store.undo(case_id, revision, ANN, NOON)
    assert case_of(store, case_id) == before


def test_the_list_of_incidents_and_that_of_an_order_s_terms_lead_to_where_papers_are_put_down(store: Store) -> None:
    case_id = keep(store, existing_orders__ro={"kind": "restraining-order-conviction"})
    for page, items in (("incidents", ()), ("existing-orders", ()), ("order-terms", ("ro",))):
        window = Window().go(page, case_id, *items).press_named(start_page.TITLE)
        assert window.title == start_page.TITLE
    window.type("desk-words", "1. Not to contact Orla Example.\n2. Not to enter Larch Road.\n").press("read")
    assert "Pasted text An order, bail or a notice" in window.text
    go_on(on(window, "orders", case_id))
    (order,) = case_of(store, case_id).existing_orders.values()
    assert [term.words for term in order.terms.values()] == ["Not to contact Orla Example.", "Not to enter Larch Road."]


def test_rows_of_an_export_that_the_desk_added_are_not_added_again_as_evidence(
    desk: tuple[Window, str], store: Store
) -> None:
    window, case_id = desk
    for page in ("people", "orders", "incidents"):
        on(window, page, case_id)
        answer_what_weighs(window)
        go_on(window)
    calls = next(act for act in case_of(store, case_id).incidents.values() if "missed calls" in act.what)
    assert calls.count == 11
    listed = window.go("source-files", case_id).text
    assert "These were read with your papers." in listed
    assert "calls.csv: 11 rows in incidents" in listed
    opened(window, case_id, (FERRY / "calls.csv").read_text())
    answer(window, "order-", "day first")
    window.press("read-rows")
    assert "11 rows of this file: in incidents that were added from your papers, and not added again." in window.text
    assert "2 kept, 11 exactly like another" in window.text
