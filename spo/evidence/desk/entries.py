"""A log of an enquiry taken apart into its entries, however a system prints or an officer types them."""

import re
from dataclasses import dataclass, replace
from datetime import date

from spo.case.days import front_of
from spo.case.days.running import dates_in

from ..pasting.lines import Line
from .kinds import written_on
from .lists import Lists
from .paper import Paper

_MARKER = re.compile(
    r"^[\s=*-]*(?:(?-i:[A-Z]{2,5}\s+)?#\s?(\d{1,5})\.?|\[(\d{1,5})\]|(?:entry|item)\s+(?:no\.?\s*)?(\d{1,5})[.:)]?"
    r"|(\d{1,5})(?:[.):|]|\s+\||(?=\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{2})))(?:[\s|–-]+|$)",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\s\-=_*]{4,}$")
_CLOCK = re.compile(
    r"[\s,;|@–-]*(?:time\s*:\s*|at\s+)?(?:(?:[01]\d|2[0-3])[:.]?[0-5]\d(?::[0-5]\d)?(?![\d/])\s*(?:hrs?|hours|z)?|hrs?|hours)"
    r"(?![\w/])",
    re.IGNORECASE,
)
"""The time of an entry: what stands after its day needs no mark to be one."""
_BULLET = re.compile(r"^\s*[*•·]\s+(?=\d)")
_BETWEEN = " \t,;:|[]–-"
_COLUMN = re.compile(r"\s{2,}|\t|\s*\|\s*|\s*\]\s*|\s+(?=\[)|\s+(?=TYPE:)")
_DASH = re.compile(r"\s+[–-]+\s+|:\s+|$")
_SAYS = re.compile(r"\s*(?:on|in|at|since|from|between)\b", re.IGNORECASE)
_LABELLED = re.compile(r"\s*([A-Za-z][A-Za-z/ ]{1,20}?)\s*:\s*(.*)")
_TYPE, _HEADS, _HEAD = 4, 8, 90


@dataclass(frozen=True)
class Entry:
    """One entry of a log: its number, its day, of what kind it is, and the lines of what it says."""

    number: str
    day: date | None
    kind: str
    lines: tuple[Line, ...] = ()
    reports: bool = False
    """Whether it says of no type what it is, so that it may be a first report."""

    @property
    def text(self) -> str:
        """Its words as one line."""
        return " ".join(line.text.strip() for line in self.lines)


def entries_of(paper: Paper, lists: Lists) -> list[Entry]:
    """Return the entries of a log, kept as a table or as text."""
    wanted = ("number", "date", "by", "type", "entry"), {"date", "entry"}
    rows = [*paper.rows_under(lists, *wanted)] or paper.labelled(lists, wanted[0], "entry")
    return [
        Entry(
            cells.get("number", ""),
            days[0].first,
            cells.get("type") or cells.get("by", ""),
            (Line(line, cells["entry"]),),
            reports="type" not in cells,
        )
        for line, cells in rows
        if (days := dates_in(cells["date"], None))
    ] or _in_text(paper, lists)


@dataclass(frozen=True)
class _Opening:
    """The line with which an entry begins: its number if it has one, its day, and what stands after its time."""

    number: str
    day: date
    rest: str


def _opening(text: str, below: str, by: re.Pattern[str], written: date | None = None) -> _Opening | None:
    """Return how a line begins an entry: by a number and a day, or by a day with its time, who made it, or a mark."""
    text = _BULLET.sub("", text)
    marker = _MARKER.match(text)
    number = next(filter(None, marker.groups()), "") if marker else ""
    front = front_of(text[marker.end() if marker else 0 :])
    if not front:  # a number on a line of its own, with the day below
        days = dates_in(below[:120], None) if marker else []
        return _Opening(number, days[0].first, "") if days and days[0].first else None
    clock = _CLOCK.match(front.rest)
    rest = front.rest[clock.end() :] if clock else front.rest
    days = dates_in(front.date.replace("/", "-") if front.date[:4].isdigit() else front.date, written)
    begins = not front.told or front.time or clock or by.match(rest)
    if not days or not days[0].first or not (marker or (begins and not _SAYS.match(text))):
        return None
    return _Opening(number, days[0].first, rest.strip(_BETWEEN))


