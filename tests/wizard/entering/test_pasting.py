"""What is pasted is seen before it is kept, and every word of it goes somewhere."""

from typing import Any

import pytest

from spo.assessment.proposals import proposed_reach
from spo.case import Case, apply
from spo.case.text import LINE_LIMIT
from spo.evidence.orders import read_order
from spo.evidence.pasting import read_chronology
from spo.store import Store
from spo.wizard.entering import pasted
from tests.evidence.pasted.tables import TABLES
from tests.evidence.pasted.texts import TEXTS
from tests.store.people import ANN, NOON, put

from ..cases import HOSTILE, LAW
from ..kept import keep, shown_as_text
from ..window import Window, case_of

CHRONOLOGY = (
    "Date\tTime\tWhat happened\tWitness\tExhibit\tReported to\tPlatform\n"
    "3 June 2026\t22:15\tHe rang.\tOrla Example\tOE/1\tCAD 12\tWhatsApp\n"
    "4 June 2026\t\tHe wrote.\tSomebody else\tOE/9\t\t\n"
)
ORDER = (
    "IT IS ORDERED that the defendant must not:\n"
    "1. Contact Orla Example directly or indirectly.\n"
    "2. Enter Larch Road until 3 June 2027.\n"
    "Signed: A. Judge\n"
)
KNOWN = Case.model_validate(
    {"witnesses": {"w1": {"name": "Orla Example"}}, "exhibits": {"e1": {"mark": "OE/1"}, "e2": {}}}
)


def added(text: str, case: Case = KNOWN) -> list[Any]:
    """Return the incidents that a pasted chronology adds to a case, in the order of the paste."""
    rows = read_chronology(text, LAW).rows
    after = apply(case, pasted.incidents(case, rows, [f"n{number}" for number in range(len(rows))]))
    return [after.incidents[key] for key in after.incidents if key not in case.incidents]


def words_of(text: str) -> str:
    return " ".join(text.split())


# Every word goes somewhere


def test_cells_go_where_their_headings_say_and_the_others_stand_with_how_it_is_known() -> None:
    first, second = added(CHRONOLOGY)
    assert (first.date.words, first.time, first.what) == ("3 June 2026", "22:15", "He rang.")
    assert (first.witness, first.exhibits, first.reported_to) == ("w1", ("e1",), "CAD 12")
    assert first.source == "Platform: WhatsApp"
    assert (second.witness, second.exhibits) == (None, ())
    assert second.source == "Witness: Somebody else; Exhibit: OE/9"


@pytest.mark.parametrize(
    ("line", "lasted"),
    [
        ("3/7/26 - 14/11/26 daily penny payments", "yes"),
        ("From 3 July 2026 to 14 November 2026 he sent payments", "yes"),
        ("Between 3 July 2026 and 14 November 2026 he scratched the car", None),
        ("3/4 June 2026: he knocked", None),
        ("March 2026: he wrote", None),
        ("3 June 2026: he rang", None),
    ],
)
def test_an_act_from_one_day_to_another_goes_on_over_them(line: str, lasted: str | None) -> None:
    (act,) = added(line)
    assert act.lasted == lasted


@pytest.mark.parametrize("name", [*TABLES, *TEXTS])
def test_no_cell_of_any_paste_is_lost(name: str) -> None:
    text = (TABLES | TEXTS)[name].text
    rows = read_chronology(text, LAW).rows
    for row, made in zip(rows, added(text, Case()), strict=True):
        kept = [made.date.words, made.time, made.what, made.source, made.reported_to, made.outcome, made.impact]
        for cell in (row.date, row.time, row.what, *(more.text for more in row.more)):
            assert any(words_of(cell) in words_of(where) for where in kept), cell


def test_a_reference_that_stands_where_others_number_their_rows_is_kept_and_a_mere_number_is_not() -> None:
    (made,) = added("Ref\tDate\tWhat happened\nEXD-30051-25\t3 June 2026\tHe rang.\n")
    assert "EXD-30051-25" in made.source
    (made,) = added("No.\tDate\tWhat happened\n14\t3 June 2026\tHe rang.\n")
    assert made.source == ""


def test_two_columns_that_name_the_same_thing_both_count() -> None:
    case = Case.model_validate(
        {
            "witnesses": {"w1": {"name": "Orla Example"}, "w2": {"name": "Bo Example"}},
            "exhibits": {"e1": {"mark": "OE/1"}, "e2": {"mark": "OE/2"}},
        }
    )
    head = "Date\tWhat happened\tExhibit\tScreenshot\tWitness\tWitness statement"
    cells = "OE/1\tOE/2\tOrla Example\tBo Example"
    (made,) = added(f"{head}\n3 June 2026\tHe rang.\t{cells}\n", case)
    assert (made.exhibits, made.witness) == (("e1", "e2"), "w1")
    assert made.source == "Witness statement: Bo Example"


