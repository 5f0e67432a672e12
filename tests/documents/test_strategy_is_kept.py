"""What is for the police alone is in no paper that is filed, and no filed paper says what the law does not."""

import re

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers
from spo.documents.papers.breaches import breach_words, why_not_charged
from spo.documents.writer import Writer
from spo.guidance import guidance

from .cases import packed, served, with_withheld
from .full import marked
from .word import assessed

CASES = with_withheld()
NEVER = {
    "that the civil standard applies": r"civil standard",
    "that there is no other remedy": r"no other remedy",
    "that courts often refuse": r"courts? (often|usually|generally) (refuse|grant)",
    "that the court will make it": r"court (will|must|is bound to) (make|grant)",
    "an appeal deadline in days": r"appeal[^.]{0,120}\b(\d+|fifteen|twenty-one) (business |working |clear )?days",
    "an appeal deadline before the word": r"\b(21|15) (business |working )?days[^.]{0,120}appeal",
    "a deadline of business days": r"(?<!one day after an email, or else in three )business days",  # but for rule 115
    "respondent": r"\brespondents?\b",
    "what is kept": r"\bKEEP\b|Keep this paper",
    "a sign of strength": r"\b(strong|weak) (argument|point|case)\b|weakness",
}


def filed(case: Case) -> list[Paper]:
    """Return the papers that are filed, whether or not they are served."""
    return [paper for paper in papers(assessed(case)).values() if paper.entry.audience != "keep"]


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize(("what", "pattern"), NEVER.items(), ids=NEVER)
def test_no_filed_paper_says(case: str, what: str, pattern: str) -> None:
    for name, said in served(case).items():
        assert re.search(pattern, said, re.IGNORECASE if what != "what is kept" else 0) is None, name


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_no_filed_paper_holds_the_counter_the_reply_or_the_strength_of_an_argument(case: Case) -> None:
    for paper in filed(case):
        said = paper.text()
        for entry in guidance().arguments.values():
            for kept in (entry.counter, entry.reply, entry.strength, entry.evidence, entry.trigger, entry.title):
                assert kept not in said, (paper.entry.id, entry.id, kept)


def test_an_argument_that_is_internal_is_filed_nowhere() -> None:
    internal = [entry.id for entry in guidance().arguments.values() if entry.role == "internal"]
    assert internal
    for case in CASES.values():
        for paper in filed(case):
            rests_on = {entry for _, sentence in paper.sentences() for entry in sentence.entries}
            assert not rests_on & {f"arguments/{key}" for key in internal}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_a_finding_is_filed_only_as_a_marked_gap_and_advice_never(case: Case) -> None:
    assessment = assessed(case)
    for paper in (paper for paper in papers(assessment).values() if paper.served):
        gaps = {p.id: p for passages in paper.passages.values() for p in passages if p.style == "gap"}
        for where, sentence in paper.sentences():
            findings = [entry.split("/")[1] for entry in sentence.entries if entry.startswith("findings/")]
            assert not findings or where in gaps
            assert all(guidance().findings[key].severity != "advice" for key in findings), where
            if where not in gaps:
                assert all(finding.text not in sentence.text for finding in assessment.findings), where
        assert all(gap.text.startswith("[To complete: ") for gap in gaps.values())


