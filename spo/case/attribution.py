"""Whether an act, or a number that was used for it, is attributed to the defendant, and on what footing."""

from typing import Literal

from .case import Case
from .incidents import Incident
from .places import Identifier
from .text import Answer

Standing = Literal["his", "inferred", "not relied on"]


def is_attributed(identifier: Identifier) -> bool:
    """Return whether a number or account is said to be the defendant's, with a basis for it."""
    if identifier.whose != "defendant" or identifier.basis == "not attributed":
        return False
    return bool(identifier.basis or identifier.attributed_by)


def names_used(case: Case) -> tuple[str, ...]:
    """Return the other names that are recorded as used, without any that is recorded among numbers and accounts."""
    recorded = {one.value.casefold() for one in case.identifiers.values()}
    return tuple(name for name in case.defendant.other_names if name.casefold() not in recorded)


def attribution(case: Case, act: Incident) -> Answer:
    """Return whether an act is attributed: as answered, or else by the numbers and accounts that were used for it.

    Every one of them has to be attributed. One that is not in the case any more attributes nothing.
    """
    if act.attributed is not None or not act.used:
        return act.attributed
    held = [case.identifiers.get(key) for key in act.used]
    return "yes" if all(one is not None and is_attributed(one) for one in held) else "no"


def standing(case: Case, act: Incident) -> Standing:
    """Return which of three groups an act is in: shown to be the defendant's, inferred to be, or not relied on.

    What nobody has answered is no more than what was answered with no: nothing rests on an act until somebody says
    that it is the defendant's, or that this is inferred. An inference never outweighs an answer that it is not.
    """
    whose = attribution(case, act)
    if act.inferred and whose in ("yes", None):
        return "inferred"
    return "his" if whose == "yes" else "not relied on"
