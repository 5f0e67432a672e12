"""Drafts of why the order should last so long, and why an interim one is asked for: the acts, and the latest."""

from ...assess import Assessment
from ...facts import Fact
from ...view import View
from .draft import drafts
from .people import after, is_recent_act
from .pieces import count_of, counted, last_dated, said, say, span


@drafts("duration.why")
def duration(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft why that long: over what time the acts run, and how many came after the latest warning."""
    return said(*_all(assessment.view, [key for key, _ in assessment.view.put_forward]))


@drafts("interim.why")
def interim(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft why an interim order, where one is sought: the acts, and the latest of them, where that is recent."""
    view = assessment.view
    acts = [key for key, _ in view.put_forward]
    latest = last_dated(view, acts)
    if view.case.interim.sought != "yes" or not latest or not is_recent_act(view, latest):
        return ()
    on = view.case.incidents[latest].date
    return said(*_all(view, acts), say(view, "acts-latest", date=Fact(on.on, (f"incidents.{latest}.date",))))


def _all(view: View, acts: list[str]) -> tuple[Fact | None, Fact | None]:
    number, entries = counted(count_of(view, acts))
    dated = [key for key in acts if view.case.incidents[key].date.day]
    return say(view, "acts-all", acts=number, entries=entries, span=span(view, acts)), after(view, dated)
