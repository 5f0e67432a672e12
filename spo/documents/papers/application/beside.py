"""What helps the defendant about one act alone: it stands beside that act, and nowhere else."""

from spo.assessment.facts import Fact, composed, joined
from spo.case.procedure import HelpsDefendant

from ...writer import Writer, ended
from ..described import described
from ..in_words import sentences
from ..said_once import told_in
from .favour import is_on_the_first_page


def stands_beside(w: Writer, key: str, item: HelpsDefendant) -> bool:
    """Return whether a fact stands beside its one act: the tables tell of that act, and the first page not of it."""
    act = item.incidents[0] if len(item.incidents) == 1 else ""
    return act in (*described(w), *w.assessment.view.unattributed) and not is_on_the_first_page(w, key)


def in_fairness(w: Writer, act: str, told: Fact) -> Fact:
    """Return the facts that stand beside an act, less each sentence that is `told` there already."""
    found = [
        composed(" ".join(ended(one) for one in sentences(words.text) if not told_in(one, told.text)), words)
        for key, item in w.case.helps_defendant.items()
        if item.incidents == (act,) and stands_beside(w, key, item)
        for words in [w.at(f"helps_defendant.{key}.words")]
    ]
    return joined(*found, between=" ")
