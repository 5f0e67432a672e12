"""What the note says of the end of existing protection, where one order ends and another runs on."""

import pytest

from spo.case import Case
from spo.documents.papers.existing_orders.answer import _outlasts
from spo.documents.papers.existing_orders.opening import opening
from spo.documents.writer import Writer

from .word import assessed

TERM = {
    "kind": "prohibition",
    "words": "contact Ann Marchpane by telephone",
    "persons": ["p"],
    "incidents": ["i"],
    "why_necessary": "He rang.",
}


def note(bail_ends: str, order_ends: str, *clauses: str) -> Writer:
    """Return a writer of a case with bail about telephoning, and a restraining order about a place."""
    words = {f"c{n}": {"words": said} for n, said in enumerate(clauses or ("Not to enter the Old Mill.",))}
    order = {"kind": "restraining-order-conviction", "made": "1 May 2025", "names": ["p"], "in_force": "yes"}
    bail = {"kind": "pre-charge-bail", "made": "1 May 2026", "names": ["p"], "in_force": "yes", "ends": bail_ends}
    case = {
        "protected_persons": {"p": {"name": "Ann Marchpane"}},
        "places": {"mill": {"address": "The Old Mill"}},
        "existing_orders": {
            "x1": {**order, "ends": order_ends, "terms": words},
            "x2": {**bail, "terms": {"b1": {"words": "Not to contact Ann Marchpane by telephone."}}},
        },
        "incidents": {"i": {"date": "3 June 2026", "what": "He rang.", "attributed": "yes", "towards": ["p"]}},
        "terms": {"t1": TERM},
    }
    return Writer(assessed(Case.model_validate(case)), served=True)


@pytest.mark.parametrize(
    ("bail_ends", "order_ends", "says"),
    [
        ("23 January 2027", "3 December 2028", "would outlast the pre-charge bail, which ends on 23 January 2027."),
        ("23 January 2027", "23 January 2027", "The existing protection ends on 23 January 2027"),
    ],
)
def test_protection_is_said_to_end_with_an_order_only_where_no_other_runs_on(
    bail_ends: str, order_ends: str, says: str
) -> None:
    said = " ".join(sentence.text for sentence in _outlasts(note(bail_ends, order_ends)) if sentence)
    assert says in said
    assert ("existing protection" in said) is (bail_ends == order_ends)


SCHOOL = "Not to go within 50 metres of the Old School on any school day between 08:00 and 09:30."


def test_a_term_for_somebody_whom_the_order_does_not_name_outlasts_its_clause_too() -> None:
    """The clause about the school ends with the order, whomever the order names."""
    bail = {
        "kind": "pre-charge-bail",
        "made": "1 May 2026",
        "names": ["p"],
        "in_force": "yes",
        "ends": "6 January 2027",
    }
    school = {"kind": "prohibition", "words": "enter the Old School", "persons": ["q"], "incidents": ["i"]}
    clauses = (
        "Not to contact Ann Marchpane by telephone.",
        SCHOOL,
    )
    case = {
        "protected_persons": {"p": {"name": "Ann Marchpane"}, "q": {"name": "Tom Marchpane"}},
        "places": {"school": {"name": "the Old School", "whose": "q", "kind": "school"}},
        "existing_orders": {"x": bail | {"terms": {f"c{n}": {"words": one} for n, one in enumerate(clauses)}}},
        "incidents": {"i": {"date": "3 June 2026", "what": "He rang.", "attributed": "yes", "towards": ["p"]}},
        "terms": {"t1": TERM, "t2": school | {"why_necessary": "He went there."}},
    }
    said = [one.text for one in _outlasts(Writer(assessed(Case.model_validate(case)), served=True)) if one]
    assert said == ["Each term would outlast the pre-charge bail."], "the opening has said when it ends"


def test_what_an_order_leaves_free_is_not_said_to_be_forbidden() -> None:
    clauses = ("Not to enter the Old Mill.", "nothing in this order prevents a letter to the court")
    said = " ".join(sentence.text for sentence in opening(note("", "3 December 2028", *clauses)) if sentence)
    assert "forbids nothing" not in said
    assert said.startswith("Ann Marchpane is protected by the restraining order until 3 December 2028 and the ")
