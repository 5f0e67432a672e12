"""A withheld value that no program can look for is put to a person, by its field and never by what it is."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.guidance import guidance

ON = date(2026, 11, 24)


def looked_for_by_hand(path: str, **values: Any) -> dict[str, str]:
    """Return the fields of an item that a person must look for, each with what is said of it."""
    findings = assess(apply(Case(), [Edit(path=path, value=values)]), guidance(), ON).findings
    return {f.field: f.text for f in findings if f.id == "withheld-not-looked-for"}


@pytest.mark.parametrize("name", ["Zyx", "her new school", "the Flat", "His mother's house", "Unit 7"])
def test_a_name_of_a_place_that_is_short_or_made_of_ordinary_words_is_for_a_person_to_look_for(name: str) -> None:
    said = looked_for_by_hand("places.p", name=name, address="9 Birch Road, Exampleton", withhold=True)
    assert list(said) == ["places.p.name"]
    assert name not in said["places.p.name"]
    assert not looked_for_by_hand("places.p", name=name, address="9 Birch Road, Exampleton")


def test_a_short_number_or_name_is_for_a_person_to_look_for() -> None:
    assert list(looked_for_by_hand("identifiers.i", value="55-12", withhold=True)) == ["identifiers.i.value"]
    assert list(looked_for_by_hand("protected_persons.p", name="Bo Ek", withhold_name=True)) == [
        "protected_persons.p.name"
    ]


@pytest.mark.parametrize("value", ["55-123", "Zyxwo"])
def test_five_letters_or_digits_can_be_looked_for(value: str) -> None:
    assert not looked_for_by_hand("identifiers.i", value=value, withhold=True)
    assert not looked_for_by_hand("protected_persons.p", name=value, withhold_name=True)


def test_nothing_is_said_of_a_field_that_is_empty() -> None:
    assert not looked_for_by_hand("places.p", withhold=True)
    assert not looked_for_by_hand("identifiers.i", withhold=True)
