"""The history of a case says what each change put, in the words of the pages, also of what is gone."""

import re

import pytest

from spo.case import Case, Edit
from spo.store import Store
from tests.store.people import ANN, later

from ..cases import BREACHED, LAW, every_case
from ..kept import keep
from ..window import Window

CASE = every_case()[BREACHED]
ORDER = next(iter(CASE.existing_orders))
ORDERED = next(iter(CASE.existing_orders[ORDER].terms))


def changed(store: Store, *changes: tuple[str, object], case: Case = CASE) -> str:
    """Keep a case, change it a path at a time, and return what its history lists of that, the newest first."""
    case_id = keep(store, case)
    for number, (path, value) in enumerate(changes, start=1):
        store.save(case_id, [Edit(path=path, value=value)], ANN, later(number), number)
    return Window().go("history", case_id).text


def listed(text: str) -> list[str]:
    """Return what each change after the first put, as the page says it."""
    text = text.partition("began the case")[0]
    return [found.strip() for found in re.findall(r"What changed \(\d+\)(.*?)(?=\d+\. PC Ann|$)", text)]


@pytest.mark.parametrize("empty", ["", {}])
def test_a_date_that_is_cleared_is_taken_out(store: Store, empty: object) -> None:
    text = changed(store, ("incidents.i01.date", "3 June 2026"), ("incidents.i01.date", empty))
    assert [found.rpartition("Date. ")[2] for found in listed(text)] == ["Taken out", "3 June 2026"]


def test_a_date_that_was_cleared_is_taken_out_when_the_case_is_put_back(store: Store) -> None:
    case_id = keep(store, incidents__i1={"what": "He rang."})
    store.save(case_id, [Edit(path="incidents.i1.date", value="3 June 2026")], ANN, later(1), 1)
    store.restore(case_id, 1, ANN, later(2), 2)
    assert listed(Window().go("history", case_id).text)[0] == "Incidents 1: Date. Taken out"


def test_an_item_that_was_deleted_is_said_to_be_and_so_are_its_fields(store: Store) -> None:
    case = Case.model_validate({"incidents": {"i1": {}, "i2": {}}})
    text = changed(store, ("incidents.i1.what", "He rang."), ("incidents.i1", None), ("incidents.i3", {}), case=case)
    assert listed(text) == [
        "Incidents 2. Added",
        "Incidents (deleted). Taken out",
        "Incidents (deleted): What happened. He rang.",
    ]
    assert "Incidents 0" not in text


def test_ticks_and_choices_are_in_the_words_of_their_pages(store: Store) -> None:
    place = next(iter(CASE.places))
    text = changed(
        store,
        (f"places.{place}.withhold", True),
        (f"places.{place}.withhold", False),
        ("defendant.custody.in_custody", "not known"),
        ("applicant.area_link", "believed-in"),
    )
    said = [found.rpartition(". ")[2] for found in listed(text)]
    assert said == ["Believed to be in the police area", "Not known", "No", "Yes"]


def test_what_a_field_refers_to_is_named_as_the_pages_name_it(store: Store) -> None:
    behaviour, reach, kind = (next(iter(entries)) for entries in (LAW.behaviours, LAW.reach, LAW.orders))
    changes: tuple[tuple[str, object], ...] = (
        ("incidents.i01.behaviours", [behaviour]),
        ("incidents.i01.reach", [reach]),
        ("terms.t1.incidents", ["i02", "i01"]),
        ("existing_orders.x2", {"kind": "spo"}),
        ("existing_orders.x2.kind", kind),
        ("places.x3", {}),
        ("places.x3.whose", "p1"),
        ("places.x3.whose", "defendant"),
    )
    text = changed(store, *changes)
    said = listed(text)
    assert said[0].endswith(". The defendant")
    assert said[1].endswith(f". {CASE.protected_persons['p1'].name}")
    assert said[3].casefold().endswith(f". {LAW.orders[kind].name}".casefold())
    first, second = re.search(r"(\d+\. .*?); (\d+\. .*)$", said[5]).groups()
    for key, words in (("i02", first), ("i01", second)):
        assert " ".join(CASE.incidents[key].what.split())[:30] in words
    assert said[6].endswith(f". {LAW.reach[reach].label}")
    assert said[7].endswith(f". {LAW.behaviours[behaviour].label}")


def test_a_term_of_an_order_is_one_of_the_order_that_the_same_change_names(store: Store) -> None:
    case_id = keep(store, CASE)
    edits = [Edit(path="breaches.b1.order", value=ORDER), Edit(path="breaches.b1.term", value=ORDERED)]
    store.save(case_id, edits, ANN, later(1), 1)
    store.save(case_id, [Edit(path="breaches.b1.order", value=None)], ANN, later(2), 2)
    words = " ".join(CASE.existing_orders[ORDER].terms[ORDERED].words.split())[:30]
    assert words in listed(Window().go("history", case_id).text)[1]


def test_no_id_is_shown_of_what_is_gone(store: Store) -> None:
    case_id = keep(store, CASE, incidents__qqq={"what": "He rang."}, protected_persons__qqq={"name": "Jo"})
    edits = [
        Edit(path="terms.t1.incidents", value=["qqq"]),
        Edit(path="places.zzz", value={}),
        Edit(path="places.zzz.whose", value="qqq"),
        Edit(path="breaches.b1.term", value="qqq"),
        Edit(path="incidents.qqq", value=None),
        Edit(path="protected_persons.qqq", value=None),
    ]
    store.save(case_id, edits, ANN, later(1), 1)
    text = Window().go("history", case_id).text
    assert listed(text)[0].count(". (deleted)") == 3
    assert "qqq" not in text
    assert "zzz" not in text


def test_a_picture_and_what_could_not_be_read_are_told_without_their_ids(store: Store) -> None:
    case_id = keep(store, exhibits__e9={"mark": "AB/9"})
    edits = [
        Edit(path="exhibits.e9.picture", value="0" * 64),
        Edit(path="unread.u1", value={"path": "duration.years", "words": "five or so"}),
    ]
    store.save(case_id, edits, ANN, later(1), 1)
    text = Window().go("history", case_id).text
    assert "Picture of it. Added" in text
    assert "0" * 64 not in text
    assert re.search(r"Duration of the order: [^.]*\. five or so", text)


def test_a_field_that_names_very_many_lists_a_few_and_counts_the_rest(store: Store) -> None:
    case = Case.model_validate({"incidents": {f"i{n}": {} for n in range(12)}, "terms": {"t1": {}}})
    text = changed(store, ("terms.t1.incidents", list(case.incidents)), case=case)
    assert listed(text)[0].endswith("; and 2 more")
