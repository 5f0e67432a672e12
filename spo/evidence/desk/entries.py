"""A log of an enquiry taken apart into its entries, however a system prints or an officer types them."""

import re
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

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
_RULE = re.compile(r"^[\s\-=_*]{4,}(?:.*\bpage\s+\d+.*)?$", re.IGNORECASE)
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
_BESIDE = re.compile(r"\t|\s*\|\s*|\s{2,}(?=[A-Za-z][A-Za-z/ -]{1,24}?\s*[:#])")
_FIELD = re.compile(r"[\W_]{0,4}(?P<label>[A-Za-z][A-Za-z/ -]{0,24}?)\s*(?::|\.{2,}\s|(?=[#\d]|$))[\s.#]*(?P<said>.*)")
_FIELDS = ("number", "date", "by", "type", "entry")
_NUMBER = re.compile(r"(\d{1,6})\b(?:\s+of\s+\d+)?\W*")
_TYPE, _HEADS, _HEAD = 4, 8, 90
_TIMED = re.compile(
    r"[\s\[(>]*(?:\d{1,2}[/.-]\d{1,2}\s{1,3})?(?:[01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d)?|\.?[0-5]\d)"
    r"\s{0,3}(?:hrs?\b|z\b)?[\])]?(?=[\s:>|,–-])[\s:>|,–-]+(?=\S)",
    re.IGNORECASE,
)
"""How a line of a call to the police begins: with the time of it, and nothing else but perhaps a day without a year."""
_CALL_NUMBER = re.compile(
    r"\b(?:log|inc(?:ident)?|cad|storm|event|serial|urn|job|call|ref)\b(?:\s{1,3}(?:log|no|number|ref|id|storm)\b\.?)*[\s:#]{0,5}"
    r"([A-Z]{0,4}-?\d[\w-]*)",
    re.IGNORECASE,
)
_STROKE = re.compile(r"(?<=\d)/(?=\d{1,2}[A-Z]{3}\d\d)")
"""Between the number of a call and its day: 0412/14MAR26."""
_OPERATOR = re.compile(r"[A-Z]{2,5}\d{1,5}\s+(?=\S)", re.ASCII)
_FEWEST = 3
BY_POLICE = re.compile(
    r"(?:[A-Z]{1,3})?\d{1,5}\b\s*[:>-]|[A-Z]{2}\d{1,3}\b|OPR?\d|(?:MARKER|RESULTED?|RESULT|UNIT|DEPLOYED|NO UNIT)\b",
    re.ASCII,
)
"""How what a unit or an officer wrote begins in such a log: a call sign or a collar number."""


@dataclass(frozen=True)
class Entry:
    """One entry of a log: its number, its day, of what kind it is, and the lines of what it says."""

    number: str
    day: date | None
    kind: str
    lines: tuple[Line, ...] = ()
    reports: bool = False
    """Whether it says of no type what it is, so that it may be a first report."""
    begins: int = 0
    """The line on which its head begins."""
    head: int = 0
    """The line over a call to the police that is printed as a line for each moment of it; 0 of any other entry."""

    def alone(self, paper: Paper) -> Paper:
        """Return a paper with the lines of this entry and of its head alone, each where it was."""
        last = self.lines[-1].number if self.lines else self.begins
        kept = (text if self.begins <= at <= last else "" for at, text in enumerate(paper.lines, start=1))
        return replace(paper, lines=tuple(kept))

    @property
    def text(self) -> str:
        """Its words as one line."""
        return " ".join(line.text.strip() for line in self.lines)


def entries_of(paper: Paper, lists: Lists) -> list[Entry]:
    """Return the entries of a log, kept as a table or as text."""
    rows = [*paper.rows_under(lists, _FIELDS, {"date", "entry"})]
    found = [
        Entry(
            cells.get("number", ""),
            days[0].first,
            cells.get("type") or cells.get("by", ""),
            (Line(line, cells["entry"]),),
            reports="type" not in cells,
            begins=line,
        )
        for line, cells in rows
        if (days := dates_in(cells["date"], None))
    ]
    in_blocks, in_text = _in_blocks(paper, lists), _in_text(paper, lists)
    return found or (in_blocks if 2 * len(in_blocks) >= len(in_text) else in_text)


