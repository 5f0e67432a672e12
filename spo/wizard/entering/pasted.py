"""From a pasted chronology to the incidents that it adds. Every word of it goes somewhere."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from spo.case import Case, Edit, When
from spo.case.days import gives_two_ends
from spo.case.days_counted import days_apart
from spo.case.text import LINE_LIMIT
from spo.evidence.pasting import More, PastedRow

_TEXTS = ("source", "reported_to", "outcome", "impact", "through", "attribution", "why_it_matters")
_LINES = ("date", "time", "source", "reported_to", "outcome", "through")
_SOME_DAY = re.compile(r"\b(?:between|and|or)\b|&", re.IGNORECASE)  # one of them is as likely as all
_MERE_NUMBER = re.compile(r"\W*(\d{1,4}|[a-z]{1,5})\W*", re.IGNORECASE)  # not a reference, such as EXD-30051-25


def incidents(case: Case, rows: Sequence[PastedRow], ids: Iterable[str]) -> list[Edit]:
    """Return the edits that add a row as an incident each, in the order of the paste."""
    return [Edit(path=f"incidents.{key}", value=_incident(case, row)) for key, row in zip(ids, rows, strict=False)]


def _incident(case: Case, row: PastedRow) -> dict[str, Any]:
    made: dict[str, Any] = {"what": row.what}
    for cell in (More("Date", row.date, "date"), More("Time", row.time, "time")):
        _put(made, cell.field, cell.text, cell)
    if _from_to(made.get("date", "")):
        made["lasted"] = "yes"
    reference = More("", row.number) if row.number and not _MERE_NUMBER.fullmatch(row.number) else None
    for cell in (*row.more, *([reference] if reference else [])):
        _add(case, made, cell)
    return {name: value for name, value in made.items() if value}


def _from_to(words: str) -> bool:
    """Return whether a date says from which day to which, as 3 July to 14 November does; a night is none."""
    when = When.read(words)
    apart = days_apart(when.earliest, when.latest) if when.earliest and when.latest else 0
    return apart > 1 and gives_two_ends(when.words) and not _SOME_DAY.search(when.words)


def _add(case: Case, made: dict[str, Any], cell: More) -> None:
    """Put a cell where its heading says; one that names nothing known stands with how the incident is known."""
    if cell.field == "witness" and "witness" not in made and (key := _by(case.witnesses, "name", cell.text)):
        made["witness"] = key
    elif cell.field == "where" and "where" not in made and (key := _place(case, cell.text)):
        made["where"] = key
    elif cell.field == "exhibits" and (keys := _marked(case, cell.text)):
        made["exhibits"] = list(dict.fromkeys((*made.get("exhibits", ()), *keys)))
    elif cell.field in _TEXTS:
        _put(made, cell.field, cell.text, cell)
    else:
        _put(made, "source", _headed(cell), cell)


def _put(made: dict[str, Any], field: str, text: str, cell: More) -> None:
    """Add words to a field; what is too long for a line stands with what happened."""
    joined = _joined(made.get(field, ""), text)
    if field in _LINES and len(joined) > LINE_LIMIT:
        made["what"] = f"{made['what']}\n\n{_headed(cell)}".strip()
    else:
        made[field] = joined


def _headed(cell: More) -> str:
    return f"{cell.heading}: {cell.text}" if cell.heading else cell.text


def _place(case: Case, text: str) -> str:
    """Return the place whose name or address a cell gives, or nothing."""
    return _by(case.places, "name", text) or _by(case.places, "address", text)


def _marked(case: Case, text: str) -> list[str]:
    """Return the exhibits whose marks stand in a cell, such as `AB/1; AB/2`, or none where one of them is not known."""
    keys = [_by(case.exhibits, "mark", mark) for mark in re.split(r"[,;\n]", text)]
    return list(dict.fromkeys(keys)) if all(keys) else []


def _by(items: dict[str, Any], field: str, text: str) -> str:
    """Return the id of the item of which a field is exactly the text, or nothing."""
    return next(
        (key for key, item in items.items() if getattr(item, field) and getattr(item, field) == text.strip()), ""
    )


def _joined(held: str, more: str) -> str:
    return "; ".join(part for part in (held, " ".join(more.split())) if part)
