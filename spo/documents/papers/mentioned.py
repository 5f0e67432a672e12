"""What is mentioned and not relied on, as a paper may tell it of which nobody is certain that it was the defendant."""

import re

from spo.assessment import capital
from spo.assessment.facts import Fact
from spo.case.certainty import is_uncertain
from spo.case.english import article

from ..writer import Writer
from .in_words import name

_TOLD_AS_HIS = re.compile(r"(?:He|She|They|The defendant)\b")


def mentioned(w: Writer, key: str) -> Fact | None:
    """Return a line that tells nothing as done, of an act that is not attributed and told as the defendant's.

    That is where the witness is not certain of it: else, or where the account names nobody, None.
    """
    act = w.case.incidents[key]
    unsure = is_uncertain(f"{act.attribution} {act.doubts}")
    as_his = _TOLD_AS_HIS.match(act.what) or act.what.startswith(w.case.defendant.name or "\0")
    if key not in w.assessment.view.unattributed or not (unsure and as_his):
        return None
    in_person = act.method in ("visit", *w.assessment.view.guidance.methods["visit"].may_be)
    one = name(w, key)[0]
    said = "a possible sighting of the defendant" if in_person else f"{article(one)} {one} that may be the defendant's"
    return Fact(capital(f"{said}."), (f"incidents.{key}.what", f"incidents.{key}.attribution"))
