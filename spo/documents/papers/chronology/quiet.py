"""The rows of the chronology that say, for fairness, when no act is recorded."""

from datetime import timedelta

from spo.assessment import counted
from spo.chronology.patterns import Quiet

from ...passages import Fact, Row
from ...writer import Writer, day, joined, row

_COLUMNS = ("no", "when", "place", "what", "known", "exhibit", "reported", "example", "order", "effect")


def quiet_row(w: Writer, quiet: Quiet) -> Row:
    """Return a row, without a number, that says how long no act is recorded, and what may account for it."""
    acts = tuple(f"incidents.{key}.date" for key in (quiet.before, quiet.after) if key)
    start = quiet.first - timedelta(days=1)
    until = f"between {day(start)} and {day(quiet.last + timedelta(days=1))}" if quiet.after else f"after {day(start)}"
    to_today = "" if quiet.after else ", to the day of drafting"
    said = f"No act is recorded {until} ({counted(quiet.days, 'day')}{to_today})."
    custody = [
        Fact(f"The defendant is recorded as in custody from {day(one.first)} to {day(one.last)}.", (one.path,))
        for one in quiet.custody
    ]
    cells = dict.fromkeys(_COLUMNS, Fact("")) | {
        "what": joined(Fact(said, acts), _beside(w, quiet), *custody, between="\n")
    }
    return row(f"quiet.{quiet.first}", **cells)


def _beside(w: Writer, quiet: Quiet) -> Fact:
    """Return which entries of that time there are, though no act of the defendant's is recorded."""
    view = w.assessment.view
    keys = tuple(
        key for key in view.unattributed if (day := w.case.incidents[key].date.day) and quiet.first <= day <= quiet.last
    )
    verb = "is" if len(keys) == 1 else "are"
    entry = "Entry" if len(keys) == 1 else "Entries"
    numbers = w.incident_numbers(keys)
    text = f"{entry} {numbers.text} {verb} not attributed to the defendant." if keys else ""
    return Fact(text, tuple(f"incidents.{key}.attributed" for key in keys))
