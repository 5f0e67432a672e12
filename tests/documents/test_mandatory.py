"""Everything that a rule says a paper must hold is in the papers of each example, and is named where it is missing."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack, papers
from spo.documents.mandatory import missing
from spo.guidance import guidance
from tests.assessment.situations import SITUATIONS

from .cases import every_case
from .word import assessed, text

CASES = every_case()
EXAMPLES = {name: CASES[name] for name in guidance().examples}
NOT_YET = {
    "restraining-order-obeyed": {
        *(("summons-b", "hearing.date"), ("summons-b", "hearing.time")),
    }
}
"""What is rightly missing from an example: the court has fixed no hearing."""

UNCALLED = {
    name: next(key for key, witness in case.witnesses.items() if witness.called != "yes")
    for name, case in EXAMPLES.items()
}
REMOVED: dict[str, dict[str, Any]] = {
    "hearsay-notice-d": {"witnesses.{witness}.statement_date": {}, "witnesses.{witness}.speaks_to": ""},
    "hearsay-notice-e": {"witnesses.{witness}.name": ""},
    "hearsay-notice-f": {"witnesses.{witness}.why_not_called": ""},
    "area-link": {"applicant.area_link": None},
    "term-necessary": {"terms.{term}.risk": "", "terms.{term}.why_necessary": ""},
    "religion-work-study": {"defendant.occupation.religion": ""},
    "order-period": {"duration.kind": None},
    "order-terms": {"terms.{term}.words": ""},
    "summons-a": {"applicant.address": ""},
    "summons-b": {"hearing.court": ""},
    "summons-d": {"hearing.office_address": ""},
}
"""For each thing that rests on facts, what takes those of one example away."""

OF_THE_INTERIM = {
    "interim.why": {"interim-with-main"},
    "interim.period": {"interim-period", "interim-order-period"},
}
INTERIM_TERMS = {"interim-order-terms", "interim-order-locality", "interim-order-periods-of-terms"}
OF_THE_TERMS = {"order-terms", "order-locality", "order-periods-of-terms", "term-necessary"}
SAID = {"hearsay-notice-a", "hearsay-notice-c", "interim-order-ends", "summons-c", "summons-c-interim"}
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


def test_there_is_an_entry_for_each_thing_that_the_act_asks_of_the_application_and_the_order() -> None:
    asked = {entry.section.partition(",")[0] for entry in guidance().mandatory.values()}
    assert {f"section 6({letter})" for letter in "bcde"} <= asked
    of_interim = {entry.section for entry in guidance().mandatory.values() if entry.paper == "interim-order"}
    assert {mark for mark in ("5(6)", "6(b)", "6(c)", "6(d)", "6(e)") if any(mark in one for one in of_interim)} == {
        *("5(6)", "6(b)", "6(c)", "6(d)", "6(e)")
    }
    assert {"section 1(3)", "section 2(2)", "section 2(3)", "section 5(2)", "section 5(6)"} <= asked


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_is_in_the_papers_of_each_example(name: str) -> None:
    assert lacking(EXAMPLES[name]) == NOT_YET.get(name, set())


@pytest.mark.parametrize("name", EXAMPLES)
@pytest.mark.parametrize("entry", REMOVED)
def test_each_is_named_with_its_field_where_its_fact_is_removed(name: str, entry: str) -> None:
    names = {"witness": UNCALLED[name], "term": next(iter(EXAMPLES[name].terms))}
    edits = {path.format(**names): value for path, value in REMOVED[entry].items()}
    case = apply(EXAMPLES[name], [Edit(path=path, value=value) for path, value in edits.items()])
    gone = lacking(case)
    assert (entry, next(iter(edits))) in gone
    assert {path for _, path in gone - NOT_YET.get(name, set())} <= set(edits)


@pytest.mark.parametrize("name", [name for name, case in EXAMPLES.items() if case.interim.sought == "yes"])
@pytest.mark.parametrize("path", OF_THE_INTERIM)
def test_an_interim_order_that_is_sought_needs_its_reasons_and_a_fixed_period(name: str, path: str) -> None:
    assert lacking(apply(EXAMPLES[name], [Edit(path=path, value="")])) == {(e, path) for e in OF_THE_INTERIM[path]}
    assert lacking(without(EXAMPLES[name], interim__sought="no")) == set()


@pytest.mark.parametrize("name", [name for name, case in EXAMPLES.items() if case.interim.sought == "yes"])
def test_each_term_of_an_interim_order_is_put_to_the_test_and_no_other(name: str) -> None:
    for key, term in EXAMPLES[name].terms.items():
        found = lacking(apply(EXAMPLES[name], [Edit(path=f"terms.{key}.words", value="")]))
        assert (("interim-order-terms", f"terms.{key}.words") in found) == (term.in_interim == "yes")


UNSAID = ("interim-period", "interim.period")
"""No paper says for how long an interim order is sought that would have no term."""


def test_an_interim_order_without_terms_says_nothing_of_them() -> None:
    case = EXAMPLES["restraining-order-breached"]
    none = apply(case, [Edit(path=f"terms.{key}.in_interim", value="no") for key in case.terms])
    assert lacking(none) == {(entry, "terms") for entry in INTERIM_TERMS} | {UNSAID}


def test_that_an_interim_order_ceases_stands_in_it_whatever_an_officer_writes_there() -> None:
    own = {"paper": "interim-order", "passage": "order", "text": "It ends in due course."}
    case = without(EXAMPLES["restraining-order-breached"], wordings__w1=own)
    said = papers(assessed(case))["interim-order"].text()
    assert "It ends sooner if the main application is determined sooner" in said  # law alone is never put otherwise
    assert lacking(case) == set()


def test_an_order_without_terms_says_nothing_of_them() -> None:
    case = without(EXAMPLES["stranger-online"], terms={})
    assert lacking(case) == {(entry, "terms") for entry in OF_THE_TERMS | INTERIM_TERMS} | {UNSAID}


def test_each_term_is_put_to_the_test() -> None:
    case = EXAMPLES["stranger-online"]
    for term in case.terms:
        found = lacking(apply(case, [Edit(path=f"terms.{term}.words", value="")]))
        assert {path for entry, path in found if entry == "order-terms"} == {f"terms.{term}.words"}


def test_every_entry_is_put_to_the_test_here() -> None:
    of_both_parties = {"hearsay-notice-b"}
    of_interim = set().union(*OF_THE_INTERIM.values())
    put = {*REMOVED, *SAID, *of_interim, *INTERIM_TERMS, *OF_THE_TERMS, *of_both_parties}
    assert put == set(guidance().mandatory)


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
    assert not any(entry.startswith(("hearsay", "interim", "summons-c-interim")) for entry, _ in lacking(Case()))


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


def test_the_checklist_says_so_where_a_thing_is_entered_and_the_paper_does_not_print_it() -> None:
    (one, *_) = (one for one in SITUATIONS if one.sentence == "a breach convicted, with its day and reference")
    edits = [Edit(path=f"witnesses.{key}.called", value="no") for key in one.case.witnesses]
    said = text(pack(assessed(apply(one.case, edits))).files["checklist.docx"])
    assert "Entered, and not printed: Witnesses" in said