def test_a_place_in_a_cell_is_the_place_of_that_name_or_address_and_any_other_stays_in_words() -> None:
    case = Case.model_validate({"places": {"a": {"name": "the library"}, "b": {"address": "14 Larch Road"}}})
    text = "Date\tWhat happened\tWhere\n" + "".join(
        f"{day} June 2026\tHe stood outside.\t{where}\n"
        for day, where in enumerate(("the library", "14 Larch Road", "a car park"), start=3)
    )
    made = apply(case, pasted.incidents(case, read_chronology(text, LAW).rows, ["i1", "i2", "i3"])).incidents
    assert [act.where for act in made.values()] == ["a", "b", None]
    assert "a car park" in made["i3"].source


def test_a_cell_that_is_too_long_for_a_line_is_kept_with_what_happened() -> None:
    long = "He said it again. " * (LINE_LIMIT // 10)
    (made,) = added(f"Date\tWhat happened\tPlatform\tComments\n3 June 2026\tHe rang.\tWhatsApp\t{long}\n")
    assert made.source == "Platform: WhatsApp"
    assert made.what.startswith("He rang.")
    assert f"Comments: {long.strip()}" in words_of(made.what)


@pytest.mark.parametrize("heading", ["Date", "Time"])
def test_a_date_or_time_that_is_too_long_for_a_line_is_kept_with_what_happened(heading: str) -> None:
    long = "3 June 2026, 22:15, " * (LINE_LIMIT // 10)
    (made,) = added(f"{heading}\tWhat happened\n{long}\tHe rang.\n", Case())
    assert (made.date.words, made.time, made.lasted) == ("", "", None)
    assert made.what.startswith("He rang.")
    assert words_of(long) in words_of(made.what)


# A chronology


def test_a_chronology_is_seen_before_anything_is_saved_and_is_added_as_one_change_that_can_be_undone(store) -> None:
    case_id = keep(store, KNOWN)
    window = Window().go("paste-incidents", case_id)
    assert not [label for label in window.labels if label.startswith("Add")]
    window.app.text_area[0].set_value(CHRONOLOGY)
    window.press("read-it")
    assert "Read as 2 incidents" in window.text
    for cell in ("3 June 2026", "22:15", "He rang.", "Witness: Somebody else", "Platform: WhatsApp"):
        assert cell in window.text
    assert len(store.history(case_id)) == 1
    window.press_named("Add 2 incidents")
    assert (window.title, "Added 2 incidents" in window.text) == ("Incidents", True)
    assert [act.what for act in case_of(store, case_id).incidents.values()] == ["He rang.", "He wrote."]
    assert store.revision(case_id) == 2
    store.undo(case_id, 2, ANN, NOON)
    assert case_of(store, case_id) == KNOWN
    window.go("paste-incidents", case_id)
    assert (window.app.text_area[0].value, "He rang." in window.text) == ("", False)


def test_what_is_pasted_is_corrected_in_the_box_and_read_again(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("paste-incidents", case_id)
    for text in (CHRONOLOGY, CHRONOLOGY.replace("He wrote.", HOSTILE)):
        window.app.text_area[0].set_value(text)
        window.press("read-it")
    assert shown_as_text(window)
    assert "He wrote." not in window.text
    window.press_named("Add 2 incidents")
    assert [act.what for act in case_of(store, case_id).incidents.values()] == ["He rang.", HOSTILE]


@pytest.mark.parametrize(
    ("page", "items", "text", "label"),
    [
        ("paste-incidents", (), CHRONOLOGY, "Add 2 incidents"),
        ("paste-order", ("ro",), ORDER, "Add 2 terms"),
    ],
)
def test_a_correction_not_read_yet_is_read_and_nothing_is_added_unseen(store: Store, page, items, text, label) -> None:
    case_id = keep(store, existing_orders__ro={})
    window = Window().go(page, case_id, *items)
    window.app.text_area[0].set_value(text)
    window.press("read-it")
    corrected = text.replace("Orla", "Bo")
    window.app.text_area[0].set_value(corrected)
    window.press_named(label)
    assert "were read again and nothing was added" in window.problem
    assert "Bo Example" in window.text
    assert "Orla Example" not in window.text
    assert (window.app.text_area[0].value, store.revision(case_id)) == (corrected, 1)
    window.press_named(label)
    assert not window.problem
    assert store.revision(case_id) == 2
    kept = case_of(store, case_id).model_dump_json()
    assert "Bo Example" in kept
    assert "Orla Example" not in kept


def test_a_box_that_was_emptied_adds_nothing(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("paste-incidents", case_id)
    window.app.text_area[0].set_value(CHRONOLOGY)
    window.press("read-it")
    window.app.text_area[0].set_value(" ")
    window.press_named("Add 2 incidents")
    assert "Paste into the box" in window.problem
    assert not [label for label in window.labels if label.startswith("Add")]
    assert case_of(store, case_id) == Case()


def test_what_is_pasted_in_one_case_is_never_seen_in_another(store: Store) -> None:
    ours, theirs = keep(store, existing_orders__ro={}), keep(store, existing_orders__ro={}, existing_orders__npo={})
    window = Window()
    for page, item in (("paste-incidents", ()), ("paste-order", ("ro",))):
        window.go(page, ours, *item).app.text_area[0].set_value("3 June 2026: He rang Secretname.")
        window.press("read-it")
        assert "Secretname" in window.text
        window.go(page, theirs, *item)
        assert (window.app.text_area[0].value, "Secretname" in window.text) == ("", False)
        assert "Secretname" in window.go(page, ours, *item).text
    window.go("paste-order", ours, "npo")
    assert (window.app.text_area[0].value, "Secretname" in window.text) == ("", False)


def test_an_empty_box_says_what_to_do_and_leaving_forgets_what_was_pasted(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("paste-incidents", case_id).press("read-it")
    assert "Paste into the box" in window.problem
    window.app.text_area[0].set_value(CHRONOLOGY)
    window.press("read-it").press("leave")
    assert window.title == "Incidents"
    assert "He rang." not in window.go("paste-incidents", case_id).text
    assert case_of(store, case_id) == Case()


def test_lines_that_are_no_incident_are_shown_with_why(store: Store) -> None:
    window = Window().go("paste-incidents", keep(store))
    window.app.text_area[0].set_value(CHRONOLOGY)
    window.press("read-it")
    (left,) = read_chronology(CHRONOLOGY, LAW).left
    assert "Not added: 1 line" in window.text
    assert left.why in window.text
    assert words_of(left.text) in window.text


# An order


def test_an_order_becomes_its_terms_each_with_the_reach_that_was_proposed(store: Store) -> None:
    case_id = keep(store, existing_orders__ro={"kind": "restraining-order-conviction"})
    window = Window().go("paste-order", case_id, "ro")
    window.app.text_area[0].set_value(ORDER)
    window.press("read-it")
    assert "Split into 2 terms" in window.text
    assert LAW.reach["contact"].label in window.text
    for apart in ("IT IS ORDERED", "Signed: A. Judge"):
        assert apart in window.text
    assert store.revision(case_id) == 1
    window.press_named("Add 2 terms")
    assert (window.title, window.items) == ("The terms of the order", "ro")
    terms = list(case_of(store, case_id).existing_orders["ro"].terms.values())
    read = read_order(ORDER).terms
    assert [(term.paragraph, term.words) for term in terms] == [
        (term.paragraph, f"{term.under} {term.words}") for term in read
    ]
    assert terms[0].words.startswith("IT IS ORDERED that the defendant must not: Contact")
    assert [term.reach for term in terms] == [proposed_reach(term.words, LAW) for term in read]
    assert "contact" in terms[0].reach
    assert terms[1].ends.words == "3 June 2027"
    store.undo(case_id, 2, ANN, NOON)
    assert case_of(store, case_id).existing_orders["ro"].terms == {}


def test_terms_of_an_order_that_somebody_took_out_meanwhile_are_not_added_and_stay_in_the_box(store: Store) -> None:
    case_id = keep(store, existing_orders__ro={})
    window = Window().go("paste-order", case_id, "ro")
    window.app.text_area[0].set_value(ORDER)
    window.press("read-it")
    store.save(case_id, put("existing_orders.ro"), ANN, NOON, 1)
    window.press_named("Add 2 terms")
    assert "meanwhile" in window.problem
    assert window.app.text_area[0].value == ORDER
    assert case_of(store, case_id) == Case()


def test_an_order_that_is_not_in_the_case_takes_no_terms_and_says_so(store: Store) -> None:
    case_id = keep(store)
    window = Window().go("paste-order", case_id, "gone")
    window.app.text_area[0].set_value(ORDER)
    window.press("read-it").press_named("Add 2 terms")
    assert "It may have been deleted." in window.problem
    assert window.app.text_area[0].value == ORDER
    assert case_of(store, case_id) == Case()


def test_hostile_words_of_an_order_are_shown_as_text_and_kept(store: Store) -> None:
    case_id = keep(store, existing_orders__ro={"title": HOSTILE})
    window = Window().go("paste-order", case_id, "ro")
    window.app.text_area[0].set_value(f"1. Not to contact {HOSTILE}.\n2. Not to go to Larch Road.")
    window.press("read-it")
    assert shown_as_text(window)
    window.press_named("Add 2 terms")
    first, _ = case_of(store, case_id).existing_orders["ro"].terms.values()
    assert first.words == f"Not to contact {HOSTILE}."
