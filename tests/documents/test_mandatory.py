"""Everything that a rule says a paper must hold is in the papers of each example, and is named where it is missing."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers
from spo.documents.mandatory import missing
from spo.guidance import guidance

from .cases import every_case
from .word import assessed, text

CASES = every_case()
EXAMPLES = {name: CASES[name] for name in guidance().examples}
NOT_YET = {"restraining-order-obeyed": {("summons-b", "hearing.date"), ("summons-b", "hearing.time")}}
"""What the court has yet to fix in an example: the summons leaves ruled blanks for it."""

UNCALLED = {
    "restraining-order-breached": "neighbour",
    "restraining-order-obeyed": "wit-gt",
    "stranger-online": "wit-cd",
}
REMOVED: dict[str, dict[str, Any]] = {
    "hearsay-notice-d": {"witnesses.{witness}.statement_date": {}, "witnesses.{witness}.speaks_to": ""},
    "hearsay-notice-e": {"witnesses.{witness}.name": ""},
    "hearsay-notice-f": {"witnesses.{witness}.why_not_called": ""},
    "summons-a": {"applicant.address": ""},
    "summons-b": {"hearing.court": ""},
    "summons-d": {"hearing.office_address": ""},
}
"""For each thing that rests on facts, what takes those of one example away."""

SAID = {"hearsay-notice-a", "hearsay-notice-c", "summons-c", "summons-c-interim"}
"""Things that are said in words of ours, which no fact of a case takes away."""


def lacking(case: Case) -> set[tuple[str, str]]:
    """Return what is missing from the papers of a case: the id of the entry, and the field to fill."""
    assessment = assessed(case)
    return {(found.entry.id, found.field) for found in missing(assessment.view, papers(assessment))}


def without(case: Case, **values: Any) -> Case:
    """Return a case with values put at paths (`__` for a dot)."""
    return apply(case, [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])


def test_there_is_an_entry_for_each_thing_that_the_two_rules_ask() -> None:
    held = guidance().mandatory.values()
    assert {entry.section.partition(",")[0] for entry in held if entry.paper == "hearsay-notice"} == {
        f"rule 3(4)({letter})" for letter in "abcdef"
    }
    assert {entry.section.partition(",")[0] for entry in held if entry.paper == "summons"} == {
        f"rule 98(2)({letter})" for letter in "abcd"
    }
    assert all(entry.facts or entry.says for entry in held)


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_is_in_the_papers_of_each_example(name: str) -> None:
    assert lacking(EXAMPLES[name]) == NOT_YET.get(name, set())


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("entry", REMOVED)
def test_each_is_named_with_its_field_where_its_fact_is_removed(name: str, entry: str) -> None:
    edits = {path.format(witness=UNCALLED[name]): value for path, value in REMOVED[entry].items()}
    case = apply(EXAMPLES[name], [Edit(path=path, value=value) for path, value in edits.items()])
    gone = lacking(case) - NOT_YET.get(name, set())
    assert (entry, next(iter(edits))) in gone
    assert {path for _, path in gone} <= set(edits)


def test_every_entry_is_put_to_the_test_here() -> None:
    of_more_than_one = {"hearsay-notice-b"}
    assert {*REMOVED, *SAID, *of_more_than_one} == set(guidance().mandatory)


@pytest.mark.parametrize(
    ("path", "value", "field"),
    [
        ("applicant__force", "", "applicant.force"),
        ("defendant__name", "", "defendant.name"),
        ("hearing__court", "", "hearing.court"),
    ],
)
def test_the_proceedings_are_identified_by_both_parties_and_the_court(path: str, value: str, field: str) -> None:
    case = without(EXAMPLES["stranger-online"], **{path: value})
    assert ("hearsay-notice-b", field) in lacking(case)


@pytest.mark.parametrize("item", ["maker", "what", "why_not_called"])
def test_a_statement_that_is_passed_on_is_put_to_the_same_test(item: str) -> None:
    case = without(EXAMPLES["stranger-online"], **{f"hearsay__provider__{item}": ""})
    letter = {"what": "d", "maker": "e", "why_not_called": "f"}[item]
    assert lacking(case) == {(f"hearsay-notice-{letter}", f"hearsay.provider.{item}")}


def test_a_paper_that_the_case_does_not_call_for_lacks_nothing() -> None:
    assert {entry.partition("-")[0] for entry, _ in lacking(Case())} == {"summons"}


def test_words_of_a_rule_that_an_officer_puts_otherwise_are_named_without_a_field() -> None:
    own = {"paper": "hearsay-notice", "passage": "proceedings", "text": "It is given in the usual way."}
    assert lacking(without(EXAMPLES["stranger-online"], wordings__w1=own)) == {("hearsay-notice-b", "")}


def test_the_checklist_prints_what_is_missing_and_where_to_enter_it() -> None:
    case = without(EXAMPLES["stranger-online"], hearing__office_address="")
    said = text(pack(assessed(case)).files["checklist.docx"])
    heading = "Missing from the papers, though a rule asks for it"
    assert heading in said
    assert "Identify the name and address of the court office for the court that issued it." in said
    assert "Court and hearing: Name and address of the court office" in said
    assert heading not in text(pack(assessed(EXAMPLES["stranger-online"])).files["checklist.docx"])
