"""When no act is recorded, said in the same words wherever it is said."""

from datetime import timedelta

from spo.assessment import capital, counted
from spo.chronology.patterns import Quiet

from ..passages import Fact
from ..writer import Writer, day, joined


def no_act(w: Writer, quiet: Quiet) -> Fact:
    """Return how long no act is recorded, what may account for it, and what is recorded then that is not attributed."""
    when = between(quiet)
    custody = [
        Fact(f"The defendant is recorded as in custody from {day(one.first)} to {day(one.last)}.", (one.path,))
        for one in quiet.custody
    ]
    which = "No act attributed to the defendant" if not_his(w, quiet) else "No act"
    return joined(Fact(f"{which} is recorded {when.text}.", when.paths), _beside(w, quiet), *custody, between="\n")


def between(quiet: Quiet) -> Fact:
    """Return `between 3 May 2026 and 20 July 2026 (77 days)`: the days of the acts on either side."""
    acts = tuple(f"incidents.{key}.date" for key in (quiet.before, quiet.after) if key)
    start, days = quiet.first - timedelta(days=1), counted(quiet.days, "day")
    if quiet.after is None:
        return Fact(f"after {day(start)} ({days}, to the day of drafting)", acts)
    return Fact(f"between {day(start)} and {day(quiet.last + timedelta(days=1))} ({days})", acts)


def not_his(w: Writer, quiet: Quiet) -> tuple[str, ...]:
    """Return which incidents of that time there are, though no act of the defendant's is recorded."""
    days = {key: w.case.incidents[key].date.day for key in w.assessment.view.unattributed}
    return tuple(key for key, on in days.items() if on and quiet.first <= on <= quiet.last)


def _beside(w: Writer, quiet: Quiet) -> Fact:
    keys = not_his(w, quiet)
    verb = "is" if len(keys) == 1 else "are"
    text = f"{capital(w.incidents(keys).text)} {verb} not attributed." if keys else ""
    return Fact(text, tuple(f"incidents.{key}.attributed" for key in keys))
