"""The tables and lists that are read strictly: chronologies and lists of exhibits."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from spo.case import When
from spo.case.days import is_time, read_moment
from spo.case.days.running import dates_in
from spo.case.days.running_times import time_in
from spo.case.named import without_rank
from spo.guidance import Guidance

from ..pasting import PastedRow, read_chronology
from ..pasting.asking import JOINED, about_date
from ..pasting.pasted_row import More
from .gathering import gathered
from .lists import Lists
from .months import headings_over, rows_under_months
from .paper import Paper
from .people import initials_of
from .proposals import Exhibit, Is, Person, Source
from .sentences import sentences_of
from .telling import WARNED, Reader, Told
from .things import MARK, Things, exhibit_mark, marks_called, quotes_in
from .years import in_order, nearest_in

_PARTY = re.compile(r"\s*(?:D(?!\.?\s+[A-Z][a-z])|SUS|SUSP|DEF)\b")
_IN_COURT = re.compile(r"\b(?:convicted|guilty|sentenced|remanded|released|bailed?)\b", re.IGNORECASE)
_EARLY, _SPEECH, _SHORT = 60, 3, 40
_ALIKE = re.compile(rf"\b(?:handwriting|hand|same)\s+as\s+{MARK.pattern}", re.IGNORECASE)
_INITIALED = re.compile(r"(?P<first>[A-Z])\.?(?:\s?[A-Z]\.?)*\s+(?P<sur>[A-Z][\w'’-]+)")
_BY_NUMBER = re.compile(r"[A-Z][A-Za-z/]{0,4}\s+(\d{2,5})")
_OWN = ("outcome", "reported_to", "source", "impact")
"""The fields of an act that a column of their own may fill."""
OF_MORE_YEARS = "The rows around it leave more than one year open: {}. Enter the one that is right."
TO_DO = "What is still to be done stood below this row, and was left out."
BY_THE_MARK = "Nothing says who produced it: its mark has the initials of this person alone. Check it."
NOT_LISTED = "No list of exhibits that was read has it."
_LISTED = re.compile(
    rf"^\s*(?:\d{{1,3}}[.)]\s*)?(?i:(?:exhibit|exh\.?|item)\s+)?(?P<mark>{MARK.pattern})(?:\s*[-–—:\t.]\s*|\s{{2,}})(?P<item>\S.*?)(?:[\s.,;:–-]+(?i:produced|exhibited)\s+by\s+(?P<producer>.+))?$"
)


def when_of(words: str, written: date | None) -> When:
    """Return what the words of a cell say; where they hold more than a date, the first date in them."""
    read = When.read(words[:200])
    found = [one.when for one in dates_in(words, written) if one.first]
    if read.earliest or not found:
        return read
    return found[0].model_copy(update={"words": words[:200]})


def told_in_chronology(paper: Paper, guidance: Guidance, reader: Reader) -> Iterator[Told]:
    """Yield what the rows of a chronology tell: acts, warnings, arrests, and rows that no word shows to be any."""
    over = headings_over(paper.lines)
    rows = [*rows_under_months(paper.lines, over)] or read_chronology(paper.text, guidance).rows
    heads = [over[row.source_lines[0] - 1] for row in rows]
    alone = [when_of(row.date, headed.written(None)) for row, headed in zip(rows, heads, strict=True)]
    ordered = in_order([*zip((row.date for row in rows), alone, strict=True)], paper.written)
    reported, onto = _reported(rows, paper.written), _onto(rows, reader)
    for row, headed, said, possible, told in zip(rows, heads, alone, ordered, reported, strict=True):
        written = headed.written(told or paper.written)
        near = [one.when for one in dates_in(row.date, told)[:1] if one.first] if told and not said.earliest else []
        may = near or possible
        when = said if said.earliest else headed.when(row.date, written)
        if not when.earliest:
            when = may[0] if len(may) == 1 else When(words=row.date[:200]) if may else when_of(row.date, written)
        ends = next((more.text for more in row.more if reader.lists.named("column-until", more.heading)), "")
        last = When.read(ends).latest
        if when.earliest and last and when.earliest < last:
            words = f"{row.date} to {ends}"[:200]
            when = When(words=words, certainty="between", earliest=when.earliest, latest=last)
        asks = tuple(ask for ask in row.asks if not (when.earliest and ask == about_date(row.date)))
        if len(may) > 1:
            asks = (*asks, OF_MORE_YEARS.format(" or ".join(each.printed for each in may)))
        known = _without_to_do(
            replace(row, asks=asks), reader.lists
        )  # what may be wrong with a day is asked only where it was not read
        yield from _of_row(known, when, paper.source(*row.source_lines), reader, onto)


def _reported(rows: Sequence[PastedRow], written: date | None) -> list[date | None]:
    """Return the day on which each row was told or written down, where a column of its own has that for most."""
    headings = Counter(more.heading for row in rows for more in row.more if dates_in(more.text[:_SHORT], written))
    heading, count = next(iter(headings.most_common(1)), ("", 0))
    cells = [next((more.text for more in row.more if more.heading == heading), "") for row in rows]
    if 2 * count <= len(rows) or not all(len(cell) < _SHORT for cell in cells):
        return [None] * len(rows)
    found = in_order([(cell, When.read(cell)) for cell in cells], written)
    return [one[0].earliest if len(one) == 1 else None for one in found]


def _onto(rows: Sequence[PastedRow], reader: Reader) -> str:
    """Return the heading of the column that says whom each row was done to: its cells name victims and nobody else."""
    headings = list(dict.fromkeys(more.heading for row in rows for more in row.more))
    for heading in headings:
        cells = [more.text for row in rows for more in row.more if more.heading == heading]
        named = [reader.victims_in(cell[:_SHORT]) for cell in cells]
        by = re.search(r"\b(?:by|from|witness\w*)\b", heading, re.IGNORECASE)
        if not by and 2 * len(cells) > len(rows) and len(cells) > 1 >= named.count(()):  # one may be its heading
            return heading
    return ""


def _without_to_do(row: PastedRow, lists: Lists) -> PastedRow:
    """Return a row without the list of what is still to be done that stood below it and was taken for its last cell."""
    to_do = re.compile(rf"(?:^|\n)\W*{lists.pattern('to-do')}\s*[:–—-].*", re.DOTALL)
    more = tuple(each._replace(text=to_do.sub("", each.text)) for each in row.more)
    what = to_do.sub("", row.what)
    if (what, more) == (row.what, row.more):
        return row
    asks = (*(ask for ask in row.asks if ask != JOINED), TO_DO)
    return replace(row, what=what, more=tuple(each for each in more if each.text), asks=asks)


def _of_row(row: PastedRow, when: When, source: Source, reader: Reader, onto: str = "") -> Iterator[Told]:
    told = list(sentences_of(row.what))
    own = {
        name: "; ".join(
            _under(more) if name == "reported_to" else more.text
            for more in row.more
            if more.field == name and not reader.lists.named("cell-empty", more.text)
        )
        for name in _OWN
    }
    outcome = own["outcome"]
    beside = " ".join(more.text for more in row.more if more.field != "outcome")
    towards = next((reader.victims_in(more.text) for more in row.more if onto and more.heading == onto), ())
    kind = _kind(row.what, beside, reader) if row.what else ""
    kind = kind or ("act" if towards and when.earliest and not reader.lists.has("not-act", row.what) else "")
    if not (row.what or row.time or row.more) or reader.rules_out(row.what):
        return
    if not row.date and (not kind or reader.kind_of(row.what) != kind):  # a mark alone, in a row without a day
        return
    act = reader.act(row.what, when, source)
    made = own | {
        "asks": row.asks,
        "towards": tuple(dict.fromkeys((*towards, *act.towards))),
        "where": tuple(dict.fromkeys((*act.where, *(more.text for more in row.more if more.field == "where")))),
        "time": _time(row.time) or _time(row.date) or act.time,
        "exhibits": tuple(dict.fromkeys((*act.exhibits, *reader.marks(_ALIKE.sub(" ", beside))))),
        "witness": reader.mentioned.in_text(beside),
        "breach": reader.breach_in(f"{outcome} {beside}"),
    }
    yield Told(kind, act.model_copy(update=made))
    for sentence in (outcome, *(text for _, text in told[1:])) if kind == "act" else ():
        if (after := reader.kind_of(sentence)) in WARNED:
            days = nearest_in(sentence, act.date.earliest, date.max)
            yield Told(after, reader.act(sentence, days[0].when if days else act.date, source))


def _under(more: More) -> str:
    """Return a cell with its heading before it, where it is a number that only its heading says what it is of."""
    return f"{more.heading} {more.text}" if more.text[:1].isdigit() else more.text


def _kind(what: str, beside: str, reader: Reader) -> str:
    """Return what a row tells. One with an exhibit is an act, unless its words are of the victim or something else."""
    kind = reader.kind_of(what)
    if kind and kind != "act":
        return kind if reader.kind_of(what[:_EARLY]) == kind else "act"
    victim, unless = reader.lists.spot("label-victim", what), reader.lists.spot("not-act", what)
    shown = bool(reader.marks(f"{what} {beside}")) and not (victim and victim.start() < 3)
    if unless and shown and 0 <= reader.lists.first_act(what) < unless.start():
        return "act"  # what was found out of it stands after it
    of_him = _PARTY.match(what) or reader.begins_with_him(what)
    spoken = not victim and any(len(said.split()) >= _SPEECH for said in quotes_in(what))
    return kind or ("act" if (of_him or spoken or shown) and not (unless or _IN_COURT.search(what)) else "")


def _time(words: str) -> str:
    words = re.sub(r"^(\d\d:\d\d):00$", r"\1", words)  # as a workbook keeps a time
    return words if is_time(words) else read_moment(words).time or time_in(words, dates_in(words, None))


def exhibits_in(papers: Mapping[Is, Sequence[Paper]], lists: Lists) -> list[Exhibit]:
    """Return the exhibits of lists, and after them the marks that stand only in other papers that may be quoted."""
    listed = [one for paper in papers.get("exhibits", ()) for one in exhibits_of(paper, lists)]
    known = Things(lists, [one.mark for one in listed])
    named = [
        Exhibit(mark=mark, asks=(NOT_LISTED,), sources=(paper.source(number),))
        for kind in ("log", "chronology", "statement")
        for paper in papers.get(kind, ())
        for number, line in enumerate(paper.lines, 1)
        for mark in marks_called(line)
        if not known.marks(mark)
    ]
    return [*listed, *gathered(named, lambda one: one.mark)]


def with_producers(exhibits: Sequence[Exhibit], people: Sequence[Person]) -> list[Exhibit]:
    """Return exhibits, each of which no list says who produced it with the one person whose initials its mark has.

    Nobody is, where another may have them: of that person only the title and surname are known.
    """
    known = [who for who in people if who.role != "defendant" and any(source.quotable for source in who.sources)]
    found = []
    for one in exhibits:
        letters = one.mark.partition("/")[0]
        may = [who for who in known if _may_be(who.name, letters)]
        sure = len(may) == 1 and letters in initials_of(_bare(may[0].name))
        made = {"produced_by": may[0].name, "asks": (*one.asks, BY_THE_MARK)} if sure and not one.produced_by else {}
        whole = [who.name for who in people if _is_short_for(one.produced_by, who)]
        made = {"produced_by": whole[0]} if len(whole) == 1 else made
        found.append(one.model_copy(update=made))
    return found


def _is_short_for(said: str, who: Person) -> bool:
    """Whether a list names somebody by initials and surname, or by a number beside which a paper has the surname."""
    surname = who.name.split()[-1]
    if number := _BY_NUMBER.fullmatch(said):
        beside = re.compile(rf"\b{number[1]}\s+{re.escape(surname)}\b", re.IGNORECASE)
        return who.role == "officer" and any(beside.search(source.words) for source in who.sources)
    short = _INITIALED.fullmatch(said)
    same = short and short["sur"].casefold() == surname.casefold() and " " in who.name and who.role != "officer"
    return bool(same and short and short["first"] == who.name[0].upper())


def _bare(name: str) -> str:
    return " ".join(without_rank(name.lower().split()))


def _may_be(name: str, letters: str) -> bool:
    known = _bare(name)
    return letters in initials_of(known) or (len(known.split()) == 1 and known[:1].upper() == letters[-1])


def _listed(found: re.Match[str]) -> dict[str, str]:
    """Return the cells of a line that is no table's: what it is, then who produced it and when, wherever they stand."""
    item, *rest = re.split(r"\s{2,}", found["item"])
    parts = [*rest, *re.split(r"\s+(?:on|dated)\s+(?=\d)", found["producer"] or "")]
    dated = next((part for part in parts if dates_in(part, None)), "")
    producer = next((part.strip(" .") for part in parts if part and part != dated), "")
    return {"mark": found["mark"], "item": item, "producer": producer, "date": dated}


def exhibits_of(paper: Paper, lists: Lists) -> list[Exhibit]:
    """Return the exhibits of a list, kept as a table or as lines: a mark that stands twice is one exhibit."""
    wanted = ("mark", "item", "producer", "date", "found", "kept", "by"), {"mark", "item"}
    rows = [*paper.rows_under(lists, *wanted)] or [
        (number, _listed(found)) for number, line in enumerate(paper.lines, 1) if (found := _LISTED.match(line))
    ]
    found_ = [
        Exhibit(
            mark=exhibit_mark(cells["mark"]),
            description=cells["item"],
            produced_by=cells.get("producer") or cells.get("by") or "",
            date=when_of(cells.get("date", ""), paper.written),
            kept_at=cells.get("kept", ""),
            sources=(paper.source(line),),
        )
        for line, cells in rows
        if exhibit_mark(cells["mark"])
    ]
    return gathered(found_, lambda one: one.mark, ("description", "produced_by", "kept_at"))
