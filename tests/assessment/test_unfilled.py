"""What a field says that it must be filled for is found wherever it is left empty and applies, and only there."""

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from spo.case import Case, Edit, Model, abouts, applies, apply
from spo.guidance import guidance
from tests.assessing import assess
from tests.documents.full import marked

ON = date(2026, 11, 24)
SHAPES: tuple[dict[str, Any], ...] = (
    {"witnesses__x1__called": "no", "requests__x1__kind": "hearsay period"},
    {"protected_persons__x1__withhold_name": True},
    {"terms__x1__kind": "requirement", "requests__x1__kind": "other", "interim__sought": "no"},
)


def needed(item: Model, before: str = "") -> Iterator[tuple[str, str]]:
    """Yield the path of each field below an item that must be filled, with the finding that it is not."""
    for name, about in abouts(type(item)).items():
        path, value = f"{before}{name}", getattr(item, name)
        if about.needed:
            yield path, about.needed
        if isinstance(value, Model):
            yield from needed(value, f"{path}.")
        for key, inner in value.items() if isinstance(value, dict) else ():
            if isinstance(inner, Model):
                yield from needed(inner, f"{path}.{key}.")


def emptied(case: Case, path: str) -> Case:
    """Return a case with nothing at a path."""
    owner, _, name = path.rpartition(".")
    field = type(case.at(owner) if owner else case).model_fields[name]
    default = field.get_default(call_default_factory=True)
    return apply(case, [Edit(path=path, value={} if isinstance(default, Model) else default)])


def found(case: Case) -> set[tuple[str, str]]:
    """Return the findings about a case, each with its field."""
    assessment = assess(case, guidance(), ON)
    missing = (one for limb in assessment.chief_officer for one in limb.missing)
    return {(one.field, one.id) for one in (*assessment.findings, *missing)}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_field_that_must_be_filled_is_found_where_it_is_left_empty_and_applies(shape: dict[str, Any]) -> None:
    case = marked(**shape).case
    asked = [one for one in needed(case) if not one[0].startswith("incidents.x2.")]
    assert len(asked) > 60
    for path, finding in asked:
        left = emptied(case, path)
        assert ((path, finding) in found(left)) == applies(left, path), (path, finding)
        if left != case:
            assert (path, finding) not in found(case), (path, finding)


def test_a_field_that_must_be_filled_in_some_cases_applies_in_one_of_these() -> None:
    cases = [marked(**shape).case for shape in SHAPES]
    paths = {path for path, _ in needed(cases[0])}
    assert [path for path in sorted(paths) if not any(applies(case, path) for case in cases)] == []
    assert [path for path in sorted(paths) if not all(applies(case, path) for case in cases)] != []
