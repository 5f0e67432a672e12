"""What the defendant has done, as the first page tells it: each act in its line, by whom it was aimed at and when."""

from collections.abc import Callable, Container, Iterable, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from spo.assessment import lower
from spo.case import Number, first_day, last_day

from ...passages import Passage
from ...writer import Writer, passage
from ..in_words import kind
from ..other_means import other_means_since, proved_in_force, since
from .doubt import in_doubt
from .lines import LABEL, MANY_TIMES, TERSE, Group, Piece, Thread, Told, arrest_between, in_pieces, lines
from .pronouns import of_defendant
from .stops import Stop, stops
from .words_told import tells

_HELD = 60  # acts: a page holds no more, however shortly each is told
_EACH = 6  # acts that have a line each: more are told by whom they were aimed at
_OFTEN = 5  # times that something was done, which tell as much as his words
_LATE = 4  # acts after an arrest that one line tells of, whomever they were aimed at
_APART = 60  # days between two acts that are still told together
_PLACES = frozenset({"work", "study", "school", "worship"})  # of which acts at them, or to them, are told together
_LETTERS = (TERSE, LABEL, Told(1, 120), Told(200, 330))
"""What is told of an act: what it is called with the defendant's words, and then ever more of its account."""

_STOPS = Told(1, 90)  # what was said to the defendant, where there are many acts

LONGER = len(_LETTERS)
"""The ways in which an act is told, the shortest first."""


class Story(NamedTuple):
    """What leads the lines, the lines in order of date, and the acts told of.

    It holds whether all of these came since the orders in force.
    """

    lead: list[Passage]
    lines: list[Passage]
    told: set[str]
    since: bool


class Acts(NamedTuple):
    """The acts that may be told, those chosen first in front, what was said meanwhile, and what is told of each."""

    items: list[Group]
    stops: list[Stop]
    in_letters: Callable[[Group, Told], Sequence[Piece]]


def acts_to_tell(w: Writer) -> Acts:
    """Return the acts of which the page tells where it has room, in the order in which they are chosen.

    Where there are many, what is inferred is among them only where it is picked, or came after an arrest.
    """
    items, view = _alike(w), w.assessment.view
    every = stops(w, *_STOPS)
    arrest = max((stop.on for stop in every if stop.kind == "arrest"), default=date.max)
    late = {held for held in items if (first_day(w.case.incidents[held[0]]) or date.min) > arrest}
    sure = [held for held in items if held in late or _is_picked(w, held) or not view.is_inferred(held[0])]
    items = sure if len(sure) > _EACH else items
    every = stops(w, *_LETTERS[-1]) if len(items) <= _EACH else every
    warned = {stop.on for stop in every if stop.kind == "police warning"}
    in_turn = _in_turn(w, items, late, warned)[:_HELD]
    return Acts(in_turn, every, cache(lambda item, letters: in_pieces(w, item, letters)))


def story(w: Writer, of: Acts, told: Sequence[int], together: int) -> Story:
    """Return the lines of acts, each of so many `together`.

    `told` says of how many the page tells in each way, the shortest way first.
    """
    items = of.items[: told[0]]
    letters = {item: _LETTERS[sum(at < most for most in told) - 1] for at, item in enumerate(items)}
    keys = {key for item in items for key in item}
    later = bool(keys) and keys.issubset(since(w))
    made = lines(w, _threads(w, items, of.stops, together), of.stops, lambda item: of.in_letters(item, letters[item]))
    return Story(_lead(w, keys, later), made if items else [], keys, later)


def _threads(w: Writer, items: Sequence[Group], stops: Sequence[Stop], most: int) -> list[Thread]:
    """Return acts in lines: a few each in its own, and of more so many together that were aimed at the same.

    Those of a line came one soon after the other. What came after an arrest is told apart from what came before it.
    """
    in_order = sorted(items, key=lambda item: w.assessment.view.numbers[item[0]])
    if len(items) <= _EACH:
        return [Thread((item,), "") for item in in_order]
    arrest = arrest_between(w, items, stops)
    late = {item for item in items if arrest and (first_day(w.case.incidents[item[0]]) or arrest) > arrest}
    apart = late if len(late) <= _LATE else frozenset[Group]()
    held, open_at = list[tuple[str, list[Group]]](), dict[object, int]()
    for item in in_order:
        whom = "" if item in apart else _aimed_at(w, item)
        alike = (item in late, whom)
        at = open_at.get(alike)
        if at is not None and (item in apart or (len(held[at][1]) < most and _soon_after(w, held[at][1][-1], item))):
            held[at][1].append(item)
        else:
            open_at[alike] = len(held)
            held.append((whom, [item]))
    return [Thread(tuple(of), whom if len(of) > 1 else "") for whom, of in held]


