"""What the defendant has done, as the first page tells it: a dated table of acts, warnings, arrests and charges."""

import re
from collections.abc import Iterable, Sequence
from datetime import date
from textwrap import wrap
from typing import NamedTuple

from spo.assessment import lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.case import first_day, last_day, outcome, told_on
from spo.case.outcomes import CHARGED
from spo.case.quoted import QUOTED

from ...marks import plain
from ...passages import Passage, Row
from ...writer import Writer, ended, passage, row
from ..his_words import his_words
from ..in_words import abridged, dated, in_short, kind, number_in_words, sentences, span_of, told
from ..left_unmet import proved_in_force, since
from .orders_in_short import decided, proved_breaches
from .pronouns import of_defendant

_LETTERS = 98  # of a line of the table
_OF_DATE = 22  # and of one of its column of dates
_LINE = 0.77  # of a line of the page
_FEWEST = 4  # acts that are told however long the rest is
_ENOUGH = 6  # acts since the orders that make a story alone, where there is no room for all
_MADE_OUT = 0.7  # of the letters of a sentence that is cut: with fewer nobody could make out what was done
_INFERRED = 2  # acts that are inferred and are told before the rest of those that are shown
_EVENTS = 4  # warnings, arrests and charges that are told, the latest
_EVENT = 130  # letters of one
_QUOTED = 60  # letters of his words where what is told of an act leaves them out
_PROVED = 110  # letters of an act by which an order was broken
_APART = 60  # days between two acts of one kind that are still told together
_MANY_TIMES = frozenset(
    {"email", "voicemail", "missed-call", "answered-call", "call", "text", "message", "tag", "payment-reference"}
)
"""Means of which somebody does the same again: acts of one of them are told together."""

_UNCERTAIN = re.compile(
    r"\b(?:not|n't|nor) (?:quite |entirely |at all )?(?:certain|sure)\b|\buncertain\b|\bunsure\b", re.I
)
_BY_POLICE = {"police warning": "Police warned the defendant.", "arrest": "The defendant was arrested."}
_DONE_TO_HIM = re.compile(r"(?:Told|Warned|Advised|Arrested|Barred|Banned|Bailed|Released|Interviewed|Asked)\b")
_Group = tuple[str, ...]


class Done(NamedTuple):
    """What leads the table, its rows in order of date, the acts left out, and whether that was for want of room."""

    lead: list[Passage]
    rows: list[Row]
    left: tuple[str, ...]
    full: bool


def done(w: Writer, lines: float, letters: int, longest: int) -> Done:
    """Return what is told in so many lines: of each act so many letters, or its first sentence, cut if it is longer."""
    groups, after = _groups(w), frozenset(since(w))
    rows = {held: _row(w, held, letters, longest) for held in groups}
    proved = _proved(w)
    events = {**_events(w), **proved}
    lines -= 1.6 + sum(map(_lines, events.values()))
    kept: list[_Group] = []
    for held in _first_to_tell(w, groups):
        if lines >= (takes := _lines(rows[held])) or len(kept) < _FEWEST:
            kept.append(held)
            lines -= takes
    full = len(kept) < len(groups)
    late = [held for held in kept if not after.isdisjoint(held)]
    if full and len(late) >= _ENOUGH and _before_was_tried(w):
        kept = late
    keys = {key for held in kept for key in held}
    left = tuple(key for key, _ in w.assessment.view.put_forward if key not in keys.union(proved_in_force(w)))
    told_of = {**proved, **{_begins(w, held): rows[held] for held in groups if held in kept}}
    first = min(told_of, default=None)
    all_told = {**told_of, **{when: one for when, one in events.items() if first and when > first}}
    return Done(_lead(w, keys, bool(left)), [all_told[when] for when in sorted(all_told)], left, full)


def _begins(w: Writer, held: _Group) -> tuple[date, str]:
    """Return where a row of acts stands: by the day of the first, before what came of it on that day."""
    return (first_day(w.case.incidents[held[0]]) or date.max, f"a{w.assessment.view.numbers[held[0]]:06}")


