"""The note where several orders are in force at once: each thing is said once, of all of them."""

from datetime import date

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers, plain
from spo.documents.papers.questions import answers
from spo.documents.writer import Writer
from tests.assessment.situations import ACQUITTAL, HER, HISTORY, SISTER, act, case_of, clause, order, requires, seeks

from .word import assessed

TRIED = {
    "description": "Breach of the restraining order",
    "stage": "charged",
    "date": "2 June 2026",
    "incidents": ["i3"],
    "result": "Not guilty plea. Trial on 8 February 2027.",
}
BOTH = (HER, SISTER)


@pytest.fixture(scope="module")
def three() -> Case:
    """Return a case with an order and court bail that name her, and police bail that names her sister too."""
    case = case_of(
        *HISTORY,
        order(ACQUITTAL, clause("contact"), clause("place", places=("her-home",)), ends=date(2029, 3, 1)),
        order("court-bail", clause("contact"), made=date(2026, 6, 2), ends=date(2027, 2, 8)),
        order(
            "pre-charge-bail",
            *(clause("contact"), clause("place", places=("her-home",))),
            names=BOTH,
            made=date(2026, 11, 3),
            ends=date(2026, 12, 1),
        ),
        *(act(date(2026, 5, 5), "contact"), act(date(2026, 6, 6), "contact", to=(SISTER,))),
        act(date(2026, 7, 7), "contact"),
        seeks("contact", persons=BOTH),
        requires("duty-programme"),
    )
    bails = ("court-bail.terms.c1", "pre-charge-bail.terms.c1", "pre-charge-bail.terms.c2")
    edits = [Edit(path=f"existing_orders.{key}.paragraph", value="") for key in bails]
    lasting = {"duration.kind": "fixed", "duration.years": 5, "proceedings.p": TRIED}
    return apply(case, [*edits, *(Edit(path=path, value=value) for path, value in lasting.items())])


def note(case: Case) -> Paper:
    """Return the note."""
    return papers(assessed(case))["existing-orders"]


def said(case: Case, course: str) -> str:
    """Return a question with its answer in full."""
    (found,) = [one for one in answers(Writer(assessed(case), served=True)) if one.course == course]
    return " ".join(one.text for one in (found.asked, *found.full))


def test_the_short_answer_says_by_which_orders_each_person_is_protected_until_when_and_what_is_conceded(
    three: Case,
) -> None:
    (short, *_) = note(three).passages["answer"]
    assert short.text.startswith(
        "Anna Vance is protected by the restraining order until 1 March 2029, the court bail until 8 February 2027 and "
        "the pre-charge bail until 1 December 2026; Mary Vance by the pre-charge bail alone, and by nothing after it. "
        "They stay: this application is for what they leave. "
        "On their face their words reach the text message of 5 May 2026 (3) and the text message of 7 July "
        "2026 (5). No act towards Mary alone is plainly within their words."
    )
    assert "would outlast" not in short.text, "it is said already of whom it leaves"


def test_that_an_order_describes_others_leaves_nobody_to_be_without_it(three: Case) -> None:
    others = apply(
        three, [Edit(path=f"existing_orders.{ACQUITTAL}.names_others", value="any member of the family of Anna Vance")]
    )
    assert "alone, and by nothing" not in note(others).text()
    assert "act towards Mary alone" in note(three).text()
    theirs = apply(three, [Edit(path="incidents.i4.towards", value=list(BOTH))])
    assert "act towards Mary alone" not in note(theirs).text()


def test_nobody_is_said_to_be_protected_by_a_licence_that_is_to_come(three: Case) -> None:
    licence = {"kind": "licence", "ends": "1 May 2028", "names": [SISTER], "terms": {"c1": {"words": "Not to call."}}}
    custody = {"in_custody": "yes", "since": "1 October 2026"}
    case = apply(three, [Edit(path="existing_orders.l", value=licence), Edit(path="defendant.custody", value=custody)])
    (short, *_) = note(case).passages["answer"]
    assert "protected by" not in short.text
    assert "licence will run from release to 1 May 2028." in short.text


