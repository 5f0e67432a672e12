"""Drafts of why the order should last so long, and why an interim one is asked for now."""

from collections.abc import Iterator, Sequence

from spo.case import first_day, last_day
from spo.case.english import counted
from spo.case.months import months_after

from ...assess import Assessment
from ...facts import Fact
from ...view import View
from .draft import drafts
from .people import is_recent_act
from .pieces import NONE, last_dated, said, say, span
from .stopped import latest, outlasted
from .telling import by_name, newest, told

_SHORT = 2  # months of which it is not said how many they are
_NAMED = 3  # acts


@drafts("duration.why")
def duration(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft why that long: for how long the acts went on, what they outlasted, the latest, and that it can be varied.

    It rests on the acts that are shown, and on those inferred where none is.
    """
    view = assessment.view
    dated = [key for key, act in view.put_forward if act.date.day]
    acts = [key for key in dated if not view.is_inferred(key)] or dated
    if not acts:
        return ()
    over, months = span(view, acts), _months(view, acts)
    went_on = say(view, "lasts-span", months=months, span=over) if months.text else None
    return said(
        went_on or say(view, "lasts-days", span=over),
        say(view, "lasts-outlasted", stops=outlasted(view, acts)),
        say(view, "lasts-latest", act=by_name(view, (last_dated(view, acts),))),
        say(view, "lasts-vary", "duration.kind") if view.case.duration.kind else None,
    )


def _months(view: View, acts: Sequence[str]) -> Fact:
    """Return for how many whole months acts went on, where it is more than a few."""
    ends = acts[0], last_dated(view, acts)
    first, last = first_day(view.case.incidents[ends[0]]), last_day(view.case.incidents[ends[1]])
    if not (first and last):
        return NONE
    months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day)
    paths = tuple(f"incidents.{key}.date" for key in ends)
    return Fact(counted(months, "month"), paths) if months > _SHORT else NONE


@drafts("interim.why")
def interim(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft why an interim order: what was done since the last step against the acts, and what protects till when."""
    view = assessment.view
    acts = [key for key, _ in view.put_forward]
    last = last_dated(view, acts)
    if view.case.interim.sought != "yes" or not last or not is_recent_act(view, last):
        return ()
    found = latest(view, acts)
    since = found and say(view, "now-since", event=found.named, acts=told(view, _few(view, found.after)))
    return said(
        since or say(view, "now-latest", act=by_name(view, (last,))),
        *_meanwhile(view),
        say(view, "now-hearing", "interim.sought"),
    )


def _few(view: View, keys: Sequence[str]) -> list[str]:
    return list(newest(view, keys))[:_NAMED]


def _meanwhile(view: View) -> Iterator[Fact | None]:
    """Yield what protects meanwhile, where that ends soon; and that there is no bail after a release."""
    soon = months_after(view.on, view.guidance.figures["order-ending-months"].value)
    for key, order in view.orders_in_force.items():
        base, until = f"existing_orders.{key}", order.ends.latest
        if until and view.on <= until <= soon:
            name, ends = Fact(view.order_name(key), (f"{base}.kind",)), Fact(order.ends.printed, (f"{base}.ends",))
            yield say(view, "now-order-ends", order=name, date=ends)
    bailed = any(view.family(order) == "bail" for order in view.orders_in_force.values())
    for key, held in view.case.proceedings.items():
        base, until = f"proceedings.{key}", held.sentence_ends.latest
        if until and view.on <= until <= soon and "suspended" in held.result:
            ends = Fact(held.sentence_ends.printed, (f"{base}.sentence_ends", f"{base}.result"))
            yield say(view, "now-suspension-ends", date=ends)
        if held.stage == "released under investigation" and not bailed and held.date.day:
            yield say(view, "now-no-bail", date=Fact(held.date.printed, (f"{base}.date", f"{base}.stage")))