MAY_BE_FILED = {
    "wording",
    "methods",
    "narrative",
    "findings",
    "situations",
    "arguments",
    "definitions",
    "statements",
    "behaviours",
    "orders",
    "terms",
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_no_filed_paper_rests_on_the_checklist_or_on_law_that_may_have_changed(case: Case) -> None:
    for paper in filed(case):
        kinds = {entry.split("/")[0] for _, sentence in paper.sentences() for entry in sentence.entries}
        assert kinds <= MAY_BE_FILED, paper.entry.id


def test_who_receives_each_paper_is_said_in_the_manifest_as_in_guidance() -> None:
    made = packed("withheld")
    for entry in guidance().papers.values():
        assert (entry.file in made.served) == (entry.audience == "file and serve")
        assert f'"file": "{entry.file}"'.encode() in made.manifest
    assert b"draft, not approved for filing" in made.manifest
    assert b"2026-11-24" in made.manifest


OUTCOMES = guidance().breach_outcomes
PROVED = [key for key, entry in OUTCOMES.items() if entry.counts_as_breach]
ALLEGED = [key for key, entry in OUTCOMES.items() if entry.alleged]


@pytest.mark.parametrize("status", [*PROVED, *ALLEGED])
def test_a_breach_is_alleged_unless_convicted_found_or_admitted(status: str) -> None:
    caught = Edit(path="breaches.x1.clause_did_not_catch", value="no")
    case = apply(marked().case, [Edit(path="breaches.x1.status", value=status), caught])
    said = breach_words(Writer(assessed(case), served=True), "x1")
    if status in PROVED:
        assert said.startswith("Breach of paragraph ")
    elif status == "not-reported":  # nobody alleges it, of words that cannot be read
        assert said.startswith("As to paragraph ")
    else:
        assert said.startswith("Alleged breach of paragraph ")
    assert f": {OUTCOMES[status].said}," in said


@pytest.mark.parametrize("status", ALLEGED)
def test_nothing_is_alleged_where_the_words_were_found_not_to_catch_the_act(status: str) -> None:
    case = apply(marked().case, [Edit(path="breaches.x1.status", value=status)])
    said = breach_words(Writer(assessed(case), served=True), "x1")
    assert said.startswith("As to paragraph ")
    assert OUTCOMES[status].said in said
    assert "catch" not in said  # only the reason tells why, and who said so


@pytest.mark.parametrize("status", [*OUTCOMES, ""])
def test_no_paper_says_breach_of_an_act_that_is_not_attributed(status: str) -> None:
    edits = [Edit(path="breaches.x1.status", value=status), Edit(path="incidents.x1.attributed", value="no")]
    case = apply(marked().case, edits)
    said = breach_words(Writer(assessed(case), served=True), "x1")
    assert "It is not attributed to the defendant" in said
    assert not re.search(r"breach", said.replace("no breach by the defendant is alleged", ""), re.IGNORECASE)
    assert ("no breach by the defendant is alleged" in said) == (status in ["", *ALLEGED] and status != "charged")
    for paper in filed(case):
        for where, sentence in paper.sentences():
            assert "lleged breach" not in sentence.text, (where, sentence)


def test_nothing_is_alleged_until_somebody_says_what_came_of_it() -> None:
    caught = Edit(path="breaches.x1.clause_did_not_catch", value="no")
    case = apply(marked().case, [Edit(path="breaches.x1.status", value=""), caught])
    said = breach_words(Writer(assessed(case), served=True), "x1")
    assert said.startswith("As to paragraph ")
    assert said.endswith(". [To complete: what came of it]")
    assert "breach-outcome-unasked" in [finding.id for finding in assessed(case).findings]


@pytest.mark.parametrize("status", [key for key in ALLEGED if key != "charged"])
def test_an_alleged_breach_that_is_not_charged_says_so_and_why(status: str) -> None:
    caught = Edit(path="breaches.x1.clause_did_not_catch", value="no")
    case = apply(marked().case, [Edit(path="breaches.x1.status", value=status), caught])
    why = marked().marks["breaches.x1.why_not_charged"]
    w = Writer(assessed(case), served=True)
    assert OUTCOMES[status].said in breach_words(w, "x1")
    assert why_not_charged(w, "x1").text == f"{why}."
    assert any(why in sentence.text for paper in filed(case) for _, sentence in paper.sentences())


@pytest.mark.parametrize("status", ALLEGED)
def test_no_filed_paper_calls_it_a_breach_where_it_is_only_alleged(status: str) -> None:
    case = apply(marked().case, [Edit(path="breaches.x1.status", value=status)])
    for paper in filed(case):
        if paper.entry.id == "draft-order":
            continue  # it warns of the offence of breach, and speaks of no act
        for where, sentence in paper.sentences():
            if not any(entry.startswith(("wording/", "statements/")) for entry in sentence.entries):
                assert not re.search(r"(?<!lleged )(?<!No )\bbreach(es|ed)?\b", sentence.text, re.IGNORECASE), (
                    where,
                    sentence,
                )


def test_a_breach_that_is_linked_to_nothing_is_said_without_a_paragraph_or_an_order() -> None:
    case = apply(CASES["empty"], [Edit(path="breaches.x1", value={"status": "charged"})])
    assert breach_words(Writer(assessed(case), served=True), "x1") == "Alleged breach: charged and not yet tried."


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_no_sentence_of_ours_calls_the_defendant_he(case: Case) -> None:
    for paper in filed(case):
        for where, sentence in paper.sentences():
            ours = not sentence.facts or any(entry.startswith("findings/") for entry in sentence.entries)
            if ours and not any(entry.startswith("statements/") for entry in sentence.entries):
                assert not re.search(r"\b(he|him|his)\b", sentence.text, re.IGNORECASE), (
                    paper.entry.id,
                    where,
                    sentence,
                )
