"""What is easily overlooked is put to the officer: a child, a place that only another order names, and who saw it."""

from datetime import date
from typing import Any

from spo.assessment import Assessment
from spo.case import Case
from spo.documents import papers
from spo.guidance import guidance
from tests.assessing import assess

PEOPLE = {"p1": {"name": "Orla Example"}, "p2": {"name": "Ada Example", "date_of_birth": "3 May 2016"}}
PLACES = {"pub": {"whose": "p1", "name": "the Mill Inn", "address": "4 Mill Road, Exampleton"}}
ORDER = {"kind": "restraining-order-conviction", "made": "1 May 2026", "in_force": "yes"}
ORDERS = {"ro": {**ORDER, "terms": {"c1": {"words": "Not to enter the Mill Inn.", "places": ["pub"]}}}}


def left(why: str) -> dict[str, Any]:
    """Return the place, with why no term need cover it."""
    return {"pub": {**PLACES["pub"], "no_term_why": why}}


def found(name: str, **rest: Any) -> list[str]:
    return [one.text for one in assessed(**rest).findings if one.id == name]


def assessed(**rest: Any) -> Assessment:
    case = Case.model_validate({"protected_persons": PEOPLE, "places": PLACES, "existing_orders": ORDERS, **rest})
    return assess(case, guidance(), date(2026, 11, 26))


def term(words: str, **rest: Any) -> dict[str, Any]:
    return {"t1": {"words": words, **rest}}


def test_a_term_that_protects_or_speaks_of_a_child_is_looked_at_again() -> None:
    (said,) = found("term-covers-child", terms=term("follow Ada Example", persons=["p2"]))
    assert said.startswith("Look again at term 1, with Ada Example in mind.")
    assert found("term-covers-child", terms=term("go to the school of her daughter", persons=["p1"]))
    assert not found("term-covers-child", terms=term("follow Orla Example", persons=["p1"]))


def test_a_place_that_an_order_names_and_no_term_does_is_asked_about() -> None:
    (said,) = found("place-only-in-order", terms=term("follow Orla Example"))
    assert said.startswith("Say whether a term should cover the Mill Inn: the restraining order")
    assert not found("place-only-in-order", terms=term("enter the Mill Inn"))
    assert not found("place-only-in-order", terms=term("enter a place", places=["pub"]))
    why = "The Mill Inn is left to the restraining order, which ends after this one would."
    assert not found("place-only-in-order", terms=term("follow Orla Example", less_considered=why))
    assert not found("place-only-in-order", terms=term("follow Orla Example"), places=left("She has left it."))
    hidden = {"pub": {**PLACES["pub"], "withhold": True}}
    assert not found("place-only-in-order", terms=term("follow Orla Example"), places=hidden)
    assert not found("place-only-in-order")


def test_why_no_term_need_cover_a_place_is_told_in_the_answers_and_never_in_a_paper_that_is_served() -> None:
    why = "She has left it."
    made = papers(assessed(terms=term("follow Orla Example"), places=left(why)))
    (told,) = (said for said in made["answers"].text().splitlines() if why in said)
    assert told == f"No term covers the Mill Inn (4 Mill Road, Exampleton), which the restraining order names: {why}"
    assert why not in "".join(paper.text() for paper in made.served().values())
    assert why in papers(assessed(terms=term("enter the Mill Inn"), places=left(why)))["checklist"].text()


def test_who_saw_it_and_is_not_called_is_asked_about_until_a_reason_is_given() -> None:
    acts = {"i1": {"what": "He stood there.", "witness": "w", "attributed": "yes", "date": "2 June 2026"}}
    (said,) = found("saw-and-not-called", witnesses={"w": {"name": "Bo", "called": "no"}}, incidents=acts)
    assert "incident 1" in said
    told = {"w": {"name": "Bo", "called": "no", "why_not_called": "She is abroad."}}
    assert not found("saw-and-not-called", witnesses=told, incidents=acts)
    assert not found("saw-and-not-called", witnesses={"w": {"name": "Bo", "called": "yes"}}, incidents=acts)
