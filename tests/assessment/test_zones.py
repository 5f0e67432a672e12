"""A zone, distance, map or locality that may tell the defendant of a withheld place is put to the officer."""

from datetime import date
from typing import Any

import pytest

from spo.assessment import assess
from spo.case import Case, Edit, apply
from spo.guidance import guidance

ON = date(2026, 11, 24)

SECRET = {"whose": "p", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}
KNOWN = {
    "whose": "p",
    "kind": "work",
    "name": "Birch Road Primary School",
    "address": "9 Birch Road, Exampleton",
    "known_to_defendant": "yes",
}
NEAR = "term-map-near-withheld", "term-distance-from-withheld", "term-locality-of-withheld"


def found(secret: dict[str, Any], **term: Any) -> dict[str, str]:
    """Return what is found of a term, each with its field, where a place of the person it protects is withheld."""
    edits = [
        Edit(path="protected_persons.p", value={"name": "Orla Example"}),
        Edit(path="protected_persons.q", value={"name": "Tove Sample"}),
        Edit(path="exhibits.m", value={"mark": "AB/1"}),
        Edit(path="places.secret", value=secret),
        Edit(path="places.known", value=KNOWN),
        Edit(path="terms.t", value={"persons": ["p"], **term}),
    ]
    return {f.id: f.field for f in assess(apply(Case(), edits), guidance(), ON).findings}


def test_a_zone_drawn_round_a_withheld_place_blocks_filing_and_is_said_once() -> None:
    said = found(SECRET, places=["secret", "known"], words="go within 100 metres of her home", map_exhibit="m")
    assert said["term-gives-away-place"] == "terms.t.places"
    assert not said.keys() & set(NEAR)


@pytest.mark.parametrize(
    "words",
    [
        "go within 100 metres of her home",
        "go within 100m of any address where she lives",
        "come closer than half a mile to her place of work",
        "enter any street within 2 km of where Orla Example is staying",
        "go within 1,000 yards of the nursery",
    ],
)
def test_a_distance_from_what_a_withheld_place_is_is_looked_at_again(words: str) -> None:
    assert found(SECRET, words=words)["term-distance-from-withheld"] == "terms.t.words"
    assert "term-distance-from-withheld" not in found({**SECRET, "withhold": False}, words=words)


@pytest.mark.parametrize(
    "words",
    [
        "go within 100 metres of 9 Birch Road, Exampleton",
        "approach within 20 metres of Orla Example",
        "go to any address where she lives",
        "stay within 50 metres of her on becoming aware that she is there",
        "contact her at work, on more than 1 day",
    ],
)
def test_a_distance_from_a_named_place_or_from_a_person_is_not(words: str) -> None:
    assert "term-distance-from-withheld" not in found(SECRET, words=words)


def test_a_school_that_a_term_names_and_covers_is_not_what_a_withheld_place_is() -> None:
    words = "go within 200 metres of Birch Road Primary School, Exampleton"
    assert "term-distance-from-withheld" not in found(SECRET, words=words, places=["known"])
    assert "term-distance-from-withheld" in found(SECRET, words=f"{words}, or of her home", places=["known"])


def test_a_term_that_means_a_withheld_home_is_not_to_name_it() -> None:
    words = "go to any address where he knows or believes that Orla Example is living or staying"
    assert "term-without-place" not in found(SECRET, words=words, reach=["place"])
    assert "term-without-place" in found({**SECRET, "withhold": False}, words=words, reach=["place"])
    assert "term-without-place" in found(SECRET, words="go to Exampleton", reach=["place"])


def test_the_map_of_a_term_for_somebody_with_a_withheld_place_is_looked_at() -> None:
    assert found(SECRET, places=["known"], map_exhibit="m")["term-map-near-withheld"] == "terms.t.map_exhibit"
    assert "term-map-near-withheld" not in found(SECRET, places=["known"])
    assert "term-map-near-withheld" not in found(SECRET, persons=["q"], map_exhibit="m")
    assert "term-map-near-withheld" in found(SECRET, persons=[], map_exhibit="m")


def test_a_locality_that_only_the_withheld_address_names_is_looked_at_again() -> None:
    assert found(SECRET, locality="The town of Qampleton")["term-locality-of-withheld"] == "terms.t.locality"
    assert "term-locality-of-withheld" not in found(SECRET, locality="The town of Exampleton")
    assert "term-locality-of-withheld" not in found(SECRET, locality="Any road or row in England")


def test_a_locality_that_a_place_in_the_open_shares_tells_nothing_new() -> None:
    shared = {**SECRET, "address": "7 Zyxwold Row, Exampleton"}
    assert "term-locality-of-withheld" not in found(shared, locality="The town of Exampleton")
