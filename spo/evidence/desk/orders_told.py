"""Orders that no paper of their own is there for: bail that a log tells of, and orders in a record of convictions."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from itertools import takewhile

from spo.case import When
from spo.case.days.running import dates_in
from spo.case.months import months_after
from spo.case.numerals import number_of
from spo.guidance import Guidance

from .entries import Entry, entries_of
from .lists import Lists
from .orders import kind_in
from .paper import Paper, as_one
from .people import Mentioned, named_in
from .proposals import Clause, Differs, Order, Proceeding, Source
from .sentences import sentences_of

TOLD = "No paper of its own was read for this order. Its words are those of a record: ask for the order itself."
_BAIL = re.compile(
    r"\bbail(?:ed)?\b(?:\s+[\w/()]+){0,7}?\s+(?:(?:to|until|till?|on)\s+(?=\S{0,12}\d)|(?=\d{1,2}[/.-]\d))",
    re.IGNORECASE,
)
_CONDITIONS = re.compile(r"\bcond(?:ition|n)?s?\b\s*(?:of\s+bail\s*)?[:–-]\s*", re.IGNORECASE)
_AT_ONCE = re.compile(r"[^.;]{0,60}?[,;:(-]\s*(?=(?:not\s+to|must\s+not|no\s+contact)\b)", re.IGNORECASE)
"""Between bail and conditions that no word stands over: "bail to 3/5/26, not to go to ..."."""
_DUTY = r"(?:not|no|to|must|live|lives|reside|resides|surrender|report|l&s)\b"
_BEGINS = re.compile(r"(?:not|no\s+contact|to|must|lives?|resides?|surrender|report|l&s)\b", re.IGNORECASE)
_NUMBER = rf"(?:^|(?<=[;.,])\s*|\s(?=\(?\d{{1,2}}[.):]?\s+(?i:{_DUTY})))\(?%s[.):]?\s+(?=[A-Za-z])"
_LETTERED = r"(?:^|(?<=[;.,])\s*|\s)(?:\(%s\)|(?<!\w)%s\))\s*(?=[A-Za-z])"
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
"""Before a condition: at the end of the one before, or before a word for a duty; "or 3 Mill Lane" is a house."""
_BEGIN = re.compile(r"[:–-]\s*(?=\(?(?:1|i|a)[.)])")
"""Where conditions begin that no word announces: `Bailed to 4 May: (i) no contact`."""
_NEXT = re.compile(rf";\s*|[.,]\s+(?=(?i:{_DUTY}))")
_PART = re.compile(r"\s+-\s+|;\s*")
_FORBIDS = re.compile(r"(?:not\s+to|must\s+not|no\s+contact|prohibited\s+from|shall\s+not)\b", re.IGNORECASE)
_ENDS = re.compile(r"\b(?:expire[sd]?|expiry|until|till?|to|ends?)\b\s*(?:on\s+|date\s+)?:?\s*(?=\d)", re.IGNORECASE)
_LASTS = re.compile(r"\b(\d{1,2})\s?(m|mths?|months?|y|yrs?|years?)\b", re.IGNORECASE)
_MOST, _NEARBY, _SAME = 30, 40, timedelta(2)
_LABELS = (tuple(map(str, range(1, _MOST + 1))), _ROMAN, tuple("abcdefghijkl"))
_TO_ITS_DAY = r"(?:[^.;,]|(?<=\d)\.(?=\d)){0,40}(?:,\s*(?:(?:to|until|till|on)\s+)?)?$"
"""Between a word for a hearing and its day: `trial at 10.00 on`, `trial at Exampleton,`."""
_LATEST = 9000
"""A year after which no day can be reckoned on."""


def bail_in(paper: Paper, lists: Lists, guidance: Guidance, mentioned: Mentioned) -> list[Order]:
    """Return the bail that entries of a log, or paragraphs of a note, tell of with its conditions.

    A later entry that says that it goes on says to which day.
    """
    bails = {key: order.after_charge for key, order in guidance.orders.items() if order.family == "bail"}
    found: list[Order] = []
    for entry in entries_of(paper, lists) if paper.is_ == "log" else _paragraphs(paper):
        text = entry.text
        bail = _BAIL.search(text)
        after = bail.end() if bail else len(text)
        conditions = _CONDITIONS.search(text) or _BEGIN.search(text, after) or _AT_ONCE.match(text, after)
        if not (entry.day and entry.day.year < _LATEST):
            continue
        at = entry.lines[0].number, entry.lines[-1].number
        if not (bail and conditions and bail.start() < conditions.end()):
            if found and lists.has("bail-goes-on", text):
                found[-1] = _going_on(found[-1], _next(text, entry.day, lists), paper.source(*at))
            continue
        named = (key for key in bails if lists.has(f"order-{key}", text))
        charged = lists.has("stage-charged", text[: bail.start()])
        kind = next(named, "") or next(key for key, after in bails.items() if after == charged)
        clauses = tuple(
            Clause(paragraph=number, words=words, line=at[0], last_line=at[1])
            for number, words in _clauses(text[conditions.end() :].strip())
        )
        found.append(
            Order(
                kind=kind,
                title=guidance.orders[kind].name,
                made=When.read(entry.day.isoformat()),
                ends=_later(text[bail.end() : bail.end() + _NEARBY], entry.day),
                names=named_in(" ".join(clause.words for clause in clauses), lists, mentioned),
                clauses=clauses,
                asks=(TOLD,),
                sources=(paper.source(*at),),
            )
        )
    return found


def _next(text: str, day: date, lists: Lists) -> When:
    """Return the first single day after a day that a text says is of the next hearing, of the trial or of the bail."""
    told = re.compile(rf"(?<!\w){lists.pattern('bail-day')}\b{_TO_ITS_DAY}")
    dates = (one for one in dates_in(text, day + timedelta(364)) if one.first and one.last == one.first > day)
    days = [one.when for one in dates if told.search(text[: one.start])]
    return min(days, key=lambda one: one.earliest or date.max, default=When())


def _going_on(bail: Order, until: When, source: Source) -> Order:
    """Return bail that goes on to a later day, with the day to which it first went beside it."""
    if not until.earliest or until.earliest <= (bail.ends.earliest or date.min):
        return bail
    first = Differs(field="ends", says=bail.ends.words, sources=bail.sources)
    return bail.with_sources(source, ends=until, differs=(*bail.differs, first))


def _paragraphs(paper: Paper) -> Iterator[Entry]:
    """Yield the paragraphs of a note, each as an entry of the first day that it says."""
    for lines in paper.paragraphs(len(paper.lines) + 1):
        day = next((one.first for one in dates_in(as_one(lines).text, paper.written) if one.first), None)
        yield Entry("", day, "", tuple(lines))


def orders_in(record: Sequence[Proceeding], lists: Lists, guidance: Guidance, mentioned: Mentioned) -> Iterator[Order]:
    """Yield the orders that a record of convictions says were made, also those that are over."""
    for one in record:
        for said in re.split(r";\s+", one.result):
            kind = kind_in(said, lists, guidance)
            if not kind or one.stage not in ("convicted", "acquitted") or guidance.orders[kind].family == "bail":
                continue
            line, ends = one.sources[0], _ends(said, one.date.earliest)
            forbids = [part for part in _PART.split(said) if _FORBIDS.match(part)]
            if not (forbids or ends.earliest):  # a word of the sentence, as "points on licence"
                continue
            yield Order(
                kind=kind,
                title=guidance.orders[kind].name,
                court=one.court,
                made=one.date,
                ends=ends,
                offence=one.offence,
                names=mentioned.in_text(said),
                clauses=tuple(
                    Clause(paragraph="", words=words, line=line.line, last_line=line.last_line) for words in forbids
                ),
                asks=(TOLD,),
                sources=one.sources,
            )


def without_papers(told: Sequence[Order], papers: Sequence[Order]) -> list[Order]:
    """Return the orders that are only told of: none of the papers is of its kind, and of its day or end."""

    def is_one(one: Order, two: Order) -> bool:
        made = one.made.earliest and two.made.earliest and abs(one.made.earliest - two.made.earliest) <= _SAME
        ends = one.ends.earliest and one.ends.earliest == two.ends.earliest
        return one.kind == two.kind and bool(made or ends)

    return [one for one in told if not any(is_one(one, two) for two in papers)]


def _later(words: str, day: date) -> When:
    """Return the first date in words, the next after a day where it says no year."""
    return next((one.when for one in dates_in(words, day + timedelta(364)) if one.first), When())


def _clauses(text: str) -> Iterator[tuple[str, str]]:
    """Yield conditions as they stand one after another, with their numbers where they have any."""
    at, labels = max(((_marked(text, labels), labels) for labels in _LABELS), key=lambda one: len(one[0]))
    numbered = len(at) > 1
    ends = [*(found.start() for found in at[1:]), len(text)]
    said = [sentence for _, sentence in sentences_of(text)]
    own = [*said[:1], *takewhile(_BEGINS.match, said[1:])]
    parts = (
        [text[one.end() : end] for one, end in zip(at, ends, strict=True)] if numbered else _NEXT.split(" ".join(own))
    )
    for number, part in enumerate(parts, 1):
        words = next((sentence for _, sentence in sentences_of(part)), "") if number == len(parts) else part
        if words.strip(" .;,"):
            yield (labels[number - 1] if numbered else "", words.strip(" ;,."))


def _marked(text: str, labels: Sequence[str]) -> list[re.Match[str]]:
    """Return where conditions begin that are numbered one after another by some labels."""
    at: list[re.Match[str]] = []
    for label in labels:
        way = _NUMBER % label if label.isdigit() else _LETTERED % (label, label)
        found = re.compile(way).search(text, at[-1].end() if at else 0)
        if not found:
            break
        at.append(found)
    return at


def _ends(said: str, made: date | None) -> When:
    """Return the last day of an order: as it is written, or worked out from how long it lasts."""
    if (found := _ENDS.search(said)) and (day := dates_in(said[found.end() :], None)):
        return day[0].when
    lasts = _LASTS.search(said)
    if not lasts or not made or made.year > _LATEST:
        return When()
    months = number_of(lasts[1]) * (12 if lasts[2].lower().startswith("y") else 1)
    end = months_after(made, months) - timedelta(1)
    return When(words=lasts[0], certainty="exact", earliest=end, latest=end)
