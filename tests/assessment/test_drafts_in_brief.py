"""A draft of why a term is needed is short, is of what was done, and says what exists beside it in a clause."""

from typing import Any

import pytest

from spo.assessment.proposals.narrative import in_brief
from spo.case import Case, Edit, apply
from spo.documents.papers.application.terms import reasons
from spo.documents.writer import Writer
from tests.assessing import assess
from tests.assessment.test_narrative import LAW, ON, TERM, blank, drafts, one

_LONGEST = 57  # words of a row, of which one at most is of a place or an act that takes many
_MANY = 6  # acts beyond which a row may have more to say


def why(acts: dict[str, dict[str, Any]], **more: Any) -> str:
    """Return why a term that rests on some acts is necessary."""
    days = {key: {"date": f"{n} July 2026", **act} for n, (key, act) in enumerate(acts.items(), start=1)}
    terms = more.pop("terms", {"t1": {**TERM, "incidents": list(acts)}})
    return drafts(one(days, terms=terms, **more))["terms.t1.why_necessary"].text


CARD = {"method": "letter", "what": 'He sent a card: "I will find you." She kept it.'}
MUG = {"method": "gift", "what": "He sent a parcel to her."}


def test_no_row_of_an_example_says_much(example: Case) -> None:
    case = blank(example)
    drafted = apply(case, [Edit(path=path, value=draft.text) for path, draft in drafts(case).items()])
    for row in reasons(Writer(assess(drafted, LAW, ON), served=True)):
        acts, said = row.cells["acts"].text, row.cells["why"].text.partition("[To complete")[0]
        terms = row.cells["term"].text.count("\n") + 1
        if len(acts.replace("(", "").split(",")) <= _MANY:
            assert len(said.split()) <= _LONGEST + 20 * (terms - 1)


def test_two_acts_of_his_are_told_in_one_sentence_with_their_verb_once() -> None:
    assert why({"a": CARD, "b": MUG}) == 'He sent a card ("I will find you.") and a parcel.'


def test_a_number_is_told_only_where_more_acts_stand_beside_than_are_told() -> None:
    third = {"c": {"method": "email", "what": "He sent an email."}}
    assert '("I will find you.", 1)' in why({"a": CARD, "b": MUG, **third})


def test_what_is_charged_and_not_tried_or_denied_is_said_to_be() -> None:
    trial = {"p": {"stage": "awaiting trial", "incidents": ["a"], "description": "Breach"}}
    assert "charged and not yet tried)" in why({"a": CARD}, proceedings=trial)
    assert "denied)" in why({"a": {**CARD, "put": "yes", "put_answer": "He denied sending it."}})
    assert "denied" not in why({"a": {**CARD, "put": "yes", "put_answer": "No comment."}})


def test_words_that_hold_part_of_a_withheld_name_are_not_told() -> None:
    people = {
        "p1": {"name": "Orla Example", "title": "Ms"},
        "p2": {"name": "Maeve Sample", "withhold_name": True, "described_as": "her sister"},
    }
    act = {**CARD, "what": 'He sent a card: "Ask Maeve where I am."'}
    assert "Maeve" not in why({"a": act}, protected_persons=people)
    people["p2"] = {"name": "Maeve Sample"}
    assert "Maeve" in why({"a": act}, protected_persons=people)


def order(kind: str, person: str, ends: str) -> dict[str, Any]:
    """Return an order that forbids contact with somebody."""
    words = f"Not to contact {person} directly or indirectly by any means."
    clause = {"paragraph": "1", "words": words, "reach": ["contact"], "persons": [person]}
    return {
        "kind": kind,
        "made": "1 June 2026",
        "ends": ends,
        "in_force": "yes",
        "names": [person],
        "terms": {"c": clause},
    }


@pytest.mark.parametrize(
    ("orders", "told"),
    [
        ({"o": ("restraining-order-conviction", "p1")}, "The restraining order has this for Ms Example alone."),
        (
            {"o": ("restraining-order-conviction", "p1"), "b": ("pre-charge-bail", "p2")},
            "The restraining order has this for Ms Example alone, and the pre-charge bail ends on 15 December 2026.",
        ),
        ({"b": ("pre-charge-bail", "p1")}, "The pre-charge bail has this for Ms Example alone until 15 December 2026."),
    ],
    ids=["one alone", "and bail for the other", "bail alone"],
)
def test_what_exists_beside_a_term_is_said_in_one_sentence(orders: dict[str, tuple[str, str]], told: str) -> None:
    people = {"p1": {"name": "Orla Example", "title": "Ms"}, "p2": {"name": "Bea Marl", "title": "Mrs"}}
    ends = {"restraining-order-conviction": "1 June 2029", "pre-charge-bail": "15 December 2026"}
    held = {key: order(kind, person, ends[kind]) for key, (kind, person) in orders.items()}
    both = {"t1": {**TERM, "incidents": ["a"], "persons": ["p1", "p2"], "reach": ["contact"]}}
    said = why(
        {"a": CARD}, terms=both, existing_orders=held, protected_persons=people, duration={"kind": "fixed", "years": 5}
    )
    assert said.endswith(told)


def test_a_place_named_before_is_there_but_in_words_that_are_quoted_and_in_a_longer_name() -> None:
    told = 'He stood at the inn. He wrote "See you at the inn tonight." He sat at the inn yard (2).'
    assert in_brief.there(told, "the inn") == (
        'He stood there. He wrote "See you at the inn tonight." He sat at the inn yard (2).'
    )


def test_a_surname_that_a_withheld_name_has_too_is_told_where_it_is_shown() -> None:
    people = {
        "p1": {"name": "Orla Example"},
        "p2": {"name": "Maeve Example", "withhold_name": True, "described_as": "her sister"},
    }
    acts = {key: {"method": "following", "towards": ["p1"], "what": "He went behind her home."} for key in "ab"}
    assert "followed Orla Example" in why(acts, protected_persons=people)
