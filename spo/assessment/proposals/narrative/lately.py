"""The draft of why the order should last so long."""

from collections.abc import Sequence

from spo.case import first_day, last_day
from spo.case.english import counted

from ...assess import Assessment
from ...facts import Fact
from ...view import View
from .draft import drafts
from .pieces import NONE, last_dated, said, say, span
from .stopped import outlasted
from .telling import by_name

_SHORT = 2  # months of which it is not said how many they are


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
