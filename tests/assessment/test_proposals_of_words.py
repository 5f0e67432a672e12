"""What a text seems to be about: few wrong words, and on the worked examples most of the right ones."""

from collections.abc import Callable, Iterable

import pytest

from spo.assessment.proposals import proposed_behaviours, proposed_method, proposed_reach
from spo.case import Case
from spo.guidance import Guidance, guidance

Rows = list[tuple[str, tuple[str, ...]]]


def score(rows: Rows, propose: Callable[[str, Guidance], tuple[str, ...]]) -> tuple[float, float]:
    """Return precision and recall against what the author of an example chose."""
    pairs = [(set(propose(words, guidance())), set(chosen)) for words, chosen in rows]
    right = sum(len(found & chosen) for found, chosen in pairs)
    return right / sum(len(found) for found, _ in pairs), right / sum(len(chosen) for _, chosen in pairs)


def clauses(cases: Iterable[Case]) -> Rows:
    orders = (order for case in cases for order in case.existing_orders.values())
    return [(term.words, term.reach) for order in orders for term in order.terms.values()]


def test_reach_of_incidents_is_proposed_with_precision_before_recall(examples: dict[str, Case]) -> None:
    rows = [(act.what, act.reach) for case in examples.values() for act in case.incidents.values()]
    precision, recall = score(rows, proposed_reach)
    assert precision >= 0.85
    assert recall >= 0.6


def test_behaviours_of_incidents_are_proposed_with_precision_before_recall(examples: dict[str, Case]) -> None:
    rows = [(act.what, act.behaviours) for case in examples.values() for act in case.incidents.values()]
    precision, recall = score(rows, proposed_behaviours)
    assert precision >= 0.85
    assert recall >= 0.6


def test_each_term_of_an_order_is_proposed_within_what_the_author_chose(examples: dict[str, Case]) -> None:
    for words, chosen in clauses(examples.values()):
        found = set(proposed_reach(words, guidance()))
        assert found, words
        assert found <= set(chosen), words


def test_a_term_that_is_none_of_the_library_overlaps_what_the_author_chose(example: Case) -> None:
    for term in example.terms.values():
        assert term.library or set(proposed_reach(term.words, guidance())) & set(term.reach), term.words


@pytest.mark.parametrize(
    ("words", "reach"),
    [
        ("", ()),
        ("He texted her twice and left a voicemail.", ("contact",)),
        ("HE TEXTED HER.", ("contact",)),
        ("He asked her sister to pass on a note.", ("through-others",)),
        ("He posted a letter through her door.", ("contact",)),
        ("He posted about her under her full name.", ("publish",)),
        ("He gave her a watch.", ()),
        ("Her tyres were slashed and the window smashed.", ("property",)),
        ("He was parked outside for an hour.", ("place",)),
        ("He parked in town.", ()),
        ("He did not contact her, and sat outside.", ("place",)),
        ('She told him: "You followed me and hacked my emails."', ()),
        ('"Not to contact her by any means."', ("contact", "online")),
        ("Not to enter Ash Road or go within 100 metres of it.", ("place",)),
        ("Not to contact her, and to notify the police of each telephone he uses.", ("contact", "duty-notify")),
        ("To surrender all devices used to contact her.", ("duty-devices",)),
        ("To reside at 4 Mill Lane.", ("duty-other",)),
        ("He was polite.", ()),
    ],
)
def test_a_text_proposes_what_it_tells_and_no_more(words: str, reach: tuple[str, ...]) -> None:
    assert proposed_reach(words, guidance()) == reach


@pytest.mark.parametrize(
    ("words", "behaviours"),
    [
        ("He followed her home.", ("a",)),
        ("A tracker was under her car.", ("a",)),
        ("He logged in to her email.", ("b", "d")),
        ("He loitered by the school.", ("e",)),
        ("He made a false report about her.", ("other",)),
        ("Flowers came.", ("b",)),
    ],
)
def test_a_text_proposes_the_examples_in_section_2a(words: str, behaviours: tuple[str, ...]) -> None:
    assert set(proposed_behaviours(words, guidance())) <= set(behaviours)
    assert proposed_behaviours(words, guidance())


def test_every_reach_word_and_every_behaviour_can_be_proposed() -> None:
    law = guidance()
    assert all(entry.cues for entry in law.reach.values())
    assert all(entry.cues or entry.as_reach for entry in law.behaviours.values())
    for entry in law.reach.values():
        for cue in entry.cues:
            if " ... " not in cue and cue not in entry.unless:
                assert entry.id in proposed_reach(f"{cue}.", law) or any(un in cue for un in entry.unless), cue


def test_the_one_method_that_an_incident_was_of_is_proposed_and_none_where_it_may_be_several(
    examples: dict[str, Case],
) -> None:
    acts = [act for case in examples.values() for act in case.incidents.values()]
    proposed = [(act.method, proposed_method(act.what, guidance())) for act in acts]
    methods = guidance().methods
    right = sum(held in (said, *methods[said].may_be) for held, said in proposed if said)
    assert right >= 0.85 * sum(bool(said) for _, said in proposed), [pair for pair in proposed if pair[0] != pair[1]]
    assert right >= 0.5 * len(proposed)
    assert proposed_method("He rang five times, then sent a text message.", guidance()) == ""
    assert proposed_method('A card came. It said: "I rang you."', guidance()) == "letter"


def test_every_method_can_be_proposed() -> None:
    law = guidance()
    for key, entry in law.methods.items():
        assert not entry.cues or any(proposed_method(f"{cue}.", law) == key for cue in entry.cues), key
