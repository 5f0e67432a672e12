"""What the columns of a table seem to be, by their headings and then by what is in them, for an officer to correct."""

import re
from collections.abc import Mapping as Of

from spo.case import Mapping
from spo.case.text import LINE_LIMIT
from spo.guidance import Guidance
from spo.guidance.entries import Method

from ..columns import CONTACT, LOOKED_AT, HeadingRow, Headings, Parts, heading_row, looks, plain_heading, shape_of
from ..ways import method_finder
from .dates import UK, order_of
from .shapes import Guess, Table

_WANTED = (*CONTACT, "text", "source")
_NAMED = ("date", "time", *_WANTED)
_FIRST, _LATER = 50, 100
_SAYS_UTC = re.compile(r"\b(?:utc|gmt)\b *(?P<hours>[+-] ?\d{1,2})?", re.IGNORECASE)
_SAYS_UK = re.compile(r"\b(?:bst|local time|uk time)\b", re.IGNORECASE)
# What a file without a column for the method is a list of: words of its headings or its name, the surest first.
_LISTS = (
    ("payment", r"balance|paid in|money in|credit|payee|payer"),
    ("email", r"subject|email|cc|bcc"),
    ("visit", r"camera|doorbell|motion|clip|sightings?|visits?"),
    ("call", r"calls?|called|calling|duration|dialled|caller"),
    ("text", r"sms|texts?|body"),
    ("message", r"messages?|chat|conversation"),
)


def guessed(table: Table, guidance: Guidance) -> Guess:
    """Return what the columns of a table seem to be. All of its dates are looked at, and some of its rows."""
    if named := [str(name) for name in table.cells.columns if isinstance(name, str)]:
        return _by_names(table, named, guidance.methods)
    methods, known = guidance.methods, Headings(guidance.headings)
    top = table.cells.iloc[:LOOKED_AT].itertuples(index=False, name=None)
    row = heading_row([tuple(map(str, cells)) for cells in top], table.cells.shape[1], known)
    find = method_finder(methods)
    body = table.cells.iloc[row.first :]
    sample = body.iloc[_sample(len(body))]
    seen = [looks(sample.iloc[:, place], find) for place in range(sample.shape[1])]
    columns = Parts(row.cells, seen, known, _WANTED).columns()
    date = columns.get("date")
    order, ambiguous = order_of(body.iloc[:, date - 1]) if date else ("day first", "")
    mapping = Mapping(
        table=table.name[:LINE_LIMIT],
        first=int(table.cells.index[row.first]) if row.first < len(table.cells) else len(table.cells) + 1,
        columns=columns,
        date_order=order,
        zone=_zone(row, [*sample.iloc[:20, date - 1]] if date else [], columns),
        method=_list_of(table.name, row, methods),
    )
    return Guess(mapping, row.names, row.shape, ambiguous)


def _sample(size: int) -> list[int]:
    """Return the places of the first rows, and of others throughout a table."""
    rest = range(_FIRST, size)
    return [*range(min(size, _FIRST)), *rest[:: max(1, len(rest) // _LATER)]]


def _by_names(table: Table, names: list[str], methods: Of[str, Method]) -> Guess:
    columns = {name: number for number, name in enumerate(names, start=1) if name in _NAMED}
    order, ambiguous = order_of(table.cells["date"]) if "date" in columns else ("day first", "")
    mapping = Mapping(
        table=table.name[:LINE_LIMIT],
        first=int(table.cells.index[_first_dated(table)]) if len(table.cells) else 1,
        columns=columns,
        date_order=order,
        method="message" if "message" in methods else "",
    )
    return Guess(mapping, tuple(name.capitalize() for name in names), shape_of(["chat:", *names]), ambiguous)


def _first_dated(table: Table) -> int:
    dated = table.cells["date"].str.strip() != "" if "date" in table.cells.columns else None
    return int(dated.to_numpy().argmax()) if dated is not None else 0


def _zone(row: HeadingRow, dates: list[str], columns: dict[str, int]) -> str:
    """Return UTC, or a zone some hours from it, where the file says so; else that of the United Kingdom."""
    headings = [row.cells[columns[part] - 1] for part in ("date", "time") if part in columns]
    for said in ("\n".join(headings), "\n".join(row.above)):
        found = _SAYS_UTC.search(said)
        if found and not _SAYS_UK.search(said):
            hours = int((found["hours"] or "0").replace(" ", ""))
            # In the names of the database, hours east of Greenwich have a minus before them.
            return f"Etc/GMT{-hours:+d}" if hours and -12 <= hours <= 12 else "UTC"
    # A cell that says UTC is read by it; where some do, the others are taken to be in UTC too.
    return "UTC" if any(map(_SAYS_UTC.search, dates)) else UK


def _list_of(name: str, row: HeadingRow, methods: Of[str, Method]) -> str:
    words = " ".join((*map(plain_heading, row.cells), plain_heading(name)))
    lists = (method for method, said in _LISTS if re.search(rf"\b(?:{said})\b", words))
    return next((method for method in lists if method in methods), "")
