"""When no act is recorded, said in the same words wherever it is said."""

from datetime import date

from spo.assessment.facts import Fact, composed, joined
from spo.case import first_day, latest_day
from spo.case.orders import Compliance
from spo.guidance import Reached
from spo.patterns import Quiet, words

from ..writer import Writer, day


def no_act(w: Writer, quiet: Quiet) -> Fact:
    """Return how long no act is recorded, or relied on where some is recorded then, and what may account for it."""
    when = between(quiet)
    custody = [
        Fact(f"The defendant is recorded as in custody from {day(one.first)} to {day(one.last)}.", (one.path,))
        for one in quiet.custody
    ]
    apart = not_attributed(w, quiet.first, quiet.last)
    paths = Fact("", tuple(f"incidents.{key}.attributed" for key in apart))
    said = composed(f"No act is {'relied on' if apart else 'recorded'} {when.text}.", when, paths)
    return joined(said, *custody, between="\n")


def between(quiet: Quiet) -> Fact:
    """Return the days of the acts on either side of a time without one, and how long it is."""
    acts = tuple(f"incidents.{key}.date" for key in (quiet.before, quiet.after) if key)
    return Fact(words.between(quiet), acts)


def not_attributed(w: Writer, start: date, end: date) -> tuple[str, ...]:
    """Return the incidents that may have been on some days and are not attributed to the defendant."""
    held = ((key, w.case.incidents[key]) for key in w.assessment.view.unattributed)
    return tuple(
        key
        for key, act in held
        if (first := first_day(act)) and (last := latest_day(act)) and first <= end and start <= last
    )


def answers_between(w: Writer, order: str, period: Compliance) -> dict[str, Reached]:
    """Return what the words of an order say of each act put forward over some days: no, of one before it was made."""
    table = w.assessment.table
    acts = w.assessment.view.acts_between(period.start.day, period.end.latest)
    after = table.since.get(order, acts)
    return {act: table.verdicts.of_order(order, act).answer if act in after else "no" for act in acts}
