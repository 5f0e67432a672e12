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


@pytest.mark.parametrize("name", ["Zyx", "her new school", "the Flat", "Flat B", "His mother's house", "Unit 7"])
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


@pytest.mark.parametrize("value", ["@vexy", "Snapchat: @vexy", "a TikTok account, @v.x9"])
def test_a_short_handle_is_for_a_person_to_look_for_whatever_is_said_beside_it(value: str) -> None:
    said = looked_for_by_hand("identifiers.i", kind="account", value=value, withhold=True)
    assert list(said) == ["identifiers.i.value"]
    assert value not in said["identifiers.i.value"]
    assert not looked_for_by_hand("identifiers.i", kind="account", value=f"{value}_moth", withhold=True)


@pytest.mark.parametrize(
    ("name", "by_hand"),
    [("Jane Sellinghurst", True), ("Ms Summer Sellinghurst", True), ("Vardo Sellinghurst", False), ("Vardo", False)],
)
def test_a_first_name_that_is_short_or_any_word_is_for_a_person_to_look_for(name: str, by_hand: bool) -> None:
    held = {
        "identifiers.i": {"kind": "new name", "value": name, "withhold": True},
        "protected_persons.p": {"name": name, "withhold_name": True},
    }
    case = apply(Case(), [Edit(path=path, value=value) for path, value in held.items()])
    said = {f.field: f.text for f in assess(case, guidance(), ON).findings if f.id == "first-name-not-looked-for"}
    assert list(said) == (["protected_persons.p.name", "identifiers.i.value"] if by_hand else [])
    assert not any(name in text for text in said.values())


def test_nothing_is_said_of_a_field_that_is_empty() -> None:
    assert not looked_for_by_hand("places.p", withhold=True)
    assert not looked_for_by_hand("identifiers.i", withhold=True)
