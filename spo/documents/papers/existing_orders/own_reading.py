"""What the defendant said of the words of the orders, when asked about an act: it cuts both ways, and is told whole."""

from spo.assessment.cues import has_cue
from spo.assessment.facts import Fact
from spo.case.quoted import QUOTED

from ...passages import Sentence
from ...writer import Writer


def own_reading(w: Writer) -> Sentence | None:
    """Return the first such answer of an act put forward since the orders, in the defendant's quoted words."""
    table, cues = w.assessment.table, w.assessment.view.guidance.cues["speaks-of-an-order"].cues
    since = {act for held in table.since.values() for act in held}
    for key in (key for key in w.assessment.view.numbers if key in since):
        act, path = w.case.incidents[key], f"incidents.{key}"
        said = " ".join(one for one in QUOTED.findall(act.put_answer) if has_cue(one, cues))
        if act.put == "yes" and said:
            words = Fact(said, (f"{path}.put", f"{path}.put_answer"))
            return w.say("Asked about {act}, the defendant said {words}.", act=w.acts((key,)), words=words)
    return None
