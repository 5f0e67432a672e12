"""A zone, distance, map or locality that may tell the defendant of a withheld place is put to the officer."""

from datetime import date
from typing import Any

import pytest

from spo.assessment.zones import TELLS_A_PLACE
from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)

SECRET = {"whose": "p", "kind": "home", "address": "7 Zyxwold Row, Qampleton", "withhold": True}
KNOWN = {
    "whose": "p",
    "kind": "work",
    "name": "Birch Road Primary School",
    "address": "9 Birch Road, Exampleton",
    "known_to_defendant": "yes",
}
HOME = "enter any building where the defendant knows or believes that Orla Example lives or is staying"
BLOCKS = TELLS_A_PLACE


def found(secret: dict[str, Any], **term: Any) -> dict[str, str]:
    """Return what is found of a term, each with its field, where a place of the person it protects is withheld."""
    return {f.id: f.field for f in assess(case_with(secret, **term), guidance(), ON).findings}


def case_with(secret: dict[str, Any], **term: Any) -> Case:
    """Return a case in which a place is withheld and one is not, with a term."""
    edits = [
        Edit(path="protected_persons.p", value={"name": "Orla Example"}),
        Edit(path="protected_persons.q", value={"name": "Tove Sample"}),
        Edit(path="exhibits.m", value={"mark": "AB/1"}),
        Edit(path="places.secret", value=secret),
        Edit(path="places.known", value=KNOWN),
        Edit(path="terms.t", value={"persons": ["p"], **term}),
    ]
    return apply(Case(), edits)


def test_a_zone_drawn_round_a_withheld_place_blocks_filing_and_is_said_once() -> None:
    said = found(SECRET, places=["secret", "known"], words="go within 100 metres of her home", map_exhibit="m")
    assert said["term-gives-away-place"] == "terms.t.places"
    assert BLOCKS & said.keys() == {"term-gives-away-place"}


SCHOOL = {**SECRET, "kind": "school"}
WORK = {**SECRET, "kind": "work"}


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (SECRET, "go within 100 metres of her home"),
        (SECRET, "go within 100m of any address where she lives"),
        (SECRET, "come within half a mile of wherever Orla Example is living"),
        (WORK, "come closer than half a mile to her place of work"),
        (SECRET, "enter any street within 2 km of where Orla Example is staying"),
        (SCHOOL, "go within 1,000 yards of the nursery"),
        ({**SECRET, "kind": "other"}, "go within 50 yards of her house"),
        ({**SECRET, "whose": ""}, "go within 100 metres of her home"),
    ],
)
def test_a_distance_from_what_a_withheld_place_is_blocks_filing(secret: dict[str, Any], words: str) -> None:
    assert found(secret, words=words)["term-distance-from-withheld"] == "terms.t.words"
    assert "term-distance-from-withheld" not in found({**secret, "withhold": False}, words=words)


@pytest.mark.parametrize(
    ("secret", "words"),
    [
        (SECRET, "go within 100 metres of 9 Birch Road, Exampleton"),
        (SECRET, "go within 200 metres of Birch Road Primary School, Exampleton"),
        (SECRET, "go within 200 metres of Tollbar Primary School"),
        (SCHOOL, "go within 200 metres of St Wilfrid's Primary School"),
        (SECRET, "go within 1,000 yards of the nursery"),
        (SCHOOL, "go within 100 metres of her home"),
        (SECRET, "approach within 20 metres of Orla Example"),
        (SECRET, "go to any address where she lives"),
        (SECRET, "stay within 50 metres of her on becoming aware that she is there"),
        (SECRET, "contact her at home, on more than 1 day"),
        (WORK, "contact her at work, on more than 1 day"),
    ],
)
def test_a_distance_from_a_named_place_or_from_a_person_or_another_kind_of_place_is_not(
    secret: dict[str, Any], words: str
) -> None:
    assert "term-distance-from-withheld" not in found(secret, words=words)


