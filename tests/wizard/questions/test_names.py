"""What the items of a case are called on pages."""

import pytest

from spo.case import Case, incidents_in_order, terms_in_order
from spo.wizard.questions.names import item_name, item_names, numbered, summary
from spo.wizard.steps import STEPS

from ..cases import HOSTILE, every_case, put


def test_incidents_are_numbered_by_date_and_terms_as_the_order_lists_them() -> None:
    case = every_case()["restraining-order-breached"]
    assert numbered(case, "incidents") == [key for key, _ in incidents_in_order(case)]
    assert numbered(case, "terms") == [key for key, _ in terms_in_order(case)]
    assert numbered(case, "exhibits") == list(case.exhibits)


def test_an_item_is_called_by_its_number_and_the_first_words_about_it() -> None:
    case = put(Case(), "incidents.i1", {"date": "3 June 2026", "what": "He rang\ntwice."})
    assert item_name(case, "incidents", "i1") == "1. 3 June 2026: He rang twice."


def test_a_clause_is_called_by_its_own_words_and_not_by_those_that_every_clause_begins_with() -> None:
    clause = {"paragraph": "1", "words": "THE DEFENDANT MUST NOT: Enter Mill Row."}
    case = put(Case(), "existing_orders.o", {"terms": {"c": clause}})
    assert "Enter Mill Row" in item_name(case, "existing_orders.o.terms", "c")
    assert "MUST NOT" not in item_name(case, "existing_orders.o.terms", "c")


def test_an_item_about_which_nothing_is_entered_says_so() -> None:
    assert item_name(put(Case(), "witnesses.w1", {}), "witnesses", "w1") == "1. nothing entered yet"


def test_a_breach_is_called_by_the_incident_and_the_order_that_it_links() -> None:
    case = put(Case(), "incidents.i1", {"what": "He rang."})
    case = put(case, "existing_orders.ro", {"title": "The order"})
    case = put(case, "breaches.b1", {"incident": "i1", "order": "ro"})
    assert item_name(case, "breaches", "b1") == "1. 1. He rang.: 1. The order"


@pytest.mark.parametrize("collection", ["incidents", "existing_orders.gone.terms"])
def test_an_item_that_is_gone_is_said_to_be_deleted(collection: str) -> None:
    assert item_name(Case(), collection, "k1") == "(deleted)"


def test_an_item_that_refers_to_one_that_is_gone_still_has_a_name() -> None:
    case = put(Case(), "breaches.b1", {"incident": "gone"})
    assert item_name(case, "breaches", "b1") == "1. (deleted)"


def test_two_people_without_a_name_who_are_relatives_of_one_another_are_told_apart() -> None:
    case = put(Case(), "protected_persons.p1", {"relationship": {"relative_of": "p2"}})
    case = put(case, "protected_persons.p2", {"relationship": {"relative_of": "p1"}})
    assert item_name(case, "protected_persons", "p1") == "1. 2. nothing entered yet"


def test_a_long_text_is_cut_to_a_line_and_a_hostile_one_is_left_as_it_is() -> None:
    case = put(Case(), "incidents.i1", {"what": "x" * 500})
    cut = summary(case, case.incidents["i1"])
    assert len(cut) < 130
    assert cut == "x" * (len(cut) - 1) + "…"
    short = put(Case(), "incidents.i1", {"what": HOSTILE[:60]})
    assert summary(short, short.incidents["i1"]) == HOSTILE[:60].strip()


@pytest.mark.parametrize("case", every_case().values(), ids=every_case())
def test_no_two_items_of_a_collection_have_the_same_name_and_all_are_named_at_once_as_one_by_one(case: Case) -> None:
    for step in STEPS.values():
        if step.lists and "*" not in step.of:
            names = item_names(case, step.collection)
            assert names == {key: item_name(case, step.collection, key) for key in numbered(case, step.collection)}
            assert len(set(names.values())) == len(names)


TERM = {"words": "contact Una Example", "short": "No contact"}


@pytest.mark.parametrize(
    ("path", "item", "said"),
    [
        ("heard.k", {"date": "1 December 2026"}, "1 December 2026: what came of it is not recorded"),
        (
            "heard.k",
            {
                "date": "1 December 2026",
                "came_of": "adjourned",
                "adjourned_to": "4 March 2027",
                "adjourned_time": "2 pm",
            },
            "1 December 2026: adjourned to 4 March 2027 at 2 pm",
        ),
        (
            "heard.k",
            {"date": "1 December 2026", "came_of": "interim order made", "adjourned_to": "4 March 2027"},
            "1 December 2026: interim order made; then to 4 March 2027",
        ),
        (
            "heard.k",
            {"date": "1 December 2026", "came_of": "no order made", "adjourned_to": "4 March 2027"},
            "1 December 2026: no order made",
        ),
        ("heard.k", {"came_of": "order made"}, "Day not recorded: order made"),
        (
            "replies.k",
            {"received": "9 November 2026", "kind": "to call the maker", "statement": "Una Example"},
            "9 November 2026: to call the maker, Una Example",
        ),
        ("replies.k", {"statement": "Una Example"}, "Day not recorded: what it asks is not recorded, Una Example"),
        ("terms_made.k", {"term": "t1", "came_of": "refused"}, "Refused: 1. No contact: contact Una Example"),
        (
            "terms_made.k",
            {"term": "t1", "came_of": "granted", "order": "interim stalking protection order"},
            "Granted in the interim stalking protection order: 1. No contact: contact Una Example",
        ),
        ("terms_made.k", {"term": "gone", "came_of": "granted"}, "Granted: (deleted)"),
        ("terms_made.k", {}, "nothing entered yet"),
        ("heard.k", {}, "nothing entered yet"),
    ],
)
def test_what_was_recorded_after_filing_is_called_by_what_came_of_it(
    path: str, item: dict[str, str], said: str
) -> None:
    case = put(put(Case(), "terms.t1", TERM), path, item)
    assert item_name(case, path.partition(".")[0], "k") == f"1. {said}"
