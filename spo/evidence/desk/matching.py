"""The same act in two places made one proposal with two sources; where they differ, each reading is shown."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from datetime import date, timedelta
from functools import lru_cache, reduce
from typing import Any

from spo.case import When
from spo.case.grouped import grouped

from .gathering import together
from .lists import Lists
from .logs import ENTRY_DAY
from .proposals import Act, DatedPassage, Differs
from .rows import ROWS, is_count_of
from .things import quotes_in

SOMEBODY_ELSE = "A log says of this day that it was somebody else. Read it before you rely on this."
_FORTNIGHT, _VAGUE, _LIKE, _AN_ACCOUNT = 14, 20, 4, 10
"""Days: no further apart are two tellings of one act; at least so wide is a day that is not known."""
_WORD = re.compile(r"[a-z]{5,}")
_REFERENCE = re.compile(r"\b(?:CAD|STORM|INC|LOG|[Ll]og)\s+(?:no\.?\s*)?(\d{2,5})\b")
_COMMON = frozenset(
    _WORD.findall(
        "about after again before being could their there these those where which while would today yesterday morning "
        "afternoon evening victim suspect exhibit attended police report states asked never first second other still "
        "since until under outside through think thinks phone phoned called message messages letter email calls"
    )
)
_HAS_ENDS = re.compile(r"\d\s*(?:-|–|—|,|\bto\b|\buntil\b|\band\b)|[a-z]\s*[-–—]\s*\d|\bto\b", re.IGNORECASE)


def acts_of(told: Iterable[Act], lists: Lists, logs: frozenset[str]) -> list[Act]:
    """Return one act for all that tell of it, in the order of their days; `logs` are the papers nearest to them."""
    groups = list(grouped(((act.what, act.date, act.time), act) for act in sorted(told, key=_breadth)).values())
    # What is told of the same days is joined before what may be a slip; then a third may be a part of the two.
    for of_one_day in (True, False, False):
        groups = _joined(groups, lists, logs, of_one_day)
    groups = _of_one_exhibit(groups, lists)
    return sorted(
        (_one(group, logs) for group in _only_ones(groups, lists)), key=lambda act: act.date.earliest or date.max
    )


def _joined(groups: Iterable[list[Act]], lists: Lists, logs: frozenset[str], of_one_day: bool) -> list[list[Act]]:
    """Return groups with each added to that before it which it is most surely told of with, if any."""
    made: list[list[Act]] = []
    near: dict[int, dict[int, None]] = {}  # by fortnight, the places of the groups with an act in it
    for group in groups:
        fortnights = {each for act in group for each in _fortnights(act)}
        here = sorted({place for each in fortnights for at in (each - 1, each, each + 1) for place in near.get(at, ())})
        if of_one_day:
            here = [place for place in here if _days(made[place][0]) == _days(group[0])]
        likely = [(_nearness(group, made[place], lists, logs), -place) for place in here]
        best, place = max(likely, default=(0, 0))
        if best > 0:
            made[-place].extend(group)
        else:
            place = -len(made)
            made.append(group)
        for each in fortnights:
            near.setdefault(each, {})[-place] = None
    return made


def _of_one_exhibit(groups: list[list[Act]], lists: Lists) -> list[list[Act]]:
    """Return groups with two made one that rest on one and the same exhibit, which no third act has.

    However far apart their days are: two papers then disagree about the day, and the officer is shown both.
    """
    by = grouped((mark, group) for group in groups for mark in _marks(group))
    return _paired(groups, by, lambda one, two: _marks(one) <= _marks(two) or _marks(two) <= _marks(one), lists)


def _only_ones(groups: list[list[Act]], lists: Lists) -> list[list[Act]]:
    """Return groups with two made one where no other tells of just these days, and nothing sets the two apart."""

    def of_days(group: list[Act]) -> set[tuple[date | None, date | None]]:
        return {_days(act) for act in group if act.date.earliest and not _unsure(act) and _breadth(act) < _VAGUE}

    by = grouped((days, group) for group in groups for days in of_days(group))
    return _paired(groups, by, lambda one, two: one is not two, lists)


def _paired(
    groups: list[list[Act]],
    by: Mapping[Any, list[list[Act]]],
    alike: Callable[[list[Act], list[Act]], bool],
    lists: Lists,
) -> list[list[Act]]:
    """Return groups with each two made one that alone have something in common, and that nothing sets apart."""
    for pair in by.values():
        if len(pair) == 2 and all(pair) and alike(pair[0], pair[1]) and _may_be_one(pair[0], pair[1], lists):
            pair[0].extend(pair[1])
            pair[1].clear()
    return [group for group in groups if group]


def _marks(group: Sequence[Act]) -> set[str]:
    return {mark for act in group for mark in act.exhibits}


def _may_be_one(one: Sequence[Act], two: Sequence[Act], lists: Lists) -> bool:
    files = [{source.file for act in group for source in act.sources} for group in (one, two)]
    marks = _marks(one), _marks(two)
    apart = files[0] & files[1] or (all(marks) and not marks[0] & marks[1])
    return not apart and all(lists.kin(a.method, b.method) for a in one for b in two)


def _days(act: Act) -> tuple[date | None, date | None]:
    return act.date.earliest, act.date.latest or act.date.earliest


def _fortnights(act: Act) -> range:
    first, last = _days(act)
    return range(first.toordinal() // _FORTNIGHT, last.toordinal() // _FORTNIGHT + 1) if first and last else range(0)


def _breadth(act: Act) -> int:
    first, last = _days(act)
    return (last - first).days if first and last else 9999


def _unsure(act: Act) -> bool:
    """Whether its day is only that of the entry of a log that tells of it."""
    return ENTRY_DAY in act.asks


def _open(act: Act) -> bool:
    return bool(act.date.earliest and not act.date.latest)


def _near(one: When, two: When, days: int) -> bool:
    a, b, within = (one.latest or one.earliest), (two.latest or two.earliest), timedelta(days)
    return bool(one.earliest and a and two.earliest and b and one.earliest - within <= b and two.earliest - within <= a)


@lru_cache(maxsize=16_384)
def _references(text: str) -> frozenset[str]:
    """Return the numbers of calls to the police that a text names."""
    return frozenset(_REFERENCE.findall(text))


@lru_cache(maxsize=16_384)
def _words(text: str) -> set[str]:
    return {word[:7] for word in _WORD.findall(text.lower())} - _COMMON


def _nearness(one: Sequence[Act], two: Sequence[Act], lists: Lists, logs: frozenset[str]) -> int:
    """Return how surely two groups are one act: 0 where one paper tells of both as of two.

    Where only one of those two has a mark, another paper may still join them: the other row then tells of the report.
    """
    pairs = [(a, b) for a in one for b in two]
    apart = [(a, b) for a, b in pairs if _apart(a, b, logs)]
    if any(bool(a.exhibits) == bool(b.exhibits) for a, b in apart):
        return 0
    if apart:
        pairs = [(a, b) for a, b in pairs if a.sources[0].file != b.sources[0].file]
    return max((_likeness(a, b, lists) for a, b in pairs), default=0)


def _likeness(one: Act, two: Act, lists: Lists) -> int:
    """Return how surely two tell of one act; 0 where nothing but chance need join them."""
    if not _near(one.date, two.date, _FORTNIGHT):
        return 0
    if any(_shared_quote(a, b) for a in _quotes(one.what) for b in _quotes(two.what)):
        return 9
    if _references(f"{one.sources[0].words} {one.reported_to}") & _references(
        f"{two.sources[0].words} {two.reported_to}"
    ):
        return 8
    shared = len(_words(one.what) & _words(two.what))
    kin, same = lists.kin(one.method, two.method), one.method == two.method != ""
    first = one.date.earliest == two.date.earliest
    exact = first and one.date.latest == two.date.latest
    night = first and max(_breadth(one), _breadth(two)) == 1  # from one day into the next
    marked = bool(one.exhibits and two.exhibits)
    counted = is_count_of(one, two) or is_count_of(two, one)
    vague = max(_breadth(one), _breadth(two)) >= _VAGUE and not exact
    goes_on = _open(one) or _open(two)  # since a day that is within the span of the other
    if not _near(one.date, two.date, 0):
        return 2 if _near(one.date, two.date, 1) and shared >= (2 if same else 3) else 0
    sure = (
        (7, bool({*one.exhibits} & {*two.exhibits})),
        (6, kin and bool({*one.used} & {*two.used}) and (same or not vague)),
        (
            5,
            (kin and first and (_open(one) or _open(two)))
            or (same and (exact or bool(shared) or _part(one, two) or night)),
        ),
        (4, kin and counted),
        (4, exact and (shared >= 2 or (kin and bool(shared)) or _clock(one) == _clock(two) != "")),
        (3, kin and bool(shared) and not marked and (not vague or goes_on or bool(one.method and two.method))),
    )
    return next((likely for likely, holds in sure if holds and not (likely == 5 and vague and not (same or first))), 0)


def _part(one: Act, two: Act) -> bool:
    """Whether one tells of several, and the other of those and later ones: two letters, of three from the same day."""
    return one.date.earliest == two.date.earliest and min(one.count or 0, two.count or 0) > 1


def _apart(one: Act, two: Act, logs: frozenset[str]) -> bool:
    """Whether one paper tells of both as of two: in rows that differ, or in entries with a day or time each."""
    if one.sources[0].file != two.sources[0].file:
        return False
    if one.sources[0].file not in logs:
        return (one.what, one.date, one.time) != (two.what, two.date, two.time)
    if _unsure(one) or _unsure(two) or _breadth(one) or _breadth(two) or {*one.exhibits} & {*two.exhibits}:
        return False
    return one.date.earliest != two.date.earliest or "" != _clock(one) != _clock(two) != ""


_quotes = lru_cache(maxsize=16_384)(quotes_in)


@lru_cache(maxsize=65_536)
def _shared_quote(one: str, two: str) -> bool:
    a, b = sorted((" ".join(re.findall(r"\w+", quote.lower())) for quote in (one, two)), key=len)
    return len(a.split()) >= 2 and len(a) >= 8 and a in b


def _clock(act: Act) -> str:
    return re.sub(r"\D", "", act.time)[:4]


def _one(group: Sequence[Act], logs: frozenset[str]) -> Act:
    """Return one act from all that tell of it: for each field what most say, and what the others say beside it."""
    ordered = sorted(group, key=lambda act: (-len(act.exhibits), len(act.what)))
    when, differs = _date(group, logs)
    counts = [(act.count, act) for act in ordered if act.count is not None]
    methods = Counter(act.method for act in ordered if act.method)
    said = Counter(count for count, _ in counts)
    count = max(said, key=lambda value: said[value], default=None)
    others = tuple(
        Differs(
            field="count", says=str(other), sources=tuple(act.sources[0] for value, act in counts if value == other)
        )
        for other in said
        if other != count
    )
    made: dict[str, object] = {
        "date": when,
        "count": count,
        "method": max(methods, key=lambda one: methods[one], default=""),
    }
    act = reduce(together, ordered)
    asks = tuple(ask for ask in act.asks if ask != ENTRY_DAY or len(group) == 1)
    made["what"] = _account(group, act.what)
    return act.model_copy(update={**made, "asks": asks, "differs": (*differs, *others)})


def _account(group: Sequence[Act], what: str) -> str:
    """Return the account of an act: that of rows of a system, which have what was written, save one beside more words.

    One row, as of a delivery, says that something came, and other papers what it was.
    """
    rows = next((one for one in group if ROWS in one.asks), None)
    other = max((one.what for one in group if ROWS not in one.asks), key=len, default="")
    if rows is None:
        return what
    return other if rows.count == 1 and len(other.split()) >= _AN_ACCOUNT else rows.what


def _date(group: Sequence[Act], logs: frozenset[str]) -> tuple[When, tuple[Differs, ...]]:
    """Return the day that most sources give, and each that is another. A day within a span is no other."""
    said = [act for act in group if act.date.earliest]
    if not said:
        return group[0].date, ()

    def rank(act: Act) -> int:
        """Return how far its words are from saying the day: one that was taken from the entry is the least sure."""
        far = 100 * _unsure(act) + 5 * _open(act) + (act.sources[0].file not in logs)
        far += 2 * (act.date.certainty == "about")
        return far + min(99, _breadth(act)) * (_breadth(act) >= _VAGUE)

    def agree(act: Act) -> tuple[int, int, int]:
        same = sum(_days(act) == _days(other) for other in said)
        return sum(_near(act.date, other.date, 0) for other in said), same, -rank(act)

    best = max(said, key=agree)
    if any((act.count or 0) > 1 for act in said):  # several acts lasted as long as any paper says
        spans = [
            act for act in said if _near(best.date, act.date, 0) and _HAS_ENDS.search(act.date.words) and not _open(act)
        ]
        best = max(spans, key=lambda act: (_breadth(act), -rank(act)), default=best)
    others = {_days(act): act for act in said if _is_other(best, act)}
    return best.date, tuple(Differs(field="date", says=act.date.words, sources=act.sources) for act in others.values())


def _is_other(best: Act, act: Act) -> bool:
    """Whether a day is another than the best: it does not meet it, or is a short span that is not within it."""
    if not _near(best.date, act.date, 0):
        return True
    (first, last), (a, b) = _days(best), _days(act)
    short = not _open(act) and _breadth(act) < _VAGUE
    return bool(short and first and last and a and b and not (first <= a and b <= last))


def with_beside(acts: Sequence[Act], ruled_out: Sequence[Act], enquiries: Sequence[Act]) -> list[Act]:
    """Return acts, each with the entries of logs that say of its one day what was found out, or that it was not his."""
    found = []
    for act in acts:
        doubts, more = ([one for one in said if _days(one) == _days(act)] for said in (ruled_out, enquiries))
        sources = (source for one in (*doubts, *more) for source in one.sources)
        found.append(act.with_sources(*sources, asks=(*act.asks, *((SOMEBODY_ELSE,) if doubts else ()))))
    return found


def with_passages(acts: Sequence[Act], passages: Sequence[DatedPassage]) -> list[Act]:
    """Return acts with the places of the passages that seem to tell of each: by a quotation, or the day and more."""
    found = []
    for act in acts:
        words = " ".join(source.words for source in act.sources)
        places = tuple(
            place
            for place, passage in enumerate(passages)
            if any(_shared_quote(a, b) for a in quotes_in(words) for b in passage.quotations)
            or (
                any(_near(act.date, day, 0) for day in passage.dates)
                and ({*act.exhibits} & {*passage.exhibits} or len(_words(words) & _words(passage.sources[0].words)) > 1)
            )
        )
        more = tuple(passages[place].sources[0] for place in places if passages[place].sources[0].quotable)
        found.append(act.model_copy(update={"passages": places, "sources": (*act.sources, *more)}))
    return found


def with_other_days(acts: Sequence[Act], passages: Sequence[DatedPassage], statements: Set[str]) -> list[Act]:
    """Return acts with the day that a statement gives instead, in like words, where it tells of no act of that day."""
    made = list(acts)
    for passage in (one for one in passages if one.sources[0].file in statements and len(one.dates) == 1):
        [day] = passage.dates
        if not day.earliest or day.earliest != day.latest or any(_near(act.date, day, 0) for act in acts):
            continue
        words = _words(passage.sources[0].words)
        like = [
            place
            for place, act in enumerate(acts)
            if _near(act.date, day, _FORTNIGHT) and not _breadth(act) and len(_told_of(act) & words) >= _LIKE
        ]
        if len(like) == 1:
            act, says = made[like[0]], Differs(field="date", says=day.words, sources=passage.sources)
            made[like[0]] = act.with_sources(*passage.sources, differs=(*act.differs, says))
    return made


def _told_of(act: Act) -> set[str]:
    return _words(" ".join((act.what, *(source.words for source in act.sources))))
