"""The authority record: who decided, the reasons on both sides, and what was weighed about costs."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import papers

from .cases import packed
from .word import assessed, text


def said(case: Case) -> str:
    """Return what the record says of a case."""
    return papers(assessed(case))["authority-record"].text()


def test_reasons_for_and_against_are_recorded_as_they_were_written(example: Case) -> None:
    found = said(example)
    for words in (example.authority.reasons_for, example.authority.reasons_against, example.authority.alternatives):
        assert words in found


def test_the_chief_officers_test_is_set_out_limb_by_limb(example: Case) -> None:
    assessment = assessed(example)
    rows = papers(assessment)["authority-record"].tables["test"]
    assert [row.cells["section"].text for row in rows] == ["s.1(1)(a)", "s.1(1)(b)", "s.1(1)(c)"]
    shown = [row.cells["state"].text.startswith("Shown") for row in rows]
    assert shown == [limb.shown for limb in assessment.chief_officer]


def test_what_is_shown_differs_between_a_case_with_facts_and_one_without(order_breached: Case) -> None:
    assert "Not shown yet" not in said(order_breached)
    assert "Not shown yet" in said(Case())


@pytest.mark.parametrize(
    ("answer", "sentence"),
    [
        ("yes", "Costs were considered."),
        ("no", "Costs were not considered."),
        ("not done yet", "Costs have not been considered yet."),
        (None, "It is not recorded whether costs were considered."),
    ],
)
def test_whether_costs_were_considered_is_said_as_it_was_answered(answer: str | None, sentence: str) -> None:
    case = apply(Case(), [Edit(path="authority.costs_considered", value=answer)])
    assert sentence in said(case)


def test_what_was_weighed_about_costs_stands_beside_the_power_to_order_them() -> None:
    case = apply(Case(), [Edit(path="authority.costs_reasons", value="The evidence is strong & first hand.")])
    found = said(case)
    assert "The evidence is strong & first hand." in found
    assert "section 64(1)" in found


def test_a_decision_not_yet_made_is_left_to_be_signed() -> None:
    found = text(packed("empty").files["authority-and-costs-record.docx"])
    assert "[To complete: " in found
    for blank in ("Decision", "Signed", "Name and rank", "Date and time"):
        assert f"{blank}\t" in found


def test_no_filed_paper_says_that_authority_was_given_before_it_was(order_breached: Case) -> None:
    assert "It was given under" in papers(assessed(order_breached))["application"].text()
    sought = apply(order_breached, [Edit(path="authority.date", value="")])
    filed = (paper for paper in papers(assessed(sought)).values() if paper.entry.audience != "keep")
    assert [paper.entry.id for paper in filed if "was given under" in paper.text()] == []


@pytest.mark.parametrize(
    ("delegation", "said"),
    [
        ("the force's scheme, paragraph 4", "It was given under the force's scheme, paragraph 4."),
        ("Force scheme, paragraph 4", "It was given under the force scheme, paragraph 4."),
        ("Example Police scheme of delegation", "It was given under the Example Police scheme of delegation."),
        ("Paragraph 4 of the scheme", "It was given under Paragraph 4 of the scheme."),
        ("Delegated by the Chief Constable, paragraph 6", " Delegated by the Chief Constable, paragraph 6."),
    ],
)
def test_a_delegation_is_told_as_a_sentence_however_it_was_noted(
    order_breached: Case, delegation: str, said: str
) -> None:
    case = apply(order_breached, [Edit(path="authority.delegation", value=delegation)])
    text = papers(assessed(case))["application"].text()
    assert said in text
    assert "under Delegated" not in text


@pytest.mark.parametrize("given", ["no", "not done yet"])
def test_that_authority_was_asked_for_and_has_not_been_given_is_said_and_nobody_is_asked_to_say_so(given: str) -> None:
    asked = [Edit(path="applicant.authorising_officer.name", value="Ann Example")]
    unsaid, case = (apply(Case(), [*asked, *more]) for more in ([], [Edit(path="authority.given", value=given)]))
    for paper in ("application", "authority-record"):
        assert "Authority has not been given as at 24 November 2026." in papers(assessed(case))[paper].text()
        assert "Enter who authorised" not in papers(assessed(case))[paper].text()
        assert "Authority has not been given as at" not in papers(assessed(unsaid))[paper].text()
        assert "Enter who authorised" in papers(assessed(unsaid))[paper].text()
    assert "Officer asked" in said(case)
    assert "Authorising officer" not in said(case)
    assert "Authorising officer" in said(unsaid)