def test_enforcement_begins_with_the_charge_and_arrest_for_what_the_order_reaches_is_not_told_again(
    three: Case,
) -> None:
    told = said(three, "enforcement")
    assert told.startswith("Why not enforce the restraining order, or arrest the defendant for breach of bail? ")
    assert "is being enforced: act 3 was charged as an alleged breach on 2 June 2026 (trial 8 February 2027)." in told
    assert "Arrest is a real answer" not in told
    own = {"enforcement": {"considered": "yes", "why_not": "There was one charge."}}
    edits = [Edit(path=f"existing_orders.restraining-order-acquittal.{key}", value=value) for key, value in own.items()]
    assert "being enforced" not in said(apply(three, edits), "enforcement")
    other = apply(three, [Edit(path="proceedings.p.description", value="Criminal damage")])
    assert "being enforced" not in said(other, "enforcement")


def test_what_is_charged_and_recorded_as_no_breach_is_told_in_the_row_of_its_clause(three: Case) -> None:
    rows = {row.id: plain(row.cells["reached"].text) for row in note(three).tables["clauses"]}
    assert "(3): charged and not yet tried, 2 June 2026, trial 8 February 2027." in rows[f"{ACQUITTAL}.c1"]
    over = apply(three, [Edit(path="proceedings.p.stage", value="acquitted")])
    assert "not yet tried" not in note(over).text()


def test_the_ends_of_bail_stand_in_one_sentence_and_bail_is_tightened_not_varied(three: Case) -> None:
    told = said(three, "variation")
    assert told.startswith("Why not vary the restraining order, or tighten bail? ")
    assert "end with the court bail, on 8 February 2027, or the pre-charge bail, on 1 December 2026." in told
    assert told.count("Tighter conditions") == 1


def test_an_extension_is_met_once_for_all_of_them(three: Case) -> None:
    told = said(three, "extension")
    assert told.startswith("Why not extend the restraining order or bail? Time is not what the restraining order lacks")
    assert told.count("Extended, ") == 1
    assert "The restraining order and the court bail would still not name Mary Vance." in told


def test_clauses_that_were_kept_share_a_row(three: Case) -> None:
    rows = {row.id: row.cells for row in note(three).tables["clauses"]}
    assert [key for key in rows if key.startswith("pre-charge-bail.")] == ["pre-charge-bail.c1"]
    assert "11 Ash Road" in rows["pre-charge-bail.c1"]["clause"].text
    assert rows["pre-charge-bail.c1"]["reached"].text == "Kept, as far as is known."


def test_a_label_of_a_log_is_told_as_the_name_that_it_stands_for_as_on_the_first_page(three: Case) -> None:
    case = apply(three, [Edit(path="existing_orders.court-bail.terms.c1.words", value="not contact AV\nin any way.")])
    (words,) = [row.cells["clause"].text for row in note(case).tables["clauses"] if row.id == "court-bail.c1"]
    assert '"not contact [Anna] in any way"' in words


def test_orders_stand_in_the_table_by_a_few_letters_that_are_explained_once(three: Case) -> None:
    made = note(three)
    rows = {row.id: row.cells["nearest"].text for row in made.tables["adds"]}
    assert rows["t1"] == "RO 1; both bails"
    assert rows["lasts"].startswith("RO to 1 March 2029; court bail to ")
    assert rows["breach"] == "Both bails: no offence in itself."
    assert [one.text for one in made.passages["legend"]] == [
        "RO is the restraining order, with the number of its paragraph."
    ]
    alone = apply(three, [Edit(path=f"existing_orders.{key}", value=None) for key in ("court-bail", "pre-charge-bail")])
    assert not note(alone).passages["legend"]


def test_what_only_the_officer_can_settle_is_asked_of_the_officer_and_told_to_no_court(three: Case) -> None:
    case = apply(three, [Edit(path="incidents.i5.method", value="other")])
    assert "act-reach-not-known" in {one.id for one in assessed(case).findings}
    assert "(5)" not in " ".join(row.cells["beyond"].text for row in note(case).tables["clauses"])
    assert "still to be said" not in note(case).text()


@pytest.mark.parametrize(
    ("court", "told"),
    [
        ("Crown Court at Exampleton", "by the Crown Court at Exampleton on"),
        ("The Crown Court at Exampleton", "by the Crown Court at Exampleton on"),
        ("Exampleton Magistrates' Court", "by Exampleton Magistrates' Court on"),
    ],
)
def test_a_court_is_named_as_it_stands_within_a_sentence(three: Case, court: str, told: str) -> None:
    case = apply(three, [Edit(path=f"existing_orders.{ACQUITTAL}.court", value=court)])
    assert told in note(case).text()
