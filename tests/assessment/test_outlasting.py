"""For whom, and until when, existing orders protect, so that a term is said to last longer only where it does."""

from collections.abc import Mapping

import pytest

from spo.assessment.outlasting import when_it_ends
from spo.case import Case
from tests.assessment.looked import look

ANN, BETH = "Ann Marchpane", "Beth Quill"
SOON, LATER, FAR = "1 January 2027", "1 March 2027", "1 May 2031"


def order(names: list[str], ends: str, **more: object) -> dict[str, object]:
    """Return an order that forbids telephoning those whom it names."""
    words = {"o1": {"words": "Not to contact her by telephone."}}
    return {
        "kind": "restraining-order-conviction",
        "made": "1 May 2025",
        "names": names,
        "ends": ends,
        "terms": words,
    } | (more)


def ending(*orders: dict[str, object], term: Mapping[str, object] = {}, **more: object) -> str:
    """Return when the protection ends that a term about Ann and Beth would outlast."""
    sought = {"kind": "prohibition", "words": "contact her by telephone", "persons": ["ann", "beth"], **term}
    people = {"ann": {"name": ANN}, "beth": {"name": BETH}}
    held = {f"x{number}": one for number, one in enumerate(orders)}
    case = {"protected_persons": people, "existing_orders": held, "terms": {"t1": sought}, **more}
    found = look(Case.model_validate(case))
    return when_it_ends(found.view, found.terms[0].added.time).text


def licence(names: list[str], ends: str) -> dict[str, object]:
    return order(names, ends, kind="licence")


@pytest.mark.parametrize(
    ("orders", "ends"),
    [
        ([order(["ann", "beth"], SOON)], SOON),
        ([order(["ann"], SOON), order(["beth"], LATER)], f"{SOON} ({ANN}) and {LATER} ({BETH})"),
        ([order(["ann"], SOON), order(["beth"], FAR)], f"{SOON} ({ANN})"),
        ([order(["ann"], SOON)], SOON),
        ([order(["ann", "beth"], SOON), order(["ann", "beth"], FAR)], ""),
        ([order(["ann"], SOON), order([], FAR)], ""),
        ([order(["ann", "beth"], SOON), licence(["ann"], FAR)], f"{SOON} ({BETH})"),
        ([order(["ann", "beth"], SOON), order([], FAR, names_others="her household")], ""),
        ([order(["ann", "beth"], "", until_further_order="yes")], ""),
    ],
)
def test_each_person_is_protected_until_the_last_that_protects_that_person_ends(
    orders: list[dict[str, object]], ends: str
) -> None:
    assert ending(*orders) == ends


def test_an_order_about_something_else_keeps_no_protection_on_the_point_alive() -> None:
    other = {"o1": {"words": "Not to go to 3 Quay Street."}}
    assert ending(order(["ann", "beth"], SOON), order(["ann", "beth"], FAR, terms=other)) == SOON


def test_a_term_that_ends_first_outlasts_nothing() -> None:
    assert ending(order(["ann"], SOON), term={"period": {"kind": "fixed", "months": 1}}) == ""


def test_a_clause_with_an_end_of_its_own_protects_until_then() -> None:
    clauses = {"o1": {"words": "Not to contact her by telephone.", "ends": SOON}}
    assert ending(order(["ann", "beth"], FAR, terms=clauses)) == SOON
