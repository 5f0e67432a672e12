"""What is under investigation, as a sentence tells it: no label of a form, and the word once."""

import re

from spo.assessment import capital
from spo.assessment.facts import Fact, composed

STAGE = "under investigation"
_INVESTIGATION = re.compile(r"^(?:the |an )?investigation (?:of|into) ", re.IGNORECASE)


def investigated(what: Fact) -> Fact:
    """Return `Stalking has been under investigation`, of what is recorded as `Investigation of stalking`."""
    said = capital(_INVESTIGATION.sub("", what.text.rstrip(".")))
    return composed(f"{said}{',' if ',' in said else ''} has been {STAGE}" if said else "", what)
