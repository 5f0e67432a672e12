"""The tables and lists that are read strictly: chronologies, lists of exhibits and records of convictions."""

import re
from collections.abc import Iterator
from datetime import date

from spo.case import When
from spo.case.days import front_of, is_time, read_moment
from spo.case.days.running import dates_in, time_in
from spo.guidance import Guidance

from ..pasting import PastedRow, read_chronology
from .gathering import gathered
from .lists import Lists
from .paper import Paper
from .proposals import Exhibit, Proceeding, Source
from .sentences import sentences_of
from .telling import Reader, Told
from .things import MARK, marks_in

_PARTY = re.compile(r"\s*(?:D|SUS|SUSP|DEF)\b")
_EARLY = 60
_LISTED = re.compile(
    rf"^\s*(?P<mark>{MARK.pattern})\s*[-–—:\t]\s*(?P<item>\S.*?)(?:\W+(?:produced|exhibited)\s+by\s+(?P<producer>.+))?$"
)


def when_of(words: str, written: date | None) -> When:
    """Return what the words of a cell say; where they hold more than a date, the first date in them."""
    read = When.read(words[:200])
    found = [one.when for one in dates_in(words, written) if one.first]
    if read.earliest or not found:
        return read
    return found[0].model_copy(update={"words": words[:200]})


def told_in_chronology(paper: Paper, guidance: Guidance, reader: Reader) -> Iterator[Told]:
    """Yield what the rows of a chronology tell: acts, warnings and arrests."""
    for row in read_chronology(paper.text, guidance).rows:
        yield from _of_row(row, paper.source(*row.source_lines), paper.written, reader)


def _of_row(row: PastedRow, source: Source, written: date | None, reader: Reader) -> Iterator[Told]:
    told = list(sentences_of(row.what))
    inside = [[one for one in dates_in(sentence, written) if one.first] for _, sentence in told]
    if not row.more and len(told) > 1 and sum(map(len, inside)) > 1:  # several events in one merged cell
        for (_, sentence), days in zip(told, inside, strict=True):
            when = days[0].when if days else when_of(row.date, written)
            if kind := reader.kind_of(sentence):
                yield Told(kind, reader.act(sentence, when, source, days))
        return
    outcome = "; ".join(more.text for more in row.more if more.field == "outcome")
    beside = " ".join(more.text for more in row.more if more.field != "outcome")
    kind = _kind(row.what, beside, reader)
    if not (row.what and kind):
        return
    act = reader.act(row.what, when_of(row.date, written), source)
    made = {
        "time": _time(row.time) or _time(row.date) or act.time,
        "exhibits": tuple(dict.fromkeys((*act.exhibits, *marks_in(beside)))),
        "witness": reader.mentioned.in_text(beside),
        "outcome": outcome,
        "breach": reader.breach_in(f"{outcome} {beside}"),
    }
    yield Told(kind, act.model_copy(update=made))
    after = reader.kind_of(outcome)
    if kind == "act" and after not in ("", "act", "arrest"):
        yield Told(after, reader.act(outcome, act.date, source))


def _kind(what: str, beside: str, reader: Reader) -> str:
    """Return what a row tells. One with an exhibit is an act, unless its words are of the victim or something else."""
    kind = reader.kind_of(what)
    if kind and kind != "act":
        return kind if reader.kind_of(what[:_EARLY]) == kind else "act"
    victim = reader.lists.spot("label-victim", what)
    shown = bool(marks_in(f"{what} {beside}")) and not (victim and victim.start() < 3)
    return kind or ("act" if (_PARTY.match(what) or shown) and not reader.lists.has("not-act", what) else "")


def _time(words: str) -> str:
    return words if is_time(words) else read_moment(words).time or time_in(words, dates_in(words, None))


def exhibits_of(paper: Paper, lists: Lists) -> list[Exhibit]:
    """Return the exhibits of a list, kept as a table or as lines: a mark that stands twice is one exhibit."""
    rows = list(paper.rows_under(lists, ("mark", "item", "producer", "date", "kept"), {"mark", "item"})) or [
        (number, found.groupdict()) for number, line in enumerate(paper.lines, 1) if (found := _LISTED.match(line))
    ]
    found_ = [
        Exhibit(
            mark=cells["mark"],
            description=cells["item"],
            produced_by=cells.get("producer") or "",
            date=when_of(cells.get("date", ""), paper.written),
            kept_at=cells.get("kept", ""),
            sources=(paper.source(line),),
        )
        for line, cells in rows
        if MARK.fullmatch(cells["mark"])
    ]
    return gathered(found_, lambda one: one.mark, ("description", "produced_by", "kept_at"))


_NUMBER = re.compile(r"^\s*(?:\d{1,2}[.)]?\s+)?")
_BEGINS = re.compile(r"\s*(?:\d{1,2}[.)]\s+)?[A-Z]")
_ON = re.compile(r"\s+(?:ON|BETWEEN)\s+(?=\d)|\s{2,}(?=\d{1,2}/\d)|\s+PLEA\b", re.IGNORECASE)
_PLEA = re.compile(r"\bPLEA:?\s*((?:NOT\s+)?(?:GUILTY|G\b|NG\b)[^\s]*(?:\s*\([^)]*\))?)", re.IGNORECASE)
_COURT = re.compile(r"\b(?:magistrates|crown court|court|police|constabulary|mc|cc)\b", re.IGNORECASE)
_RESULT = re.compile(r"\bRESULT:?\s*([A-Z][A-Z /]+)", re.IGNORECASE)
_FOUND = re.compile(r"\bFOUND\s+GUILTY\b|\bCONVICTED\b", re.IGNORECASE)
_GOING_ON = ("released-under-investigation", "charged", "under-investigation", "discontinued", "dismissed")


