"""A statement cannot prove what came after it, and nobody's word is relied on without a statement or a notice."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case, Edit, apply, read_case
from spo.guidance import guidance
from tests.assessing import assess

WITNESS = {"name": "Orla Example", "role": "Neighbour", "statement_signed": "yes", "statement_date": "10 June 2026"}
OFFICER = {"name": "Sam Example", "rank": "PC 900"}
OF_OFFICER = {"name": "Sam Example", "statement_signed": "yes", "statement_date": "10 June 2026"}


def found(**values: Any) -> dict[str, str]:
    """Return the findings of a case with values put at paths (`__` for a dot): what each says, by its id."""
    given = {"applicant.officer_in_the_case": OFFICER}
    given |= {path.replace("__", "."): value for path, value in values.items()}
    case = apply(Case(), [Edit(path=path, value=value) for path, value in given.items()])
    return {one.id: one.text for one in assess(case, guidance(), date(2026, 11, 24)).findings}


@pytest.mark.parametrize(
    ("day", "early"),
    [
        ("9 June 2026", False),
        ("10 June 2026", False),
        ("11 June 2026", True),
        ("about 11 June 2026", True),
        ("between 1 June 2026 and 11 June 2026", True),
        ("some time in spring", False),
    ],
)
def test_a_statement_cannot_prove_an_act_that_was_not_over_when_it_was_made(day: str, early: bool) -> None:
    said = found(witnesses__w=WITNESS, incidents__i={"date": day, "what": "He rang.", "witness": "w"})
    assert ("statement-before-its-proof" in said) == early
    assert not early or "It is dated before incident 1, which" in said["statement-before-its-proof"]


def test_a_statement_cannot_produce_an_exhibit_that_was_not_yet_there() -> None:
    exhibit = {"mark": "OE/1", "description": "Call record", "produced_by": "w", "date": "11 June 2026"}
    said = found(witnesses__w=WITNESS, exhibits__e=exhibit)
    assert "It is dated before exhibit OE/1, which" in said["statement-before-its-proof"]


def test_an_act_that_somebody_else_proves_says_nothing_of_a_statement() -> None:
    act = {"date": "11 June 2026", "what": "He rang.", "witness": "v"}
    assert "statement-before-its-proof" not in found(witnesses__w=WITNESS, witnesses__v={}, incidents__i=act)


@pytest.mark.parametrize(
    "done",
    [
        {"warnings__x": {"by": "PC Example", "date": "11 June 2026"}},
        {"order_checks__x": {"done": "yes", "by": "Sam Example", "date": "11 June 2026"}},
        {"existing_orders__x": {"variation": {"considered": "yes", "by": "PC 900", "date": "11 June 2026"}}},
    ],
    ids=["a warning", "a search", "what was considered"],
)
def test_the_officers_statement_cannot_tell_of_what_the_officer_did_after_it(done: dict[str, Any]) -> None:
    assert "officer-statement-too-early" in found(witnesses__w=OF_OFFICER, **done)
    earlier = {path: {**value, "date": "9 June 2026"} for path, value in done.items()}
    if "existing_orders__x" in done:
        earlier = {"existing_orders__x": {"variation": {"considered": "yes", "by": "PC 900", "date": "9 June 2026"}}}
    assert "officer-statement-too-early" not in found(witnesses__w=OF_OFFICER, **earlier)
    assert "officer-statement-too-early" not in found(witnesses__w={**OF_OFFICER, "name": "PC 901"}, **done)


@pytest.mark.parametrize("answer", [None, "not done yet"])
def test_a_date_typed_of_what_is_not_done_tells_of_nothing_that_was(answer: str | None) -> None:
    search = {"done": answer, "by": "Sam Example", "date": "11 June 2026"}
    said = found(witnesses__w=OF_OFFICER, order_checks__x=search)
    assert "officer-statement-too-early" not in said
    assert ("not-done-yet" in said, "done-unasked" in said) == (answer is not None, answer is None)


def test_whom_is_not_consulted_yet_is_said_within_a_sentence() -> None:
    case = Case.model_validate({"consultations": {"c": {"who": "The council", "done": "not done yet"}}})
    said = [one.text for one in assess(case, guidance(), date(2026, 6, 30)).findings if one.id == "not-done-yet"]
    assert "consulting the council" in said[0]


@pytest.mark.parametrize(("authorised", "late"), [("9 June 2026", True), ("10 June 2026", False), ("", False)])
def test_it_is_asked_whether_authority_was_given_on_evidence_that_was_not_yet_written(
    authorised: str, late: bool
) -> None:
    said = found(witnesses__w=OF_OFFICER, authority__given="yes", authority__date=authorised)
    assert ("officer-statement-after-authority" in said) == late


@pytest.mark.parametrize(
    ("source", "what", "who"),
    [
        ("Examination and the maker's record", "It was looked up 61 times.", "the maker's record"),
        ("Account record from the provider", "It was opened 17 times.", "the record from the provider"),
        ("Fingerprint report", "A letter came.", "the fingerprint report"),
        ("PC Ansel Example 8814", "He was told.", "PC Ansel Example 8814"),
        ("Photograph", "A mechanic found a device behind the bumper.", "the mechanic"),
    ],
)
def test_a_source_of_an_act_with_no_statement_or_notice_is_named(source: str, what: str, who: str) -> None:
    act = {"source": source, "what": what}
    text = found(incidents__i=act)["source-uncovered"]
    assert f"covers what {who} says of incident 1." in text


@pytest.mark.parametrize(
    ("source", "covered"),
    [
        ("The stallholder's statement", {"witnesses__w": {"name": "Dorcas Example", "role": "Stallholder"}}),
        ("PC Ansel Example", {"witnesses__w": {"name": "PC Ansel Example 8814"}}),
        ("PC Sam Example", {}),
        ("The maker's record", {"hearsay__h": {"maker": "A records clerk", "incidents": ["i"]}}),
        ("The maker's record", {"hearsay__h": {"maker": "The maker of the device"}}),
        ('Her statement; call record; he said: "the maker\'s record"', {}),
        ("Statement", {}),
    ],
)
def test_a_source_that_a_statement_or_the_notice_covers_is_not_named(source: str, covered: dict[str, Any]) -> None:
    assert "source-uncovered" not in found(incidents__i={"source": source, "what": "He rang."}, **covered)


@pytest.mark.parametrize(
    ("what", "witness"),
    [
        ("The witness saw him at the gate.", {"name": "Orla Example"}),
        ("The complainant heard him shout.", {"name": "Orla Example"}),
        ("The officer found the note.", {"name": "PCSO Ansel Example 8814"}),
        ("The officer found the note.", {"name": "Sam Example"}),
    ],
)
def test_who_speaks_to_an_act_needs_no_name_in_the_account_of_it(what: str, witness: dict[str, Any]) -> None:
    act = {"source": "Statement", "what": what}
    assert "source-uncovered" not in found(incidents__i={**act, "witness": "w"}, witnesses__w=witness)


@pytest.mark.parametrize(
    ("what", "witness", "who"),
    [
        ("The witness saw him at the gate.", None, "the witness"),
        ("A witness saw him at the gate.", "w", "the witness"),
        ("The officer found the note.", "w", "the officer"),
        ("A mechanic found a device.", "w", "the mechanic"),
    ],
)
def test_a_source_that_is_not_who_speaks_to_the_act_is_still_named(what: str, witness: str | None, who: str) -> None:
    act = {"source": "Statement", "what": what, "witness": witness}
    assert f"what {who} says" in found(incidents__i=act, witnesses__w={"name": "Orla Example"})["source-uncovered"]


@pytest.mark.parametrize("who", ["DI Ansel Example", "DCI Ansel Example", "PCSO Ansel Example 8814"])
def test_an_officer_of_any_rank_is_named_as_a_source(who: str) -> None:
    assert f"what {who} says" in found(incidents__i={"source": f"{who} at the gate"})["source-uncovered"]


def test_hearsay_of_another_act_covers_no_source_of_this_one() -> None:
    item = {"maker": "The maker of the device", "incidents": ["j"]}
    said = found(incidents__i={"source": "The maker's record"}, incidents__j={"what": "He rang."}, hearsay__h=item)
    assert "source-uncovered" in said


def test_an_officer_who_gave_a_warning_needs_a_statement_or_a_notice() -> None:
    warning = {"by": "PC Ansel Example 8814, at the door", "date": "3 June 2026"}
    assert "what PC Ansel Example 8814 says" in found(warnings__x=warning)["warner-uncovered"]
    assert "warner-uncovered" not in found(warnings__x=warning, witnesses__w={"name": "PC Ansel Example"})
    assert "warner-uncovered" not in found(warnings__x=warning, hearsay__h={"maker": "PC Ansel Example's note"})
    assert "warner-uncovered" not in found(warnings__x={**warning, "by": "Exampleton Magistrates' Court"})


@pytest.mark.parametrize("name", guidance().examples)
def test_the_dates_of_the_statements_in_each_example_fit(name: str) -> None:
    case = read_case(guidance().example(name))
    ids = {one.id for one in assess(case, guidance(), date(2026, 11, 24)).findings}
    assert not ids & {"statement-before-its-proof", "officer-statement-too-early", "officer-statement-after-authority"}


@pytest.mark.parametrize(
    ("called", "whom", "told"), [("no", "Ann Example and Bea Example", True), ("yes", "Ann Example", False)]
)
def test_help_to_give_evidence_is_not_asked_for_somebody_who_is_not_to_be_called(
    called: str, whom: str, told: bool
) -> None:
    witness = {"name": "Ann Example", "called": called, "why_not_called": "Abroad."}
    request = {"kind": "live link", "for_whom": whom}
    assert ("measures-for-one-not-called" in found(witnesses__w=witness, requests__r=request)) == told
