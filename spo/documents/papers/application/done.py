"""What the defendant has done, as the first page tells it: a dated table of the acts for which there is room."""

import re
from collections.abc import Callable, Sequence, Set
from textwrap import wrap
from typing import NamedTuple

from spo.assessment.came_of import acts_called
from spo.assessment.chosen import chosen_acts
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome

from ...marks import plain
from ...passages import Passage, Row
from ...writer import Writer, passage, row
from ..in_words import dated, kind, number_in_words, span_of, told
from ..left_unmet import proved_in_force, since

_LONGEST = 170  # letters of a sentence: two lines
_LETTERS = 97  # of a line of the table
_OF_DATE = 21  # and of one of its column of dates
_LINE = 0.77  # of a line of the page
_FEWEST = 4  # acts that are told however long the rest is
_ENOUGH = 6  # acts since the orders that make a story alone, where there is no room for all
_MANY_TIMES = frozenset(
    {"email", "voicemail", "missed-call", "answered-call", "call", "text", "message", "tag", "payment-reference"}
)
"""Means of which somebody does the same again: acts of one of them are told together."""

_UNCERTAIN = re.compile(
    r"\b(?:not|n't|nor) (?:quite |entirely |at all )?(?:certain|sure)\b|\buncertain\b|\bunsure\b", re.I
)
_Group = tuple[str, ...]


class Done(NamedTuple):
    """What leads the table, its rows in order of date, the acts left out, and whether that was for want of room."""

    lead: list[Passage]
    rows: list[Row]
    left: tuple[str, ...]
    full: bool


def done(w: Writer, lines: float, letters: int) -> Done:
    """Return what is told in so many lines. What is told of an act is a sentence, or has so many letters."""
    groups, after = _groups(w), frozenset(since(w))
    rows = {held: _row(w, held, letters) for held in groups}
    kept: list[_Group] = []
    lines -= 2.6
    for held in sorted(groups, key=_weight(w), reverse=True):
        if lines >= (takes := _lines(rows[held])) or len(kept) < _FEWEST:
            kept.append(held)
            lines -= takes
    full = len(kept) < len(groups)
    if full and len(late := [held for held in kept if not after.isdisjoint(held)]) >= _ENOUGH:
        kept = late
    keys = {key for held in kept for key in held}
    left = tuple(key for key, _ in w.assessment.view.put_forward if key not in keys.union(proved_in_force(w)))
    return Done(_lead(w, keys, left), [rows[held] for held in groups if held in kept], left, full)


def _lead(w: Writer, keys: Set[str], left: Sequence[str]) -> list[Passage]:
    if not keys:
        return []
    after = frozenset(since(w))
    later = " since" if keys <= after else ""
    number = len(after.intersection(left) if later else left)
    more = f" (the tables below have {number_in_words(number)} more)" if number else ""
    paths = (f"incidents.{key}" for key in sorted(keys))
    return passage("short.acts", w.say(f"What the defendant has done{later}{more}:", *paths))


def _lines(made: Row) -> float:
    """Return about how many lines of the page a row takes."""
    what, date = wrap(plain(made.cells["what"].text), _LETTERS), wrap(made.cells["date"].text, _OF_DATE)
    return _LINE * max(1, len(what), len(date)) + 0.15


def _groups(w: Writer) -> list[_Group]:
    """Return the acts put forward that are no proved breach and not in doubt, those of one kind together."""
    view, groups = w.assessment.view, dict[tuple[object, ...], list[str]]()
    proved = proved_in_force(w)
    for key, act in view.put_forward:
        if key not in proved and not _UNCERTAIN.search(act.doubts):
            one = kind(w, key) if act.method in _MANY_TIMES else key
            groups.setdefault((one, view.is_inferred(key)), []).append(key)
    return [tuple(held) for held in groups.values()]


def _weight(w: Writer) -> Callable[[_Group], tuple[bool, bool, bool, bool, int]]:
    """Return what is told first where there is no room for all: what is since the orders, picked, shown, and late."""
    view, after, chosen = w.assessment.view, frozenset(since(w)), frozenset(chosen_acts(w.assessment.view).acts)
    acts = w.case.incidents

    def weight(held: _Group) -> tuple[bool, bool, bool, bool, int]:
        return (
            not after.isdisjoint(held),
            any(acts[key].matters_most for key in held),
            not view.is_inferred(held[0]),
            not chosen.isdisjoint(held),
            view.numbers[held[-1]],
        )

    return weight


def _row(w: Writer, held: _Group, letters: int) -> Row:
    last, between = held[-1], " Again, the last: " if len(held) > 2 else " Again: "
    if len(held) == 1:
        return row(last, date=dated(w, last), what=_told(w, held, letters))
    parts = (_told(w, keys, letters // 2) for keys in (held[:1], held[1:]))
    return row(last, date=span_of(w, held), what=joined(*parts, between=between))


def _told(w: Writer, keys: _Group, most: int) -> Fact:
    """Return what was done, with the numbers behind: of several acts, what the last of them was."""
    what, numbers = told(w, keys[-1], most, _LONGEST), w.assessment.view.incident_numbers(keys)
    how = ", inferred" if w.assessment.view.is_inferred(keys[0]) else ""
    alleged = "; breach alleged" if _alleged(w, keys) else ""
    return composed(f"{what.text} ({numbers}{how}{alleged})", what, Fact("", tuple(f"incidents.{key}" for key in keys)))


def _alleged(w: Writer, keys: _Group) -> bool:
    """Return whether a breach by one of some acts was reported, and is alleged."""
    reported = [key for key in w.case.breaches if outcome(w.case, key).id != "not-reported"]
    return not frozenset(acts_called(w.assessment.table, reported, "alleged breach")).isdisjoint(keys)
