"""How many acts are put forward, over how long, and how they stand."""

from collections.abc import Sequence

from spo.assessment import capital
from spo.assessment.facts import Fact
from spo.case import last_of, uncounted
from spo.patterns import Count
from spo.patterns.words import acts, entries

from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..in_words import number_in_words


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


def in_all(w: Writer) -> list[Passage]:
    """Return how many numbered acts are relied on, the day of the last, how many are inferred, and what is not."""
    view = w.assessment.view
    keys, inferred, apart = [key for key, _ in view.put_forward], view.inferred, view.unattributed
    dated = [key for key in keys if w.case.incidents[key].date]
    last = last_of(w.case, dated) if dated else ""
    many, every = number_in_words(len(keys)), tuple(f"incidents.{key}" for key in keys)
    said = f"In all {many} numbered act{' is' if len(keys) == 1 else 's are'} relied on"
    latest = Fact(w.case.incidents[last].date.closes, (f"incidents.{last}.date",)) if last else Fact("")
    guessed = "All are" if len(inferred) == len(keys) > 1 else capital(_are(inferred))
    return passage(
        "short.count",
        (w.say(f"{said}, the latest of {{latest}}.", *every, latest=latest) or w.say(f"{said}.", *every))
        if keys
        else None,
        w.say(
            f"{guessed} inferred to be the defendant's {{acts}}.",
            *(f"incidents.{key}.inferred" for key in inferred),
            acts=_by_number(w, inferred),
        ),
        w.say(
            f"{capital(_are(apart))} mentioned, and not relied on {{acts}}.",
            *(f"incidents.{key}.attributed" for key in apart),
            acts=_by_number(w, apart),
        ),
    )


def _by_number(w: Writer, keys: Sequence[str]) -> Fact:
    return Fact(
        f"({w.assessment.view.incident_numbers(keys)})" if keys else "", tuple(f"incidents.{key}" for key in keys)
    )


def _are(keys: Sequence[str]) -> str:
    return f"{number_in_words(len(keys))} {'is' if len(keys) == 1 else 'are'}"
