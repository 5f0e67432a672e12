"""What follows from withholding, or from not saying whose a number is, is said at once on the page."""

from typing import Any

import pytest

from spo.case import Case
from spo.store import Store
from spo.wizard.display.consequences import consequences

from ..cases import HOSTILE, every_case, every_page, page, put
from ..kept import keep, shown_as_text
from ..window import Window

PLACE = "places.a"
PRINTS = "This prints as [address withheld], or not at all, in what is served."


def said(step: str, case: Case, key: str = "a") -> str:
    """Return what a page says follows from its answers."""
    return str(consequences(case, page(step, key)) or "")


def of(path: str, value: dict[str, Any], case: Case | None = None) -> Case:
    return put(case or Case(), path, value)


def test_a_withheld_place_is_said_to_print_as_withheld_and_any_other_is_not() -> None:
    assert PRINTS in said("place", of(PLACE, {"withhold": True}))
    assert said("place", of(PLACE, {"address": "12 Larch Road"})) == ""


def test_a_term_that_covers_a_withheld_place_is_named_by_its_number() -> None:
    case = of(PLACE, {"withhold": True})
    for key, places in (("t1", []), ("t2", ["a"]), ("t3", ["a", "b"])):
        case = of(f"terms.{key}", {"places": places, "position": int(key[1])}, case)
    assert "It is covered by terms 2 and 3." in said("place", case)
    assert "would tell the defendant where it is" in said("place", case)
    assert said("place", put(case, f"{PLACE}.withhold", False)) == ""


@pytest.mark.parametrize(
    ("value", "says"),
    [
        ({"whose": "defendant", "value": "07700 900117", "withhold": True}, "This prints as [withheld]"),
        ({"whose": "defendant", "value": "07700 900117"}, "Say how this is attributed."),
        ({"whose": "defendant", "value": "07700 900117", "attributed_by": "Statement"}, ""),
        ({"whose": "p1", "value": "07700 900117"}, ""),
        ({"whose": "defendant"}, ""),
    ],
)
def test_a_number_is_said_to_be_withheld_or_to_need_attribution(value: dict[str, Any], says: str) -> None:
    found = said("identifier", of("identifiers.a", value))
    assert says in found
    assert bool(found) == bool(says)


@pytest.mark.parametrize(("called", "shown"), [("", "[name withheld]"), ("the first child", "the first child")])
def test_a_person_whose_name_is_withheld_is_said_to_be_called_otherwise(called: str, shown: str) -> None:
    person = {"name": "Orla Secret", "withhold_name": True, "described_as": called}
    assert f"called “{shown}” in every paper" in said("person", of("protected_persons.a", person))
    assert "Secret" not in said("person", of("protected_persons.a", person))
    assert said("person", of("protected_persons.a", person | {"withhold_name": False})) == ""


def test_nothing_follows_on_any_page_of_a_case_in_which_nothing_is_answered() -> None:
    for place in every_page(every_case()["half"]):
        assert consequences(every_case()["half"], place) is None, place.step.id
    for step in ("place", "identifier", "person"):
        assert said(step, Case(), "new") == ""


def test_the_consequence_stands_on_the_page_once_the_answer_is_saved(store: Store) -> None:
    case_id = keep(store, protected_persons__a={"name": "Orla Secret", "described_as": HOSTILE})
    window = Window().go("person", case_id, "a")
    assert "in every paper that is served" not in window.text
    window.type("protected_persons.a.withhold_name", True).press("save-list").go("person", case_id, "a")
    assert "in every paper that is served" in window.text
    assert shown_as_text(window)