def _late_opening(text: str, by: re.Pattern[str], made: re.Pattern[str]) -> _Opening | None:
    """Return how a line begins an entry with who made it: before a day and a time no word stands that tells more."""
    day = next((one for one in dates_in(text[:_HEAD], None) if one.first), None)
    clock = _CLOCK.match(text, day.end) if day else None
    if not day or not day.first or not clock or re.search(r"[a-z]", made.sub(" ", by.sub(" ", text[: day.start]))):
        return None
    return _Opening("", day.first, text[clock.end() :].strip(_BETWEEN))


def _in_text(paper: Paper, lists: Lists) -> list[Entry]:
    """Return the entries of a log that is text: each begins with a number and its day, or each with its day alone."""
    by = re.compile(
        rf"(?:{lists.pattern('ranks')}\b\.?(?:\s?#?\w{{0,2}}\d{{1,6}}\b|(?=\s+[A-Z]{{2}}))|\d{{2,6}}\b(?!/))"
        rf"(?:,?\s(?!{lists.pattern('label-victim')}|{lists.pattern('label-defendant')})"
        rf"(?:[A-Z]\.?(?=\s)|[A-Z][A-Z'’-]+\b|(?<=,\s)[A-Z][a-z]+)){{0,3}}(?=\W|$)"
    )
    below = (*paper.lines[1:], "")
    openings = [_opening(text, next_, by) for text, next_ in zip(paper.lines, below, strict=True)]
    if not any(openings):
        made = re.compile(rf"(?<!\w){lists.pattern('entry-made')}(?!\w)|\b[A-Z][\w'’-]*")
        openings = [_late_opening(text, by, made) for text in paper.lines]
    if not any(openings) and (written := written_on(paper)):  # no day says its year
        openings = [_opening(text, next_, by, written) for text, next_ in zip(paper.lines, below, strict=True)]
    numbered = sum(bool(one and one.number) for one in openings)
    marked = 2 * numbered >= sum(one is not None for one in openings)
    entries: list[Entry] = []
    for number, (text, opening, after) in enumerate(zip(paper.lines, openings, below, strict=True), start=1):
        if opening and bool(opening.number) == marked:
            goes_on = bool(after.strip()) and not (number < len(openings) and openings[number])
            kind, said = _head(opening.rest, by, lists, goes_on)
            lines = (Line(number, said),) if said else ()
            label = opening.number.lstrip("0") if marked else str(number)
            entries.append(Entry(label, opening.day, kind, lines, reports=not kind))
        elif entries and not _RULE.match(text):
            entries[-1] = _with_line(entries[-1], Line(number, text), lists)
    return entries


def _head(rest: str, by: re.Pattern[str], lists: Lists, goes_on: bool) -> tuple[str, str]:
    """Return of what type an entry is and what it says, from what stands after its day: who made it is neither.

    A few words that are all that the line has more, where what is said `goes_on` below, are its type.
    """
    kind = ""
    made_by = by.match(rest)
    rest = (rest[made_by.end() :] if made_by else rest).strip(_BETWEEN)
    for _ in range(_HEADS):
        rest = rest.removeprefix("TYPE:").strip(_BETWEEN)
        found = [one for one in (_COLUMN.search(rest), _DASH.search(rest)) if one]
        ends = [
            one
            for one in found
            if _is_type(rest[: one.start()], lists, one.re is _COLUMN or (goes_on and one.end() == len(rest)))
        ]
        if not ends:
            break
        kind = rest[: ends[0].start()]
        rest = rest[ends[0].end() :].strip(_BETWEEN)
        if not made_by and (made_by := by.match(rest)):
            rest = rest[made_by.end() :].strip(_BETWEEN)
    return kind, rest


def _is_type(words: str, lists: Lists, column: bool) -> bool:
    """Whether words may say of what type an entry is: a few in a column of their own, or those that guidance knows."""
    few = 0 < len(words.split()) <= _TYPE and not words.endswith(".")
    known = any(lists.has(key, words) for key in ("entry-not-acts", "entry-report", "entry-outcome", "arrest"))
    return few and (column or known)


def _with_line(entry: Entry, line: Line, lists: Lists) -> Entry:
    """Return an entry with its next line: what only says who made it, when or of what type is no part of its words."""
    label = _LABELLED.fullmatch(line.text) if not entry.text else None
    if label and (lists.named("column-type", label[1])):
        return replace(entry, kind=label[2], reports=False)
    if label and (label[1].lower() == "time" or any(lists.named(f"column-{key}", label[1]) for key in ("by", "date"))):
        return entry
    if label and lists.named("column-entry", label[1]):
        line = Line(line.number, label[2])
    return replace(entry, lines=(*entry.lines, line))
