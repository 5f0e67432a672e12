"""Who saves, and when, in tests of the store."""

from datetime import UTC, datetime, timedelta

from spo.case import Case, Edit
from spo.store import Decision
from spo.store.decisions import Kind

ANN, BOB = "PC Ann Example", "DS Bob Sample"
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)

CASE = Case.model_validate(
    {
        "defendant": {"name": "John Placeholder"},
        "applicant": {"force": "Exampleshire", "officer_in_the_case": {"name": "DC Clara Model"}},
        "hearing": {"case_number": "EX/26/1"},
        "places": {"refuge": {"address": "14 Hidden Lane", "withhold": True}},
        "incidents": {"k3f9": {"date": "3 June 2026", "what": "He waited outside.", "where": "refuge"}},
        "existing_orders": {"ro": {"terms": {"t1": {"paragraph": "1"}}}},
    }
)


def later(minutes: int) -> datetime:
    """Some minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def put(path: str, value: object = None) -> list[Edit]:
    """One edit, in a list. Without a value it takes an item out."""
    return [Edit(path=path, value=value)]


def decided(kind: Kind, n: int = 1, words: str = "") -> Decision:
    """What is decided of a case at its first revision, assessed at noon."""
    return Decision(n, kind, 1, NOON.date(), "a" * 64, words, at=NOON)
