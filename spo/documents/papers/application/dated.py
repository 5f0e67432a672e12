"""The dated table of the first page: a row for a day or a few days, and what was done and said then."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from spo.assessment import capital
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.prose import by_itself
from spo.case import first_day, last_day, outcome
from spo.case.days import in_full
from spo.case.pronouns import of_defendant
from spo.case.quoted import QUOTED

from ...passages import Row
from ...writer import Writer, ended, row, whole
from ..clause_ends import cut
from ..in_words import dated, in_short, kind, number_in_words, sentences, span_of
from ..within import on_day, within
from .stops import Stop, clock
from .words_told import with_his_words

Group = tuple[str, ...]
"""Acts of one kind that are told as one, in order."""

MANY_TIMES = frozenset(
    {"email", "voicemail", "missed-call", "answered-call", "call", "text", "message", "tag", "payment-reference"}
)
"""Means of which somebody does the same again: acts of one of them are told by the first and the last."""

_DENIAL = 60  # letters
_TOGETHER = 3  # acts that one row tells of, which were aimed at the same
_DENIES = re.compile(r"(?:He|She|They|The defendant) (?:has )?den(?:y|ies|ied)\b")
_PLAIN = ("he ", "she ", "they ", "police ", "somebody ", "the defendant ")  # words before which no comma stands
_YEAR = re.compile(r" \d{4}$")


class Told(NamedTuple):
    """Letters of an act: as many sentences as fit in the first, and of a first sentence no more than the second."""

    fit: int
    longest: int


class _Line(NamedTuple):
    """What a row tells of: acts, or what was said to the defendant; its day and time, and the words."""

    on: date
    time: str
    items: tuple[Group, ...]
    said: Fact
    key: str

    @property
    def acts(self) -> Group:
        """Return the acts, in order."""
        return tuple(key for item in self.items for key in item)


class Days:
    """The rows of acts and of what was said to the defendant, however many of them and in however many letters."""

    def __init__(self, w: Writer, stops: Sequence[Stop], aimed_at: Callable[[Group], str]) -> None:
        self._w, self._stops, self._aimed_at = w, stops, cache(aimed_at)
        self._said = cache(lambda item, letters: _of_acts(w, item, letters))

    def rows(self, items: Mapping[Group, Told], stops: Sequence[Stop]) -> list[Row]:
        """Return the rows of some acts, each told in so many letters, and of some of what was said, in order of date.

        A day has its year where it is the first, or of another year than the day above it.
        """
        w, year, made, above = self._w, "", list[Row](), ""
        before = dict(pairwise(w.assessment.view.numbers))
        lines = [self._line(of, items) for of in self._together(items)]
        said = " ".join(line.said.text for line in lines)
        begun = min((line.on for line in lines), default=date.max)
        for one in stops:
            if one.on >= begun and not _tells(said, one.said.text):
                self._put(one, lines)
        for line in sorted(lines, key=lambda one: one[:2]):
            when = _span(w, line.items).text if line.items else in_full(line.on)
            day = when.removesuffix(year) if year and when.count(year.strip()) == 1 else when
            marks = ", ".join(_marks(w, line))
            cell = Fact(f"{day} ({marks})" if marks else day, line.said.paths)
            number = ", ".join(str(w.assessment.view.numbers[key]) for key in line.acts)
            apart = line.acts and before.get(above) != line.acts[0]
            what = composed(by_itself(line.said.text), line.said) if apart else line.said
            made.append(row(line.key, date=cell, what=what, no=Fact(number, line.said.paths)))
            above = line.acts[-1] if line.acts else above
            year = found[0] if (found := _YEAR.search(when)) else year
        return made

    def _put(self, stop: Stop, lines: list[_Line]) -> None:
        """Put what was said to the defendant after the acts in which it fell, those of fewest days first, or apart."""
        acts = self._w.case.incidents
        held: list[tuple[timedelta, int]] = []
        for at, line in enumerate(lines):
            ends = max((last_day(acts[key]) or date.min for key in line.acts), default=date.min)
            if line.on <= stop.on <= ends and (line.on < ends or line.time <= stop.time):
                held.append((ends - line.on, at))
        if not held:
            lines.append(_of_a_stop(stop))
            return
        days, at = min(held)
        day = f"On {_YEAR.sub('', in_full(stop.on))}" if days else "The same day"
        lines[at] = lines[at]._replace(said=joined(lines[at].said, _then(day, stop), between=" "))

    def _together(self, items: Iterable[Group]) -> list[tuple[Group, ...]]:
        """Return the acts in order, one after the other together that were aimed at the same other person or place, and
        stand alike.

        What was said to the defendant between two of them parts them.
        """
        w, made = self._w, list[list[Group]]()
        for item in sorted(items, key=lambda one: w.assessment.view.numbers[one[0]]):
            before = made[-1] if made and self._alike(made[-1][0], item) else []
            if before and len(before) < _TOGETHER and not self._parted(before[-1], item):
                before.append(item)
            else:
                made.append([item])
        return [tuple(held) for held in made]

    def _alike(self, one: Group, other: Group) -> bool:
        whom = self._aimed_at(one)
        return bool(whom) and whom == self._aimed_at(other) and _stands(self._w, one) == _stands(self._w, other)

    def _parted(self, one: Group, other: Group) -> bool:
        begun, ends = (first_day(self._w.case.incidents[of[0]]) or date.max for of in (one, other))
        return any(begun < stop.on <= ends for stop in self._stops)

    def _line(self, items: tuple[Group, ...], letters: Mapping[Group, Told]) -> _Line:
        several = len(items) > 1
        each = [Told(of.fit // len(items), of.longest // (1 + several)) for of in map(letters.__getitem__, items)]
        told = [self._said(item, of) for item, of in zip(items, each, strict=True)]
        first, *rest = items
        days = [Fact(""), *(_span(self._w, (item,)) for item in rest)]
        said = joined(*map(_on_its_day, days, told), between=" ")
        act = self._w.case.incidents[first[0]]
        return _Line(first_day(act) or date.max, clock(act.time, "00:00"), items, said, items[-1][-1])


def _of_a_stop(stop: Stop) -> _Line:
    said = composed(capital(ended(stop.said.text)), stop.said)
    return _Line(stop.on, stop.time, (), said, stop.path)


def _then(day: str, stop: Stop) -> Fact:
    """Return what was said to the defendant on a day, to follow what was done then."""
    inside = within(ended(stop.said.text))
    return composed(f"{day}{' ' if inside.startswith(_PLAIN) else ', '}{inside}", stop.said)


def _on_its_day(day: Fact, told: Fact) -> Fact:
    if not day.text:
        return composed(capital(told.text), told)
    on, inside = on_day(_YEAR.sub("", day.text)), within(told.text)
    return composed(f"{capital(on)}{' ' if inside.startswith(_PLAIN) else ', '}{inside}", told, day)


def _span(w: Writer, items: Sequence[Group]) -> Fact:
    keys = [key for item in items for key in item]
    return span_of(w, keys) if len(keys) > 1 else dated(w, keys[0])


def _stands(w: Writer, item: Group) -> tuple[str, ...]:
    """Return how an act stands: inferred, done on bail, said to be a breach of an order that nobody has proved."""
    inferred = ["by inference"] if w.assessment.view.is_inferred(item[0]) else []
    bailed = ["on bail"] if _on_bail(w, first_day(w.case.incidents[item[0]])) else []
    return (*bailed, *inferred, *(["breach alleged"] if _alleged(w, item) else []))


def _marks(w: Writer, line: _Line) -> Iterable[str]:
    return _stands(w, line.items[0]) if line.items else ()


def _on_bail(w: Writer, day: date | None) -> bool:
    """Return whether the defendant was on bail on a day: after the day that it was granted, and until it ended."""
    view = w.assessment.view
    held = [one for one in w.case.existing_orders.values() if view.family(one) == "bail" and one.made.latest]
    return any(day and one.made.latest < day <= (one.ends.latest or view.on) for one in held if one.made.latest)


def _of_acts(w: Writer, group: Group, letters: Told) -> Fact:
    """Return what is told of some acts: of many of one kind the first, how many followed, and the last."""
    if len(group) > 2 and _are_alike(w, group):
        each = Told(letters.fit // 2, letters.longest // 2)
        first, last, on = _of_one(w, group[0], each), _of_one(w, group[-1], each), dated(w, group[-1])
        of_one = all((w.case.incidents[key].count or 1) == 1 for key in group[1:])
        many = f"{number_in_words(len(group) - 1).capitalize()} more" if of_one else "More"
        more = f"{first.text} {many} followed, the last {on_day(_YEAR.sub('', on.text))}: {within(last.text)}"
        return composed(more, first, last, on, Fact("", tuple(f"incidents.{key}" for key in group)))
    return joined(*(_of_one(w, key, letters) for key in group), between=" ")


def _are_alike(w: Writer, group: Group) -> bool:
    """Return whether several acts are of one kind, of which somebody does the same again."""
    acts = [w.case.incidents[key] for key in group]
    return len({kind(w, key) for key in group}) == 1 and acts[0].method in MANY_TIMES


def _of_one(w: Writer, key: str, letters: Told) -> Fact:
    """Return what was done in an act, as its account says, with the words of the defendant that tell most."""
    account = w.case.incidents[key].what
    short = cut(in_short(account, _fit(w, account, letters.fit)), max(letters))
    what = with_his_words(w, key, Fact(short, (f"incidents.{key}.what", f"incidents.{key}")))
    return joined(whole(what), *_denied(w, key), between=" ")


def _fit(w: Writer, what: str, fit: int) -> int:
    """Return the letters in which an account says what the defendant did: of its second sentence too, if that does."""
    first, second = [*sentences(what), "", ""][:2]
    him = of_defendant(w.case)
    words = {*him, *(() if w.case.defendant.title else ("he", "his", "him")), "the defendant"}
    of_him = re.compile(rf"\b(?:{'|'.join(sorted(words))})\b", re.IGNORECASE)
    return fit if of_him.search(first) or not of_him.search(second) else max(fit, len(first) + 1 + len(second))


def _denied(w: Writer, key: str) -> Iterator[Fact]:
    """Yield that the defendant denied an act, where the answer says so in a sentence of its own."""
    said = w.at(f"incidents.{key}.put_answer")
    for one in sentences(said.text) if w.case.incidents[key].put == "yes" else ():
        if _DENIES.match(one) and len(one) <= _DENIAL:
            yield composed(ended(one), said)
            return


def _alleged(w: Writer, keys: Group) -> bool:
    """Return whether a breach by one of some acts was reported, and is alleged."""
    reported = [key for key in w.case.breaches if outcome(w.case, key).id != "not-reported"]
    return not frozenset(acts_called(w.assessment.table, reported, "alleged breach")).isdisjoint(keys)


def _tells(told: str, said: str) -> bool:
    """Return whether what is told of the acts tells what was said to the defendant too, in the same words."""
    theirs, told_of = (
        {one.strip('"“”').rstrip(".").casefold() for one in QUOTED.findall(text)} for text in (said, told)
    )
    return bool(theirs) and theirs.issubset(told_of)
