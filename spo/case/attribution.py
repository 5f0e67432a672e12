"""Whether an act, or a number that was used for it, is attributed to the defendant."""

from .case import Case
from .incidents import Incident
from .places import Identifier
from .text import Answer


def is_attributed(identifier: Identifier) -> bool:
    """Return whether a number or account is said to be the defendant's, with a basis for it."""
    if identifier.whose != "defendant" or identifier.basis == "not attributed":
        return False
    return bool(identifier.basis or identifier.attributed_by)


def attribution(case: Case, act: Incident) -> Answer:
    """Return whether an act is attributed: as answered, or else by the numbers and accounts that were used for it."""
    if act.attributed is not None or not act.used:
        return act.attributed
    held = [case.identifiers[key] for key in act.used if key in case.identifiers]
    return "yes" if held and all(map(is_attributed, held)) else "no"
