"""What helps the defendant about one act alone: it stands beside that act, and nowhere else."""

from collections.abc import Iterator

from spo.assessment.facts import Fact, joined
from spo.case.procedure import HelpsDefendant

from ...writer import Writer, whole
from ..described import described
from ..in_words import sentences
from ..said_once import less_said
from .favour import is_on_the_first_page


def stands_beside(w: Writer, key: str, item: HelpsDefendant) -> bool:
    """Return whether a fact stands beside its one act: the tables tell of that act, and the first page not of it."""
    act = item.incidents[0] if len(item.incidents) == 1 else ""
    return act in (*described(w), *w.assessment.view.unattributed) and not is_on_the_first_page(w, key)


def beside(w: Writer, act: str) -> Iterator[Fact]:
    """Yield the facts that stand beside an act."""
    for key, item in w.case.helps_defendant.items():
        if item.incidents == (act,) and stands_beside(w, key, item):
            yield whole(w.at(f"helps_defendant.{key}.words"))


def in_fairness(w: Writer, act: str, told: Fact) -> Fact:
    """Return the facts that stand beside an act, less each sentence that is `told` there already."""
    said = [*sentences(told.text)]
    return joined(*(less_said(fact, said) for fact in beside(w, act)), between=" ")
