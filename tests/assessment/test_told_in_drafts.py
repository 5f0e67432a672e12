"""What a draft tells of an act is what its account tells: what was counted, who spoke, and what was only written."""

from typing import Any

import pytest

from spo.case.english import lower
from tests.assessment.test_narrative import TERM, drafts, one


def drafted(**act: Any) -> str:
    """Return why a term is necessary, as it is drafted on one act."""
    place = {"known_to_defendant": "yes", "name": "Example Hall"}
    case = one({"i1": {"date": "4 July 2026", **act}}, terms={"t1": {**TERM, "incidents": ["i1"]}}, places={"x": place})
    return drafts(case)["terms.t1.why_necessary"].text


@pytest.mark.parametrize(
    ("method", "count", "what", "told"),
    [
        ("public-post", 6, "Six posts on his own page: one with a photograph of the gate.", "put up six posts."),
        ("public-post", 6, "He put up six photographs of the gate.", "put up six photographs online"),
        ("public-post", 6, "Photographs of the gate came with two of the posts.", "put up six public posts"),
        ("public-post", 6, "Photographs of the gate appeared on his page.", "put up six photographs online"),
        ("public-post", 6, "Six entries on his page. Photographs were in two of them.", "put up six public posts"),
        ("public-post", 4, "Four posts with a comment by his brother and two videos.", "put up four posts."),
        ("public-post", 1, "He put up a post with a photograph of the gate.", "put up a post."),
        ("public-post", 1, "He posted a photograph of the gate.", "put up a photograph online"),
        ("public-post", 1, "He posted the words of his complaint as a review.", "put up a review"),
        ("message", 9, "Nine messages, one of them a voice note.", "sent nine messages"),
        ("message", 9, "He left nine comments below her video.", "left nine comments"),
        ("message", 3, "Three WhatsApp messages and a comment.", "sent three WhatsApp messages"),
        ("letter", 5, "Five letters, and with the last a card.", "sent or left five letters"),
        ("letter", 5, "Five cards in one envelope.", "sent or left five cards"),
        ("letter", 12, "He sent a dozen cards.", "sent 12 cards"),
        ("letter", 7, "Seven came, the last in an envelope, one a postcard.", "seven letters and cards"),
        ("gift", 3, "Three parcels. One held a box of soap.", "three parcels"),
        ("gift", 1, "A parcel of six boxes was left at the hall.", "left a parcel"),
        ("gift", 6, "Six deliveries, one a bouquet of roses.", "six gifts and deliveries"),
        ("tag", 8, "She was mentioned in eight comments and once tagged.", "made eight comments"),
        ("false-profile", 2, "Two adverts, put up from a false account.", "used an advertisement"),
        ("complaint", 4, "Four complaints to the council and a report to the school.", "made four complaints"),
        ("missed-call", 11, "Eleven calls, one of them silent.", "made 11 unanswered or silent calls"),
        ("missed-call", 11, "Eleven silent calls.", "made 11 silent calls"),
        ("access", 61, "61 times a tracker on her car told him where it was.", "there was tracking."),
        ("waiting-near", 5, "Waited outside on five days and once drove past.", "five waits"),
        ("waiting-near", 5, "Drives past, five in all.", "five drives past"),
        ("waiting-near", 1, "She stood at the gate. He came past.", "there was a wait."),
        ("waiting-near", 1, "The defendant stood at the gate.", "stood at the gate."),
        ("other", 1, "He paid a tracing agent to find her.", "he paid a tracing agent to find her."),
        ("waiting-near", 1, 'Barred that day, he said "I will wait outside then".', 'said "I will wait outside then"'),
        ("waiting-near", 1, 'Ann says: "On the 4th he stood by the gate. I hid."', "stood by the gate."),
        ("waiting-near", 1, 'Ann says: "On the 4th he stood behind me. I hid."', "there was a wait"),
        (
            "waiting-near",
            1,
            "He stood by the van and lifted his cup. It was cold.",
            "he stood by the van and lifted his cup.",
        ),
        (
            "waiting-near",
            1,
            "The defendant at the doors of the hall when she came.",
            "was at the doors of the hall when she came.",
        ),
    ],
)
def test_a_number_goes_with_what_the_account_counts(method: str, count: int, what: str, told: str) -> None:
    assert told in lower(drafted(method=method, count=count, what=what))


