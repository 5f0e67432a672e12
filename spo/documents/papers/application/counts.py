"""How many acts are put forward, and over how long."""

from spo.assessment.facts import Fact
from spo.case import last_of, uncounted
from spo.patterns import Count
from spo.patterns.words import acts, entries

from ...passages import Sentence
from ...writer import Writer


def pattern(w: Writer) -> Sentence | None:
    """Return how many acts are put forward, over how long, and in how many entries of the chronology."""
    found = w.assessment.view.pattern
    dated = [*found.dated.incidents, *found.in_future.incidents]
    if not dated:
        return None
    first, last = dated[0], last_of(w.case, dated)
    held = {
        "count": _acts_in(found.total),
        "first": Fact(w.case.incidents[first].date.opens, (f"incidents.{first}.date",)),
        "last": Fact(w.case.incidents[last].date.closes, (f"incidents.{last}.date",)),
    }
    more = w.incidents(tuple(key for key, act in w.assessment.view.put_forward if uncounted(act)))
    said = "The chronology records {count}, from {first} to {last}"
    return w.say(f"{said}; how many there were in {{more}} is not recorded.", more=more, **held) or w.say(
        f"{said}.", **held
    )


def _acts_in(total: Count) -> Fact:
    return Fact(f"{acts(total)} in {entries(total)}", tuple(f"incidents.{key}.count" for key in total.incidents))
