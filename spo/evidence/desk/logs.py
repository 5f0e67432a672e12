"""A log of an enquiry, taken apart into its entries, and what each tells with its day."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from spo.case import When
from spo.case.days import Front, front_of
from spo.case.days.running import Dated, dates_in

from ..pasting.lines import Line
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Act
from .sentences import sentences_of
from .telling import Reader, Told
from .years import nearest_in

_MARKER = re.compile(
    r"^[\s=*-]*(?:(?-i:[A-Z]{2,5}\s+)?#\s?(\d{1,5})\.?|\[(\d{1,5})\]|(?:entry|item)\s+(?:no\.?\s*)?(\d{1,5})[.:)]?"
    r"|(\d{1,5})(?:[.):|]|\s+\||(?=\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{2})))[\s|–-]+",
    re.IGNORECASE,
)
_RULE = re.compile(r"^[\s\-=_*]{4,}$")
_REFERS = re.compile(r"(?:#\s?|\[|\bentry\s+(?:no\.?\s*)?#?)0*(\d{1,5})\]?", re.IGNORECASE)
_LIKE = re.compile(r"\b(?:yesterday|above|previous)\b", re.IGNORECASE)
_SPAN = re.compile(r"\b(?:since|from|started|starting|first|last|up\s+to|until|total|began)\b", re.IGNORECASE)
_CLAUSE = re.compile(r",\s|\sand then\s")
_OFFICER = re.compile(
    r"\W*(?:I\s+(?:have\s+)?)?(?:rang|phoned|telephoned|called|emailed|texted|visited|attended|wrote|spoken?|rung|messaged)\b",
    re.IGNORECASE,
)
"""A sentence without a subject, as officers write of what they did themselves."""
_NIGHT = re.compile(r"\b(?:over\s?night|during\s+the\s+night|all\s+night)\b", re.IGNORECASE)
_ONLY_MARKS, _TYPE = 5, 4
NOT_HIS, ENQUIRY = "not his", "enquiry"
"""The kinds of what an entry says of a day and tells as no act: that it was somebody else, or what was found out."""
ENTRY_DAY = "No day is said. The day of the entry was used. Check it."


@dataclass(frozen=True)
class Entry:
    """One entry of a log: its number, its day, of what kind it is, and the lines of what it says."""

    number: str
    day: date | None
    kind: str
    lines: tuple[Line, ...] = ()
    reports: bool = False
    """Whether it is of a log that does not say of what type its entries are, so that any may be a first report."""

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
    ] or list(_in_text(paper))


def _said_below(text: str) -> Front | None:
    """Return the day of an entry whose number stands on a line of its own, with who made it and when below."""
    found = next((one for one in dates_in(text[:120], None) if one.first), None)
    return Front(found.words, "", text) if found else None


def _in_text(paper: Paper) -> Iterator[Entry]:
    """Yield the entries of a log that is text. Each begins with its number and day, or each with the day alone."""
    fronts = [
        (marker, front_of(text[marker.end() if marker else 0 :]) or (_said_below(below) if marker else None))
        for text, below in zip(paper.lines, (*paper.lines[1:], ""), strict=True)
        for marker in [_MARKER.match(text)]
    ]
    marked = any(marker and front for marker, front in fronts)
    entry: Entry | None = None
    for number, (text, (marker, front)) in enumerate(zip(paper.lines, fronts, strict=True), start=1):
        plain = front and (marked or not front.told or (front.time and text.strip()[:1].isdigit()))
        days = dates_in(front.date, None) if front and plain and bool(marker) == marked else []
        if front and days and days[0].first:
            if entry:
                yield entry
            heads = re.split(r"\s{2,}|\bTYPE:\s*|\s[|–]\s|\t", front.rest)
            label = next(filter(None, marker.groups()), "").lstrip("0") if marker else str(number)
            row = "\t" in text and len(heads) > 1 and len(heads[-1].split()) <= _TYPE  # over a row of what it says
            by = not re.search(r"[a-z]{2}", front.rest) and len(front.rest.split()) <= _TYPE  # who made it, and no more
            rest = () if marked or row or by else (Line(number, front.rest),)
            entry = Entry(label, days[0].first, heads[-1] if len(heads) > 1 else front.rest, rest)
        elif entry and not _RULE.match(text):
            entry = replace(entry, lines=(*entry.lines, Line(number, text)))
    if entry:
        yield entry


def _taken_back(entries: Sequence[Entry], reader: Reader) -> set[str]:
    """Return the numbers of the entries that another says are not of this case, and of those that say so."""
    back: set[str] = set()
    for place, entry in enumerate(entries):
        if reader.rules_out(entry.text):
            named = {found for found in _REFERS.findall(entry.text) if found != entry.number}
            before = {entries[place - 1].number} if place and _LIKE.search(entry.text) else set()
            back |= {entry.number, *(named or before)}
    return back


def told_in_log(paper: Paper, reader: Reader) -> Iterator[Told]:
    """Yield what the entries of a log tell: acts, warnings and arrests, each with its day, and days that were not his.

    A day after that of the last entry, as that on which bail is to be answered, had not come when it was written.
    """
    entries = entries_of(paper, reader.lists)
    last = max((entry.day for entry in entries if entry.day), default=date.max)
    back = _taken_back(entries, reader)
    for entry in entries:
        if entry.number not in back:
            yield from _of_entry(paper, entry, reader, last)
        elif reader.rules_out(entry.text):
            source = paper.source(entry.lines[0].number, entry.lines[-1].number)
            for day in nearest_in(entry.text, entry.day, last)[:1]:
                yield Told(NOT_HIS, reader.act(entry.text, day.when, source))


def _of_entry(paper: Paper, entry: Entry, reader: Reader, until: date) -> list[Told]:
    lists, passage = reader.lists, as_one(list(entry.lines))
    report = entry.reports or lists.has("entry-report", entry.kind)
    interview = lists.has("arrest", entry.kind) or lists.has("entry-outcome", entry.kind)
    told: list[Told] = []
    found: list[Told] = []
    if lists.has("entry-not-acts", entry.kind) and not report:
        return told
    carried: Dated | None = None
    ended = 0
    for start, sentence in sentences_of(passage.text):
        for at, clause in _clauses(sentence, reader):
            dates = nearest_in(clause, entry.day, until) or _overnight(clause, entry.day)
            day = min(dates, key=lambda one: one.rank, default=None)
            kind = reader.kind_of(clause)
            kind = (
                "" if kind == "act" and at == 0 and _OFFICER.match(clause) and reader.count_in(clause) is None else kind
            )
            source = paper.source(passage.line_at(start + at), passage.line_at(start + at + len(clause) - 1))
            last = next((place for place in range(len(told) - 1, -1, -1) if told[place].kind == "act"), None)
            if not kind or (kind == "act" and interview):
                enquiry = lists.has("not-act", clause)
                if day and enquiry and not day.relative and day.first == day.last:
                    found.append(Told(ENQUIRY, reader.act(clause, day.when, source)))
                carried = day if day and not enquiry else carried
                if day and last is not None and told[last].act.asks:  # the day of an act that the sentence before told
                    made: dict[str, object] = {"date": day.when, "asks": ()}
                    told[last] = Told("act", told[last].act.model_copy(update=made))
                marked = reader.own_marks(clause)
                if (
                    told
                    and told[-1].kind != "changed-number"
                    and (len(clause.split()) <= (2 if marked else 1) * _ONLY_MARKS or clause[0] in '"“')
                ):
                    told[-1] = _with_short(told[-1], clause, reader)
                continue
            if kind == "act" and last is not None and _goes_on(told[last].act, day, clause, reader):
                more = reader.act(clause, told[last].act.date, source)
                told[last] = Told("act", _longer(told[last].act, more, day, paper))
                continue
            said = None if kind == "arrest" else day or carried
            if kind == "act" and ((day is None and last is not None) or (said is None and not report)):
                marked, next_ = reader.own_marks(clause), not passage.text[ended : start + at].strip()
                if last is not None and next_ and len(marked) == 1 and not told[last].act.exhibits:
                    told[last] = _with_short(told[last], clause, reader)  # a thing that was left or kept
                continue
            act = reader.act(
                clause, said.when if said else When.read(entry.day.isoformat() if entry.day else ""), source, dates
            )
            asks = (ENTRY_DAY,) if kind == "act" and said is None else ()
            told.append(Told(kind, act.model_copy(update={"asks": asks, "breach": reader.breach_in(clause)})))
            carried = said or carried if kind == "act" else carried
            ended = start + at + len(clause)
    return told + found


def _overnight(text: str, day: date | None) -> list[Dated]:
    """Return the night before the day of an entry, where a text says that it was overnight."""
    found = _NIGHT.search(text)
    if not found or day is None:
        return []
    return [Dated(*found.span(), found[0], day - timedelta(1), day, relative=True)]


def _with_short(told: Told, clause: str, reader: Reader) -> Told:
    """Return what was told with a few words after it, and with the marks and the numbers that stand in them.

    Of a note of the police for themselves only the marks and the numbers are taken: it tells of no more that was done.
    """
    more = {"exhibits": reader.own_marks(clause), "used": reader.used_in(clause)}
    made = {name: tuple(dict.fromkeys((*getattr(told.act, name), *found))) for name, found in more.items()}
    what = told.act.what if reader.lists.has("police-note", clause) else f"{told.act.what} {clause}"
    return Told(told.kind, told.act.model_copy(update={**made, "what": what}))


def _clauses(sentence: str, reader: Reader) -> Iterator[tuple[int, str]]:
    """Yield the parts of a sentence that tells of an act and of a warning, or the whole sentence."""
    kinds = {reader.kind_of(part) for part in _CLAUSE.split(sentence)} - {""}
    start = 0
    for found in _CLAUSE.finditer(sentence) if len(kinds) > 1 and '"' not in sentence else ():
        if reader.kind_of(sentence[found.end() :].split(",", maxsplit=1)[0]):
            yield start, sentence[start : found.start()]
            start = found.end()
    yield start, sentence[start:]


def _goes_on(act: Act, day: Dated | None, clause: str, reader: Reader) -> bool:
    """Whether a sentence tells more of the act before it: it says no other day, or the other end of a span."""
    method, first = reader.lists.method_of(clause), act.date.earliest
    kin = reader.lists.kin(method, act.method)
    if day is None or day.first is None or day.first == first:
        return kin
    return bool(kin and method and act.method and _SPAN.search(clause) and first and first <= day.first)


def _longer(act: Act, more: Act, day: Dated | None, paper: Paper) -> Act:
    """Return an act with what the next sentence of its entry says of it."""
    lists = ("exhibits", "people", "used", "towards", "where")
    made: dict[str, object] = {
        name: tuple(dict.fromkeys((*getattr(act, name), *getattr(more, name)))) for name in lists
    }
    first, last = act.date.earliest, act.date.latest or act.date.earliest
    if day and day.last and first and last and day.last > last:
        words = f"{act.date.words} to {day.words}"[:200]
        made["date"] = When(words=words, certainty="between", earliest=first, latest=day.last)
    source = paper.source(act.sources[0].line, more.sources[0].last_line)
    made |= {"what": f"{act.what} {more.what}", "time": act.time or more.time, "count": act.count or more.count}
    return act.model_copy(update={**made, "sources": (source,)})