def _aimed_at(w: Writer, item: Group) -> str:
    """Return whom an act was aimed at besides the first to be protected, or at whose work or school: else nothing."""
    act, first = w.case.incidents[item[0]], next(iter(w.case.protected_persons), "")
    others = tuple(one for one in act.towards if one != first)
    if others:
        return w.people(others).text
    places = ((key, held) for key, held in w.case.places.items() if held.kind in _PLACES and not held.withhold)
    return next((held.name for key, held in places if held.name and (key == act.where or held.name in act.what)), "")


def _lead(w: Writer, told: set[str], later: bool) -> list[Passage]:
    """Return what leads the lines: since when other means were used, where the orders reach none of them."""
    if not told:
        return []
    beyond = other_means_since(w)
    paths = [f"incidents.{key}" for key in sorted(told)]
    if beyond.text and later:
        said = f"Since {{since}} {lower(of_defendant(w.case).he)} has used other means:"
        return passage("short.acts", w.say(said, *paths, since=beyond))
    return passage("short.acts", w.say("Since then, in order of date:" if later else "In order of date:", *paths))


def _alike(w: Writer) -> list[Group]:
    """Return the acts put forward that are no proved breach and not in doubt, in the groups that are told as one.

    Those of one kind at one place towards the same people are together, one soon after the other. Where each order in
    force was made on a conviction, of which the page tells, what came before it is left out.
    """
    groups, last = list[list[str]](), dict[object, list[str]]()
    for key in to_tell(w):
        act = w.case.incidents[key]
        alike = (w.assessment.view.is_inferred(key), kind(w, key), act.towards, act.where)
        before = last.get(alike) if act.method in MANY_TIMES else None
        if before and _soon_after(w, before, (key,)):
            before.append(key)
        else:
            last[alike] = [key]
            groups.append(last[alike])
    return [tuple(held) for held in groups]


def to_tell(w: Writer) -> list[str]:
    """Return the acts put forward of which the page tells where it has room: no proved breach, and none in doubt."""
    proved = proved_in_force(w)
    after = frozenset(since(w)) if _before_was_tried(w) else frozenset()
    return [
        key
        for key, act in w.assessment.view.put_forward
        if not (key in proved or in_doubt(act) or (after and key not in after))
    ]


def _before_was_tried(w: Writer) -> bool:
    """Return whether each order in force was made on a conviction, which the page tells of."""
    kinds = [w.assessment.view.kind(order) for order in w.assessment.view.orders_in_force.values()]
    return all(kind and kind.made_on == "conviction" for kind in kinds)


def _soon_after(w: Writer, before: Iterable[str], item: Group) -> bool:
    ended_on = max((last_day(w.case.incidents[key]) or date.min for key in before), default=date.min)
    begun_on = first_day(w.case.incidents[item[0]])
    return begun_on is not None and (begun_on - ended_on).days <= _APART if ended_on != date.min else False


def _in_turn(w: Writer, items: Sequence[Group], late: Container[Group], warned: set[date]) -> list[Group]:
    """Return what is told in the order in which it is chosen where there is no room for all.

    The latest, the first of all and one towards each other person come first, then what is picked, what police warned
    about on its day, one of each kind and one towards each person; and then the rest. What is shown comes before what
    is inferred, unless that is picked or came after an arrest.
    """
    view, acts = w.assessment.view, w.case.incidents

    def weight(held: Group) -> tuple[bool, bool, bool, Number]:
        told = any(tells(w, key) or (acts[key].count or 1) >= _OFTEN for key in held)
        return _is_picked(w, held), held in late or not view.is_inferred(held[0]), told, view.numbers[held[-1]]

    by_weight = sorted(items, key=weight, reverse=True)
    shown = [held for held in by_weight if not view.is_inferred(held[0])] or by_weight
    ends = [max(shown, key=lambda one: weight(one)[-1]), min(shown, key=lambda one: weight(one)[-1])] if shown else []
    near = {one for end in ends for key in end for one in acts[key].towards}
    others = [one for one in w.case.protected_persons if one not in near]
    towards = [next((held for held in shown if one in acts[held[-1]].towards), None) for one in others]
    first = [*ends, *filter(None, towards), *(held for held in by_weight if weight(held)[0])]
    first += [held for held in shown if any(first_day(acts[key]) in warned for key in held)]
    seen: set[object] = set()
    for held in [*first, *shown]:
        marks: set[object] = {kind(w, held[0]), *acts[held[-1]].towards}
        first += [] if marks <= seen else [held]
        seen |= marks
    return list(dict.fromkeys([*first, *by_weight]))


def _is_picked(w: Writer, held: Group) -> bool:
    return any(w.case.incidents[key].matters_most for key in held)