def _before_was_tried(w: Writer) -> bool:
    """Return whether each order in force was made on a conviction, which the page tells of."""
    kinds = [w.assessment.view.kind(order) for order in w.assessment.view.orders_in_force.values()]
    return all(kind and kind.made_on == "conviction" for kind in kinds)


def _lead(w: Writer, keys: set[str], more: bool) -> list[Passage]:
    if not (keys or proved_in_force(w)):
        return []
    later = " since" if keys <= frozenset(since(w)) else ""
    among = ", among other acts that stand in the tables below" if more else ""
    paths = (f"incidents.{key}" for key in sorted({*keys, *proved_in_force(w)}))
    return passage("short.acts", w.say(f"What the defendant has done{later}{among}:", *paths))


def _lines(made: Row) -> float:
    """Return about how many lines of the page a row takes."""
    what, when = wrap(plain(made.cells["what"].text), _LETTERS), wrap(made.cells["date"].text, _OF_DATE)
    return _LINE * max(1, len(what), len(when)) + 0.15


def _groups(w: Writer) -> list[_Group]:
    """Return the acts put forward that are no proved breach and not in doubt.

    Those of one kind towards the same people, one soon after the other, are together.
    """
    view, groups = w.assessment.view, list[list[str]]()
    proved, last = proved_in_force(w), dict[object, list[str]]()
    for key, act in view.put_forward:
        if key in proved or _UNCERTAIN.search(act.doubts):
            continue
        alike = (kind(w, key), view.is_inferred(key), act.towards, act.where) if act.method in _MANY_TIMES else key
        if (before := last.get(alike)) and _soon_after(w, before[-1], key):
            before.append(key)
        else:
            last[alike] = [key]
            groups.append(last[alike])
    return [tuple(held) for held in groups]


def _soon_after(w: Writer, before: str, key: str) -> bool:
    ended_on, begun_on = last_day(w.case.incidents[before]), first_day(w.case.incidents[key])
    return ended_on is not None and begun_on is not None and (begun_on - ended_on).days <= _APART


def _first_to_tell(w: Writer, groups: Sequence[_Group]) -> Iterable[_Group]:
    """Return what is told first where there is no room for all.

    What is since the orders and is picked comes first; then the first of all, one of each kind and one towards each
    person, with a few that are inferred; and then the rest, what is shown and is late before what is not.
    """
    view, after, acts = w.assessment.view, frozenset(since(w)), w.case.incidents

    def weight(held: _Group) -> tuple[bool, bool, bool, int]:
        picked = any(acts[key].matters_most for key in held)
        return not after.isdisjoint(held), picked, not view.is_inferred(held[0]), view.numbers[held[-1]]

    by_weight = sorted(groups, key=weight, reverse=True)
    opens = min(
        (held for held in groups if weight(held)[0] and weight(held)[2]), default=None, key=lambda h: weight(h)[3]
    )
    seen: set[object] = set()
    first, inferred = [], 0
    for held in by_weight:
        _, picked, shown, _ = weight(held)
        marks: set[object] = {kind(w, held[0]), *acts[held[-1]].towards}
        new = not marks <= seen and (shown or inferred < _INFERRED)
        if picked or new or held == opens:
            first.append(held)
            inferred += not shown
        seen |= marks
    late = sorted(first, key=lambda held: (held == opens, *weight(held)[:2]), reverse=True)
    return [*late, *(held for held in by_weight if held not in first)]


