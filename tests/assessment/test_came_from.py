"""Who deletes a file of evidence is told which incidents came from it, since they stay."""

from datetime import date
from typing import Any

from spo.case import Case, Edit, apply
from spo.guidance import guidance
from tests.assessing import assess


def said(case: Case) -> list[tuple[str, str]]:
    """Return the field and the words of what is found."""
    found = assess(case, guidance(), date(2026, 11, 24)).findings
    return [(one.field, one.text) for one in found if one.id == "file-of-incidents-deleted"]


def test_incidents_stay_when_their_file_is_deleted_and_are_then_named_together() -> None:
    rows = {"f1": {"ranges": [[2, 4]]}}
    held: dict[str, Any] = {
        "source_files.f1": {"name": "calls.csv"},
        "source_files.f2": {"name": "chat.txt"},
        "incidents.a": {"date": "1 June 2026", "what": "He rang.", "rows": rows},
        "incidents.b": {"date": "2 June 2026", "what": "He waited."},
        "incidents.c": {"date": "3 June 2026", "what": "He wrote.", "rows": {"f2": {"ranges": [[1, 1]]}}},
        "incidents.d": {"date": "4 June 2026", "what": "He rang.", "rows": rows | {"f2": {"ranges": [[2, 2]]}}},
    }
    case = apply(Case(), [Edit(path=path, value=value) for path, value in held.items()])
    assert said(case) == []
    ((field, text),) = said(apply(case, [Edit(path="source_files.f1", value=None)]))
    assert field == "incidents.a.source"
    assert "incidents 1 and 4" in text
    gone = [Edit(path=f"incidents.{key}", value=None) for key in "ad"]
    assert said(apply(case, [Edit(path="source_files.f1", value=None), *gone])) == []
