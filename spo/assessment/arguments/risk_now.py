"""A20. The risk is high now."""

from datetime import date, timedelta

from spo.case import first_day, latest_day
from spo.case.days import in_full
from spo.case.english import counted
from spo.patterns import Count
from spo.patterns.words import acts

from ..clauses import methods_of
from ..conditions import Met, Scene, condition
from ..conditions.acts import acts_since
from ..cues import has_cue
from .argument import Argued, CaseReader, Fact, Filled, fills
from .common_slots import means, verb

_GRAVER = frozenset({"following", "in-person", "damage"})
"""The means that make matters graver."""


@condition
def more_acts_lately_or_graver_acts_since_the_order(scene: Scene) -> Met | None:
    """More acts lately, or graver acts since the order, where there are enough to compare; or a grave act."""
    incidents = tuple(dict.fromkeys(rise(scene) + graver(scene) + grave(scene)))
    return Met(incidents=incidents) if incidents else None


def enough(scene: Scene) -> bool:
    """Return whether the acts since the orders in force are enough, of enough kinds and days, to mean something.

    Without an order they are all the acts. Those from custody are left out.
    """
    figures, since = scene.view.guidance.figures, _since(scene)
    held = [(key, act) for key, act in scene.view.put_forward if key in since and act.from_custody != "yes"]
    kinds = {method for _, act in held for method in methods_of(act)}
    days = {day for _, act in held for day in (first_day(act), latest_day(act)) if day}
    fewest = figures["compare-kinds"].value
    acts_held = acts_in(scene, tuple(key for key, act in held if act.date.day))
    return acts_held >= figures["compare-acts"].value and min(len(kinds), len(days)) >= fewest


def _since(scene: Scene) -> frozenset[str]:
    """Return the acts since the orders in force, or all of them where none is in force."""
    orders = scene.table.since
    return acts_since(scene, orders) if orders else frozenset(key for key, _ in scene.view.put_forward)


def rise(scene: Scene) -> tuple[str, ...]:
    """Return the acts of the later of two equal periods, where it has so many more that a rise may be argued."""
    earlier, later = two_periods(scene)
    more = acts_in(scene, later) - acts_in(scene, earlier)
    return later if enough(scene) and more >= scene.view.guidance.figures["compare-rise"].value else ()


def grave(scene: Scene) -> tuple[str, ...]:
    """Return the acts since the orders in force of which one is enough: told, and nothing is said of a rise."""
    since, cue = _since(scene), scene.view.guidance.cues["grave"]
    return tuple(key for key, act in scene.view.put_forward if key in since and has_cue(act.what, cue.cues, cue.unless))


def two_periods(scene: Scene) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the incidents of two equal periods, the earlier and the later, which ends on the day.

    One that may be in both, or in part in neither, is in neither.
    """
    start, middle, days = _days(scene)
    earlier = tuple(key for key, first, last in days if start < first and last <= middle)
    later = tuple(key for key, first, last in days if middle < first and last <= scene.view.on)
    return earlier, later


def on_the_edge(scene: Scene) -> tuple[str, ...]:
    """Return the incidents that are in neither period though they may have been in one, in whole or in part."""
    start, middle, days = _days(scene)
    return tuple(key for key, first, last in days if first <= start < last or first <= middle < last)


def _days(scene: Scene) -> tuple[date, date, list[tuple[str, date, date]]]:
    """Return the days after which the two periods begin; and the first and last day of each incident with both."""
    weeks = timedelta(weeks=scene.view.guidance.figures["escalation-weeks"].value)
    held = [(key, first_day(act), latest_day(act)) for key, act in scene.view.put_forward]
    days = [(key, first, last) for key, first, last in held if first and last]
    return scene.view.on - 2 * weeks, scene.view.on - weeks, days


def acts_in(scene: Scene, incidents: tuple[str, ...]) -> int:
    """Return how many acts some incidents cover."""
    return sum(scene.view.case.incidents[key].count for key in incidents)


def graver(scene: Scene) -> tuple[str, ...]:
    """Return the incidents since the orders in force of a grave kind that is not recorded before them."""
    if not enough(scene):
        return ()
    since = acts_since(scene, scene.table.since)
    before = {method for key, act in scene.view.put_forward if key not in since for method in methods_of(act)}
    return tuple(
        key
        for key, act in scene.view.put_forward
        if key in since and _GRAVER.difference(before).intersection(methods_of(act))
    )


@fills("A20")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A20: two equal periods counted, and graver acts since the order."""
    scene = r.assessment
    earlier, later = two_periods(scene)
    weeks = r.assessment.view.guidance.figures["escalation-weeks"].value
    more, key = graver(scene), r.assessment.view.main_order
    if rise(scene):
        yield {
            "period": Fact(counted(weeks, "week")),
            "period_end": Fact(in_full(r.assessment.view.on)),
            "count": _acts(r, later),
            "earlier_count": _acts(r, earlier),
        }
        yield {"edge_ref": r.incidents(on_the_edge(scene))}
    if more:
        yield {
            "order": r.order_name(key),
            "verb": verb(r, key),
            "new_kinds": means(r, more, _GRAVER),
            "incidents_ref": r.incidents(more),
        }
    yield {"grave_ref": r.incidents(grave(scene))}


def _acts(r: CaseReader, incidents: tuple[str, ...]) -> Fact:
    """Return how many acts some incidents cover, and how many of them are attributed by inference."""
    inferred = tuple(key for key in incidents if r.assessment.view.is_inferred(key))
    scene = r.assessment
    count = Count(acts_in(scene, incidents), incidents, acts_in(scene, inferred))
    paths = (*(f"incidents.{i}.date" for i in incidents), *(f"incidents.{i}.inferred" for i in inferred))
    return Fact(acts(count), paths)
