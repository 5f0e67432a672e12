"""What was done in person, in the words of its account: nothing where they may be another's, or give something away."""

import re

from spo.case import Incident
from spo.case.memo import Same, remembered

from ...prose import is_a_woman, sentences
from ...view import View
from ...whose import may_be_called
from ...withholding import Searched

_VERB = (
    r"(?=(?:\w+ly )?"
    r"(?:\w+ed|came|went|sat|stood|drove|rode|ran|left|put|took|got|gave|paid|held|hid|threw|met|kept|was|made)\b)"
)
_PLACED = r"(?=(?:at|outside|in|on|near|opposite|by|inside|behind|across) )"
"""What a note has that leaves out the verb: `He at the doors of the hall`."""
_STATED = re.compile(r'[^"]* says: "([^"]*)"\.?')
_OF_ME = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b")
"""What somebody tells of themselves in a statement, which a draft cannot say after them."""
_AT_LENGTH = 150  # letters of a sentence of an account that a draft takes over


def as_told(view: View, act: Incident) -> str:
    """Return what the first sentence of an account says that the defendant did: `stood by the gate`.

    A pronoun is the defendant's only where nobody to protect may be called by it.
    """
    if not is_in_person(view, act) and (act.method or "other") not in ("other", "several"):
        return ""
    stated = _STATED.fullmatch(act.what)
    first = next(sentences(stated[1] if stated else act.what), "").rstrip(".")
    if len(first) > _AT_LENGTH or '"' in first or "“" in first or view.withheld.found(Searched(first)):
        return ""
    pronoun = _pronoun(Same(view))
    if stated:
        of_him = re.search(rf"\b(?i:{pronoun}) {_VERB}", first) if pronoun else None
        return first[of_him.end() :] if of_him and not _OF_ME.search(first) else ""
    who = rf"(?:{'|'.join(filter(None, ('The defendant', pronoun.capitalize())))}) "
    if found := re.match(f"{who}{_VERB}", first):
        return first[found.end() :]
    return f"was {first[found.end() :]}" if (found := re.match(f"{who}{_PLACED}", first)) else ""


def is_in_person(view: View, act: Incident) -> bool:
    """Return whether an act was done where somebody was."""
    method = view.guidance.methods.get(act.method or "")
    return bool(method and method.lane == "In person")


@remembered
def _pronoun(seen: Same[View]) -> str:
    own = "she" if is_a_woman(seen.held.case) else "he"
    return "" if own in may_be_called(seen.held) else own
