"""What an act is called by the first sentence of its account: a thing or people that it counts, or nothing."""

import pytest

from spo.assessment.own_name import Words, own_name
from spo.guidance import guidance

CUES = guidance().cues
WORDS = Words(*(CUES[key].cues for key in ("thing-sent", "people-sent", "verb-of-giving", "after-a-thing")))
NAMES = frozenset({"ann", "ash", "Wilfrid"})


def named(account: str, number: int = 1, he: str = "He") -> str:
    """Return what one act is called, or several where they are so many, or nothing."""
    found = own_name(WORDS, account, number, he, NAMES)
    return "" if found is None else found.one if number == 1 else found.short or found.many


@pytest.mark.parametrize(
    ("account", "number", "name"),
    [
        ('A tribute page went live on PetalBoard: "Gone".', 1, "tribute page"),
        ('An enquiry through the club site from "Mrs Q" for a boy of six.', 1, "enquiry"),
        ("Nine handwritten notes to her, all folded small.", 9, "handwritten notes"),
        ("On 3 May 2026 a box of sweets was left at the gate.", 1, "box"),
        ("At 10:30 three delivery drivers came, one after another.", 3, "three delivery drivers"),
        ("A florist brought a paper wreath with a card.", 1, "paper wreath"),
        ('A courier from Moss Vans delivered a box addressed "Master W".', 1, "box"),
        ('A clerk handed her a "Notice of Claim" that says "pay".', 1, '"Notice of Claim"'),
        ('The same clerk left a copy of the "Notice of Claim" with Bea.', 1, '"Notice of Claim"'),
        ("He put five framed photographs on her wall.", 5, "framed photographs"),
        ("He sent Bea a gold locket.", 1, "gold locket"),
        ("A four-page letter came for her.", 1, "four-page letter"),
    ],
)
def test_an_act_is_called_by_the_thing_or_the_people_that_its_account_counts(
    account: str, number: int, name: str
) -> None:
    assert named(account, number) == name


@pytest.mark.parametrize(
    ("account", "number"),
    [
        ("A man stood at her gate with a letter.", 1),
        ("A locksmith came.", 1),
        ("Two officers came to see him.", 2),
        ("Nine handwritten notes to her.", 8),
        ("A tribute page went live.", 0),
        ("A letter from her solicitor told him to stop.", 1),
        ("A notice was handed to him.", 1),
        ("A photograph of her and a note were left.", 1),
        ("He left a note and a card.", 1),
        ("He gave Bea, a cleaner, a sealed letter.", 1),
        ("She left a note on her own door.", 1),
        ("Her brother sent a card.", 1),
        ("He stood by the van. A card was left.", 1),
        ("A card reader was broken.", 1),
        ("A Wilfrid mug was left.", 1),
        ("An ann mug was left.", 1),
        ('A clerk handed her a "Letter to Wilfrid".', 1),
        ('He left a "Get Well" card.', 1),
        ("He rang her.", 1),
        ("", 1),
    ],
)
def test_what_is_not_sure_has_no_name(account: str, number: int) -> None:
    assert not named(account, number)


def test_who_gives_is_the_defendant_or_somebody_who_is_not_named() -> None:
    assert named("She left a blue vase at the gate.", he="She") == "blue vase"
    assert named("Somebody left a blue vase at the gate.") == "blue vase"
    assert not named("Bea Ash left a blue vase at the gate.")


@pytest.mark.parametrize(
    ("account", "many"),
    [
        ("A blue scarf came.", "blue scarves"),
        ("A blue box came.", "blue boxes"),
        ("An enquiry came.", "enquiries"),
        ("He sent her a bunch of flowers.", "bunches of flowers"),
        ('A clerk handed her a "Notice of Claim".', 'copies of a "Notice of Claim"'),
    ],
)
def test_several_are_called_as_english_has_it(account: str, many: str) -> None:
    found = own_name(WORDS, account, 1)
    assert found
    assert found.many == many
