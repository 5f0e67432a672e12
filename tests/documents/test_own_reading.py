"""What the defendant said of the words of an order stands in the note, whole, and nothing else that was said does."""

import pytest

from spo.case import Case
from spo.documents import papers
from tests.assessment.situations import HISTORY, act, case_of, clause, restraining_order, seeks, weeks_ago

from .word import assessed


def asked(said: str, put: str = "yes") -> Case:
    """Return a case in which the defendant was asked about a call since the order, and said this."""
    call = act(weeks_ago(9), "contact", put=put, put_answer=said)
    return case_of(*HISTORY, restraining_order(clause("place")), call, seeks("contact"))


def answer(case: Case) -> str:
    """Return the short answer of the note."""
    return " ".join(one.text for one in papers(assessed(case))["existing-orders"].passages["answer"])


def test_what_was_said_of_the_order_is_told_in_the_words_that_were_said() -> None:
    said = 'He accepted it. "The order says nothing of calls. I asked a solicitor."'
    assert 'the defendant said "The order says nothing of calls. I asked a solicitor."' in answer(asked(said))


@pytest.mark.parametrize(
    ("said", "put"),
    [('"I was in bed."', "yes"), ("He said that the order does not mention calls.", "yes"), ('"The order"', "no")],
    ids=["of something else", "not in quotation marks", "not put"],
)
def test_nothing_else_is(said: str, put: str) -> None:
    assert "the defendant said" not in answer(asked(said, put))
