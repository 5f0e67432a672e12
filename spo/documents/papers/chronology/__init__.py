"""The chronology: how it is read, the picture, and every act and event in date order with how each is shown."""

from collections import Counter

from spo.assessment import counted, listed
from spo.case import uncounted
from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper, Passage, Sentence
from ...writer import Writer, passage
from ..in_words import number_in_words
from ..order_parts import of_a_youth
from ..shared import short_head
from .entries import entries, kind_of, lettered_elsewhere
from .picture import TIMELINE, picture, timeline_picture
from .reports import said_once, together_said, usual_outcome_said
from .used import used

__all__ = ["TIMELINE", "chronology", "timeline_picture"]

_KINDS = {
    "P": ("is proved in court", "are proved in court"),
    "S": ("is put as shown to be the defendant's act", "are put as shown to be the defendant's acts"),
    "I": ("is inferred to be", "are inferred to be"),
    "N": ("is mentioned, and not relied on", "are mentioned, and not relied on"),
}
"""What is said of the entries of each kind, by its letter: of one, and of several."""


def chronology(w: Writer, entry: PaperEntry) -> Paper:
    """Return the chronology."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={"summary": of_a_youth(w) + _summary(w), "picture": picture(w)},
        tables={"incidents": entries(w), "used": used(w)},
    )


PAPER = Drafted(chronology)


def _summary(w: Writer) -> list[Passage]:
    """Return how many entries there are of each group, and how the entries are read."""
    read = (
        w.law("chronology-read"),
        said_once(w),
        usual_outcome_said(w),
        together_said(w),
        None if lettered_elsewhere(w) else w.law("letters-note"),
    )
    return passage("summary", _kinds(w), _uncounted(w), *read, style="plain")


def _kinds(w: Writer) -> Sentence | None:
    view, paths = w.assessment.view, tuple(f"incidents.{key}.attributed" for key in w.assessment.view.numbers)
    held = Counter(kind_of(w, key) for key in view.numbers)
    said = [
        f"{number_in_words(held[letter])} {one if held[letter] == 1 else many} ({letter})"
        for letter, (one, many) in _KINDS.items()
        if held[letter]
    ]
    entries = counted(len(view.numbers), "entry", "entries")
    return w.say("Of {entries}, {said}.", *paths, entries=entries, said=listed(said))


def _uncounted(w: Writer) -> Sentence | None:
    """Return in which entries it is not recorded how many acts there were."""
    more = w.acts(tuple(key for key, act in w.assessment.view.put_forward if uncounted(act)))
    return w.say("How many there were in {more} is not recorded.", more=more)
