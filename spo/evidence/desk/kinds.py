"""What a paper is: by the headings of its table, or by the words near its top. And the day that it was written."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise

from spo.case.days import is_date
from spo.case.days.running import dates_in
from spo.guidance import Guidance

from ..columns import CONTACT, Headings
from ..orders import read_order
from ..orders.pasted_order import NO_DUTY, NOT_FOUND
from ..pasting import read_chronology
from ..pasting.leftovers import HEADINGS
from ..reading.guess import guessed
from .columns import RUN
from .lists import Lists
from .months import headings_over, rows_under_months
from .paper import Paper
from .proposals import Is
from .rows import has_rows
from .things import MARK

_TOP, _NOWHERE = 30, 999
_WEIGHS: dict[Is, int] = {
    "log": 1,
    "statement": 2,
    "chronology": 1,
    "exhibits": 1,
    "order": 2,
    "convictions": 1,
    "note": 2,
    "notebook": 1,
    "interview": 2,
    "authority": 2,
}
_WRITTEN = re.compile(
    r"\b(?:printed?|dated?|sent|signed(?!\s+(?:in|out|on|off|up|for)\b)|updated|prep\w*|run)\b|^\s*date\s*:",
    re.IGNORECASE,
)
_OTHER_DAY = re.compile(r"birth|born|dob", re.IGNORECASE)
_ADDRESSED = re.compile(r"^(?:from|to|memo)\b", re.IGNORECASE | re.MULTILINE)
_LETTER = re.compile(r"^[ \t]{0,40}(?:dear\s\w|(?:sir|madam|ma['’]?am) ?,? ?$)", re.IGNORECASE | re.MULTILINE)
"""How a letter begins: it is read as one, whatever it is about."""
_MAILED = re.compile(r"(?:.*\n){0,3}from\s*:", re.IGNORECASE)
_SENT = re.compile(r"^[>\s]*(?:from|to)\s*:.*", re.IGNORECASE | re.MULTILINE)
"""Who wrote to whom, in an email and those that it answers: what a lawyer has part in is advice."""
_TABLES: tuple[tuple[Is, tuple[set[str], ...]], ...] = (
    ("exhibits", ({"mark", "item", "producer"}, {"mark", "item", "kept"})),
    ("convictions", ({"offence", "court"}, {"offence", "plea"})),
    ("log", ({"entry", "by", "type"}, {"entry", "by", "number"}, {"entry", "by", "date"}, {"entry", "type", "date"})),
)
_COLUMNS = ("mark", "item", "producer", "kept", "offence", "court", "plea", "entry", "by", "type", "number", "date")
_LEAST, _TOLD, _SURE, _TOP_OF_LIST = 2, 3, 0.5, 5
_UNSURE, _OF_LOGS = ("", "from", "to", "text"), ("entry", "type", "number", "requested")
"""What a heading over days may seem to name, and the columns of a log, of which none says by itself what happened."""
_ASKS = re.compile(r"\b(?:appl(?:y|ication|ies|ying)|request) for\b[^.\n]{0,40}?(?=\border\b)", re.IGNORECASE)
"""What asks for an order, and is none."""
_ENTRY = re.compile(r"\s*(?:#|\[|entry\s)?\s*\d")


def kind_of(paper: Paper, lists: Lists, guidance: Guidance) -> Is:
    """Return what a paper is, or that it is not known."""
    system: Is | None = "rows" if any(has_rows(table, lists, guidance) for _, table in paper.tables) else None
    headed = system or _headed(paper, lists, guidance)
    title = " ".join(" ".join(paper.lines[:_TOP]).split())[:60]
    named = lists.has("is-log", title)
    if headed == "chronology" and named and not lists.has("is-chronology", title):
        headed = "log"
    if headed == "log" and lists.has("is-chronology", title) and not named:
        headed = "chronology"
    if headed or (not named and any(_is_export(paper, place, guidance) for place in range(len(paper.tables)))):
        return headed or "messages"
    begins = _ASKS.sub(_spaces, "\n".join(paper.lines[:_TOP])[:6000])
    title = " ".join(line.strip() for line in begins.splitlines() if line.strip())[:160]
    name = re.sub(r"[\W_]+", " ", paper.name)
    sent = _SENT.findall(begins) if _MAILED.match(begins) else []
    gives = any(lists.has("rank-authorising", line) for line in sent[:1]) and lists.has("authorises", begins)
    if any(lists.has("lawyer", line) for line in sent) and not gives:
        return "note"
    scores = {
        kind: weight * sum((_at(word, begins) >= 0) + (_at(word, name) >= 0) for word in lists.words(f"is-{kind}"))
        for kind, weight in _WEIGHS.items()
    }
    places = {
        kind: min((at for word in lists.words(f"is-{kind}") if (at := _at(word, title)) >= 0), default=_NOWHERE)
        for kind in scores
    }
    by_rank = re.search(rf"\breports?\W+(?:(?:of|by|from|to|for)\W+)?{lists.pattern('ranks')}\b", title, re.IGNORECASE)
    if by_rank:  # an officer's report, whatever else it names first
        scores["note"], places["note"] = scores["note"] + 2, -1
    first = min(places, key=lambda kind: places[kind])
    scores[first] += 4 * (places[first] < _NOWHERE)  # what a paper calls itself stands first in it
    letter = _LETTER.search(begins)
    addressed, itself = letter or by_rank or _ADDRESSED.search(begins), lists.has("is-note", f"{title} {name}")
    scores["note"] = scores["note"] + 4 if scores["note"] and (addressed or itself) else 0
    speaks = addressed or places["interview"] == _NOWHERE  # of an interview, and is no record of one
    scores["interview"] *= lists.has("is-interview", name) or not speaks
    scores["order"] *= not _MAILED.match(begins) and (first == "order" or _forbids(paper.lines[:400]))
    best = max(scores, key=lambda kind: scores[kind] if not letter or kind in ("note", "authority") else 0)
    if letter or scores[best] >= _LEAST:
        return best if scores[best] and best in ("note", "authority") else "not known" if letter else best
    if sum(bool(_ENTRY.match(line)) and lists.has("ranks", line) for line in paper.lines[:2000]) >= _TOLD:
        return "log"
    rows, few = _rows_in(paper.lines[:400], guidance)
    if rows >= _TOLD or (few and not scores[best]):
        return "chronology"
    return best if scores[best] else "order" if _only_terms(paper.lines[:400]) else "not known"


def _rows_in(top: Sequence[str], guidance: Guidance) -> tuple[int, bool]:
    """Return how many lines begin with a date and say what was on it, and whether a paper is little but these."""
    read = read_chronology("\n".join(top), guidance)
    told = sum(bool(row.date and row.what) for row in [*rows_under_months(top, headings_over(top))] or read.rows)
    headed = any(left.why == HEADINGS for left in read.left)
    parts = sum(bool(line.strip()) and not before.strip() for before, line in pairwise(["", *top]))
    return told, told > 0 and (headed or _TOLD * told >= _written(top) or told == parts > 1)


def _forbids(top: Sequence[str]) -> bool:
    """Whether a numbered paragraph forbids or requires something, where there are any: none of a report does."""
    terms = read_order("\n".join(top)).terms
    return not terms or any(NO_DUTY not in term.asks for term in terms)


def _only_terms(top: Sequence[str]) -> bool:
    """Whether most lines are of terms of an order, as where they were copied out of one."""
    read = read_order("\n".join(top))
    terms = [term for term in read.terms if not {NO_DUTY, NOT_FOUND} & {*term.asks}]
    lines = sum(term.source_lines[1] - term.source_lines[0] + 1 for term in terms)
    return 2 * lines > _written(top) - len(read.left) > 0


def _written(lines: Sequence[str]) -> int:
    return sum(bool(line.strip()) for line in lines)


def sheets_of(paper: Paper, lists: Lists, guidance: Guidance) -> list[Paper]:
    """Return a workbook whose sheets are of several kinds, or of none, as a paper for each, and any other as it is.

    A table of exhibits below a paper of another kind is a paper too, each of its lines where it was.
    """
    begins = [begin for begin, _ in paper.tables]
    if not begins:
        return _with_list(paper, lists, guidance)
    if len(begins) < _LEAST or len({*begins}) < len(begins):
        return [paper]
    sheets = [
        Paper(f"{paper.name}: {table.name}", paper.lines[begin:end], ((0, table),))
        for (begin, table), end in zip(paper.tables, [*begins[1:], len(paper.lines)], strict=True)
    ]
    kinds = {kind_of(sheet, lists, guidance) for sheet in sheets if any(map(str.strip, sheet.lines))}
    return sheets if len(kinds) > 1 else [paper]


def _with_list(paper: Paper, lists: Lists, guidance: Guidance) -> list[Paper]:
    heads = (at for at, line in enumerate(paper.lines) if "\t" in line and _is_list(line.split("\t"), lists))
    at = next(heads, 0)
    if sum("\t" in line and bool(MARK.search(line)) for line in paper.lines[at:]) < _LEAST:
        return [paper]
    above = replace(paper, lines=paper.lines[:at])
    if _written(above.lines) < _TOP_OF_LIST or kind_of(above, lists, guidance) in ("exhibits", "not known"):
        return [paper]
    below = replace(paper, name=f"{paper.name}: exhibits", lines=("",) * at + paper.lines[at:])
    return [above, below]


def _is_list(cells: Sequence[str], lists: Lists) -> bool:
    has = {key for key in _COLUMNS if key in lists.columns(cells, (key, *_COLUMNS))}
    return any(wanted <= has for wanted in _TABLES[0][1])


def _spaces(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _at(word: str, text: str) -> int:
    found = re.search(rf"(?<!\w){re.escape(word)}(?!\w)", text, re.IGNORECASE)
    return found.start() if found else -1


def _is_export(paper: Paper, place: int, guidance: Guidance) -> bool:
    table = paper.tables[place][1]
    columns = guessed(table, guidance).mapping.columns
    return "date" in columns and bool({*CONTACT} & {*columns} - {"method"}) and len(table.cells) >= _TOLD


def _headed(paper: Paper, lists: Lists, guidance: Guidance) -> Is | None:
    """Return what the headings of a table say that it is. A chronology has a column of what happened, and of when."""
    known = Headings(guidance.headings)
    for line, below in zip(paper.lines[:_TOP], (*paper.lines[1:_TOP], ""), strict=False):
        cells = [cell.strip().strip('"') for cell in line.split("\t" if "\t" in line else ",")]
        cells = cells if len(cells) > _LEAST else RUN.findall(line)
        parts = [known.part(cell) for cell in cells] if len(cells) > 1 else []
        days = {place for place, cell in enumerate(below.split("\t")) if is_date(cell)}
        between = any(part == "from" and place in days for place, part in enumerate(parts))  # a first and a last day
        parts = ["when" if place in days and part in _UNSURE else part for place, part in enumerate(parts)]
        says = any(known.parts(cell).get("text", 0) > _SURE for cell in cells)  # an "event" may be a kind or be told
        sure = {part for cell in cells for part, named in known.parts(cell).items() if named > _SURE}
        told = "when" in parts and says and (between or not {"from", "to", "direction", "party"} & {*parts} & sure)
        first = next((part for part in parts if part and part != "number"), "")
        texts = (cell for cell in cells if known.parts(cell).get("text", 0) > _SURE and known.part(cell) == "text")
        own = told and any(not any(lists.named(f"column-{key}", cell) for key in _OF_LOGS) for cell in texts)
        kept = not own and any(lists.named(f"column-{key}", cell) for key in ("by", "entry") for cell in cells)
        if told and first == "when" and not kept:  # a list of exhibits may have the day too, but does not begin with it
            return "chronology"
        has = {key for key in _COLUMNS if len(cells) > 1 and key in lists.columns(cells, (key, *_COLUMNS))}
        kind = next((kind for kind, wanted in _TABLES if any(each <= has for each in wanted)), None)
        if kind and not (kind == "log" and (own or {"from", "to"} <= {*parts})):  # from whom and to whom: an export
            return kind
        if told and ("\t" in line or "direction" not in _columns_of(paper, guidance)):
            return "chronology"
    return None


def _columns_of(paper: Paper, guidance: Guidance) -> Iterator[str]:
    """Yield what the columns of its tables seem to be: with a direction it is an export."""
    for _, table in paper.tables:
        yield from guessed(table, guidance).mapping.columns


def written_on(paper: Paper) -> date | None:
    """Return the day on which a paper says that it was written."""
    for line in [*paper.lines[:40], *paper.lines[-60:]]:
        says = _WRITTEN.search(line)
        first = says.start() if says and "\t" in line else 0  # a row of a table has other days before it
        said = [one.last for one in dates_in(line[first : first + 500], None) if one.last] if says else []
        if said and not _OTHER_DAY.search(line):
            return max(said)
    return None


def last_day_of(paper: Paper, other: date | None) -> date | None:
    """Return the last day that a paper names in full, or another day, whichever is the later."""
    named = (one.last for line in paper.lines[:2000] for one in dates_in(line[:2000], None))
    return max((day for day in (*named, other) if day), default=None)