def test_the_home_of_somebody_else_counts_unless_the_person_protected_has_one_in_the_open() -> None:
    words = "go within 100 metres of his home"
    assert "term-distance-from-withheld" in found(SECRET, words=words, persons=["q"])
    case = apply(
        case_with(SECRET, words=words, persons=["q"]),
        [Edit(path="places.q", value={"whose": "q", "kind": "home", "address": "3 Elm Way"})],
    )
    assert "term-distance-from-withheld" not in {f.id for f in assess(case, guidance(), ON).findings}


def test_a_school_that_a_term_names_is_not_what_a_withheld_home_is_but_the_home_beside_it_is() -> None:
    words = "go within 200 metres of Birch Road Primary School, Exampleton"
    for places in (["known"], []):
        assert "term-distance-from-withheld" not in found(SECRET, words=words, places=places)
        assert "term-distance-from-withheld" in found(SECRET, words=f"{words}, or of her home", places=places)


@pytest.mark.parametrize("whose", ["where Orla Example works", "the place of work of Orla Example"])
def test_whose_a_place_is_that_a_term_has_just_named_tells_of_no_other(whose: str) -> None:
    work = {"whose": "p", "kind": "work", "address": "Example Vets, 3 Elm Way"}
    words = f"enter Example Vets, 3 Elm Way, {whose}, or go up to it, or wait within 100 metres of its door"

    def ids(more: list[Edit], said: str = words) -> set[str]:
        case = apply(case_with(WORK, words=said), [Edit(path="places.w", value=work), *more])
        return {f.id for f in assess(case, guidance(), ON).findings}

    kind, hers = "term-distance-from-withheld", Edit(path="places.secret.kind", value="other")
    assert kind not in ids([hers])
    assert kind in ids([]), "another place of work of hers is withheld"
    assert kind in ids([hers], words.replace(whose, "the home of Orla Example"))
    assert kind in ids([hers], f"{words}, or of her home")


@pytest.mark.parametrize("words", ["go to any address where he knows or believes that Orla Example is living", HOME])
def test_a_term_that_means_a_withheld_home_is_not_to_name_it(words: str) -> None:
    assert "term-without-place" not in found(SECRET, words=words, reach=["place"])
    assert "term-without-place" in found({**SECRET, "withhold": False}, words=words, reach=["place"])
    assert "term-without-place" in found(SECRET, words="go to Exampleton", reach=["place"])


@pytest.mark.parametrize(
    ("field", "given", "finding"),
    [
        ("map_exhibit", "m", "term-map-of-withheld"),
        ("locality", "The town of Exampleton", "term-locality-of-withheld"),
        ("words", f"{HOME}, between 18:00 and 08:00", "term-hours-of-withheld"),
        ("words", f"{HOME}, on Mondays", "term-hours-of-withheld"),
        ("words", f"{HOME}, on the nights she works", "term-hours-of-withheld"),
        ("words", f"{HOME}, in Otherham", "term-names-near-withheld"),
        ("exceptions", "Travelling along Larch Road to work.", "term-names-near-withheld"),
        ("exceptions", "Travelling along Birch Road to work.", "term-names-near-withheld"),
        ("exceptions", "Shopping at Tesco.", "term-names-near-withheld"),
        ("exceptions", "Going to the corner shop.", "term-names-near-withheld"),
        ("exceptions", "Staying on the 36 bus.", "term-names-near-withheld"),
        ("exceptions", "Travelling by route 12.", "term-names-near-withheld"),
        ("exceptions", "Staying on the bus.", "term-names-near-withheld"),
    ],
)
def test_what_narrows_where_a_home_is_that_a_term_may_not_name_blocks_filing(
    field: str, given: str, finding: str
) -> None:
    said = found(SECRET, **{"words": HOME, field: given})
    assert said[finding] == f"terms.t.{field}"
    assert finding not in found({**SECRET, "withhold": False}, **{"words": HOME, field: given})


@pytest.mark.parametrize(
    "exceptions",
    [
        "A hearing at a court, or at the Crown Court. A solicitor. An emergency.",
        "Going straight to a place where the defendant already worked on Mondays in March.",
        "If Orla Example comes to live in the same road.",
        "Travelling by bus, if the bus stops there only for traffic.",
        "Anything said to Orla Example or Tove Sample through a solicitor.",
    ],
)
def test_an_exception_that_names_no_place_tells_nothing(exceptions: str) -> None:
    assert not BLOCKS & found(SECRET, words=HOME, exceptions=exceptions).keys()


