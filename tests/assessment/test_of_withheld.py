"""A place that is withheld is told by its kind, or by a word of its name beside a word of home or work."""

from datetime import date

import pytest

from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)

KIND, WORD = "what kind of place", "by a word of what it is called"


def asked(text: str, **place: str) -> str:
    """Return what is asked of the account of an act where a place is withheld."""
    held = {
        "protected_persons.p": {"name": "Ms Tove Example"},
        "places.w": {"whose": "p", "withhold": True, **place},
        "incidents.i": {"what": text},
    }
    case = apply(Case(), [Edit(path=path, value=value) for path, value in held.items()])
    return " ".join(f.text for f in assess(case, guidance(), ON).findings if f.field == "incidents.i.what")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Quampleton Dental Laboratory", "She makes dentures."),
        ("Vexmill Dry Cleaners", 'A neighbour says "she presses shirts in the row".'),
        ("Zyxwold Feed Merchants", "They sell animal feed where her car stood."),
        ("Qualm Tyres", "Her brother knew that he fits tyres with her."),
        ("St Vex C of E Primary School", "Her boy is with the church infants."),
        ("Quampleton Group Practice", "The doctor whom she sees."),
    ],
)
def test_a_place_that_is_withheld_is_told_by_what_people_say_of_its_kind(name: str, text: str) -> None:
    assert KIND in asked(text, name=name)
    assert KIND not in asked(text, name="Qualm Undertakers")


@pytest.mark.parametrize(
    "text", ["He sold the dentures.", "The suspect works in a dental laboratory.", "She wept.", "He told his dentist."]
)
def test_what_tells_of_the_defendant_tells_of_no_place(text: str) -> None:
    assert KIND not in asked(text, name="Quampleton Dental Laboratory")


@pytest.mark.parametrize(
    "text", ["She is renting an old place by a quarry.", "It is a terrace up from the quarries.", "quarry something"]
)
def test_a_word_of_a_place_tells_beside_a_word_of_home_or_work_though_it_is_written_small(text: str) -> None:
    assert WORD in asked(text, address="4 Quarry Rise, Quampleton")


@pytest.mark.parametrize("text", ["He filled in a quarry.", "She saw a hill.", "Her road has no name."])
def test_a_word_by_itself_and_one_of_every_address_tell_nothing(text: str) -> None:
    assert WORD not in asked(text, address="4 Quarry Road, Quampleton")


def test_what_describes_a_place_and_a_name_in_the_open_are_no_words_of_it() -> None:
    assert WORD not in asked("She works at home in the kitchen.", name="Her new home with a big kitchen")
    assert WORD not in asked("Tove has a house.", name="Tove's Retreat")
    assert WORD in asked("A house called retreat.", name="Tove's Retreat")
