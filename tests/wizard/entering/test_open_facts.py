"""A fact on which it turns what an order reaches is answered on the list, or beside the clauses of every order."""

from spo.store import Store
from spo.wizard.form.widget import TAKEN_BACK
from spo.wizard.questions.fields import question
from spo.wizard.questions.in_place import turned
from spo.wizard.questions.journey import place_of
from spo.wizard.questions.options import options

from ..cases import BREACHED, LAW, assessed, every_case, put
from ..kept import keep
from ..window import Window, case_of

BAIL = {
    "kind": "pre-charge-bail",
    "made": "9 November 2026",
    "terms": {"b1": {"paragraph": "1", "words": "Not to go to Bobbin Lane"}},
}


def test_the_clauses_of_every_order_are_there_at_once_and_one_that_is_chosen_names_its_order(store: Store) -> None:
    case = put(every_case()[BREACHED], "existing_orders.pcb", BAIL)
    case_id, place = keep(store, case), place_of("turned.q1.term")
    offered = options(case, LAW, question(place, "term"))
    every = {key: order.terms for key, order in case.existing_orders.items()}
    assert set(offered) == {f"{key}/{term}" for key, terms in every.items() for term in terms}
    act, window = next(iter(case.incidents)), Window().go("turned-on", case_id, "q1")
    for name, value in (("incident", act), ("question", "at-that-place"), ("term", "pcb/b1"), ("answer", "no")):
        window.type(f"turned.q1.{name}", value)
    window.press("save-on")
    (fact,) = case_of(store, case_id).turned.values()
    assert (fact.incident, fact.question, fact.order, fact.term, fact.answer) == (
        *(act, "at-that-place", "pcb", "b1"),
        "no",
    )
    other = next(iter(every["ro"]))
    window.go("turned-on", case_id, "q1").type("turned.q1.term", f"ro/{other}").press("save-list")
    (fact,) = case_of(store, case_id).turned.values()
    assert (fact.order, fact.term, fact.answer) == ("ro", other, "no")
    window.go("turned-on", case_id, "q1").type("turned.q1.term", TAKEN_BACK).press("save-list")
    (fact,) = case_of(store, case_id).turned.values()
    assert (fact.order, fact.term) == (None, None)


def test_what_is_open_is_answered_on_the_list_without_a_page_about_each(store: Store) -> None:
    case = put(every_case()[BREACHED], "existing_orders.ro.terms.c3.words", "Not to enter the library.")
    case = put(case, "existing_orders.ro.terms.c2.words", "Not to enter Larkspur Mews, Exampleton.")
    first, *_ = turned(assessed(case), place_of("turned").step)
    window = Window().go("turned", keep(store, case))
    window.type(first.path, "no").press_named("Save these answers")
    (made,) = case_of(store, window.case_id).turned.values()
    assert (made.answer, bool(made.incident), bool(made.question)) == ("no", True, True)
    assert first.title in Window().go("turned", keep(store, case)).html
    assert first.title not in window.html


def test_where_nothing_is_open_the_list_asks_nothing(store: Store) -> None:
    window = Window().go("turned", keep(store, every_case()["bail-no-conviction"]))
    assert window.title
    assert "Save these answers" not in window.labels