def proceedings_of(paper: Paper, lists: Lists) -> Iterator[Proceeding]:
    """Yield the offences of a record of convictions, kept as a table or as it is printed."""
    wanted = ("offence", "committed", "date", "court", "plea", "result")
    rows = list(paper.rows_under(lists, wanted, {"offence"})) or _labelled(paper, lists, wanted)
    for line, cells in rows:
        yield _made(paper, lists, (line, line), cells, "")
    yield from () if rows else _printed(paper, lists)


def _labelled(paper: Paper, lists: Lists, wanted: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Return the offences of a record that is kept as labels: a label that comes again begins another."""
    rows: list[tuple[int, dict[str, str]]] = []
    for number, line in enumerate(paper.lines, 1):
        for label, value in _LABEL.findall(line):
            key = next((key for key in wanted if lists.named(f"column-{key}", label)), "")
            if key and (not rows or key in rows[-1][1]):
                rows.append((number, {}))
            if key:
                rows[-1][1][key] = value.strip()
    return [row for row in rows if "offence" in row[1]]


_LABEL = re.compile(r"(?:^|\s{2,}|\()\s*([A-Za-z][A-Za-z ]{2,20}?)\s*:\s*(\S.*?)(?=\s{2,}[A-Za-z ]+:|\)|$)")


def _printed(paper: Paper, lists: Lists) -> Iterator[Proceeding]:
    section, heads, found = "", dict[str, str](), list[tuple[dict[str, str], int, int, str]]()
    for number, text in enumerate(paper.lines, start=1):
        bare = text.strip()
        front = front_of(_NUMBER.sub("", text, count=1))
        rest = front.rest if front else ""
        court = (
            rest[:1].isupper()
            and not _PLEA.search(rest)
            and (
                _COURT.search(rest)
                or any(lists.has(key, rest) for key in ("stage-charged", "arrest", "stage-cautioned"))
            )
        )
        if not re.search(r"\w", bare):
            continue
        if front and court:
            parts = [*re.split(r"\s{2,}", rest), ""]
            heads = {"date": front.date, "court": rest}
            if section == "not-convicted":
                heads["court"] = parts[0] if parts[1] else ""
                found.append(
                    ({**heads, "offence": "; ".join(filter(None, parts[1:])) or parts[0]}, number, number, section)
                )
        elif name := _section(bare, lists):
            section, heads = name, {}
        elif heads and text[:1].isspace():
            if section != "not-convicted" and _ON.search(text) and _BEGINS.match(text):
                found.append(({**heads, "line": text}, number, number, section))
            elif found and found[-1][0]["date"] == heads["date"]:
                cells, first, _, held = found[-1]
                found[-1] = ({**cells, "result": f"{cells.get('result', '')}; {bare}".strip("; ")}, first, number, held)
        elif text[:1] and not text[:1].isspace():
            heads = {}
    for cells, first, last, held in found:
        yield _made(paper, lists, (first, last), cells, held)


def _section(text: str, lists: Lists) -> str:
    head = re.sub(r"[\s:]*\d*\s*$", "", text).strip(" :")
    named = [section for section in ("cautioned", "not-convicted") if lists.named(f"stage-{section}", head)]
    return (
        named[0] if named else "convicted" if re.match(r"(?:previous\s+)?convictions?\b", head, re.IGNORECASE) else ""
    )


def _made(paper: Paper, lists: Lists, lines: tuple[int, int], cells: dict[str, str], section: str) -> Proceeding:
    offence, plea, result = (cells.get(key, "") for key in ("offence", "plea", "result"))
    committed = cells.get("committed", "")
    if "line" in cells:
        bare = _NUMBER.sub("", cells["line"], count=1)
        offence = _ON.split(bare)[0].strip()
        committed = next((one.words for one in dates_in(bare, None) if one.first), "")
        found, said = _PLEA.search(bare), _RESULT.search(bare)
        plea = found[1] if found else ""
        after = [bare[found.end() :].strip() if found else "", result]
        result = said[1].strip() if said else "; ".join(filter(None, after))
    return Proceeding(
        offence=offence,
        stage=_stage(f"{offence} {result} {cells.get('court', '')}", plea, section, lists),
        date=when_of(cells.get("date", ""), paper.written),
        committed=when_of(committed, paper.written),
        court=cells.get("court", ""),
        plea=plea,
        result=result,
        breach=lists.has("breach", offence),
        sources=(paper.source(*lines),),
    )


def stage_of(words: str, lists: Lists) -> str:
    """Return how far a matter has come that has ended in no conviction; nothing where the words do not say."""
    said = next((stage.replace("-", " ") for stage in _GOING_ON if lists.has(f"stage-{stage}", words)), "")
    return said or ("under investigation" if lists.has("arrest", words) else "")


def _stage(words: str, plea: str, section: str, lists: Lists) -> str:
    if section == "cautioned":
        return section
    if section == "not-convicted":
        return stage_of(words, lists)
    ended = next((stage for stage in _GOING_ON[3:] if lists.has(f"stage-{stage}", words)), "")
    return ended or ("convicted" if plea.upper().startswith("G") or _FOUND.search(words) else "")
