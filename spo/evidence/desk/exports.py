"""Exports of calls and messages: whose rows they hold, and which rows an act that other papers tell of seems to be."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property

import pandas as pd

from spo.case import When
from spo.case.days import in_full
from spo.case.grouped import grouped
from spo.guidance import Guidance

from ..numbers import WITHHELD, is_number, same_number
from ..reading import guessed, read
from ..rollup.ranges import ranges_of
from ..rollup.senders import keys_of
from .gathering import gathered
from .lists import Lists
from .paper import Paper
from .proposals import Act, DatedPassage, Differs, Identifier, Source
from .things import EMAIL, TELEPHONE, quotes_in

_WITHHELD = re.compile(r"\b(?:withheld|anonymous|no caller id|unknown number)\b", re.IGNORECASE)
_SIDE = re.compile(r"^\s*(?:from|to)\s*:\s*", re.IGNORECASE)
_ABOUT = r"\b(?:about|around|approx\w*\.?|roughly|some|over|nearly|almost|more than)\s+"
_TOP, _MOST = 10, 12
MARKED = "Whoever examined the device marked these rows, or they were deleted. Say what they show, if anything."
_NEARLY = 5
"""A count in words that is off by a fifth of the rows is about as many."""
_SPAN = re.compile(r"(\d{1,2})[:.]?(\d\d)\D{1,9}(\d{1,2})[:.]?(\d\d)")


@dataclass(frozen=True, eq=False)
class Export:
    """The rows of one export, with the keys of who sent and received each, and the paper that they stand in."""

    paper: Paper
    begins: int
    rows: pd.DataFrame

    @cached_property
    def said(self) -> pd.Series:
        """The words of each row, without their marks and in small letters."""
        return self.rows["text"].map({text: _plain(text) for text in self.rows["text"].unique()})

    def source(self, number: int) -> Source:
        """Return a row as a source."""
        return self.paper.source(self.begins + number)


def exports_of(papers: Iterable[Paper], guidance: Guidance) -> list[Export]:
    """Return the tables of papers that hold calls or messages."""
    found = []
    for paper in papers:
        for begins, table in paper.tables:
            rows = read(table, guessed(table, guidance).mapping, guidance.methods).rows
            if not rows.empty:
                rows = rows.assign(**{name: _numbers_of(rows[name]) for name in ("sender", "recipient")})
                keys = {"key": keys_of(rows["sender"]), "to": keys_of(rows["recipient"])}
                found.append(Export(paper, begins, rows.assign(**keys)))
    return found


def _numbers_of(parties: pd.Series) -> pd.Series:
    """Return parties by the number alone, where a telephone's report names each by a number and what it is saved as."""

    def number(text: str) -> str:
        bare = _SIDE.sub("", text)
        found = TELEPHONE.search(bare)
        return found[0] if found and same_number(found[0]).removeprefix("+").isdecimal() else bare

    return parties.map({one: number(one) for one in parties.unique()})


def marked_in(export: Export, lists: Lists) -> Iterator[DatedPassage]:
    """Yield the rows that an examiner marked, or that were deleted, for the officer to look at: a day's between two.

    The clock is that of the United Kingdom, though the export may have another.
    """
    cells = next((table.cells for begins, table in export.paper.tables if begins == export.begins), pd.DataFrame())
    heads = (lists.columns([*map(str, head)], ("tag", "deleted")) for head in cells.iloc[:_TOP].itertuples(index=False))
    named = next(filter(None, heads), {})
    marked: dict[int, str] = {}
    for number, row in zip(cells.index, cells.itertuples(index=False), strict=True) if named else ():
        said = {key: str(row[at]).strip() for key, at in named.items()}
        deleted = lists.named("is-deleted", said.get("deleted", ""))
        tag = said.get("tag", "")
        if deleted or (tag and not lists.named("not-tagged", tag)):
            marked[int(number)] = " (deleted)" if deleted else ""
    held = export.rows[export.rows.index.isin([*marked])]
    columns = (held[name] for name in ("at", "sender", "recipient", "text", "key", "to"))
    rows = [
        ((at.to_pydatetime().date(), *sorted((key, to))), (number, f'{at:%H:%M} from {one} to {two}: "{plain}"'))
        for number, at, one, two, text, key, to in zip(map(int, held.index), *columns, strict=True)
        if (plain := " ".join(str(text).split()))
    ]
    for (day, *_), part in grouped(rows).items():
        yield DatedPassage(
            dates=(When(words=in_full(day), certainty="exact", earliest=day, latest=day),),
            what="; ".join(f"{told}{marked[number]}" for number, told in part),
            sources=tuple(export.source(number) for number, _ in part[:_MOST]),
            asks=(MARKED,),
        )


