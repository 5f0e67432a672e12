"""The words of an act taken from a statement or a log, where a chronology has only a short form of them."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from spo.case.days.running import dates_in
from spo.case.english import listed
from spo.case.first_person import as_said
from spo.case.grouped import grouped

from .paper import Paper, as_one
from .people import Mentioned
from .proposals import Act, Source
from .sentences import sentences_of
from .signed import made_by
from .telling import Reader
from .things import MARK, POSTCODE, QUOTED, TELEPHONE, quotes_in
from .withheld import closed_from

SHORTHAND = 12
"""Words: a row of a chronology that has fewer is a short form of what a statement or a log tells."""
MORE_QUOTED = "Other words quoted of it are not in this account: {}, at {}. Add those that matter."
_MANY = 5
_MUCH_MORE = 1.5
"""Times: how much more a log must tell than other words, such as those of a statement, to stand in their place."""
_MOST, _SURE = 600, 2
_SAID = re.compile(rf"{QUOTED.pattern}|(?<!\w)['‘][^'’]{{2,300}}['’](?!\w)")
_WORD = re.compile(
    r"\b(?!(?:the|and|for|her|his|she|him|was|had|has|with|from|that|this|who|not|but|they|then|when|were|all|one|it)\b)[a-z]{3,}"
)


@dataclass(frozen=True)
class _Telling:
    """What a statement tells of one day, in whole sentences, and who says it."""

    day: date
    words: str
    by: str
    source: Source


def with_fuller(
    acts: Sequence[Act], statements: Sequence[Paper], logged: Sequence[Act], typed: frozenset[str], reader: Reader
) -> list[Act]:
    """Return acts, each that a typed chronology has in short in the words of a statement of its day, or else of a log.

    The row of the chronology stays among its sources.
    """
    told = [one for paper in statements for one in _tellings(paper, reader)]
    days = Counter(act.date.earliest for act in acts)
    by_source = grouped((entry.sources[0], entry) for entry in logged)
    found = []
    for act in acts:
        entries = {one: _told_at(act.time, by_source[one]) for one in act.sources if one in by_source}
        rows = [one.words for one in act.sources if one.file in typed]
        its_own = any(act.what in row for row in rows)
        if rows and (len(act.what.split()) < SHORTHAND or not its_own):
            alone = days[act.date.earliest] == 1
            fits = [(_fit(act, one, alone, reader), one) for one in told if _same_day(act, one.day)]
            said = [entries[one] for one in act.sources if one in entries]
            found.append(_worded(act, fits, max(said, key=_tells, default=""), its_own))
        else:
            found.append(act)
        found[-1] = _with_quotations(found[-1], entries, typed)
    return found


def _told_at(time: str, told: Sequence[Act]) -> str:
    """Return what an entry tells of a time, where it tells of several acts."""
    return next((one.what for one in told if one.time == time), told[-1].what)


def _with_quotations(act: Act, entries: Mapping[Source, str], typed: frozenset[str]) -> Act:
    """Return an act of which many words are quoted with where more of them stand than its own account has."""
    told = [(one, entries.get(one, one.words)) for one in act.sources if one in entries or one.file in typed]
    every = {_plain(quote): source for source, words in told for quote in quotes_in(" ".join(words.split()))}
    own = _plain(act.what)
    left = [source for quote, source in every.items() if quote not in own]
    if len(every) < _MANY or not left:
        return act
    where = listed(list(dict.fromkeys(f"{one.file}, line {one.line}" for one in left)))
    return act.model_copy(update={"asks": (*act.asks, MORE_QUOTED.format(len(left), where))})


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _worded(act: Act, fits: Sequence[tuple[int, _Telling]], logged: str, its_own: bool) -> Act:
    """Return an act in the words of the statement that fits it best, or else those of a log if they say more.

    A log stands in the place of a statement only if it says much more, and not where somebody lives or can be rung.
    """
    fit, one = max(fits, key=lambda each: (each[0], len(each[1].words)), default=(0, None))
    if not (one and fit):
        longer = len(logged.split()) > len(act.what.split())
        return act.model_copy(update={"what": logged}) if its_own and longer else act
    more = _tells(logged) > _MUCH_MORE * _tells(one.words) and not (TELEPHONE.search(logged) or POSTCODE.search(logged))
    return act.with_sources(one.source, what=logged if more else f"{one.by} says: {_quoted(one.words)}")


def _tells(words: str) -> int:
    """Return how much some words tell: how many there are that are not of every sentence."""
    return len(_words(words))


def _quoted(words: str) -> str:
    said = as_said(words)
    return said if said != words else '"{}"'.format(re.sub(r"[\"“”]", "'", words))


def _same_day(act: Act, day: date) -> bool:
    first, last = act.date.earliest, act.date.latest
    return bool(first and last and first == day and (last - first).days <= 1)


def _fit(act: Act, one: _Telling, alone: bool, reader: Reader) -> int:
    """Return how surely a statement tells of an act of its day: 0 where only the day, or less, is common to both."""
    marks = {re.sub(r"\W", "", mark) for mark in MARK.findall(one.words)}
    own = {re.sub(r"\W", "", mark) for mark in act.exhibits}
    if marks and own:
        return 9 if marks & own else 0
    names = {*reader.mentioned.in_text(act.what)} & {*reader.mentioned.in_text(one.words)}
    shared = len(_words(act.what) & _words(one.words)) + len(names)
    method = reader.lists.method_of(one.words)
    kin = bool(act.method and method and reader.lists.kin(act.method, method))
    return shared + kin if alone or shared > _SURE else 0


def _words(text: str) -> set[str]:
    return {word[:7] for word in _WORD.findall(text.lower())}


def _maker(paper: Paper, mentioned: Mentioned) -> str:
    """Return who made a statement, by the first and last name; nothing where it does not say it."""
    made = made_by(paper)
    named = mentioned.in_text(made[1].title()) if made else ()
    return " ".join(dict.fromkeys((named[0].split()[0], named[0].split()[-1]))) if named else ""


def _tellings(paper: Paper, reader: Reader) -> Iterator[_Telling]:
    by = _maker(paper, reader.mentioned)
    last: date | None = None
    for paragraph in paper.paragraphs(closed_from(paper, reader.lists)) if by else ():
        passage = as_one(paragraph)
        days: list[tuple[int, int, date | None]] = []
        for start, sentence in sentences_of(passage.text):
            dates = [one for one in dates_in(sentence, paper.written, anchor=last) if one.first]
            last = dates[-1].last if dates else last
            day = dates[0].first if dates and dates[0].first == dates[0].last else None
            end = start + len(sentence)
            if dates and not (days and day and day == days[-1][2]):
                days.append((start, end, day))
            elif days and (end - days[-1][0] <= _MOST or _SAID.search(sentence)):
                days[-1] = (days[-1][0], end, days[-1][2])
        for start, end, day in days:
            if day:
                said = passage.text[start:end]
                yield _Telling(day, " ".join(said.split()), by, paper.said_at(passage, start, said))
