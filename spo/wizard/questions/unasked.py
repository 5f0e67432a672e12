"""What every application is asked and this case has not been: nothing of it blocks filing, and each has its page."""

from spo.assessment import Assessment

from .journey import Place
from .status import place_for

ASKED_OF_ALL = frozenset(
    ("orders-not-checked", "interim-unasked", "candour-missing", "consultation-missing", "authority-missing")
)


def unasked(assessment: Assessment) -> list[Place]:
    """Return the pages that nobody has answered of those which no application goes without, each once."""
    found = (place_for(one.field) for one in assessment.findings if one.id in ASKED_OF_ALL)
    return list(dict.fromkeys(found))
