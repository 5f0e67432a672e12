"""A case looked at after some edits, for tests of what a condition is met by."""

from datetime import date

from spo.assessment import Assessment
from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess

ON = date(2026, 11, 24)


def look(case: Case, *edits: tuple[str, object]) -> Assessment:
    """Return the assessment of a case after some edits."""
    return assess(apply(case, [Edit(path=path, value=value) for path, value in edits]), guidance(), ON)


def act(**values: object) -> dict[str, object]:
    """Return an attributed act since every order in the examples."""
    base = {"date": "3 November 2026", "what": "x", "source": "Call record", "attributed": "yes", "towards": ["p1"]}
    return {**base, **values}
