"""A child whose words are hearsay is met before a notice tells the defendant who it is."""

from datetime import date
from typing import Any

import pytest

from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

TOLD = "hearsay-of-a-child"


def asks(**values: Any) -> bool:
    """Return whether a case with values at paths (`__` for a dot) is asked about a child."""
    case = apply(Case(), [Edit(path=path.replace("__", "."), value=value) for path, value in values.items()])
    return any(one.id == TOLD for one in assess(case, guidance(), date(2026, 11, 24)).findings)


@pytest.mark.parametrize(
    ("maker", "asked"),
    [
        ("Kit Example, aged 9", True),
        ("Kit Example, a 9-year-old who lives next door", True),
        ("A pupil of the school, whose name is not recorded", True),
        ("Kit Example, a young child of the first protected person", True),
        ("Kit Example, aged 18", False),
        ("Orla Example, the mother of a child in the class", False),
        ("Orla Example, teacher of a pupil", False),
        ("The head teacher, aged 49", False),
    ],
)
def test_a_maker_of_hearsay_who_is_said_to_be_a_child_is_asked_about(maker: str, asked: bool) -> None:
    assert asks(hearsay__h={"maker": maker, "what": "That he was at the gate."}) == asked


@pytest.mark.parametrize(("born", "asked"), [("25 November 2008", True), ("24 November 2008", False), ("", False)])
def test_a_protected_person_under_18_who_is_not_called_is_asked_about(born: str, asked: bool) -> None:
    person = {"name": "Kit Example", "date_of_birth": born}
    assert (
        asks(protected_persons__p=person, witnesses__w={"name": "Kit Example", "person": "p", "called": "no"}) == asked
    )


def test_a_child_who_is_called_is_not_told_of_in_a_notice() -> None:
    assert not asks(witnesses__w={"name": "Kit Example", "role": "Pupil, aged 9", "called": "yes"})
    assert asks(witnesses__w={"name": "Kit Example", "role": "Pupil, aged 9", "called": "no"})
