"""What papers made of a case that somebody else wrote had wrong, each in its own small case."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents import Paper, papers
from spo.documents.papers.briefly import kinds
from spo.documents.papers.repeats import repeats
from spo.documents.writer import Writer

from .word import assessed

LEAD = "THE DEFENDANT MUST NOT:"
PEOPLE = {"ada": {"name": "Ada Reed"}, "bea": {"name": "Bea Marl"}}
ORDER = {
    "kind": "restraining-order-conviction",
    "made": "3 March 2025",
    "ends": "2 March 2028",
    "in_force": "yes",
    "names": ["ada"],
    "terms": {
        "c1": {"paragraph": "1", "words": f"{LEAD} Telephone Ada Reed.", "reach": ["contact"]},
        "c2": {"paragraph": "2", "words": f"{LEAD} Write to Ada Reed.", "reach": ["contact"]},
    },
}
ACT = {"date": "1 May 2026", "attributed": "yes", "towards": ["ada"], "method": "complaint"}


def made(**more: Any) -> dict[str, Paper]:
    held = {"protected_persons": PEOPLE, "existing_orders": {"o": ORDER}, **more}
    return dict(papers(assessed(Case.model_validate(held))))


def test_what_all_clauses_begin_with_stands_once_before_their_own_words() -> None:
    found = made(incidents={"a": {**ACT, "what": "He wrote to the council about her.", "method": "letter"}})
    said = found["application"].text()
    assert 'restraining order forbids the defendant to: (1) "Telephone Ada Reed"; (2) "Write to Ada Reed"' in said
    rows = [row.cells["clause"].text for row in found["existing-orders"].tables["clauses"]]
    assert rows == [f'"{LEAD}"\n1 "Telephone Ada Reed"', '2 "Write to Ada Reed"']


def test_a_complaint_is_to_nobody_whom_it_is_about() -> None:
    acts = {f"a{n}": {**ACT, "date": f"{n} May 2026", "what": "He complained of her."} for n in (1, 2, 3)}
    w = Writer(assessed(Case.model_validate({"protected_persons": PEOPLE, "incidents": acts})), served=True)
    assert kinds(w, [*acts], "or", 4).text == "complaints"


def test_while_nobody_knows_whose_belief_it_is_the_court_is_told_of_what_it_has_to_be_satisfied() -> None:
    officer = {"name": "Olu Marsh", "rank": "Superintendent"}
    applicant = {"force": "Nowhere Police", "authorising_officer": officer}
    said = made(authority={"given": "yes", "date": "3 June 2026"}, applicant=applicant)["application"].text()
    assert "It appears to" not in said
    assert "The court may make the order if satisfied that" in said


def test_a_title_that_names_no_force_has_the_force_after_it() -> None:
    held = made(applicant={"force": "Exmoor Constabulary", "chief_officer_title": "Chief Constable"})
    assert "Chief Constable of Exmoor Constabulary" in held["application"].head["complainant"].text
    held = made(applicant={"force": "Exmoor Constabulary", "chief_officer_title": "Chief Constable of Exmoor"})
    assert held["application"].head["complainant"].text.count("Exmoor") == 1


def test_clauses_that_a_term_repeats_and_that_end_together_stand_together() -> None:
    clauses = {
        f"c{n}": {"paragraph": str(n), "words": words, "reach": ["contact"], "persons": ["ada"]}
        for n, words in ((1, "Not to telephone Ada Reed."), (2, "Not to contact Ada Reed by any means."))
    }
    words = "You must not telephone Ada Reed."
    term = {"kind": "prohibition", "words": words, "reach": ["contact"], "persons": ["ada"], "adds": "Its exceptions."}
    case = {
        "existing_orders": {"o": {**ORDER, "terms": clauses, "ends": "2 January 2027"}},
        "terms": {"t": term},
        "protected_persons": PEOPLE,
    }
    found = assessed(Case.model_validate(case))
    said = repeats(Writer(found, served=True), found.terms[0]).text
    assert said == "In part it repeats paragraphs 1 and 2 of the restraining order until 2 January 2027"
    term["why_necessary"] = "The restraining order forbids it, and ends on 2 January 2027."
    (row,) = made(**case)["application"].tables["terms"]
    assert "repeats" not in row.cells["why"].text
    term["why_necessary"] = "The restraining order forbids it."
    (row,) = made(**case)["application"].tables["terms"]
    assert f"{said}." in row.cells["why"].text


PLACES = {
    "old": {"address": "5 Mill Row, Exampleton", "known_to_defendant": "yes"},
    "new": {"address": "9 Ash Close, Exampleton", "withhold": True},
    "hall": {"name": "Marl Hall", "known_to_defendant": "yes"},
}


def verdicts(words: str, more: dict[str, Any] | None = None, **act: Any) -> tuple[str, frozenset[str]]:
    """Return what a clause says of an act, and how it is read."""
    clause = {"paragraph": "1", "words": words, "persons": ["ada"], **(more or {})}
    held = {"o": {**ORDER, "terms": {"c": clause}}}
    case = {"protected_persons": PEOPLE, "existing_orders": held, "incidents": {"a": {**ACT, **act}}, "places": PLACES}
    table = assessed(Case.model_validate(case)).table
    return table.verdicts.of_clause("o", "c", "a").answer, table.verdicts.reading("o", "c").says


def test_a_clause_of_what_is_sent_to_a_home_that_was_left_does_not_reach_what_came_to_another() -> None:
    words, at = "Not to send any letter or parcel to Ada Reed at 5 Mill Row.", {"places": ["old"]}
    assert verdicts(words, at, method="gift", where="old", what="A parcel came.")[0] == "yes"
    assert verdicts(words, at, method="gift", where="new", what="A parcel came.")[0] == "no"


def test_a_ringing_chamber_is_no_telephone() -> None:
    says = verdicts("Not to enter the tower or ringing chamber of St Ann's Church.")[1]
    assert "names-telephone" not in says
    assert "attend-or-go-to" in says


@pytest.mark.parametrize(
    "words", ["Not to enter the stall known as Reed's Cheese.", "Not to enter Reed's Cheese on any day when she works."]
)
def test_a_clause_on_a_place_that_the_case_does_not_have_is_not_about_another_place(words: str) -> None:
    clause = {"paragraph": "1", "words": words, "reach": ["place"]}
    words = "You must not enter Marl Hall."
    term = {"kind": "prohibition", "words": words, "reach": ["place"], "places": ["hall"], "persons": ["ada"]}
    case = {"existing_orders": {"o": {**ORDER, "terms": {"c": clause}}}, "terms": {"t": term}}
    (found,) = assessed(Case.model_validate({"protected_persons": PEOPLE, "places": PLACES, **case})).terms
    assert not found.duplicates


def test_of_many_alike_that_were_each_several_it_is_not_said_how_many_followed() -> None:
    acts = {
        f"a{n}": {
            "date": f"{n} May 2026",
            "what": f'He emailed her twice: "{n} May".',
            "method": "email",
            "count": 2,
            "attributed": "yes",
            "towards": ["ada"],
        }
        for n in (3, 6, 9)
    }
    said = made(incidents=acts)["application"].text()
    assert "More followed, the last on 9 May" in said


@pytest.mark.parametrize(("incidents", "found"), [([], True), (["a"], False)])
def test_a_conviction_of_breach_that_no_act_is_of_is_asked_about(incidents: list[str], found: bool) -> None:
    held = {"description": "Breach of restraining order", "stage": "convicted", "incidents": incidents}
    case = {"incidents": {"a": {**ACT, "what": "He rang her."}}, "proceedings": {"p": held}}
    every = assessed(Case.model_validate({"protected_persons": PEOPLE, **case})).findings
    assert any(one.id == "conviction-without-act" for one in every) == found
