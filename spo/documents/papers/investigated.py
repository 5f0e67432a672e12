"""What is under investigation, as a sentence tells it: no label of a form, and the word once."""

import re

from spo.assessment import capital
from spo.assessment.facts import Fact, composed

STAGE = "under investigation"
_SEVERAL, _OF_LAW = re.compile(r"\band\b"), re.compile(r"[,(]|\bsections?\b|\bof\b|\binvolving\b|\bwith\b")
"""What is several offences, and what follows the name of the first."""
_INVESTIGATION = re.compile(r"^(?:the |an )?investigation (?:of|into) ", re.IGNORECASE)


def investigated(what: Fact) -> Fact:
    """Return `Stalking has been under investigation`, of what is recorded as `Investigation of stalking`."""
    said = capital(_INVESTIGATION.sub("", what.text.rstrip(".")))
    has = "have" if _SEVERAL.search(_OF_LAW.split(said)[0]) else "has"
    return composed(f"{said}{',' if ',' in said else ''} {has} been {STAGE}" if said else "", what)
