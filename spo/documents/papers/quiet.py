"""When no act is recorded, said in the same words wherever it is said."""

from datetime import timedelta

from spo.assessment import capital, counted
from spo.chronology.patterns import Quiet

from ..passages import Fact
from ..writer import Writer, day, joined


def no_act(w: Writer, quiet: Quiet, between: str = " ") -> Fact:
    """Return how long no act is recorded, what may account for it, and what is recorded then that is not attributed."""
    acts = tuple(f"incidents.{key}.date" for key in (quiet.before, quiet.after) if key)
    start = quiet.first - timedelta(days=1)
    until = f"between {day(start)} and {day(quiet.last + timedelta(days=1))}" if quiet.after else f"after {day(start)}"
    to_today = "" if quiet.after else ", to the day of drafting"
    said = f"No act is recorded {until} ({counted(quiet.days, 'day')}{to_today})."
    custody = [
        Fact(f"The defendant is recorded as in custody from {day(one.first)} to {day(one.last)}.", (one.path,))
        for one in quiet.custody
    ]
    return joined(Fact(said, acts), _beside(w, quiet), *custody, between=between)


def _beside(w: Writer, quiet: Quiet) -> Fact:
    """Return which incidents of that time there are, though no act of the defendant's is recorded."""
    keys = tuple(
        key
        for key in w.assessment.view.unattributed
        if (on := w.case.incidents[key].date.day) and quiet.first <= on <= quiet.last
    )
    verb = "is" if len(keys) == 1 else "are"
    text = f"{capital(w.incidents(keys).text)} {verb} not attributed to the defendant." if keys else ""
    return Fact(text, tuple(f"incidents.{key}.attributed" for key in keys))
