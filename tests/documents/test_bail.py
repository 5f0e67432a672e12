"""The papers beside pre-charge bail: fair to somebody who is charged with nothing, and clear about three people."""

import re

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers, plain
from spo.documents.papers.breaches import breach_words
from spo.documents.writer import Writer

from .cases import packed
from .word import assessed, text

NOTE = "4-note-on-existing-orders.docx"
CONFIDENTIAL = "court-only-confidential-details.docx"


@pytest.fixture(scope="module")
def on_bail(examples: dict[str, Case]) -> Case:
    return examples["bail-no-conviction"]


@pytest.fixture(scope="module")
def note() -> str:
    return text(packed("bail-no-conviction").files[NOTE])


def test_an_act_that_the_words_were_said_not_to_catch_is_open_to_argument_and_no_breach(on_bail: Case) -> None:
    made = papers(assessed(on_bail))["existing-orders"]
    rows = {row.id: row.cells for row in made.tables["clauses"]}
    reached = " ".join(plain(cells["reached"].text) for cells in rows.values())
    beyond = " ".join(plain(cells["beyond"].text) for cells in rows.values())
    assert "(15)" in reached
    assert "(20)" in reached
    assert "(17" not in reached
    assert "Arguable: the call of 19 October 2026 (17): no arrest, 16 November 2026." in beyond
    assert made.passages["fairness"][0].text.count("No breach is alleged of what is only arguable") == 1


def test_an_undated_decision_that_the_words_do_not_catch_an_act_changes_nothing(on_bail: Case) -> None:
    undated = apply(on_bail, [Edit(path="breaches.b3.date", value="")])
    said = text(pack(assessed(undated)).files[NOTE])
    assert not re.search(r"Arguable: [^:]*\(17\): no arrest", said)


def test_nobody_is_left_protected_and_not_merely_not_everybody(note: str) -> None:
    assert "will protect Ms Averstock, Mrs Averstock or Ms Farrowdene." in note


def test_a_request_for_somebody_typed_with_a_capital_reads_on_in_the_confidential_paper() -> None:
    said = text(packed("defendant-aged-16").files[CONFIDENTIAL])
    assert (
        "A restriction on reporting is asked for, to protect the defendant, Ottilie Pennifold and Priya Wrenfield."
        in said
    )


@pytest.mark.parametrize(
    ("example", "offence"), [("bail-no-conviction", False), ("restraining-order-breached", True)], ids=str
)
def test_that_a_breach_of_bail_is_no_offence_is_said_in_the_table_of_the_note_alone(
    examples: dict[str, Case], example: str, offence: bool
) -> None:
    made = papers(assessed(examples[example]))
    assert "no offence" not in " ".join(one.text for one in made["application"].passages["rest"])
    rows = {row.id: row.cells for row in made["existing-orders"].tables["adds"]}
    assert ("breach" in rows) == (not offence)
    if not offence:
        assert rows["breach"]["nearest"].text == "No offence in itself."
        assert rows["breach"]["adds"].text == "An offence (section 8(1))."


@pytest.mark.parametrize("status", ["investigated-no-charge", "charged", "discontinued", "decision-awaited"])
def test_of_bail_no_paper_says_that_a_breach_was_or_was_not_charged(on_bail: Case, status: str) -> None:
    old = apply(on_bail, [Edit(path="breaches.b3.status", value=status)])
    assert "breach-outcome-of-a-charge" in {finding.id for finding in assessed(old).findings}
    said = breach_words(Writer(assessed(old), served=True), "b3")
    assert ("looked into" if status == "investigated-no-charge" else "the act ") in said
    assert "investigated, no charge" not in " ".join(paper.text() for paper in papers(assessed(old)).values())


def test_where_bail_ends_before_the_hearing_the_answer_says_when_and_whom_nothing_protects_then(on_bail: Case) -> None:
    late = apply(on_bail, [Edit(path="hearing.date", value="20 January 2027")])
    said = papers(assessed(late))["answers"].text()
    assert "The bail ends on 14 December 2026.\nIf no charge follows, no other order recorded" in said


def test_what_bail_required_and_was_not_done_is_excepted_from_the_acts_within_its_words(on_bail: Case) -> None:
    duty = {
        "paragraph": "9",
        "words": "To tell the officer in the case where you are sleeping",
        "reach": ["duty-notify"],
    }
    failed = {"order": "bail", "term": "c9", "status": "not-arrested", "date": "16 November 2026"}
    edits = {"existing_orders.bail.terms.c9": duty, "breaches.b9": failed}
    case = apply(on_bail, [Edit(path=path, value=value) for path, value in edits.items()])
    assert "part from the alleged breach of condition 9, " in papers(assessed(case))["existing-orders"].text()


def test_beside_bail_the_court_is_told_of_bail_after_charge_and_not_asked_to_leave_terms_out(note: str) -> None:
    assert "If the defendant is charged, a court may set conditions of bail" in note
    assert "Where a term repeats a condition of it, the term is asked for so that it lasts when bail ends" in note
    assert "leave out any term that it thinks met" not in note


def test_the_note_says_which_condition_an_act_was_outside_of_and_which_may_reach_it(on_bail: Case) -> None:
    outside = {
        "incident": "i17",
        "order": "bail",
        "term": "c2",
        "clause_did_not_catch": "yes",
        "status": "not-arrested",
    }
    case = apply(on_bail, [Edit(path="breaches.b9", value=outside)])
    made = papers(assessed(case))["existing-orders"]
    assert "is open to argument, under condition 1." in made.text()
    (beyond,) = [row.cells["beyond"].text for row in made.tables["clauses"] if row.id == "bail.c2"]
    assert "(17): no arrest" in plain(beyond)


@pytest.mark.parametrize("example", ["bail-no-conviction", "restraining-order-breached"])
def test_bail_has_conditions_and_an_order_has_paragraphs_in_every_paper(
    examples: dict[str, Case], example: str
) -> None:
    made = papers(assessed(examples[example]))
    said = " ".join(plain(paper.text()) for paper in made.drafts.values())
    here, elsewhere = ("condition", "paragraph") if example == "bail-no-conviction" else ("paragraph", "condition")
    near = {row.cells["nearest"].text.partition(" ")[0] for row in made["existing-orders"].tables["adds"]}
    assert here.capitalize() in near
    assert elsewhere.capitalize() not in near
    assert f" of {here} " in said
    assert not re.search(rf"\b{elsewhere}s? \d+ of the", said)
