"""What an account quotes of the defendant is told apart from what others said, and left out where it is not plain."""

from dataclasses import replace

import pytest

from spo.assessment.prose import his_words, sentences
from spo.case import Case
from spo.documents.papers.in_words import told
from spo.guidance import Guidance

from .test_in_words import writer


def said(account: str) -> list[str]:
    w = writer({"date": "3 May 2026", "what": account})
    return [words.strip('"“”') for words in his_words(w.assessment.view.guidance, w.case, sentences(account))]


@pytest.mark.parametrize(
    ("account", "his"),
    [
        ('He said: "Let me in".', ["Let me in"]),
        (
            'He came up to Ann Ash and her mother at the hall and said "Tell her I will find her".',
            ["Tell her I will find her"],
        ),
        ('He sent nine notes. One was "I forgive you".', ["I forgive you"]),
        ('A note under the wiper: "Soon".', ["Soon"]),
        ('At the rink he said "I know your mother" and asked where they lived.', ["I know your mother"]),
        ('He left a message, which said "Ring me".', ["Ring me"]),
        ('He shouted "Come out" at her door.', ["Come out"]),
        ('He walked beside her. She said: "Go away."', []),
        ('He walked beside her for some time and she told him "Go away".', []),
        ('He knocked, and Mrs Ashgrove told him "Go away".', []),
        ('"Go away," she said, and shut the door.', []),
        ('"Go away," Mrs Ashgrove told him.', []),
        ('He was told "Stay away" by the manager.', []),
        ('The manager asked him "Are you a member?" and he said "I have paid".', ["I have paid"]),
        ('Police warned him: "Do not go back".', []),
        ('He placed an order. Her standard reply: "Thank you, Ann x".', []),
        ('He placed an order. The reply of his wife, and then Mrs Ashgrove’s answer: "Thank you".', []),
        ('He was asked twice. His reply: "I eat slowly".', ["I eat slowly"]),
        ('He came in every day. She puts it at thirty visits: "a comb, the same comb".', []),
        ('He came in every day. Ann Ash described it as "all combs".', []),
    ],
)
def test_only_words_that_are_plainly_the_defendants_are_told_as_such(account: str, his: list[str]) -> None:
    assert said(account) == his


SHE = [
    'She came up to Ann Ash at the fair and said "I will find you".',
    'She left a card. It said "Soon". At the school gate she shouted "Come out".',
]
HERS = ['"I will find you"', '"Soon"', '"Come out"']


@pytest.mark.parametrize(
    ("title", "accounts", "hers"),
    [
        (None, SHE, HERS),
        ("Ms", SHE[:1], HERS[:1]),
        ("Mr", SHE, HERS[1:2]),
        (None, [*SHE, 'He rang. She said "Stop".'], HERS[1:2]),
        (None, [SHE[0], 'The card said "Soon". She told a neighbour "It is from the lodger".'], ['"Soon"']),
    ],
)
def test_the_words_of_a_woman_are_hers_where_it_is_plain_that_she_is_the_defendant(
    title: str | None, accounts: list[str], hers: list[str], guidance: Guidance
) -> None:
    acts = {f"i{n}": {"what": what} for n, what in enumerate(accounts)}
    case = Case.model_validate({"defendant": {"title": title}, "incidents": acts})
    assert his_words(guidance, case, [one for what in accounts for one in sentences(what)]) == hers


def test_an_account_that_is_cut_never_ends_in_what_somebody_else_said() -> None:
    account = f'He walked beside the wall, {"and past the shops " * 30}while she told him: "There is an order."'
    assert told(writer({"date": "3 May 2026", "what": account}), "a1", 100, 100).text == "He walked beside the wall."


def test_a_verb_of_saying_that_is_added_to_guidance_is_read(guidance: Guidance) -> None:
    account, cue = 'He knocked, and she hollered "Go away".', guidance.cues["verb-of-saying"]
    assert his_words(guidance, Case(), [account]) == ['"Go away"']  # nobody is known to speak
    more = cue.model_copy(update={"cues": (*cue.cues, "hollered")})
    assert his_words(replace(guidance, cues={**guidance.cues, cue.id: more}), Case(), [account]) == []
