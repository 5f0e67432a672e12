"""What papers made of a case that somebody else wrote had wrong, each in its own small case."""

from typing import Any

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
    assert f'says: "{LEAD}" (1) "Telephone Ada Reed"; (2) "Write to Ada Reed"' in said
    rows = [row.cells["clause"].text for row in found["existing-orders"].tables["clauses"]]
    assert rows == [f'"{LEAD}"\n1 "Telephone Ada Reed"', '2 "Write to Ada Reed"']


def test_a_complaint_is_to_nobody_whom_it_is_about() -> None:
    acts = {f"a{n}": {**ACT, "date": f"{n} May 2026", "what": "He complained of her."} for n in (1, 2, 3)}
    w = Writer(assessed(Case.model_validate({"protected_persons": PEOPLE, "incidents": acts})), served=True)
    assert kinds(w, [*acts], "or", 4).text == "complaints"


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
