"""Acts in words: what one was in short, and what several were and when, with their numbers behind."""

from typing import Any

import pytest

from spo.case import Case
from spo.documents.papers.clause_ends import cut
from spo.documents.papers.in_words import SHORT, in_short, named, sentences, told
from spo.documents.writer import Writer

from .cases import every_case
from .word import assessed


def writer(*acts: dict[str, Any]) -> Writer:
    """Return a writer of a case that holds these acts, each of them the defendant's unless it says otherwise."""
    held = {f"a{n}": {"attributed": "yes", **act} for n, act in enumerate(acts, start=1)}
    return Writer(assessed(Case.model_validate({"incidents": held})), served=True)


def said(*acts: dict[str, Any]) -> str:
    """Return how all of these acts are named."""
    w = writer(*acts)
    return named(w, tuple(w.case.incidents)).text


ON_ONE = {"date": "between 16 February 2026 and 20 February 2026", "lasted": "no"}
COUNTED = {"count": 23, "tally": {"missed-call": {"count": 22}, "answered-call": {"count": 1}}}
EMAILS = {"date": "6 January 2026 to 19 January 2026", "lasted": "yes", "method": "email", "count": 10}


@pytest.mark.parametrize(
    ("act", "says"),
    [
        (EMAILS, "the ten emails of 6 to 19 January 2026 (1)"),
        ({"date": "9 July 2026", "method": "letter"}, "the letter or card of 9 July 2026 (1)"),
        ({"date": "about 9 July 2026", "method": "letter"}, "the letter or card of about 9 July 2026 (1)"),
        ({"date": "June 2026", "method": "gift"}, "the gift or delivery of June 2026 (1)"),
        ({"method": "gift"}, "the gift or delivery (1)"),
        (
            {"date": "9 July 2026", "method": "third-party", "what": "He handed a colleague an envelope for her."},
            "the envelope of 9 July 2026 (1)",
        ),
        ({"date": "9 July 2026", "method": "waiting-near"}, "the wait or drive past of 9 July 2026 (1)"),
        (
            {"date": "24 January 2026 to 8 February 2026", "count": 6, "method": "text"},
            "the six text messages of 24 January to 8 February 2026 (1)",
        ),
        (
            {"date": "30 December 2025 to 2 January 2026", "count": 2, "method": "text"},
            "the two text messages of 30 December 2025 to 2 January 2026 (1)",
        ),
        (ON_ONE | {"method": "visiting"}, "the visit between 16 and 20 February 2026 (1)"),
        (
            {"date": "1 June 2026 to 30 June 2026", "lasted": "yes", "method": "tag"},
            "the tags, mentions and requests of 1 to 30 June 2026 (1)",
        ),
        (
            {"date": "1 June 2026", "method": "visiting", "count": 30, "estimated": True},
            "the estimated 30 visits of 1 June 2026 (1)",
        ),
        ({"date": "1 June 2026", "method": "several", "count": 116}, "the 116 acts of 1 June 2026 (1)"),
        ({"date": "1 June 2026"}, "the act of 1 June 2026 (1)"),
        (
            COUNTED | {"date": "1 June 2026"},
            "the 23 calls of 1 June 2026 (1)",
        ),
    ],
)
def test_an_act_is_named_by_what_it_was_and_when(act: dict[str, Any], says: str) -> None:
    assert said(act) == says


def test_acts_of_one_means_are_named_together_and_those_of_others_beside_them() -> None:
    letter = {"date": "5 April 2026", "method": "letter"}
    later = {"date": "6 June 2026", "method": "letter"}
    assert said(letter, later) == "the two letters and cards of 5 April and 6 June 2026 (1 and 2)"
    assert said(letter, {"date": "6 May 2026", "method": "email"}, later) == (
        "the two letters and cards of 5 April and 6 June 2026 (1 and 3) and the email of 6 May 2026 (2)"
    )


