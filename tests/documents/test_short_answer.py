"""The short answer of the note, and the application beside it, claim no more than the table of clauses shows."""

import re
from typing import Any

from spo.case import Case
from spo.documents import papers
from tests.assessment.situations import (
    HISTORY,
    Piece,
    act,
    case_of,
    clause,
    requires,
    restraining_order,
    seeks,
    weeks_ago,
)

from .word import assessed

ORDER = restraining_order(clause("contact"), clause("place", places=("her-home",)))
POST = act(weeks_ago(20), "publish", what="He posted her picture.")
SENT: dict[str, Any] = {"method": "text", "what": "A text message came."}
RANG: dict[str, Any] = {"method": "public-post", "what": 'He posted "I tried to ring you all night."'}


def case(*more: Piece) -> Case:
    """Return a case with posts that no clause reaches, and what else there is."""
    return case_of(*HISTORY, ORDER, POST, *more, seeks("contact", "publish"))


def said(of: Case) -> str:
    """Return the short answer of the note."""
    return " ".join(one.text for one in papers(assessed(of))["existing-orders"].passages["answer"])


def in_brief(of: Case) -> str:
    """Return what page 1 of the application says of the orders."""
    return " ".join(one.text for held in papers(assessed(of))["application"].passages.values() for one in held)


def test_an_act_that_is_not_attributed_and_would_be_within_the_words_is_told_of() -> None:
    with_it = case(act(weeks_ago(10), "contact", **SENT, attributed="no"))
    named = "The text message of 15 September 2026 (4 not relied on)"
    assert "None of the acts relied on from 7 July 2026 is plainly within its words" in said(with_it)
    assert f"{named} would be within the words, if it was the defendant's." in said(with_it)
    assert "if it was" not in in_brief(with_it), "page 1 speaks of the acts relied on"
    asking = case(act(weeks_ago(10), "contact", **SENT, attributed="no"), requires("duty-programme"))
    assert "The restraining order cannot require" in said(asking), "it would be the text message"
    assert "if it was" not in said(case(act(weeks_ago(10), "publish", **POST.more, attributed="no")))
    assert "if it was" not in said(case(act(weeks_ago(90), "contact", **SENT, attributed="no"))), "before the order"


def test_an_attempt_to_ring_that_his_own_words_tell_of_stands_in_both_papers() -> None:
    both = case(act(weeks_ago(10), "publish", **RANG))
    assert "Act 4 may tell of a call within paragraph 1." in said(both)
    assert re.search(r"s words \"[^\"]+\" \(4\) may tell of a call within paragraph 1\.", in_brief(both))
    assert "may tell of a call" not in said(case())
    hers = {**RANG, "what": RANG["what"].replace("He posted", "Ada Example says:")}
    assert "may tell of a call" not in said(case(act(weeks_ago(10), "publish", **hers))), "hers are no words of his"
