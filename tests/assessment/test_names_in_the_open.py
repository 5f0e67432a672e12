"""What is withheld may be made of names in the open, or called by a day: only the whole of it is secret then."""

from typing import Any

import pytest

from spo.assessment import Search, Searched
from spo.case import Case, Edit, apply

OPEN = {
    "protected_persons.p": {"name": "Ms Anna Ruth Quaverley", "also_known_as": ("Annie",)},
    "places.work": {"name": "Fennimore Veterinary Group"},
    "witnesses.w": {"name": "Bryony Dunstable-Orr"},
}
SENTENCES = (
    "Anna Quaverley lives with Annie's aunt, and Ms A Quaverley wrote.",
    "He asked Anna, Bryony Dunstable-Orr and the Fennimore Veterinary Group.",
    "He rang Fennimore. Bryony said that A R Quaverley was out.",
)


def search(**withheld: dict[str, Any]) -> Search:
    """Return the search of a case with people and a place in the open, and what is withheld beside them."""
    items = OPEN | {path.replace("__", "."): item | {"withhold": True} for path, item in withheld.items()}
    return Search(apply(Case(), [Edit(path=path, value=item) for path, item in items.items()]))


def found(search: Search, text: str) -> bool:
    """Return whether a text gives away, or helps to, what is withheld."""
    return bool(search.found(Searched(text)) or search.helped_in([text]))


@pytest.mark.parametrize(
    ("kind", "value", "told", "not_told"),
    [
        ("email", "anna@work.example.org", "anna@work.example.org", "anna@"),
        ("email", "anna.quaverley@work.example.org", "anna.quaverley", "anna@other.example.org"),
        ("email", "annie.fennimore@example.org", "annie.fennimore@example.org", "Annie"),
        ("email", "fennimore.reception@example.org", "fennimore.reception", "Fennimore"),
        ("email", "bryony.dunstable@example.org", "bryony_dunstable", "dunstable"),
        ("email", "aquaverley@example.org", "aquaverley", "quaverley"),
        ("account", "anna_quaverley", "anna_quaverley", "anna"),
        ("account", "Chatterbird @annaquaverley", "annaquaverley", "quaverley"),
    ],
)
def test_the_names_in_an_address_or_a_handle_are_not_secret_and_the_whole_is(
    kind: str, value: str, told: str, not_told: str
) -> None:
    looked = search(identifiers__i={"kind": kind, "value": value})
    assert found(looked, f"He wrote to {told} then.")
    assert not [text for text in (*SENTENCES, f"He wrote to {not_told} then.") if found(looked, text)]


def test_what_is_more_than_a_name_in_the_open_is_secret_still() -> None:
    looked = search(identifiers__i={"kind": "email", "value": "anna.zyxwold77@example.org"})
    assert found(looked, "It was signed zyxwold77.")
    assert not found(looked, "It was signed Anna.")


@pytest.mark.parametrize("name", ["the flat of Anna Quaverley", "Anna's new flat", "the lodge at Fennimore Group"])
def test_a_place_that_is_called_by_names_in_the_open_is_found_by_the_whole_and_not_by_them(name: str) -> None:
    looked = search(places__home={"name": name})
    assert found(looked, f"He came to {name} twice.")
    assert not [text for text in SENTENCES if found(looked, text)]


def test_a_name_that_is_withheld_stays_so_though_somebody_in_the_open_shares_a_word_of_it() -> None:
    looked = search(identifiers__i={"kind": "email", "value": "isla.quaverley@example.org"})
    child = {"name": "Isla Quaverley", "withhold_name": True}
    with_her = Search(apply(looked.case, [Edit(path="protected_persons.c", value=child)]))
    for text in ("He wrote to isla.quaverley then.", "He waited for Isla Quaverley."):
        assert {secret.path for secret in with_her.found(Searched(text))} >= {"protected_persons.c.name"}


@pytest.mark.parametrize("name", ["the place of 1 November 2026", "the room of May 2026", "the flat of 01/11/2026"])
def test_a_place_that_is_called_by_a_day_is_not_found_by_the_day(name: str) -> None:
    looked = search(places__home={"name": name})
    assert found(looked, f"He came to {name} again.")
    said = "On 1 November 2026 (01/11/2026) he came to the place. In May 2026 he left the flat, and the room."
    assert not found(looked, said)


def test_a_street_that_is_called_by_a_month_is_found_by_its_number() -> None:
    looked = search(places__home={"name": "12 May Street"})
    assert found(looked, "He came to 12 May Street.")
    assert not found(looked, "He came on 12 May 2026.")
