"""The note is called by the orders that it is about, in itself and wherever another paper names it."""

import pytest

from spo.case import Case
from spo.documents import papers

from .word import assessed

BAIL = {"kind": "pre-charge-bail", "made": "10 June 2026", "ends": "6 January 2027"}
ORDER = {"kind": "restraining-order-conviction", "made": "10 June 2025", "ends": "10 June 2028"}
CLAUSE = {"t1": {"words": "Not to contact Ada Example", "paragraph": "1", "reach": ["contact"]}}


@pytest.mark.parametrize(
    ("orders", "title"),
    [
        ([ORDER], "Note on the restraining order"),
        ([BAIL | {"title": "the bail of June 2026"}], "Note on the bail"),
        ([BAIL, BAIL], "Note on the existing bail"),
        ([ORDER, BAIL], "Note on bail and other orders"),
        ([ORDER, ORDER], "Note on the existing orders"),
    ],
)
def test_the_note_is_called_by_the_orders_that_it_is_about(orders: list[dict[str, object]], title: str) -> None:
    held = {f"o{n}": {**one, "in_force": "yes", "terms": CLAUSE} for n, one in enumerate(orders)}
    people = {"p": {"name": "Ada Example"}}
    terms = {"t": {"kind": "prohibition", "words": "Not to contact Ada Example.", "reach": ["contact"]}}
    case = {"existing_orders": held, "protected_persons": people, "terms": terms}
    made = papers(assessed(Case.model_validate(case)))
    note, application = made["existing-orders"], made["application"]
    assert note.entry.title == note.head["title"].text == title
    said = [line.text for of in application.passages.values() for one in of for line in one.sentences]
    named = f"the {title[:1].lower()}{title[1:]}."
    assert f"If there is no time for all, read this page and {named}" in said
