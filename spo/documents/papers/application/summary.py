"""The summary of the acts at the head of the first ground: a short paragraph for each idea, each with its facts."""

from spo.assessment.proposals import broken, kinds, quiet_times, towards, whose

from ...passages import Passage
from ...writer import Writer, as_sentence, passage
from .counts import not_relied_on, pattern


def summary(w: Writer) -> list[Passage]:
    """Return how many acts and whose; their kinds and towards whom; the quiet times; and breaches."""
    view = w.assessment.view
    found = passage("acts.summary", pattern(w), *map(as_sentence, whose(view)), not_relied_on(w))
    for name, pieces in (
        ("kinds", (*kinds(view), *towards(view))),
        ("quiet", quiet_times(view)),
        ("breaches", broken(view)),
    ):
        found += passage(f"acts.summary.{name}", *map(as_sentence, pieces))
    return found