@pytest.mark.parametrize(
    ("method", "what", "told"),
    [
        (
            "third-party",
            'A clerk from Moss Vans handed her a "Notice of Claim" that says that she must "pay" it.',
            'a clerk from Moss Vans handed Ms Example a "Notice of Claim".',
        ),
        (
            "third-party",
            'The same clerk left a "Notice of Claim" with Bea.',
            'a clerk left a "Notice of Claim" with Bea.',
        ),
        ("third-party", 'Ned Sample, his cousin, rang and asked: "Is she in?"', "Ned Sample, his cousin, rang"),
        (
            "third-party",
            'He asked Bea to pass on a message: "I may now."',
            'he asked Bea to pass on a message ("I may now.")',
        ),
        (
            "third-party",
            'He asked Bea to pass on a message: "Hello." Months later he told her: "I will find you."',
            "he asked Bea to pass on a message.",
        ),
        ("gift", "Five plumbers came.", "he sent five plumbers."),
        ("other", "Between 08:15 and 12:30 five plumbers came.", "five plumbers came."),
        ("other", 'He paid an agent to find her, saying "I may now".', 'he paid an agent to find her ("I may now").'),
        ("third-party", "She was given a message by a clerk.", "he sent a message through somebody else."),
        ("third-party", "Orla Example passed it on.", "he sent a message through somebody else."),
        ("gift", "A florist brought a paper wreath.", "he sent or left a paper wreath."),
    ],
)
def test_what_somebody_else_did_for_the_defendant_is_told_as_the_account_begins(
    method: str, what: str, told: str
) -> None:
    count = 5 if "plumbers" in what else 1
    assert told.casefold() in drafted(method=method, what=what, count=count, towards=["p1"]).casefold()


@pytest.mark.parametrize(
    "what",
    [
        'He booked a lesson by name as "Ned Sample".',
        'He booked it, "Ned Sample" as the name.',
        'He gave the name "Ned Sample" and said nothing.',
        'He said nothing. "Ned Sample" was the name on the form.',
        'He asked at the desk, using the alias "Ned Sample".',
        'He said little, and signed in as "N SAMPLE".',
        'He wrote from the account "night heron".',
        'He said that he would wait, and used the profile "Old Friend".',
    ],
)
def test_a_name_that_is_quoted_is_nobodys_words(what: str) -> None:
    for method in ("in-person", "several", "visit", "email"):
        assert '"' not in drafted(method=method, what=what)


def test_a_name_that_the_defendant_is_recorded_to_use_is_nobodys_words() -> None:
    act = {"date": "4 July 2026", "method": "in-person", "what": 'He said: "Ned Sample".'}
    term = {"t1": {**TERM, "incidents": ["i1"]}}
    named = {"name": "Karl Andrews", "title": "Mr", "other_names": ["Ned Sample; Karl Old (until 2020)"]}
    assert '"Ned Sample"' in drafts(one({"i1": act}, terms=term))["terms.t1.why_necessary"].text
    assert "Sample" not in drafts(one({"i1": act}, terms=term, defendant=named))["terms.t1.why_necessary"].text


@pytest.mark.parametrize(
    ("method", "what", "told"),
    [
        ("several", 'Ten texts and two calls, the first at 00:07: "I may now." She said no.', 'wrote "I may now."'),
        ("several", 'Ten texts and two calls. One said: "I may now."', 'wrote "I may now."'),
        ("several", 'A letter and a visit. The letter said "I may now."', 'wrote "I may now."'),
        ("several", 'He texted and rang. He told her "I may now."', 'said "I may now."'),
        ("several", 'Ten calls and two voicemails. One said: "I may now."', 'event ("I may now.")'),
        ("other", 'He typed on the screen of the shop "I may now."', 'wrote "I may now."'),
        ("in-person", 'He held out a card and said "I may now."', 'said "I may now."'),
        ("in-person", 'He asked for her at the desk and left a card: "I may now."', 'near Ms Example ("I may now.")'),
        ("in-person", '"I may now," he said, and stayed.', 'said "I may now,"'),
    ],
)
def test_what_was_written_is_not_told_as_said(method: str, what: str, told: str) -> None:
    text = drafted(method=method, what=what)
    assert told in text
    assert ("said" in text) == (" said " in f" {told}")


def test_a_pronoun_is_the_defendants_only_where_nobody_to_protect_may_be_called_by_it() -> None:
    act = {"date": "4 July 2026", "method": "waiting-near", "what": "He stood at the gate. She saw it."}
    for title, told in (("Ms", "stood at the gate"), ("Mr", "There was a wait")):
        case = one({"i1": act}, terms={"t1": {**TERM, "incidents": ["i1"]}}, protected_persons={"p1": {"title": title}})
        assert told in drafts(case)["terms.t1.why_necessary"].text
