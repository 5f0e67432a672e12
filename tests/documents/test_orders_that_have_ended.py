"""Where every order has ended there is a note too: what each met, what has come since, and what would be new."""

from copy import deepcopy
from typing import Any

from spo.case import Case
from spo.documents import Paper, papers

from .word import assessed

NMO = {
    "kind": "non-molestation-order",
    "court": "The Family Court at Exampleton",
    "made": "3 March 2025",
    "ends": "2 March 2026",
    "in_force": "no",
    "names": ["ada"],
    "terms": {
        "c1": {
            "paragraph": "1",
            "words": "The respondent must not telephone, text, email or otherwise contact the applicant.",
            "reach": ["contact"],
            "persons": ["ada"],
        },
        "c2": {"paragraph": "2", "words": "The respondent must not enter 4 Sample Lane.", "reach": ["place"]},
    },
}
CASE: dict[str, Any] = {
    "protected_persons": {"ada": {"name": "Ada Example"}, "bob": {"name": "Bob Example"}},
    "existing_orders": {"nmo": NMO},
    "order_checks": {"pnc": {"done": "yes", "system": "PNC", "date": "20 November 2026", "result": "nothing"}},
    "incidents": {
        "during": {
            "date": "10 October 2025",
            "what": "He sent her an email.",
            "method": "email",
            "towards": ["ada"],
            "attributed": "yes",
            "source": "export",
        },
        "text": {
            "date": "3 March 2026",
            "what": "He sent 12 text messages and made three calls.",
            "method": "several",
            "towards": ["ada"],
            "attributed": "yes",
            "source": "export",
        },
        "bob": {
            "date": "9 May 2026",
            "what": "He wrote a letter to Bob.",
            "method": "letter",
            "towards": ["bob"],
            "attributed": "yes",
            "source": "statement",
        },
    },
    "breaches": {"b": {"incident": "during", "order": "nmo", "term": "c1", "status": "convicted"}},
    "terms": {
        "t": {
            "kind": "prohibition",
            "words": "You must not contact a protected person by any means.",
            "reach": ["contact"],
            "persons": ["ada", "bob"],
        }
    },
}


def note(case: dict[str, Any] = CASE) -> Paper | None:
    return papers(assessed(Case.model_validate(case))).get("existing-orders")


def test_the_note_says_whom_it_protected_what_it_met_and_what_has_come_since() -> None:
    made = note()
    assert made is not None
    assert made.entry.title == "Note on the non-molestation order that has ended"
    said = made.text()
    assert "made on 3 March 2025 by the Family Court at Exampleton" in said
    assert "It protected Ada Example and ended on 2 March 2026.\nIt did not protect Bob Example." in said
    rows = {row.id: row.cells for row in made.tables["over"]}
    assert "convicted" in rows["nmo.c1"]["reached"].text
    assert "(2)" in rows["nmo.c1"]["since"].text
    assert "(3)" not in rows["nmo.c1"]["since"].text
    assert rows["nmo.c2"]["since"].text == "None is plainly within its words."


def test_each_term_stands_beside_what_there_was_and_nothing_is_said_to_be_in_force() -> None:
    made = note()
    assert made is not None
    rows = {row.id: row.cells for row in made.tables["anew"]}
    assert rows["t"]["nearest"].text == "Paragraph 1"
    assert rows["t"]["acts"].text == "2, 3"
    assert rows["whom"]["nearest"].text == "Ada Example"
    assert "Bob" in rows["whom"]["adds"].text
    assert rows["notify"]["nearest"].text == rows["breach"]["nearest"].text == "Nothing"
    assert not made.tables["adds"]
    assert not made.tables["clauses"]


def test_an_order_in_force_is_what_the_note_is_about_and_one_without_clauses_needs_none() -> None:
    both, bare = deepcopy(CASE), deepcopy(CASE)
    both["existing_orders"]["bail"] = {"kind": "pre-charge-bail", "made": "1 June 2026", "in_force": "yes"}
    both["existing_orders"]["bail"]["terms"] = {"x": {"words": "Not to contact Ada Example", "reach": ["contact"]}}
    held = note(both)
    assert held is not None
    assert not held.tables["over"]
    assert not held.tables["anew"]
    bare["existing_orders"]["nmo"]["terms"] = {}
    assert note(bare) is None


def test_several_that_have_ended_are_named_each() -> None:
    case = deepcopy(CASE)
    case["existing_orders"]["old"] = deepcopy(NMO) | {"made": "1 May 2023", "ends": "30 April 2024"}
    made = note(case)
    assert made is not None
    assert made.entry.title == "Note on the orders that have ended"
    assert len(made.tables["over"]) == 4
