"""Rows of a system that are no messages, as requests or bookings: those that an account made close together are one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import groupby

from spo.case import When
from spo.case.days import in_full
from spo.guidance import Guidance

from ..columns import plain_heading
from ..reading import guessed, read
from ..reading.shapes import Table
from .lists import Lists
from .paper import Paper
from .people import Mentioned
from .proposals import Act, DatedPassage, Source

_COLUMNS = ("account", "holder", "entry", "requested")
_LEAST = {"account", "entry"}
_TOP, _FEWEST, _MOST = 10, 2, 12
_NEAR = timedelta(14)
"""How far apart two rows of one account may be to be told of together."""
_UTC = re.compile(r"\b(?:utc|gmt)\b", re.IGNORECASE)
ROWS = "These are rows of a system, by one account. They say whose account it is, and not who used it. Check both."


@dataclass(frozen=True)
class _Row:
    at: datetime
    source: Source
    account: str
    holder: str
    entry: str
    requested: str


def _columns(table: Table, lists: Lists) -> tuple[int, dict[str, int]]:
    """Return the place of the row of headings, and of the columns of an account and of what was said; or none."""
    for place, cells in enumerate(table.cells.iloc[:_TOP].itertuples(index=False, name=None)):
        named = lists.columns([plain_heading(str(cell)) for cell in cells], _COLUMNS)
        if named.keys() >= _LEAST:
            return place, named
    return 0, {}


def has_rows(table: Table, lists: Lists, guidance: Guidance) -> bool:
    """Return whether a table has rows with a day, an account and words, and is no list of who reached whom."""
    found = _columns(table, lists)[1] and guessed(table, guidance).mapping.columns
    return bool(found and "date" in found and not {"from", "to", "direction"} <= {*found})


def _rows_of(paper: Paper, begins: int, table: Table, lists: Lists, guidance: Guidance) -> Iterator[_Row]:
    head, named = _columns(table, lists)
    if not named:
        return
    mapping, cells = guessed(table, guidance).mapping, table.cells.astype("str")
    day = mapping.columns.get("date", 0)
    texts = [tuple(map(str, each)) for each in cells.itertuples(index=False, name=None)]
    above = " ".join((*(cell for each in texts[:head] for cell in each), texts[head][day - 1] if day else ""))
    columns = {key: at for key, at in mapping.columns.items() if key in ("date", "time")}
    made = {"first": int(cells.index[head]) + 1, "columns": columns, "method": ""}
    zone = {"zone": "UTC"} if _UTC.search(above.replace("_", " ")) else {}
    kept = read(table, mapping.model_copy(update={**made, **zone}), guidance.methods).rows
    places = {int(number): place for place, number in enumerate(cells.index)}
    for number, at in zip(map(int, kept.index), kept["at"], strict=True):
        row = {key: " ".join(texts[places[number]][place].split()) for key, place in named.items()}
        said = {key: row.get(key, "") for key in _COLUMNS}
        if said["account"] and (said["entry"] or said["requested"]):
            yield _Row(at=at.to_pydatetime(), source=paper.source(begins + number), **said)


def told_in_rows(
    papers: Sequence[Paper], lists: Lists, guidance: Guidance, mentioned: Mentioned, told: Sequence[Act | DatedPassage]
) -> Iterator[Act | DatedPassage]:
    """Yield what the rows of each account tell, those not far apart as one.

    It is an act where its words name a victim, or what other papers have `told` is of the day of a row, or counts as
    many within some days; else it is for the officer to look at. Rows in which nobody wrote anything are left out.
    """
    days = [one.date for one in told if isinstance(one, Act)]
    days += [when for one in told if isinstance(one, DatedPassage) for when in one.dates]
    named = {when.earliest for when in days if when.certainty == "exact"}
    for paper in papers:
        rows = [row for begins, table in paper.tables for row in _rows_of(paper, begins, table, lists, guidance)]
        for _, each in groupby(sorted(rows, key=lambda row: (row.account, row.at)), key=lambda row: row.account):
            for group in _close(list(each)):
                said = " ".join(row.entry for row in group)
                victim = any(word in mentioned.victims for word in re.findall(r"[\w'’-]+", said.lower()))
                act = _act(group, mentioned)
                counted = any(isinstance(one, Act) and is_count_of(one, act) for one in told)
                if victim or counted or (said and any(row.at.date() in named for row in group)):
                    yield act
                elif said:
                    yield DatedPassage(dates=(act.date,), what=act.what, sources=act.sources, asks=act.asks)


def is_count_of(one: Act, two: Act) -> bool:
    """Return whether an act counts, of some days, as many as were done in them."""
    first, last = one.date.earliest, one.date.latest
    begins, ends = two.date.earliest, two.date.latest
    within = first and last and begins and ends and first <= begins and ends <= last
    return bool(within and one.count == two.count and (one.count or 0) > _FEWEST)


def _close(rows: list[_Row]) -> Iterator[list[_Row]]:
    group: list[_Row] = []
    for row in rows:
        if group and row.at - group[-1].at > _NEAR:
            yield group
            group = []
        group.append(row)
    if group:
        yield group


def _act(group: list[_Row], mentioned: Mentioned) -> Act:
    first, last, one = group[0].at, group[-1].at, group[0]
    days = list(dict.fromkeys(row.at.date() for row in group))
    words = " to ".join(map(in_full, dict.fromkeys((days[0], days[-1]))))
    each = (" - ".join(filter(None, (row.requested, f'"{row.entry}"' if row.entry else ""))) for row in group)
    holder = f" ({one.holder})" if one.holder else ""
    dated = (
        f"{row.at.day} {row.at:%B}: {said}" if len(days) > 1 else said for row, said in zip(group, each, strict=True)
    )
    what = f"{len(group)} by account {one.account}{holder}: {'; '.join(dated)}"
    return Act(
        date=When(
            words=words,
            certainty="exact" if len(days) == 1 else "between",
            earliest=first.date(),
            latest=last.date(),
        ),
        time=f"{first:%H:%M}" if len(days) == 1 else "",
        what=what,
        count=len(group),
        people=mentioned.in_text(what),
        used=(),
        sources=tuple(row.source for row in group[:_MOST]),
        asks=(ROWS,),
    )
