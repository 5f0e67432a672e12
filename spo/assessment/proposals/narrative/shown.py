"""Drafts of what shows something that an officer has answered: the link to the police area, and a fixation."""

from ...assess import Assessment
from ...facts import Fact
from .draft import drafts
from .in_brief import in_brief
from .pieces import said, say
from .stopped import latest
from .telling import by_number, newest, quoted

_NAMED, _ROOM = 2, 30  # acts, and words in which they are told


@drafts("applicant.area_link_facts")
def area(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft what shows that the defendant lives in the police area: the home that is recorded."""
    case, key = assessment.view.case, assessment.view.case.defendant.home or ""
    home = case.places.get(key)
    if case.applicant.area_link != "resides" or home is None or home.withhold:
        return ()
    return said(say(assessment.view, "area-home", home=Fact(home.address, (f"places.{key}.address",))))


@drafts("stalking.fixation_shown")
def fixation(assessment: Assessment, _: str) -> tuple[Fact, ...]:
    """Draft what shows a fixation, where it is answered that one is shown: the last words, and what acts outlasted."""
    view = assessment.view
    acts = [key for key, _ in view.put_forward if view.case.incidents[key].date.day]
    if view.case.stalking.fixation != "yes" or not acts:
        return ()
    words = [*reversed([key for key in newest(view, acts) if quoted(view, key)][:_NAMED])]
    since = latest(view, acts)
    return said(
        in_brief(view, words, _ROOM) if words else None,
        say(view, "person-after", event=since.named, acts=by_number(view, since.after)) if since else None,
    )
