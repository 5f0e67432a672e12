"""What the list of cases shows and searches of a case, kept up to date from its edits alone."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from .merge import value_at
from .written import Written

LABELS = {
    "defendant": "defendant.name",
    "officer": "applicant.officer_in_the_case.name",
    "case_number": "hearing.case_number",
}
"""The columns of the list, and the paths in a case that they are copied from."""


def labels(before: Mapping[str, Any], made: Iterable[Written]) -> dict[str, str]:
    """Return the label columns once edits are made to a case that had others before."""
    now = {column: before.get(column, "") for column in LABELS}
    for edit in made:
        for column, path in LABELS.items():
            if edit.value is not None and (path == edit.path or path.startswith(f"{edit.path}.")):
                now[column] = value_at(edit.path, json.loads(edit.value), path) or ""
    return {**now, "search": " ".join(now.values()).casefold()}
