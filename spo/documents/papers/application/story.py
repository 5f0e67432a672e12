"""What the defendant has done, as the first page tells it: which acts, in which order they are chosen."""

from collections.abc import Collection, Container, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from spo.assessment.facts import Fact
from spo.case import Number, first_day, last_day
from spo.case.quoted import QUOTED

from ...passages import Passage
from ...writer import Writer, passage
from ..in_words import kind, name
from ..other_means import other_means_since, proved_in_force, since
from .counts import InAll
from .dated import MANY_TIMES, Group
from .doubt import in_doubt
from .favour import acts_in_favour
from .stops import TELLS, Stop, stops
from .words_told import tells

_MOST = 14  # acts, or acts told as one, of which a page that can be read tells
_OFTEN = 5  # times that something was done, which tell as much as his words
_APART = 60  # days between two acts that are still told together
_STOPS = 2  # of what was said to the defendant, beside the acts
_LETTERS = 170  # of what was said to the defendant
_NO_ONE_MEANS = frozenset({"", "other", "several"})
_PLACES = frozenset({"work", "study", "school", "worship"})  # of which acts at them, or to them, are told together


class Acts(NamedTuple):
    """The acts that may be told, those chosen first in front; those that are picked; those inferred that are left, and
    told where there is room after all else; what was said meanwhile; and what somebody to protect wrote or said then,
    in the words used, which is told where there is room.
    """

    items: list[Group]
    picked: frozenset[Group]
    inferred: list[Group]
    stops: list[Stop]
    refused: list[Stop]

    def meanwhile(self) -> list[list[Stop]]:
        """Return how what was said meanwhile may be told, most of it first, each way once."""
        ways = [self.stops + self.refused, self.stops, self.stops[:1]]
        return [way for at, way in enumerate(ways) if way not in ways[:at]]


def acts_to_tell(w: Writer) -> Acts:
    """Return the acts of which the page tells where it has room, in the order in which they are chosen.

    Where there are many, what is inferred is among them only where it is picked, or came after an arrest.
    """
    items, view, every = _alike(w), w.assessment.view, stops(w, _LETTERS)
    arrest = max((stop.on for stop in every if stop.kind == "arrest"), default=date.max)
    late = {held for held in items if (first_day(w.case.incidents[held[0]]) or date.min) > arrest}
    sure = [held for held in items if held in late or _is_picked(w, held) or not view.is_inferred(held[0])]
    warned = {stop.on for stop in every if stop.kind == "police warning"}
    in_turn = _in_turn(w, sure if len(sure) > _STOPS else items, late, warned)[:_MOST]
    picked, told = frozenset(held for held in in_turn if _is_picked(w, held)), _weightiest(w, in_turn, every)
    refused = [one for one in every if one.kind == "refusal" and QUOTED.search(one.said.text) and one not in told]
    left = [held for held in items if view.is_inferred(held[0]) and held not in in_turn]
    return Acts(in_turn, picked, _in_turn(w, left, (), set()), told, refused[-1:])


def _weightiest(w: Writer, items: Sequence[Group], every: Sequence[Stop]) -> list[Stop]:
    """Return what tells most of what was said to the defendant since the first act told: a warning before a refusal.

    An arrest is told where acts that came after it were not done on bail: those say that they were.
    """
    begun = min((first_day(w.case.incidents[key]) or date.max for held in items for key in held), default=date.max)
    bailed = any(w.assessment.view.family(one) == "bail" for one in w.case.existing_orders.values())
    kinds = [kind for kind in TELLS if not (bailed and kind == "arrest")]
    kinds = [kind for kind in kinds if kind != "refusal" or not any(one.kind == kinds[0] for one in every)]
    last_of_each = {one.kind: one for one in every if one.on >= begun and one.kind in kinds}
    return sorted(last_of_each.values(), key=lambda one: kinds.index(one.kind))[:_STOPS]


def lead(w: Writer, told: Collection[str], in_all: InAll) -> list[Passage]:
    """Return what leads the acts: since when other means were used, where the orders reach none; and how many in all.

    What is inferred, and what is not relied on, is counted there apart from what is shown.
    """
    later = since(w) if since_the_orders(w, told) else ()
    beyond = other_means_since(w) if later else Fact("")
    return passage("short.acts", *in_all.said(told, later, beyond))


