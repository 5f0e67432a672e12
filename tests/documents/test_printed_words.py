"""The words that papers for a court print: all of them, and nothing that is not printed."""

from dataclasses import replace
from datetime import date

import pytest

from spo.case import Case, Edit, apply
from spo.documents import TIMELINE, pack, papers
from spo.documents.printed_words import PrintedWords, as_json, fingerprint, from_json, in_groups, printed_words
from spo.documents.signed.foot import SAYS
from spo.guidance import guidance
from tests.assessing import assess

from .cases import every_case
from .word import ON, assessed, lines

CASES = every_case()
CASE = CASES["restraining-order-breached"]


def printed(case: Case, on: date = ON) -> PrintedWords:
    found = assessed(case, on)
    return printed_words(found, papers(found, {TIMELINE}))


def fingerprint_of(case: Case, on: date = ON) -> str:
    return fingerprint(printed(case, on))


@pytest.mark.parametrize("name", CASES)
def test_every_line_of_every_paper_for_a_court_is_among_its_printed_words(name: str) -> None:
    found = assessed(CASES[name])
    made = pack(found)
    said = {one.id: one for one in printed_words(found, papers(found))}
    entries = {entry.file: entry for entry in guidance().papers.values()}
    assert {entries[file].id for file in made.for_court if file in entries} == set(said)
    for file in made.for_court & entries.keys():
        whole = "".join("\n".join(line.text for line in said[entries[file].id].lines).split())
        missing = [line for line in lines(made.files[file]) if "".join(line.split()) not in whole]
        assert [line for line in missing if not line.startswith("DRAFT") and SAYS not in line] == []


def test_a_word_that_is_printed_changes_the_fingerprint() -> None:
    key = next(iter(CASE.incidents))
    changed = apply(CASE, [Edit(path=f"incidents.{key}.what", value="He waited at the gate.")])
    assert fingerprint_of(changed) != fingerprint_of(CASE)


def test_a_word_of_the_case_that_no_paper_for_a_court_prints_does_not() -> None:
    changed = apply(CASE, [Edit(path="defendant.failed_address_checks", value="3 June 2026")])
    assert changed != CASE
    assert fingerprint_of(changed) == fingerprint_of(CASE)


def test_the_same_case_gives_the_same_fingerprint_as_on_the_day_it_was_approved_on() -> None:
    assert fingerprint_of(CASE, date(2026, 11, 24)) == fingerprint_of(CASE, date(2026, 11, 24))
    assert fingerprint_of(CASE, date(2027, 11, 24)) != fingerprint_of(CASE, date(2026, 11, 24))


def test_guidance_that_is_not_printed_changes_nothing() -> None:
    law = guidance()
    findings = {id: one.model_copy(update={"text": f"{one.text} Ask again."}) for id, one in law.findings.items()}
    found = assess(CASE, replace(law, findings=findings), ON)
    assert fingerprint(printed_words(found, papers(found, {TIMELINE}))) == fingerprint_of(CASE)


def test_a_picture_counts_by_what_it_shows() -> None:
    found = assessed(CASE)
    without = printed_words(found, papers(found))
    assert fingerprint(without) != fingerprint_of(CASE)


def test_a_page_that_is_attached_to_an_exhibit_counts_by_its_picture() -> None:
    def attached(*pictures: str) -> Case:
        pages = {str(n): {"picture": one * 64} for n, one in enumerate(pictures)}
        return apply(CASE, [Edit(path=f"exhibits.{next(iter(CASE.exhibits))}.attached.a", value={"pages": pages})])

    numbers = [fingerprint_of(attached(*pictures)) for pictures in ("12", "13", "21", "1")]
    assert len(set(numbers)) == 4


def test_words_that_are_kept_are_read_back_as_they_were() -> None:
    assert from_json(as_json(printed(CASE))) == printed(CASE)


def test_a_fingerprint_is_printed_in_groups_of_four() -> None:
    assert in_groups("0123456789ab") == "0123 4567 89ab"
