"""A request names a protected person however the officer puts the name."""

import pytest

from spo.case import Case, Edit, apply
from spo.case.whom import people_named

PEOPLE = {
    "anna": {"name": "Anna Ruth Quaverley", "title": "Ms", "also_known_as": ["Annie"]},
    "mother": {"name": "Mrs Bea Quaverley", "title": "Mrs"},
    "child": {"name": "Isla Quaverley", "described_as": "the child"},
    "other": {"name": "Isla Fenn"},
}


@pytest.mark.parametrize(
    ("typed", "named"),
    [
        ("Anna Ruth Quaverley", ("anna",)),
        ("Ms Anna Quaverley", ("anna",)),
        ("Ms Quaverley and the child", ("anna", "child")),
        ("Annie", ("anna",)),
        ("Anna and Bea Quaverley", ("anna", "mother")),
        ("Isla", ()),
        ("Quaverley", ()),
        ("Annabel", ()),
        ("", ()),
    ],
)
def test_a_person_is_named_without_middle_names_or_by_a_name_that_nobody_else_here_has(
    typed: str, named: tuple[str, ...]
) -> None:
    case = apply(Case(), [Edit(path=f"protected_persons.{key}", value=person) for key, person in PEOPLE.items()])
    assert people_named(case, typed) == named
