"""Which acts the defendant has been convicted of."""

from spo.case import Case
from spo.case.outcomes import outcome_at


def convictions(case: Case) -> dict[str, str]:
    """Return the proceeding in which the defendant was convicted, the first, by the incident that it is about."""
    held = reversed(case.proceedings.items())
    return {key: one for one, of in held if outcome_at(of.stage) == "convicted" for key in of.incidents}