def senders_of(exports: Iterable[Export]) -> list[Identifier]:
    """Return the numbers and emails between which the rows went, with how many came from each, and when."""
    found = []
    for export in exports:
        for written, key in (("sender", "key"), ("recipient", "to")):
            for value, part in export.rows.groupby(key, sort=False):
                if not (is_number(str(value)) or EMAIL.fullmatch(str(value))):
                    continue
                sent = {"rows": len(part), "first": str(part["at"].min()), "last": str(part["at"].max())}
                made = {
                    "value": value,
                    "kind": "telephone" if is_number(str(value)) else "email",
                    "written": tuple(part[written].unique()[:5]),
                    "sources": (export.source(int(part.index[0])),),
                    **(sent if key == "key" else {}),
                }
                found.append(Identifier.model_validate(made))
    return gathered(found, lambda one: one.value)


def with_rows(act: Act, exports: Sequence[Export], lists: Lists) -> Act:
    """Return an act with the rows of exports that it seems to be, and the count of them where papers say another.

    Rows that name the sender are surer than a count in words, and more of them than it are taken; both are shown.
    """
    withheld = bool(_WITHHELD.search(act.what))
    wanted = {*act.used, *([WITHHELD] if withheld else [])}
    if not wanted and act.method and (act.count or 0) > 1:
        wanted = _alone(act, exports, lists)
    wanted = wanted or _quoted(act, exports, lists)
    rows: dict[str, tuple[tuple[int, int], ...]] = {}
    total, sources = 0, list[Source]()
    sent, reached = set[str](), set[str]()
    for export in exports if wanted else ():
        held = _of_act(act, export, lists)
        part = held[held["key"].isin(wanted)]
        if not part.empty:
            rows[export.paper.name] = ranges_of(export.begins + int(number) for number in part.index)
            total += len(part.drop_duplicates(["at", "key"]))
            sent, reached = sent | {*part["key"]}, reached | {*part["to"]}
            sources.append(export.source(int(part.index[0])))
    if not total:
        return act
    agrees = any(one.field == "count" and one.says == str(total) for one in act.differs)
    about = bool(act.count and re.search(rf"{_ABOUT}{act.count}\b|\b{act.count}\s?\+", act.what, re.IGNORECASE))
    surer = agrees or about or act.count is None or (act.count < total and not withheld)
    count, other, where = (total, act.count, act.sources) if surer else (act.count, total, tuple(sources))
    told = () if other in (None, count) else (Differs(field="count", says=str(other), sources=where),)
    said = tuple(one for one in act.differs if one.field != "count" or one.says != str(count))
    used = tuple(key for key in act.used if key not in reached - sent)  # a number that was only reached is not his
    made = {"rows": rows, "count": count, "used": used, "differs": (*said, *told), "sources": (*act.sources, *sources)}
    return act.model_copy(update=made)


def _of_act(act: Act, export: Export, lists: Lists) -> pd.DataFrame:
    """Return the rows of an export that are of the days and the method of an act."""
    first, last = act.date.earliest, act.date.latest or act.date.earliest
    held = export.rows
    if not first or not last:
        return held[:0]
    part = held[_within(held["at"], first, last, act.time)]
    alike = {key: lists.kin(act.method, key) or key in ("message", "text") for key in part["method"].unique()}
    return part[part["method"].map(alike).astype(bool)] if act.method else part


def _alone(act: Act, exports: Sequence[Export], lists: Lists) -> set[str]:
    """Return the one sender of about as many rows as an act counts, where the words name no number and no other is."""
    rows = [(export, _of_act(act, export, lists)) for export in exports]
    sent = Counter(str(key) for export, part in rows for key in part["key"] if key not in _owners(export))
    near = {key for key, many in sent.items() if abs(many - (act.count or 0)) * _NEARLY <= many}
    return near if len(near) == 1 else set()


def _quoted(act: Act, exports: Sequence[Export], lists: Lists) -> set[str]:
    """Return the one sender of rows of just the words that papers quote of an act, where no other sent the same."""
    quotes = {_plain(quote) for source in act.sources for quote in quotes_in(" ".join(source.words.split()))}
    several = {quote for quote in quotes if " " in quote}
    sent: set[str] = set()
    for export in exports if several else ():
        part = _of_act(act, export, lists)
        sent |= {*part["key"][export.said[part.index].isin(several)]} - _owners(export)
    return sent if len(sent) == 1 else set()


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _owners(export: Export) -> set[str]:
    """Return whose telephone an export is of: the party to whom most rows came."""
    return {str(key) for key, _ in Counter(export.rows["to"]).most_common(1)}


def _within(at: pd.Series, first: date, last: date, time: str) -> pd.Series:
    begins, ends = datetime.combine(first, datetime.min.time()), datetime.combine(last, datetime.max.time())
    span = _SPAN.search(time)
    if span and first == last:
        h, m, hh, mm = map(int, span.groups())
        if max(h, hh) < 24 and max(m, mm) < 60:
            begins, ends = begins.replace(hour=h, minute=m), begins.replace(hour=hh, minute=mm) + timedelta(minutes=1)
            ends += timedelta(days=int(ends < begins))
    return (at >= begins) & (at <= ends)