def _row(w: Writer, held: _Group, letters: int, longest: int) -> Row:
    last = held[-1]
    if len(held) == 1:
        return row(last, date=abridged(dated(w, last)), what=_told(w, held, letters, longest))
    parts = (_told(w, keys, letters // 2, longest) for keys in (held[:1], held[1:]))
    more = f"{number_in_words(len(held) - 1).capitalize()} more followed, the last: " if len(held) > 2 else "Then: "
    return row(last, date=abridged(span_of(w, held)), what=joined(*parts, between=f" {more}"))


def _told(w: Writer, keys: _Group, most: int, longest: int) -> Fact:
    """Return what was done, with the numbers behind: of several acts, what the last of them was."""
    what, whole = told(w, keys[-1], most, longest), told(w, keys[-1], most)
    if what.text != whole.text and len(what.text) < _MADE_OUT * longest:
        what = whole
    numbers = w.assessment.view.incident_numbers(keys)
    what = _with_his_words(w, keys[-1], what)
    how = ", inferred" if w.assessment.view.is_inferred(keys[0]) else ""
    alleged = "; breach alleged" if _alleged(w, keys) else ""
    return composed(f"{what.text} ({numbers}{how}{alleged})", what, Fact("", tuple(f"incidents.{key}" for key in keys)))


def _with_his_words(w: Writer, key: str, what: Fact) -> Fact:
    """Return what is told of an act with the last of the defendant's words in it, where it is told without any."""
    said = [words for words in his_words(w, sentences(w.case.incidents[key].what)) if len(words) <= _QUOTED]
    return (
        what if QUOTED.search(what.text) or not said else composed(f"{what.text.removesuffix('.')}: {said[-1]}", what)
    )


def _alleged(w: Writer, keys: _Group) -> bool:
    """Return whether a breach by one of some acts was reported, and is alleged."""
    reported = [key for key in w.case.breaches if outcome(w.case, key).id != "not-reported"]
    return not frozenset(acts_called(w.assessment.table, reported, "alleged breach")).isdisjoint(keys)


def _proved(w: Writer) -> dict[tuple[date, str], Row]:
    """Return the acts by which an order was broken, and what a court did about them."""
    found: dict[tuple[date, str], Row] = {}
    for order in (*w.assessment.view.orders_in_force, *w.assessment.view.to_come):
        for (said, proceeding), keys in proved_breaches(w, order).items():
            acts = tuple(dict.fromkeys(act for key in keys if (act := w.case.breaches[key].incident)))
            told_of = [_told(w, (key,), _PROVED, _PROVED) for key in acts]
            came = decided(w, said, proceeding, keys)
            came_of = Fact(came.text, came.facts, came.entries) if came else Fact("")
            when = span_of(w, acts) if len(acts) > 1 else dated(w, acts[0])
            found[_begins(w, acts)] = row(acts[-1], date=abridged(when), what=joined(*told_of, came_of, between=" "))
    return found


def _events(w: Writer) -> dict[tuple[date, str], Row]:
    """Return the latest warnings by police, arrests and charges, by the day on which each was."""
    found: dict[tuple[date, str], Row] = {}
    for key, warning in w.case.warnings.items():
        path = told_on(w.case, key)
        day = w.case.at(path).day
        if day and warning.kind in _BY_POLICE:
            words, kind_of = w.at(f"warnings.{key}.words"), Fact("", (f"warnings.{key}.kind",))
            text = _of_him(w, in_short(words.text, _EVENT)) if words.text else _BY_POLICE[warning.kind]
            told_of = composed(text, words, kind_of)
            found[day, f"b{key}"] = row(f"warnings.{key}", date=abridged(w.at(path)), what=told_of)
    for key, held in w.case.proceedings.items():
        path = f"proceedings.{key}.{'date' if held.stage == 'charged' else 'charged'}"
        day = w.case.at(path).day
        if day and held.stage in CHARGED and (what := w.at(f"proceedings.{key}.description")).text:
            text = ended(f"{of_defendant(w.case).he} was charged: {lower(what.text)}")
            found[day, f"c{key}"] = row(f"proceedings.{key}", date=abridged(w.at(path)), what=composed(text, what))
    return {when: found[when] for when in sorted(found)[-_EVENTS:]}


def _of_him(w: Writer, text: str) -> str:
    """Return what was done to the defendant as a sentence: `He was told to stop.` for `Told to stop.`"""
    return f"{of_defendant(w.case).he} was {lower(text)}" if _DONE_TO_HIM.match(text) else text
