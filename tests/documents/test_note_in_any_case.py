"""The note on the existing orders: for whom it speaks, and what it must not leave out of what an order reaches."""

from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.documents import Paper, papers, plain

from .word import assessed

PERSON = {"name": "Anna Vance", "relationship": {"description": "former partner"}}
ORDER = {
    "kind": "restraining-order-conviction",
    "made": "1 May 2025",
    "served": "1 May 2025",
    "ends": "30 April 2028",
    "in_force": "yes",
    "names": ["p"],
    "terms": {"c": {"paragraph": "2", "words": "telephoning Anna Vance on 07700 900111"}},
}
ACT = {"attributed": "yes", "attribution": "Seen.", "source": "Statement", "behaviours": ["b"], "towards": ["p"]}
EMAIL = ACT | {"date": "3 May 2026", "method": "email"}


def note(**more: Any) -> Paper:
    """Return the note of a case with one order and what more is put in it."""
    values = {"protected_persons.p": PERSON, "existing_orders.o": ORDER, "applicant.force": "Exampleshire Police"}
    values |= {path.replace("__", "."): value for path, value in more.items()}
    edits = [Edit(path=path, value=value) for path, value in values.items()]
    return papers(assessed(apply(Case(), edits)))["existing-orders"]


def beyond(made: Paper) -> str:
    return plain(made.tables["clauses"][0].cells["beyond"].text)


def test_it_speaks_for_the_applicant_and_says_once_whose_reading_it_is() -> None:
    said = note(incidents__a=EMAIL | {"what": "He emailed her."}).text()
    assert "For the Chief Constable of Exampleshire Police, as at " in said
    assert said.count("the applicant's submission") == 1
    assert "By Detective" not in said


@pytest.mark.parametrize("field", ["what", "why_it_matters"])
def test_words_that_tell_of_a_call_are_set_beside_the_clause_on_calls(field: str) -> None:
    told = EMAIL | {"what": "He emailed her."} | {field: 'He wrote "I rang you. Number not in use."'}
    assert 'Arguable: "I rang you. Number not in use." (1) may tell of a call' in beyond(note(incidents__a=told))
    quiet = told | {field: 'He rang her at work, and wrote "Good morning."'}
    assert "may tell of a call" not in beyond(note(incidents__a=quiet))


def test_words_that_tell_of_a_call_say_nothing_of_a_clause_that_only_names_a_telephone_number() -> None:
    texts = ORDER | {"terms": {"c": {"paragraph": "1", "words": "sending any text to telephone number 07700 900111"}}}
    told = EMAIL | {"what": 'He wrote "I rang you."'}
    assert "may tell of a call" not in beyond(note(incidents__a=told, existing_orders__o=texts))


def test_an_act_in_several_ways_is_named_by_them() -> None:
    told = ACT | {"date": "3 May 2026", "method": "several", "what": "He sent her nine messages and rang twice."}
    broke = {"incident": "a", "order": "o", "term": "c", "status": "convicted", "date": "9 June 2026"}
    row = note(incidents__a=told, breaches__b=broke).tables["clauses"][0]
    assert row.cells["reached"].text.startswith("Messages and calls on 3 May 2026 (1): breach, convicted")


def test_what_is_not_relied_on_is_not_put_as_if_it_may_have_been_a_breach() -> None:
    letter = ACT | {"date": "3 May 2026", "method": "letter", "what": "A letter came.", "attributed": "no"}
    words = {"terms": {"c": {"paragraph": "1", "words": "sending to Anna Vance any letter"}}}
    looked_at = {"incident": "a", "order": "o", "term": "c", "status": "investigated-no-charge", "date": "9 June 2026"}
    row = note(incidents__a=letter, existing_orders__o=ORDER | words, breaches__b=looked_at).tables["clauses"][0]
    assert "(1) is not relied on, for nothing shows that it was the defendant's: " in row.cells["reached"].text