def since_the_orders(w: Writer, told: Iterable[str]) -> bool:
    """Return whether all that is told came since the orders in force."""
    keys = set(told)
    return bool(keys) and keys.issubset(since(w))


def aimed_at(w: Writer, item: Group) -> str:
    """Return whom an act was aimed at besides the first to be protected, or at whose work or school: else nothing."""
    act, first = w.case.incidents[item[0]], next(iter(w.case.protected_persons), "")
    others = tuple(one for one in act.towards if one != first)
    if others:
        return w.people(others).text
    places = ((key, held) for key, held in w.case.places.items() if held.kind in _PLACES and not held.withhold)
    return next((held.name for key, held in places if held.name and (key == act.where or held.name in act.what)), "")


def _alike(w: Writer) -> list[Group]:
    """Return the acts put forward that are no proved breach and not in doubt, in the groups that are told as one.

    Those of one kind at one place towards the same people are together, one soon after the other; and those of one
    kind and day, whoever they were towards. Where each order in force was made on a conviction, of which the page
    tells, what came before it is left out.
    """
    groups, last = list[list[str]](), dict[object, list[str]]()
    for key in to_tell(w):
        act = w.case.incidents[key]
        alike = (w.assessment.view.is_inferred(key), kind(w, key), act.towards, act.where)
        before = last.get(alike) if act.method in MANY_TIMES else None
        if groups and _of_one_day(w, groups[-1][-1], key):
            groups[-1].append(key)
        elif before and _soon_after(w, before, (key,)):
            before.append(key)
        else:
            last[alike] = [key]
            groups.append(last[alike])
    return [tuple(held) for held in groups]


def _of_one_day(w: Writer, before: str, key: str) -> bool:
    """Return whether two acts were on one day, by one means, and stand alike: one errand, to two people."""
    one, other = (w.case.incidents[each] for each in (before, key))
    inferred = w.assessment.view.is_inferred
    alike = one.method == other.method and one.towards != other.towards and inferred(before) == inferred(key)
    if not alike or one.method in MANY_TIMES or one.method in _NO_ONE_MEANS:
        return False
    return first_day(one) == last_day(one) == first_day(other) == last_day(other) is not None


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

    What is picked comes first: what the page says something of for the defendant, the last, the first, what was done
    on the day of a warning, and the rest. Then come the latest, one towards each other person, the first of all where
    nothing is picked, one of each kind and one towards each person; and then all others. What is shown comes before
    what is inferred, unless that is picked or came after an arrest.
    """
    view, acts = w.assessment.view, w.case.incidents

    def weight(held: Group) -> tuple[bool, bool, bool, Number]:
        told = any(tells(w, key) or (acts[key].count or 1) >= _OFTEN for key in held)
        return _is_picked(w, held), held in late or not view.is_inferred(held[0]), told, view.numbers[held[-1]]

    by_weight = sorted(items, key=weight, reverse=True)
    shown = [held for held in by_weight if not view.is_inferred(held[0])] or by_weight
    answered = frozenset(acts_in_favour(w))  # what is said for the defendant of an act is read beside the act
    picked = sorted((held for held in by_weight if weight(held)[0]), key=answered.isdisjoint)
    ends = [max(shown, key=lambda one: weight(one)[-1]), min(shown, key=lambda one: weight(one)[-1])] if shown else []
    near = {one for held in (*picked, *ends[:1]) for key in held for one in acts[key].towards}
    others = [one for one in w.case.protected_persons if one not in near]
    towards = [next((held for held in shown if one in acts[held[-1]].towards), None) for one in others]
    of_picked = sorted(picked, key=lambda one: weight(one)[-1])
    told = [one for one in picked if not answered.isdisjoint(one)]
    on_the_day = [held for held in shown if any(first_day(acts[key]) in warned for key in held)]
    first = [*told, *of_picked[-1:], *of_picked[:1], *(on_the_day if picked else ()), *picked, *ends[:1]]
    first += [*filter(None, towards), *([] if picked else ends[1:]), *on_the_day]
    seen: set[object] = set()
    for held in [*first, *shown]:
        marks: set[object] = {name(w, held[0]), *acts[held[-1]].towards}
        first += [] if marks <= seen else [held]
        seen |= marks
    return list(dict.fromkeys([*first, *by_weight]))


def _is_picked(w: Writer, held: Group) -> bool:
    return any(w.case.incidents[key].matters_most for key in held)
