"""How many acts are put forward, over how long, and which entries are not among them."""

from datetime import date

from spo.assessment.facts import Fact
from spo.case import When
from spo.patterns import Count
from spo.patterns.words import acts, entries

from ...passages import Sentence
from ...writer import Writer, day, when


def pattern(w: Writer) -> Sentence | None:
    """Return how many acts are put forward, over how long, and in how many entries of the chronology."""
    found = w.assessment.view.pattern
    dated = [*found.dated.incidents, *found.in_future.incidents]
    if not dated:
        return None
    first, last = w.case.incidents[dated[0]].date, w.case.incidents[dated[-1]].date
    return w.say(
        "The chronology records {count}, from {first} to {last}.",
        count=_acts_in(found.total),
        first=Fact(_end(first, first.earliest), (f"incidents.{dated[0]}.date",)),
        last=Fact(_end(last, last.latest), (f"incidents.{dated[-1]}.date",)),
    )


def _end(value: When, end: date | None) -> str:
    """Return one end of a span of time: a period of days gives its own first or last day."""
    return day(end) if end and value.certainty == "between" else when(value)


def not_relied_on(w: Writer) -> Sentence | None:
    """Return which incidents are not attributed to the defendant, so that nothing rests on them."""
    keys = w.assessment.view.unattributed
    return w.say(
        "That leaves out {incidents}, not attributed to the defendant.",
        *(f"incidents.{key}.attributed" for key in keys),
        incidents=w.numbered(keys),
    )


def _acts_in(total: Count) -> Fact:
    return Fact(f"{acts(total)} in {entries(total)}", tuple(f"incidents.{key}.count" for key in total.incidents))