def _fields(text: str, lists: Lists) -> dict[str, str]:
    """Return what stands beside the labels of the head of an entry on a line; nothing where its first is none."""
    said: dict[str, str] = {}
    for cell in _BESIDE.split(re.sub(r"^([^\t:]+)\t+(?=[^\t]*$)", r"\1: ", text).strip()):
        found = _FIELD.match(cell)
        label, value = (found["label"], found["said"]) if found else ("", "")
        number = _NUMBER.fullmatch(value)
        keys = [key for key in _FIELDS if label and lists.named(f"column-{key}", label)]
        keys += ["time"] * (label.lower() in ("time", "at"))
        key = next((key for key in keys if key not in said and (key != "number" or number)), "")
        if not (key or said) or (key != "entry" and not value):
            return {}
        said |= {key: number[1].lstrip("0") if number and key == "number" else value}
        if key == "entry":
            break
    return said


def _in_blocks(paper: Paper, lists: Lists) -> list[Entry]:
    """Return the entries of a log each of which has a head of labels: its day is beside one, and its words follow."""
    runs: list[tuple[int, int, dict[str, str]]] = []
    before = 0
    for number, text in enumerate(paper.lines, start=1):
        if said := _fields(text, lists):
            first, last, head = runs[-1] if runs else (0, -1, said)
            goes_on = last == before and not ("entry" in head or said.keys() & head.keys())
            runs[-1 if goes_on else len(runs) :] = [(first, number, head | said) if goes_on else (number, number, said)]
        before = number if text.strip() else before
    heads = [run for run in runs if dates_in(run[2].get("date", ""), None) and len(run[2].keys() - {"time"}) > 1]
    entries = []
    for (first, last, head), (end, *_) in pairwise([*heads, (len(paper.lines) + 1, 0, {})]):
        below = (Line(number, paper.lines[number - 1]) for number in range(last + 1, end))
        lines = (Line(last, head.get("entry", "")), *(line for line in below if not _RULE.match(line.text)))
        day, kind = dates_in(head["date"], None)[0].first, head.get("type", "")
        said_ = tuple(line for line in lines if line.text.strip())
        entries.append(Entry(head.get("number", str(last)), day, kind, said_, reports=not kind, begins=first))
    return entries


def _timed(text: str) -> re.Match[str] | None:
    """Return how a line begins with a time alone: before a whole day it is the number of an entry."""
    found = _TIMED.match(text)
    return None if found and front_of(text[found.end() :]) else found


def _calls_in(paper: Paper, lists: Lists) -> list[Entry]:
    """Return the calls to the police of a print by a control room: under a line with a number and a day, timed lines.

    What was keyed into the wrong one is left out, and each moment is a sentence.
    """
    entries: list[Entry] = []
    for number, text in enumerate(paper.lines, start=1):
        timed = _timed(text)
        if timed and entries:
            said = text[timed.end() :].strip()
            said = said if re.search(r"[.!?][\"”']?$", said) else f"{said}."
            if not lists.has("mis-keyed", said):
                entries[-1] = replace(entries[-1], lines=(*entries[-1].lines, Line(number, said)))
            continue
        named = _CALL_NUMBER.search(text)
        told = _STROKE.sub(" ", text[:_HEAD])
        day = next((one.first for one in dates_in(told, None) if one.first), None)
        if day and (named or not entries or entries[-1].lines) and not _RULE.match(text):
            entries.append(
                Entry(named[1] if named else str(number), day, "call", reports=True, begins=number, head=number)
            )
        elif entries and text.strip():
            last = entries[-1].lines  # a line that goes on, or a label of the head
            if last and text[:1].isspace():
                longer = Line(last[-1].number, f"{last[-1].text.removesuffix('.')} {text.strip()}.")
                entries[-1] = replace(entries[-1], lines=(*last[:-1], longer))
    return [replace(entry, lines=_without_operator(entry.lines)) for entry in entries if entry.lines]


def _without_operator(lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines of a call without who keyed each, where each begins so."""
    found = [_OPERATOR.match(line.text) for line in lines]
    return tuple(
        Line(line.number, line.text[one.end() :]) if one and all(found) else line
        for line, one in zip(lines, found, strict=True)
    )


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
    """Return the entries of a log that is text: each begins with a number and its day, or each with its day alone.

    Where most lines begin with a time alone it is a print of calls to the police.
    """
    timed = sum(_timed(text) is not None for text in paper.lines)
    if timed >= _FEWEST and 2 * timed > sum(bool(text.strip()) for text in paper.lines):
        return _calls_in(paper, lists)
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
            entries.append(Entry(label, opening.day, kind, lines, reports=not kind, begins=number))
        elif entries and not _RULE.match(text):
            entries[-1] = replace(entries[-1], lines=(*entries[-1].lines, Line(number, text)))
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
