"""A record of convictions: each offence with its dates, plea, result and how far it has come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from itertools import pairwise

from spo.case.days import front_of
from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper
from .proposals import Proceeding
from .tables import when_of

_NUMBER = re.compile(r"^\s*(?:(?:\d{1,2}[.)]?|[A-Z][.)])\s+)?")
_SECTION = re.compile(r"\bS(?:ECTION|EC)?\.?\s?\d|\bACT\b", re.IGNORECASE)
"""The section of an offence: a cell before the one that has it is a place."""
_SUMMONS = re.compile(r"(?:A/?S\s*(?:NO\.?|REF)?\W*)?\d\d/\w*\d\w*/[\w/]+", re.IGNORECASE)
_TO_COME = re.compile(r"\b(?:to|until|till?)\W*$", re.IGNORECASE)
_COUNTED = re.compile(r"\s*(?:\d{1,2}|[A-Z])[.)]\s+")
_NUMBERED = re.compile(r"\s+(?:\d{1,2}|[A-Za-z])[.)]\s+[A-Z]")
_CELLS = re.compile(r"\s{2,}|\s+\|\s+|(?<!\d)\s+[-–—]\s+(?!\d)|(?<=\d)\s+[-–—]\s+(?=[A-Za-z])")
"""What stands between the cells of a line: spaces, a bar, or a dash that is not one between two days."""
_REFERENCE = re.compile(r"(?=\S*[A-Z])(?=\S*\d)[\w/]+\s{2,}(?=\d)")
"""The number of an arrest or of a case, before its day."""
_OF_AN_ACT = re.compile(r"\(?(?:[A-Z]{1,4}\s?\d|\w+\s+\d{4}|ACT\b|SECTION\b)", re.IGNORECASE)
_PLEA = re.compile(r"\bPLEA(?:DED|D)?:?\s*((?:NOT\s+)?(?:GUILTY|G\b|NG\b)[^\s;,]*(?:\s*\([^)]*\))?)", re.IGNORECASE)
_ARRESTED = re.compile(r"\s*ARR(?:ESTED)?\b\.?\s+(?:(?:FOR|ON\s+SUSP\w*(?:\s+OF)?)\s+)?", re.IGNORECASE)
_CAME_OF_IT = re.compile(r"\s*(?:ORDERS?|RESULT|SENTENCE|DISPOSAL|OUTCOME|MO|REMARKS?|NOTES?)\s*:", re.IGNORECASE)
"""The label of a line that tells what came of an offence, or how it was done: its days are not the offence's."""
_OVER = re.compile(r"([A-Za-z][A-Za-z/ -]+?)(?:\s+\d{1,2})?(?:\s*:\s*|\s{2,})((?:[A-Za-z]+\s+)?\d.*)")
_STAGED = re.compile(r"^([A-Za-z]+)\s+(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})(?!\S)")
"""A stage before its day, where a heading has both on its own line."""
_COURT = re.compile(
    r"\b(?:magistrates|mags|crown court|court|crown ct|police|constabulary|mc|cc)\b(?:['’]?\s+(?:court|ct)\b)?",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\bRESULT:?\s*([A-Z]+(?:[ /][A-Z]+)*)", re.IGNORECASE)
_FOUND = re.compile(r"\bFOUND\s+GUILTY\b|\bCONVICTED\b|\bVERDICT:?\s*GUILTY\b", re.IGNORECASE)
_ENDED = ("discontinued", "dismissed", "acquitted", "no-further-action")
_STAGES = (*_ENDED, "released-under-investigation", "charged", "under-investigation")
_SECTIONS = {
    "acquitted": "section-acquitted",
    "not-convicted": "stage-not-convicted",
    "cautioned": "stage-cautioned",
}
_OF_THE_CASE = ("date", "court", "plea", "result")
_WANTED = ("offence", "committed", "date", "court", "plea", "result")


def proceedings_of(paper: Paper, lists: Lists) -> Iterator[Proceeding]:
    """Yield the offences of a record of convictions, kept as a table or as it is printed."""
    found = [*_found(paper, lists)]
    ended = [(one.committed.earliest or date.max, one.date.earliest or date.min) for one in found if one.plea]
    for one in found:
        day = one.date.earliest
        if not (one.stage == "charged" and day and any(first <= day <= last for first, last in ended)):
            yield one  # a charge is told by what came of it


def _found(paper: Paper, lists: Lists) -> Iterator[Proceeding]:
    printed = [*_printed(paper, lists)]
    rows = [*paper.rows_under(lists, _WANTED, {"offence"})] or paper.labelled(lists, _WANTED, "offence")
    if len(printed) <= len(rows):
        under = _under_headings(paper, lists, rows)
        yield from (_made(paper, lists, (line, line), cells, section) for line, cells, section in under)
    else:
        yield from (_made(paper, lists, (one.line, one.last), one.cells(lists), one.section) for one in printed)


def _under_headings(
    paper: Paper, lists: Lists, rows: Sequence[tuple[int, dict[str, str]]]
) -> Iterator[tuple[int, dict[str, str], str]]:
    """Yield rows with the part of the record that they stand in; of one heading, all have what any says of the case."""
    heads = [(number, part) for number, text in enumerate(paper.lines, 1) if (part := _section(text.strip(), lists))]
    for line, cells in rows:
        number, part = max((head for head in heads if head[0] < line), default=(0, ""))
        past = min((other for other, _ in heads if other > line), default=len(paper.lines) + 1)
        shared = (
            {}
            if not number
            else {key: other[key] for at, other in rows if number < at < past for key in _OF_THE_CASE if other.get(key)}
        )
        offence, *rest = re.split(r"\s{2,}(?=(?:date\s+)?committed\b)", cells["offence"], flags=re.IGNORECASE)
        yield line, {**shared, **dict(zip(("committed",), rest, strict=False)), **cells, "offence": offence}, part


def days_of(record: Sequence[Proceeding]) -> set[date | None]:
    """Return every day that a record names: of an arrest that led to a charge another paper may tell."""
    named = {day.first for one in record for source in one.sources for day in dates_in(source.words, None)}
    return named | {one.date.earliest for one in record}


def stage_of(words: str, lists: Lists) -> str:
    """Return how far a matter has come that has ended in no conviction; nothing where the words do not say."""
    said = next((stage.replace("-", " ") for stage in _STAGES if lists.has(f"stage-{stage}", words)), "")
    return said or ("under investigation" if lists.has("arrest", words) else "")


@dataclass(frozen=True)
class _Offence:
    """An offence as it is printed: the date and court over it, its own line, and what stands under that."""

    section: str
    line: int
    last: int
    head: dict[str, str]
    words: str = ""
    under: tuple[str, ...] = field(default=())

    def cells(self, lists: Lists) -> dict[str, str]:
        """Return it as the cells of a table have it."""
        first = _parts(_NUMBER.sub("", self.words, count=1), lists, last=self.section == "not-convicted")
        bare = ((line.strip(), _CAME_OF_IT.match(line)) for line in self.under)
        rest = [_Parts(line, "", "", "") if came else _parts(line, lists) for line, came in bare]
        dated = next((one for one in (first, *rest) if one.committed), None)
        said = "  ".join((self.words, *self.under))
        plea, result = _PLEA.search(said), _RESULT.search(said)
        after = [first.after, *(one.after if one is dated or _PLEA.search(one.line) else one.line for one in rest)]
        firsts = (cell for each in self.under for cell in _CELLS.split(each)[:1] if not stage_of(cell, lists))
        placed = next(filter(_COURT.search, firsts), "")
        placed = placed if self.section == "not-convicted" else ""
        return {
            **self.head,
            "court": self.head.get("court") or placed,
            "offence": re.sub(r"\s{2,}", " ", first.offence),
            "committed": dated.committed if dated else "",
            "plea": plea[1] if plea else "",
            "result": result[1].strip() if result else "; ".join(filter(None, after)),
        }


@dataclass(frozen=True)
class _Parts:
    """A line about an offence: what it is, the words of the days on which it was committed, and what came of it."""

    line: str
    offence: str
    committed: str
    after: str


def _parts(line: str, lists: Lists, *, last: bool = False) -> _Parts:
    """Return a line taken apart at the days of the offence and at the plea, or else where a sentence begins.

    `last` is whether a day with which the line ends is that of the offence, by no word for it.
    """
    words = rf"(?:ON|BETWEEN|FROM|{lists.pattern('column-committed')}):?\s+"
    before = re.compile(rf"(?:\s*\(\s*(?:{words})?|(?:^|\s+){words}|(?:^|\s{{2,}}))$", re.IGNORECASE)
    plea, days, cut = _PLEA.search(line), "", len(line)
    end = cut
    for one in dates_in(line, None):
        found, after = before.search(line[: one.start]), line[one.end :].lstrip(" )")
        if one.first and not found and plea and one.end <= plea.start():  # the days stand before the section
            return _Parts(
                line.strip(),
                f"{line[: one.start]}{line[one.end : plea.start()]}".strip(" -–—|,"),
                one.words,
                line[plea.end() :].strip(" -–—|"),
            )
        bare = found is not None and not found[0].strip()  # a day alone may be that of the sentence
        if last and one.first and not (found or after) and line[: one.start].endswith(" "):  # an offence, and its day
            days, cut, end = one.words, one.start, len(line)
            break
        if one.first and found and (not bare or found.start() or not after or _PLEA.match(after)):
            days, cut, end = one.words, found.start(), len(line) - len(after)
            break
    if not days and (found := re.search(rf"(?:^|\s+){words}(?P<days>\d[^()]*?)(?=\s{{2,}}|\s+PLEA|$)", line)):
        days, cut, end = found["days"], found.start(), found.end()  # days that cannot be read
    if plea:
        cut, end = min(cut, plea.start()), max(plea.end(), end if days else 0)
    elif not days:
        starts = (found.end() for found in _CELLS.finditer(line))
        cut = end = next((at for at in starts if lists.begins("stage-sentenced", line[at:])), cut)
    return _Parts(line.strip(), line[:cut].strip(" -–—|"), days, line[end:].strip(" -–—|"))


def _printed(paper: Paper, lists: Lists) -> Iterator[_Offence]:
    """Yield the offences of a record as it is printed: a date and a court, and under or beside them each offence."""
    section = ""
    head: _Offence | None = None
    held: list[_Offence] = []
    spare: list[_Offence] = []  # what stands on a head's own line, where nothing stands under it
    numbered = False
    flat = _is_flat(paper.lines, lists)
    for number, line in enumerate((*paper.lines, "END"), start=1):
        over = _OVER.match(line)
        part = _section(over[1], lists) if over else ""
        text = over[2] if over and part else line  # a heading, and on its line the one matter
        heading = over[1] if over and part else ""
        if part:
            yield from held or spare
            section, head, held, spare = part, None, [], []
            text = _STAGED.sub(r"\2  \1", text)
        bare = text.strip()
        if not re.search(r"\w", bare):
            continue
        front = _front(text, lists)
        cells = [cell for cell in _CELLS.split(front[1]) if cell] if front else []
        # the day and the offence on the line that says how it ended
        stages = [place for place, cell in enumerate(cells) if lists.begins("arrest", cell) or stage_of(cell, lists)]
        ended = section == "not-convicted" and bool(stages) and stages[0] > 0
        matter = section == "not-convicted" and _COUNTED.match(text) is not None
        begins = front is not None and (ended or bool(heading) or matter or _is_head(front[1], lists))
        counted = text[:1].isspace() and bare[-1:].isdigit()  # one of the sums of a summary
        part = "" if begins or counted else _section(bare, lists)
        under = bool(head) and (text[:1].isspace() or flat)
        days = dates_in(bare, None) if matter and not front else []
        if begins or part or not under or days:
            yield from held or spare
            head, held, spare, numbered = None, [], [], False
        if front and begins:
            head, held, spare = _begun(
                _Offence(section, number, number, {"date": front[0], "head": heading}),
                front[1],
                cells,
                stages[0] if ended else 0,
                lists,
            )
        elif days:  # the offence before its day
            head = _Offence(section, number, number, {"date": ""})
            held = [replace(head, words=f"{bare[: days[0].start]}  {bare[days[0].start :]}")]
        elif part:
            section = part
        elif head and under:
            own = _parts(bare, lists)
            if not held and spare and not own.offence:  # the offence beside the court, and its days on this line
                held = [replace(spare[0], last=number, under=(bare,))]
            elif (
                _NUMBERED.match(text)
                or not held
                or (not numbered and own.offence and own.committed and not _CAME_OF_IT.match(bare))
            ):
                numbered = numbered or bool(_NUMBERED.match(text))
                held.append(replace(head, line=number if held else head.line, last=number, words=bare))
            else:
                held[-1] = replace(held[-1], last=number, under=(*held[-1].under, bare))


def _is_flat(lines: Sequence[str], lists: Lists) -> bool:
    """Return whether a record has what is about an offence below its court and no further in."""
    under = [
        below
        for line, below in pairwise(lines)
        if (front := _front(line, lists)) and _is_head(front[1], lists) and not _PLEA.search(line) and below.strip()
    ]
    return bool(under) and not any(line[:1].isspace() for line in under) and any(map(_PLEA.search, lines))


def _front(text: str, lists: Lists) -> tuple[str, str] | None:
    """Return the day with which a line begins, after its number and what the day is called, and what follows it."""
    numbered = re.sub(rf"^{lists.pattern('column-date')}\W+", "", _NUMBER.sub("", text, count=1))
    for bare in (text.strip(), numbered, _REFERENCE.sub("", numbered)):
        day = next((one for one in dates_in(bare[:60], None) if one.first and not one.start), None)
        front = front_of(bare)
        if said := (day.words, bare[day.end :]) if day else (front.date, front.rest) if front else None:
            return said[0], re.sub(rf"^(?:[\s,:;|–—-]|(?i:at)\b|{lists.pattern('column-court')}:)+", "", said[1])
    return None


def _begun(
    head: _Offence, rest: str, cells: list[str], ended: int, lists: Lists
) -> tuple[_Offence, list[_Offence], list[_Offence]]:
    """Return the head of a matter, an offence that stands on its line, and what may be one if nothing stands under it.

    `ended` is the place of the first cell that says how it ended.
    """
    if ended:
        cells = [_ARRESTED.sub("", cells[0]), *cells[1:]]
        placed = ended > 1 and not _OF_AN_ACT.match(cells[1])
        known = replace(
            head,
            head={**head.head, "court": "", "head": f"{head.head['head']} {rest}"},
            under=("; ".join(cells[ended:]),),
        )
        return known, [replace(known, words="  ".join(cells[placed:ended]))], []
    arrested = len(cells) > 1 and bool(_ARRESTED.match(cells[0]))  # where or by whom, and after it for what
    placed = [_SECTION.search(cell) and not _OF_AN_ACT.match(cell) for cell in cells[:2]] == [None, True]
    unsaid = arrested or (head.section == "not-convicted" and not placed) or not cells
    court = next((each for each in cells if _COURT.search(each)), "" if unsaid else cells[0])
    inline = _COURT.search(rest) if _PLEA.search(rest) and len(cells) > 1 and court is cells[0] else None
    court = rest[: inline.end()] if inline else court  # the offence after its court
    head = replace(head, head={**head.head, "court": court, "head": f"{head.head['head']} {rest}"})
    after = rest.partition(court)[2] if court else rest
    if head.section == "not-convicted":
        said = (each for each in cells[arrested and not court :] if each is not court)
        inside, *more = [each for each in said if not (_says_stage(each, lists) or _SUMMONS.fullmatch(each))] or [""]
        return head, [replace(head, words=inside, under=tuple(more))] if inside else [], []
    beside = [replace(head, words=after.strip(" -–—|:,"))] if after.strip(" -–—|:,") else []
    return (head, beside, []) if inline else (head, [], beside)


def _is_head(rest: str, lists: Lists) -> bool:
    plea = _PLEA.search(rest)
    if not rest[:1].isupper():
        return False
    return bool(_COURT.search(rest, 0, plea.start() if plea else len(rest))) or any(
        lists.has(key, rest) for key in ("stage-charged", "arrest", "stage-cautioned")
    )


def _says_stage(text: str, lists: Lists) -> bool:
    return any(lists.named(f"stage-{stage}", text) for stage in (*_STAGES, "cautioned")) or lists.named("arrest", text)


def _section(text: str, lists: Lists) -> str:
    """Return the part of a record over which a line stands."""
    head = re.sub(
        r"^\d{1,2}\s+(?=[A-Z])|[\s:]*(?:\d*|:\s*(?:NIL|NONE))\s*$|\(S\)", "", re.split(r"\s{2,}", text)[0]
    ).strip(" :-=*")
    parts = [head, *filter(None, re.split(r"\s*[/&,]\s*|\s+and\s+", head, flags=re.IGNORECASE))]
    for section, key in _SECTIONS.items():
        if any(lists.named(key, part) for part in parts):
            return section
    return (
        "convicted"
        if re.match(r"(?:(?:previous\s+)?convictions?|(?:court\s+)?disposals?)\b", head, re.IGNORECASE)
        else ""
    )


def _made(paper: Paper, lists: Lists, lines: tuple[int, int], cells: dict[str, str], section: str) -> Proceeding:
    offence, plea, result = (cells.get(key, "") for key in ("offence", "plea", "result"))
    stage = _stage(f"{offence} {result} {cells.get('head') or cells.get('court', '')}", plea, section, lists)
    day = when_of(cells.get("date", ""), paper.written)
    if section == "not-convicted":  # the day of the stage, where a line of its own says it
        for part in result.split("; "):
            days = [one for one in dates_in(part, paper.written) if one.first]
            if days and stage and stage == stage_of(part, lists) and not _TO_COME.search(part[: days[0].start]):
                day = days[0].when
    return Proceeding(
        offence=offence,
        stage=stage,
        date=day,
        committed=when_of(cells.get("committed", ""), paper.written),
        court=cells.get("court", ""),
        plea=plea,
        result=result,
        breach=lists.has("breach", offence),
        sources=(paper.source(*lines),),
    )


def _stage(words: str, plea: str, section: str, lists: Lists) -> str:
    if section == "acquitted" or (section == "cautioned" and not plea):  # a plea is made in court, whatever is over it
        return section
    if section == "not-convicted":
        return stage_of(words, lists)
    ended = next((stage.replace("-", " ") for stage in _ENDED if lists.has(f"stage-{stage}", words)), "")
    if ended or plea.upper().startswith("G") or _FOUND.search(f"{words} {plea}"):
        return ended or "convicted"
    if plea or lists.has("stage-sentenced", words):  # there is no sentence without a conviction
        return "convicted" if lists.has("stage-sentenced", words) else ""
    return stage_of(words, lists)
