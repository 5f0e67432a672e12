"""What the entries of a log tell, each with its day."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile

from spo.case import When
from spo.case.days.running import Dated

from .entries import BY_POLICE, Entry, entries_of
from .lists import Lists
from .paper import Paper, as_one
from .proposals import Act, Source
from .sentences import sentences_of
from .telling import Reader, Told
from .things import QUOTED
from .years import nearest_in

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
_CALLER = re.compile(r"\b(?:caller|informant|inf)\b", re.IGNORECASE)
_ONLY_MARKS, _OPENS, _NOTE, _A_LINE = 5, 12, 6, 12
NOT_HIS, ENQUIRY = "not his", "enquiry"
"""The kinds of what an entry says of a day and tells as no act: that it was somebody else, or what was found out."""
ENTRY_DAY = "No day is said. The day of the entry was used. Check it."


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
        if entry.head and not (entry.number in back and reader.rules_out(entry.text)):
            yield _of_call(paper, entry, reader, last)
        elif entry.number not in back:
            yield from _of_entry(paper, entry, reader, last)
        elif reader.rules_out(entry.text):
            source = paper.source(entry.lines[0].number, entry.lines[-1].number)
            for day in nearest_in(entry.text, entry.day, last)[:1]:
                yield Told(NOT_HIS, reader.act(entry.text, day.when, source))


def _of_call(paper: Paper, entry: Entry, reader: Reader, until: date) -> Told:
    """Return what a call to the police tells, as far as the first line of the police: of the day it says, or its own.

    A call in which nothing shows an act, and nobody names the defendant, is a passage for the officer to look at.
    """
    said = list(takewhile(lambda line: not BY_POLICE.match(line.text), entry.lines)) or list(entry.lines)
    text = " ".join(line.text for line in said)
    told = [(at, _CALLER.sub(" ", sentence)) for at, sentence in sentences_of(text)]
    acts = [sentence for _, sentence in told if reader.kind_of(sentence) == "act"]
    days = [one for sentence in acts for one in nearest_in(sentence, entry.day, until) if one.first]
    day = next((one for one in days if one.relative or one.first == one.last), None)
    when = day.when if day else When.read(entry.day.isoformat() if entry.day else "")
    act = reader.act(text, when, paper.source(entry.head, entry.lines[-1].number), [day] if day else ())
    kind = "act" if acts or reader.names_defendant(text) else ""
    return Told(kind, act.model_copy(update={"asks": () if day else (ENTRY_DAY,)}))


def _of_entry(paper: Paper, entry: Entry, reader: Reader, until: date) -> list[Told]:
    lists, passage = reader.lists, as_one(list(entry.lines))
    report = entry.reports or lists.has("entry-report", entry.kind)
    opens = lists.spot("interview", passage.text[:_OPENS])
    interview = bool(lists.has("arrest", entry.kind) or lists.has("entry-outcome", entry.kind) or opens)
    told: list[Told] = []
    found: list[Told] = []
    if lists.has("entry-not-acts", entry.kind) and not report:
        return _whole([], paper, entry, reader, until)
    carried: Dated | None = None
    ended = 0
    for start, sentence in sentences_of(passage.text):
        for at, clause in _clauses(sentence, reader):
            dates = nearest_in(clause, entry.day, until) or _overnight(clause, entry.day)
            day = min(dates, key=lambda one: one.rank, default=None)
            kind = _kind_of(clause, at, reader)
            source = paper.said_at(passage, start + at, clause)
            next_ = not passage.text[ended : start + at].strip()
            if told and _is_of_warning(told[-1], clause, day, reader):
                told[-1] = Told(
                    "police", _longer(told[-1].act, reader.act(clause, told[-1].act.date, source), None, paper)
                )
                continue
            last = next((place for place in range(len(told) - 1, -1, -1) if told[place].kind == "act"), None)
            if not kind or (kind == "act" and interview):
                enquiry = lists.has("not-act", clause)
                if day and enquiry and not day.relative and day.first == day.last:
                    found.append(Told(ENQUIRY, reader.act(clause, day.when, source)))
                carried = day if day and not enquiry else carried
                if day and last is not None and next_ and not (enquiry or day.opens) and told[last].act.asks:
                    # of what the sentence before told
                    told[last] = Told("act", told[last].act.model_copy(update={"date": day.when, "asks": ()}))
                if told and _tells_more(told[-1], clause, day, next_, reader):
                    told[-1] = _with_short(told[-1], clause, reader)
                    ended = start + at + len(clause) if next_ else ended
                    if _quotes_of(clause, day, told[-1], lists):
                        told[-1] = _with_lines(told[-1], paper.source(told[-1].act.sources[0].line, source.last_line))
                continue
            if kind == "act" and last is not None and _goes_on(told[last].act, day, clause, reader):
                more = reader.act(clause, told[last].act.date, source)
                told[last] = Told("act", _longer(told[last].act, more, day, paper))
                continue
            said = None if kind == "arrest" else day or carried
            vague = lists.spot("vague-day", clause) if kind == "act" and not day else None
            may = vague or said or (report and (not entry.reports or reader.names_somebody(clause)))
            if kind == "act" and ((day is None and last is not None and not vague) or not may):
                kept = len(reader.own_marks(clause)) == 1 and last is not None and not told[last].act.exhibits
                if last is not None and next_ and (kept or (day is None and _is_of_it(clause, reader))):
                    told[last] = _with_short(told[last], clause, reader)  # a thing that was left or kept, or more of it
                    ended = start + at + len(clause)
                continue
            when = said.when if said else When.read(entry.day.isoformat() if entry.day else "")
            act = reader.act(clause, When(words=vague[0]) if vague else when, source, dates)
            asks = (ENTRY_DAY,) if kind == "act" and not (said or vague) else ()
            told.append(Told(kind, act.model_copy(update={"asks": asks, "breach": reader.breach_in(clause)})))
            carried = said or carried if kind == "act" else carried
            ended = start + at + len(clause)
    return _whole(told, paper, entry, reader, until) + found


def _whole(told: list[Told], paper: Paper, entry: Entry, reader: Reader, until: date) -> list[Told]:
    """Return what an entry tells, with the one act in all its words where its type or a victim says it is an incident.

    It is told from the first sentence with its day, or else from the first that tells of an act, as far as another day.
    """
    lists, passage, acts = reader.lists, as_one(list(entry.lines)), [one.act for one in told if one.kind == "act"]
    said = [(start, text, nearest_in(text, entry.day, until)) for start, text in sentences_of(passage.text)]
    incident = lists.has("entry-incident", entry.kind)
    dated = (place for place, (_, text, days) in enumerate(said) if days and (incident or reader.reports(text)))
    first = next(dated, None) if len({act.date.earliest for act in acts}) <= 1 else None
    if first is None and incident and not acts:
        first = next((place for place, (_, text, _) in enumerate(said) if reader.kind_of(text) == "act"), None)
    if first is None:
        return told
    day = min(said[first][2], key=lambda one: one.rank, default=None)
    when = acts[0].date if acts else day.when if day else When.read(entry.day.isoformat() if entry.day else "")
    other = (place for place, (_, _, days) in enumerate(said) if any(_is_other(one, when) for one in days))
    end = next((place for place in other if place > first), len(said))
    kept = [one for one in said[first:end] if not _is_beside(one[1], reader)]
    if not kept:
        return told
    (start, *_), (last, text, _) = kept[0], kept[-1]
    words = " ".join(" ".join(text for _, text, _ in kept).split())
    if not (incident or acts or reader.names_defendant(words)):
        return told
    source = paper.source(passage.line_at(start), passage.line_at(last + len(text) - 1))
    act = reader.act(words, when, source, said[first][2])
    made = {
        "asks": acts[0].asks if acts else () if day else (ENTRY_DAY,),
        "exhibits": reader.own_marks(passage.text[start:]),
        "used": reader.used_in(passage.text[start:]),
        "method": act.method or next((one.method for one in acts), ""),
        "breach": reader.breach_in(passage.text),
    }
    return [Told("act", act.model_copy(update=made)), *(one for one in told if one.kind != "act")]


def _is_other(day: Dated, when: When) -> bool:
    """Whether a sentence gives in figures a day that is not that of an act."""
    first, last = when.earliest, when.latest or when.earliest
    return bool(re.search(r"\d", day.words) and day.first and first and last and not first <= day.first <= last)


def _is_beside(text: str, reader: Reader) -> bool:
    """Whether a sentence is no part of what was done: what an officer did, a short note, or a warning or arrest."""
    note = reader.lists.has("police-note", text) and not QUOTED.search(text) and len(text.split()) <= _NOTE
    return bool(note or _OFFICER.match(text) or reader.kind_of(text) not in ("", "act"))


def _kind_of(clause: str, at: int, reader: Reader) -> str:
    """Return what a clause tells; what officers say that they did themselves is no act, if nothing is counted."""
    kind = reader.kind_of(clause)
    own = kind == "act" and at == 0 and _OFFICER.match(clause) and reader.count_in(clause) is None
    return "" if own else kind


def _is_of_warning(told: Told, clause: str, day: Dated | None, reader: Reader) -> bool:
    """Return whether a clause gives the words of the warning before it, what was answered, or that it was signed."""
    said = QUOTED.search(clause) or reader.lists.has("warning-signed", clause)
    return bool(told.kind == "police" and day is None and said)


def _with_lines(told: Told, source: Source) -> Told:
    return Told(told.kind, told.act.model_copy(update={"sources": (source,)}))


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
    note = reader.lists.has("police-note", QUOTED.sub("", clause))
    what = told.act.what if note else f"{told.act.what} {clause}"
    return Told(told.kind, told.act.model_copy(update={**made, "what": what}))


def _quotes_of(clause: str, day: Dated | None, told: Told, lists: Lists) -> bool:
    """Return whether a sentence gives more words of the act before it: it quotes, tells no other day and no officer."""
    quotes, act = QUOTED.search(clause), told.act
    same = told.kind == "act" and (day is None or day.first in (None, act.date.earliest))
    if not quotes or not same or lists.has("not-act", clause):
        return False
    return not (_OFFICER.match(clause) or lists.has("ranks", clause[: quotes.start()]))


def _tells_more(told: Told, clause: str, day: Dated | None, next_: bool, reader: Reader) -> bool:
    """Return whether a sentence that tells of no act tells more of the one before: quotes it, or is a few words."""
    if _quotes_of(clause, day, told, reader.lists):
        return True
    short = (2 if reader.own_marks(clause) else 1) * _ONLY_MARKS
    of_it = next_ and day is None and told.kind == "act" and _is_of_it(clause, reader)
    return told.kind != "changed-number" and (of_it or len(clause.split()) <= short or clause[0] in '"“')


def _is_of_it(clause: str, reader: Reader) -> bool:
    """Return whether a sentence straight after an act tells more of it: few words, of no enquiry and nobody's label."""
    own = QUOTED.sub("", clause)
    beside = any(reader.lists.has(name, own) for name in ("police-note", "not-act", "to-do", "ranks"))
    apart = beside or _OFFICER.match(clause) or reader.own_marks(clause) or ":" in own
    return not apart and len(clause.split()) <= _A_LINE


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
    if reader.lists.has("vague-day", clause):
        return False
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