def test_many_acts_are_named_by_what_most_of_them_were_and_over_what_time() -> None:
    letters = [{"date": f"{day} June 2026", "method": "letter"} for day in (2, 3)]
    rest = [{"date": f"{day} June 2026", "method": "filming"} for day in (4, 5)]
    assert said(EMAILS, *letters, *rest) == (
        "ten emails, two letters and cards and two acts of watching or filming, 6 January to 5 June 2026 (1 to 5)"
    )
    several = [{"date": "6 June 2026", "method": method} for method in ("text", "several", "gift")]
    assert "and three other acts, 6 January to 6 June 2026" in said(EMAILS, *letters, *rest, *several)


def test_what_is_inferred_and_what_is_not_relied_on_are_said_apart() -> None:
    note, email = {"date": "5 April 2026", "method": "letter"}, {"date": "6 May 2026", "method": "email"}
    assert said(note, email | {"inferred": True}) == (
        "the letter or card of 5 April 2026 (1) and, by inference, the email of 6 May 2026 (2)"
    )
    assert said(note | {"inferred": True}) == "the letter or card of 5 April 2026 (1, inferred)"
    assert said(note | {"attributed": "no"}) == "the letter or card of 5 April 2026 (1, not relied on)"
    assert "and, not relied on, the email" in said(note, email | {"attributed": "no"})


@pytest.mark.parametrize("name", every_case())
def test_the_number_behind_an_act_says_in_which_group_it_is(name: str) -> None:
    w = Writer(assessed(every_case()[name]), served=True)
    how = {"his": "", "inferred": ", inferred", "not relied on": ", not relied on"}
    for key, group in w.assessment.view.standing.items():
        assert named(w, (key,)).text.endswith(f"({w.assessment.view.numbers[key]}{how[group]})")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("He rang. He hung up.", ["He rang.", "He hung up."]),
        (
            'He wrote: "New year. I forgive you." Others: "Sleep well".',
            ['He wrote: "New year. I forgive you."', 'Others: "Sleep well".'],
        ),
        ("He wrote “Go. Now.” and left. Mr. Example saw it.", ["He wrote “Go. Now.” and left.", "Mr. Example saw it."]),
        ("No full stop", ["No full stop"]),
        ("", []),
    ],
)
def test_a_sentence_that_quotes_several_is_one(text: str, parts: list[str]) -> None:
    assert list(sentences(text)) == parts


def test_what_happened_in_short_is_whole_sentences_from_the_first() -> None:
    assert in_short("He rang her. He rang her mother. He left.", 30) == "He rang her."
    assert in_short("He rang her. He rang her mother. He left.", 35) == "He rang her. He rang her mother."
    assert in_short("He rang her at home and at work", 10) == "He rang her at home and at work."


def test_a_sentence_that_begins_with_where_it_was_is_not_cut_before_what_was_done() -> None:
    said = 'On Mill Lane, 30 metres from the gate, he handed her friend an envelope, marked "for the girl", and left.'
    assert cut(said, 60).startswith("On Mill Lane, 30 metres from the gate, he handed her friend an envelope")


def test_a_first_sentence_that_is_enormous_is_cut_at_a_clause_and_keeps_words_that_it_quotes() -> None:
    long = f'He drove to her street, and {"went past her house and " * 20}went home, shouting "Come out" at her door.'
    short = told(writer({**EMAILS, "what": long}), "a1")
    assert short.text.startswith("He drove to her street, and went past her house")
    assert short.text.endswith(' past her house: "Come out"')
    assert len(short.text) < 350
    assert short.paths == ("incidents.a1.what",)
    assert cut('He wrote "Sleep well, and lock up", and left.', 40) == 'He wrote "Sleep well, and lock up".'


def test_one_sentence_of_usual_length_is_told_whole_however_little_room_there_is() -> None:
    what = 'He stood at the doors when she came for her class and said "Morning". She went back to her car.'
    assert (
        told(writer({"date": "1 June 2026", "method": "in-person", "what": what}), "a1", 20).text
        == what.partition(" She went")[0]
    )


@pytest.mark.parametrize("name", every_case())
def test_nothing_is_told_in_short_that_the_officer_did_not_write(name: str) -> None:
    w = Writer(assessed(every_case()[name]), served=True)
    for key, act in w.case.incidents.items():
        short = told(w, key).text
        assert short.rstrip(".") in " ".join(act.what.split()) or len(act.what) > SHORT
