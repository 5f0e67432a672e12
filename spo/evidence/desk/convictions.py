"""A record of convictions: each offence with its dates, plea, result and how far it has come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from spo.case.days import front_of
from spo.case.days.running import dates_in

from .lists import Lists
from .paper import Paper
from .proposals import Proceeding
from .tables import when_of

_NUMBER = re.compile(r"^\s*(?:(?:\d{1,2}[.)]?|[A-Z][.)])\s+)?")
_NUMBERED = re.compile(r"\s+(?:\d{1,2}|[A-Za-z])[.)]\s+[A-Z]")
_ON = re.compile(
    r"(?:^|\s+)(?:ON|BETWEEN|FROM|(?:OFFENCE|COMMITTED)(?:\s+DATES?)?(?:\s+ON)?:?)\s+(?=\d)|\s{2,}(?=\d{1,2}/\d)|(?:^|\s+)PLEA\b",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\s*\((?:(?:ON|BETWEEN|FROM)\s+)?(?=\d)[\d/.\s–TOto-]{6,}\)\s*$")
_PLEA = re.compile(r"\bPLEA:?\s*((?:NOT\s+)?(?:GUILTY|G\b|NG\b)[^\s]*(?:\s*\([^)]*\))?)", re.IGNORECASE)
_ARRESTED = re.compile(r"\s*ARR(?:ESTED)?\b\.?\s+(?:(?:FOR|ON\s+SUSP\w*(?:\s+OF)?)\s+)?", re.IGNORECASE)
_OVER = re.compile(r"([A-Za-z][A-Za-z/ ]+?)\s*:\s*(\d.*)")
_COURT = re.compile(
    r"\b(?:magistrates|mags|crown court|court|crown ct|police|constabulary|mc|cc)\b(?:['’]?\s+(?:court|ct)\b)?",
    re.IGNORECASE,
)
_RESULT = re.compile(r"\bRESULT:?\s*([A-Z]+(?:[ /][A-Z]+)*)", re.IGNORECASE)
_FOUND = re.compile(r"\bFOUND\s+GUILTY\b|\bCONVICTED\b|\bVERDICT:?\s*GUILTY\b", re.IGNORECASE)
_ENDED = ("discontinued", "dismissed", "acquitted", "no-further-action")
_STAGES = (*_ENDED, "released-under-investigation", "charged", "under-investigation")
_OF_THE_CASE = ("date", "court", "plea", "result")
_WANTED = ("offence", "committed", "date", "court", "plea", "result")


def proceedings_of(paper: Paper, lists: Lists) -> Iterator[Proceeding]:
    """Yield the offences of a record of convictions, kept as a table or as it is printed."""
    printed = [*_printed(paper, lists)]
    rows = [*paper.rows_under(lists, _WANTED, {"offence"})] or paper.labelled(lists, _WANTED, "offence")
    if len(printed) < len(rows):
        under = _under_headings(paper, lists, rows)
        yield from (_made(paper, lists, (line, line), cells, section) for line, cells, section in under)
    else:
        yield from (_made(paper, lists, (one.line, one.last), one.cells, one.section) for one in printed)


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

    @property
    def cells(self) -> dict[str, str]:
        """Return it as the cells of a table have it."""
        bare = _NUMBER.sub("", self.words, count=1)
        lines = [bare, *self.under]
        said, offence = "  ".join(lines), _ON.split(bare)[0]
        dated = next((line[found.start() :] for line in lines if (found := _ON.search(line))), "")
        inside = _BRACKETED.search(offence)
        dates = dates_in(inside[0] if inside else dated, None)
        committed = next((one.words for one in dates if one.first), "")
        plea, result = _PLEA.search(said), _RESULT.search(said)
        rest = [after.removeprefix(bare) if (after := _after(line)) else "" for line in lines]
        return {
            **self.head,
            "offence": re.sub(r"\s{2,}", " ", _BRACKETED.sub("", offence).strip()),
            "committed": committed,
            "plea": plea[1] if plea else "",
            "result": result[1].strip() if result else "; ".join(filter(None, rest)),
        }


def _after(line: str) -> str:
    """Return what a line says besides the day of an offence and the plea."""
    if plea := _PLEA.search(line):
        return line[plea.end() :].strip()
    if not (on := _ON.search(line)):
        return line.strip()
    days = dates_in(line[on.start() :], None)
    return line[on.start() + days[0].end :].strip() if days else line.strip()


def _printed(paper: Paper, lists: Lists) -> Iterator[_Offence]:
    """Yield the offences of a record as it is printed: a date and a court, and under them each offence."""
    section = ""
    head: _Offence | None = None
    held: list[_Offence] = []
    spare: list[_Offence] = []  # what stands on a head's own line, where nothing stands under it
    numbered = False
    for number, line in enumerate((*paper.lines, "END"), start=1):
        over = _OVER.match(line)
        part = _section(over[1], lists) if over else ""
        text = over[2] if over and part else line  # a heading, and on its line the one matter
        if part:
            yield from held or spare
            section, head, held, spare = part, None, [], []
        bare = text.strip()
        if not re.search(r"\w", bare):
            continue
        front = front_of(_NUMBER.sub("", text, count=1))
        named = front is not None and _is_head(front.rest, lists)
        # the day and the offence on the line that says how it ended
        ended = bool(front and section == "not-convicted" and not named and not head and stage_of(front.rest, lists))
        begins = named or ended
        counted = text[:1].isspace() and bare[-1:].isdigit()  # one of the sums of a summary
        part = "" if begins or counted else _section(bare, lists)
        if begins or part or not text[:1].isspace():
            yield from held or spare
            head, held, spare, numbered = None, [], [], False
        if front and begins:
            parts = [*re.split(r"\s{2,}", front.rest), ""]
            arrested = bool(_ARRESTED.match(parts[0])) and bool(parts[1])  # where or by whom, and after it for what
            court = next((each for each in parts if _COURT.search(each)), "" if ended or arrested else parts[0])
            inline = _COURT.search(front.rest) if _PLEA.search(front.rest) else None  # the offence after its court
            court = front.rest[: inline.end()] if inline else court
            head = _Offence(section, number, number, {"date": front.date, "court": court, "head": front.rest})
            said = parts[arrested and not court :]
            inside = "; ".join(each for each in said if each and each is not court and not _says_stage(each, lists))
            if ended:
                inside, *under = re.split(r"\s{2,}" if parts[1] else r"\s+-\s+", _ARRESTED.sub("", front.rest))
                head = replace(head, under=tuple(under))
            inside = front.rest[inline.end() :].strip() if inline else inside if section == "not-convicted" else ""
            held = [replace(head, words=inside)] if inside else []
            spare = [replace(head, words=front.rest.removeprefix(court).strip())] if court != front.rest else []
        elif part:
            section = part
        elif head and text[:1].isspace():
            if _NUMBERED.match(text) or not held or (not numbered and _is_offence(text)):
                numbered = numbered or bool(_NUMBERED.match(text))
                held.append(replace(head, line=number if held else head.line, last=number, words=bare))
            else:
                held[-1] = replace(held[-1], last=number, under=(*held[-1].under, bare))


def _is_head(rest: str, lists: Lists) -> bool:
    plea = _PLEA.search(rest)
    if not rest[:1].isupper():
        return False
    return bool(_COURT.search(rest, 0, plea.start() if plea else len(rest))) or any(
        lists.has(key, rest) for key in ("stage-charged", "arrest", "stage-cautioned")
    )


def _says_stage(text: str, lists: Lists) -> bool:
    return any(lists.named(f"stage-{stage}", text) for stage in (*_STAGES, "cautioned")) or lists.named("arrest", text)


def _is_offence(text: str) -> bool:
    found = _ON.search(text.strip())
    return bool(found and found.start() > 0 and text.strip()[0].isalpha() and not re.match(r"\s*SENTENCED", text))


def _section(text: str, lists: Lists) -> str:
    """Return the part of a record over which a line stands."""
    head = re.sub(r"[\s:]*\d*\s*$|\(S\)", "", re.split(r"\s{2,}", text)[0]).strip(" :-=*")
    parts = [head, *filter(None, re.split(r"\s*[/&,]\s*|\s+and\s+", head, flags=re.IGNORECASE))]
    for section in ("not-convicted", "cautioned"):
        if any(lists.named(f"stage-{section}", part) for part in parts):
            return section
    return "convicted" if re.match(r"(?:previous\s+)?convictions?\b", head, re.IGNORECASE) else ""


def _made(paper: Paper, lists: Lists, lines: tuple[int, int], cells: dict[str, str], section: str) -> Proceeding:
    offence, plea, result = (cells.get(key, "") for key in ("offence", "plea", "result"))
    stage = _stage(f"{offence} {result} {cells.get('head') or cells.get('court', '')}", plea, section, lists)
    day = when_of(cells.get("date", ""), paper.written)
    if section == "not-convicted":  # the day of the stage, where a line of its own says it
        for part in result.split("; "):
            front = front_of(part)
            if front and stage == stage_of(front.rest, lists):
                day = when_of(front.date, paper.written)
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
    if section == "cautioned" and not plea:  # a plea is made in court, whatever heading seems to be over it
        return section
    if section == "not-convicted":
        return stage_of(words, lists)
    ended = next((stage.replace("-", " ") for stage in _ENDED if lists.has(f"stage-{stage}", words)), "")
    if ended or plea.upper().startswith("G") or _FOUND.search(f"{words} {plea}"):
        return ended or "convicted"
    if plea or lists.has("stage-sentenced", words):  # there is no sentence without a conviction
        return "convicted" if lists.has("stage-sentenced", words) else ""
    return stage_of(words, lists)
