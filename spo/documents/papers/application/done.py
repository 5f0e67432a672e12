"""What the defendant has done, as the first page tells it: which acts it has room for, in lines with their dates."""

from collections.abc import Callable, Sequence
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
from .lines import MANY_TIMES, Group, Piece, Told, in_pieces, lines
from .pronouns import of_defendant
from .room import taken
from .stops import Stop, stops
from .words_told import tells

_FEWEST = 3  # lines of acts that are told however long the rest is
_MOST, _FEW = 4, 2  # acts towards one person that one line tells of, and where there is little room
_TRIED = 6  # lines for which there is no room, before the search for a shorter one ends
_INFERRED = 2  # acts that are inferred and are told before the rest of those that are shown
_APART = 60  # days between two acts of one kind that are still told together


class Done(NamedTuple):
    """What leads the lines, the lines in order of date, and the acts told of.

    It holds whether all of these came since the orders in force.
    """

    lead: list[Passage]
    lines: list[Passage]
    told: set[str]
    since: bool


class AsTold(NamedTuple):
    """The acts in the order in which they are chosen, what was said meanwhile, and what is told of each, found once.

    It is the same however much room there is.
    """

    groups: list[Group]
    stops: list[Stop]
    of_each: Callable[[Group], Sequence[Piece]]


def as_told(w: Writer, letters: Told) -> AsTold:
    """Return what may be told, of each act in so many letters."""
    every = stops(w, *letters)
    warned = {stop.on for stop in every if stop.kind == "police warning"}
    first, rest = _first_to_tell(w, _groups(w, _FEW if letters.brief else _MOST), warned)
    return AsTold([*first, *rest], every, cache(lambda group: in_pieces(w, group, letters)))


def done(w: Writer, room: float, of: AsTold) -> Done:
    """Return what is told in so many lines of the page."""
    kept, missed = list[Group](), 0
    made: list[Passage] = []
    for group in of.groups:
        if missed > _TRIED:
            break
        tried = lines(w, [*kept, group], of.stops, of.of_each)
        if taken(tried) <= room or len(kept) < _FEWEST:
            kept, made = [*kept, group], tried
        else:
            missed += 1
    told = {key for group in kept for key in group}
    later = bool(told) and told.issubset(since(w))
    return Done(_lead(w, told, later), made if kept else [], told, later)


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


def _groups(w: Writer, most: int) -> list[Group]:
    """Return the acts put forward that are no proved breach and not in doubt, in the groups that one line tells.

    Those of one kind towards the same people are together, one soon after the other, and so are those towards the same
    people besides the first to be protected. Where each order in force was made on a conviction, of which the page
    tells, what came before it is left out.
    """
    view, groups, last = w.assessment.view, list[list[str]](), dict[object, list[str]]()
    first = next(iter(w.case.protected_persons), "")
    for key in to_tell(w):
        act = w.case.incidents[key]
        others = tuple(one for one in act.towards if one != first)
        alike: object = (kind(w, key), act.towards, act.where) if act.method in MANY_TIMES else key
        alike = (view.is_inferred(key), others or alike)
        before = last.get(alike)
        if before and _soon_after(w, before[-1], key):
            before.append(key)
        else:
            last[alike] = [key]
            groups.append(last[alike])
    return [_chosen(w, held, most) for held in groups]


def to_tell(w: Writer) -> list[str]:
    """Return the acts put forward of which the page tells where it has room: no proved breach, and none in doubt."""
    proved = proved_in_force(w)
    after = frozenset(since(w)) if _before_was_tried(w) else frozenset()
    return [
        key
        for key, act in w.assessment.view.put_forward
        if not (key in proved or in_doubt(act) or (after and key not in after))
    ]


def _chosen(w: Writer, held: Sequence[str], most: int) -> Group:
    """Return so many acts of a line that tells of different acts towards one person: the picked, and the latest."""
    if len({kind(w, key) for key in held}) == 1:
        return tuple(held)
    by_weight = sorted(held, key=lambda key: (w.case.incidents[key].matters_most, held.index(key)), reverse=True)
    return tuple(key for key in held if key in by_weight[:most])


def _before_was_tried(w: Writer) -> bool:
    """Return whether each order in force was made on a conviction, which the page tells of."""
    kinds = [w.assessment.view.kind(order) for order in w.assessment.view.orders_in_force.values()]
    return all(kind and kind.made_on == "conviction" for kind in kinds)


def _soon_after(w: Writer, before: str, key: str) -> bool:
    ended_on, begun_on = last_day(w.case.incidents[before]), first_day(w.case.incidents[key])
    return ended_on is not None and begun_on is not None and (begun_on - ended_on).days <= _APART


def _first_to_tell(w: Writer, groups: Sequence[Group], warned: set[date]) -> tuple[list[Group], list[Group]]:
    """Return what is told first where there is no room for all, and the rest.

    The latest, the first of all and one towards each other person come first; then what is picked, what police warned
    about on its day, one of each kind and one towards each person, with a few that are inferred; and then the rest,
    what is shown and is late before what is not.
    """
    view, after, acts = w.assessment.view, frozenset(since(w)), w.case.incidents

    def weight(held: Group) -> tuple[bool, bool, bool, bool, Number]:
        picked, late = any(acts[key].matters_most for key in held), not after.isdisjoint(held)
        return picked, late, not view.is_inferred(held[0]), any(tells(w, key) for key in held), view.numbers[held[-1]]

    by_weight = sorted(groups, key=weight, reverse=True)
    shown = [held for held in by_weight if weight(held)[1:3] == (True, True)] or by_weight
    ends = [max(shown, key=lambda one: weight(one)[4]), min(shown, key=lambda one: weight(one)[4])] if shown else []
    others = [
        one for one in w.case.protected_persons if not any(one in acts[key].towards for end in ends for key in end)
    ]
    towards = [next((held for held in shown if one in acts[held[-1]].towards), None) for one in others]
    leading = [*ends, *(held for held in towards if held)]
    first, inferred = list({held: None for held in (*leading, *by_weight) if held in leading or weight(held)[0]}), 0
    ends += [held for held in shown if any(first_day(acts[key]) in warned for key in held)]
    seen: set[object] = set()
    for held in (*first, *ends, *by_weight):
        marks: set[object] = {kind(w, held[0]), *acts[held[-1]].towards}
        guessed = view.is_inferred(held[0])
        if held not in first and (held in ends or (not marks <= seen and (not guessed or inferred < _INFERRED))):
            first.append(held)
            inferred += guessed
        seen |= marks
    return first, [held for held in by_weight if held not in first]