def test_an_exception_that_names_a_road_tells_nothing_beside_a_term_about_a_known_place() -> None:
    words = "go within 100 metres of 9 Birch Road, Exampleton"
    said = found(SECRET, words=words, exceptions="Travelling along Larch Road on the 36 bus.", places=["known"])
    assert not BLOCKS & said.keys()


def test_the_library_s_words_for_a_home_that_the_defendant_does_not_know_tell_nothing() -> None:
    entry = guidance().terms["home-not-known"]
    for secret in (SECRET, WORK, SCHOOL):
        term = {
            "library": entry.id,
            "reach": entry.reach,
            "words": entry.wording.format(person="Orla Example"),
            "exceptions": "\n".join(guidance().exceptions[key].words for key in entry.exceptions).format(
                person="Orla Example"
            ),
        }
        said = found({**secret, "address": "7 Zyxwold Reach, Qampleton"}, **term)
        assert not {"tells-whereabouts", "term-without-place", "term-vague", "term-unfinished", *BLOCKS} & said.keys()
        assert "term-distance-from-withheld" in found(secret, **term | {"words": f"{term['words']}, within 1 mile"})


def test_an_ordinary_word_of_an_address_tells_only_where_it_is_a_name() -> None:
    secret = {**SECRET, "address": "7 Zyxwold Turn, Qampleton"}
    assert "term-names-part-of-withheld" not in found(
        secret, exceptions="This term does not forbid a turn to the left."
    )
    assert "term-names-part-of-withheld" in found(secret, exceptions="Travelling along the Turn.")


@pytest.mark.parametrize("field", ["words", "short", "exceptions", "locality"])
@pytest.mark.parametrize("said", ["Anywhere in Qampleton", "anywhere near zyxwold", "the QZ9 area"])
def test_words_that_only_a_withheld_place_has_are_refused_in_every_part_of_a_term(field: str, said: str) -> None:
    secret = {**SECRET, "address": "7 Zyxwold Row, Qampleton QZ9 4ZZ"}
    assert found(secret, **{field: said})["term-names-part-of-withheld"] == f"terms.t.{field}"


def test_the_words_of_the_map_that_a_term_shows_are_refused_too() -> None:
    edits = (Edit(path="exhibits.m.description", value="Map of Qampleton"),)
    case = apply(case_with(SECRET, places=["known"], map_exhibit="m"), edits)
    told = {f.id: f.field for f in assess(case, guidance(), ON).findings}
    assert told["term-names-part-of-withheld"] == "exhibits.m.description"


@pytest.mark.parametrize(
    "said",
    ["sign on at the police station", "contact Rose Example", "go to the Market Hall at Exampleton", "go to a farm"],
)
def test_ordinary_words_and_names_of_people_are_no_part_of_a_withheld_place(said: str) -> None:
    secret = {
        **SECRET,
        "address": "Station Farm, Rose Market, Exampleton",
        "name": "Where the children now contact her",
    }
    edits = (Edit(path="protected_persons.r", value={"name": "Rose Example"}),)
    told = {f.id for f in assess(apply(case_with(secret, words=said), edits), guidance(), ON).findings}
    assert "term-names-part-of-withheld" not in told


def test_the_map_of_a_term_for_somebody_with_a_withheld_place_is_looked_at() -> None:
    assert found(SECRET, places=["known"], map_exhibit="m")["term-map-near-withheld"] == "terms.t.map_exhibit"
    assert "term-map-near-withheld" not in found(SECRET, places=["known"])
    assert "term-map-near-withheld" not in found(SECRET, persons=["q"], map_exhibit="m")
    assert "term-map-near-withheld" in found(SECRET, persons=[], map_exhibit="m")


def test_a_locality_that_a_place_in_the_open_shares_tells_nothing_new() -> None:
    shared = {**SECRET, "address": "7 Zyxwold Row, Exampleton"}
    assert not BLOCKS & found(shared, locality="The town of Exampleton").keys()
    assert not BLOCKS & found(SECRET, locality="Any road or row in England").keys()
