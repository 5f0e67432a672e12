"""The acts that a table describes where it has no room for all of them, by the rule that guidance gives."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from spo.case import first_day, last_day, last_of, outcome
from spo.case.outcomes import outcome_at

from .came_of import is_proved
from .findings import Findings
from .view import View


@dataclass(frozen=True)
class Chosen:
    """The acts chosen, in date order; those for which there is no room; and what each line of the rule chooses."""

    acts: tuple[str, ...]
    left_out: tuple[str, ...]
    lines: Mapping[str, tuple[str, ...]]


def chosen_acts(view: View) -> Chosen:
    """Return the acts that the rule chooses of those that are put forward, as many as the force's figure has room for.

    Beyond proved breaches and charged acts, what is ticked is the last to be left out. What is not relied on is never
    among them, whatever was ticked.
    """
    chosen: dict[str, None] = {}
    lines: dict[str, tuple[str, ...]] = {}
    for line in view.guidance.chosen:
        lines[line] = tuple(_LINES[line](view, chosen))
        chosen |= dict.fromkeys(lines[line])
    most = view.guidance.figures["chosen-acts"].value
    certain = {*lines["proved-breach"], *lines["charged"]}
    by_weight = sorted(chosen, key=lambda key: (key not in certain, not view.case.incidents[key].matters_most))
    kept = frozenset(by_weight[:most])
    return Chosen(tuple(key for key, _ in view.put_forward if key in kept), tuple(by_weight[most:]), lines)


def no_room(view: View) -> Findings:
    """Say for which of the chosen acts there is no room, and which act that is not relied on was picked.

    Once some are ticked, and all of those have room, the ticks have answered which of them matter most.
    """
    found = chosen_acts(view)
    ticked = any(view.case.incidents[key].matters_most for key in (*found.acts, *found.left_out))
    left = [key for key in found.left_out if not ticked or view.case.incidents[key].matters_most]
    if left:
        yield view.find(
            "chosen-acts-left-out",
            f"incidents.{left[0]}.matters_most",
            most=len(found.acts),
            chosen=len(found.acts) + len(found.left_out),
            incidents=view.incident_list(left),
        )
    if apart := [key for key in view.unattributed if view.case.incidents[key].matters_most]:
        yield view.find(
            "chosen-act-not-relied-on", f"incidents.{apart[0]}.matters_most", incidents=view.incident_list(apart)
        )


def _proved(view: View, _: Collection[str]) -> Iterable[str]:
    broken = {one.incident for key, one in view.case.breaches.items() if is_proved(view, key)}
    return (key for key, _ in view.put_forward if key in broken)


def _charged(view: View, _: Collection[str]) -> Iterable[str]:
    pending = (one.incidents for one in view.case.proceedings.values() if outcome_at(one.stage) == "charged")
    breaches = {one.incident for key, one in view.case.breaches.items() if outcome(view.case, key).id == "charged"}
    charged = breaches.union(*pending)
    return (key for key, _ in view.put_forward if key in charged)


def _dated(view: View) -> tuple[str, ...]:
    return tuple(key for key, act in view.put_forward if first_day(act))


def _each_person(view: View, chosen: Collection[str]) -> Iterable[str]:
    known = frozenset(view.case.protected_persons)
    return _one_of_each(view, chosen, {key: known & set(act.towards) for key, act in view.put_forward})


def _each_means(view: View, chosen: Collection[str]) -> Iterable[str]:
    known = frozenset(view.guidance.methods)
    return _one_of_each(view, chosen, {key: known & {act.method, *act.tally} for key, act in view.put_forward})


def _one_of_each(view: View, chosen: Collection[str], kinds: Mapping[str, frozenset[str]]) -> Iterable[str]:
    """Yield an act for each kind that none of those chosen is of: one that was picked, else shown, else the latest."""
    held = {kind for key in chosen for kind in kinds[key]}
    acts = view.case.incidents
    best = sorted(
        kinds,
        key=lambda key: (acts[key].matters_most, not view.is_inferred(key), last_day(acts[key]) or date.min),
        reverse=True,
    )
    for kind in sorted({kind for each in kinds.values() for kind in each}):
        if kind not in held:
            key = next(key for key in best if kind in kinds[key])
            held |= kinds[key]
            yield key


_LINES: Mapping[str, Callable[[View, Collection[str]], Iterable[str]]] = {
    "proved-breach": _proved,
    "charged": _charged,
    "first": lambda view, _: _dated(view)[:1],
    "last": lambda view, _: [last_of(view.case, dated)] if (dated := _dated(view)) else [],
    "each-person": _each_person,
    "each-means": _each_means,
    "picked": lambda view, _: (key for key, act in view.put_forward if act.matters_most),
}
"""What each line of the rule chooses, given what the lines before it have."""
