"""The papers beside pre-charge bail: fair to somebody who is charged with nothing, and clear about three people."""

import pytest

from spo.case import Case, Edit, apply
from spo.documents import pack

from .word import assessed, text

NOTE = "4-note-on-existing-orders.docx"
CONFIDENTIAL = "court-only-confidential-details.docx"


@pytest.fixture(scope="module")
def on_bail(examples: dict[str, Case]) -> Case:
    return examples["bail-no-conviction"]


@pytest.fixture(scope="module")
def note(on_bail: Case) -> str:
    return text(pack(assessed(on_bail)).files[NOTE])


def test_an_act_that_the_words_were_said_not_to_catch_is_not_one_that_the_terms_reach(note: str) -> None:
    assert "Its terms reach incidents 15 and 20." in note
    assert "(incident 17) is open to argument: it was decided that the words do not catch it" in note
    assert "does not reach a telephone call" not in note


def test_an_undated_decision_that_the_words_do_not_catch_an_act_changes_nothing(on_bail: Case) -> None:
    undated = apply(on_bail, [Edit(path="breaches.b3.date", value="")])
    assert "(incident 17) is open to argument: it was decided" not in text(pack(assessed(undated)).files[NOTE])


def test_an_act_that_another_paragraph_covers_is_not_put_down_to_wording_that_there_is_not(note: str) -> None:
    assert "No existing order speaks of it. The wording covers" not in note
    assert "No order in force requires it. The wording covers" not in note
    assert "The wording covers incident 20, if proved." in note
    assert "paragraph on another point" not in note


def test_the_day_of_the_last_act_reads_as_english_where_it_is_a_span(note: str) -> None:
    assert "The most recent act is incident 21 (between 17 November 2026 and 19 November 2026)." in note


def test_nobody_is_left_protected_and_not_merely_not_everybody(note: str) -> None:
    assert "will protect Selina Averstock, Honor Averstock or Juliet Farrowdene." in note


def test_a_request_for_somebody_typed_with_a_capital_reads_on_in_the_confidential_paper(
    examples: dict[str, Case],
) -> None:
    said = text(pack(assessed(examples["defendant-aged-16"])).files[CONFIDENTIAL])
    assert (
        "A restriction on reporting is asked for, to protect the defendant, Ottilie Pennifold and Priya Wrenfield."
        in said
    )
