"""What was done in person or by others in the words of its account, where those are sure and give nothing away."""

import re

from spo.case import Incident
from spo.case.english import lower
from spo.case.memo import Same, remembered
from spo.case.numerals import IN_WORDS
from spo.case.quoted import QUOTED

from ...own_name import OPENING
from ...prose import by_itself, is_a_woman, sentences
from ...view import View
from ...whose import may_be_called
from ...withholding import Searched, words
from .pieces import people

_VERB = (
    r"(?=(?:\w+ly )?"
    r"(?:\w+ed|came|went|sat|stood|drove|rode|ran|left|put|took|got|gave|paid|held|hid|threw|met|kept|was|made)\b)"
)
_PLACED = r"(?=(?:at|outside|in|on|near|opposite|by|inside|behind|across) )"
"""What a note has that leaves out the verb: `He at the doors of the hall`."""
_STATED = re.compile(r'[^"]* says: "([^"]*)"\.?')
_OF_ME = re.compile(r"\b(?:I|me|my|mine|we|us|our)\b")
"""What somebody tells of themselves in a statement, which a draft cannot say after them."""
_SAYING = re.compile(r"(?:,? (?:saying|and (?:said|says|asked))|:)\s*$")
"""Before words that a draft gives after what was done."""
_THAT_SAYS = re.compile(r",? (?:that|which) (?:says?|said|reads?)\b")
_NAMED = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)+"
_NUMBER = rf"(?i:{IN_WORDS})"
_LATER = rf"(?:(?!(?:who|which|that)\b)[\w’'-]+ ){{0,7}}?{_VERB}"
_TO_HER = re.compile(r"\b(handed|gave|sent|brought|served) (?:her|him)\b")
_AT_LENGTH = 150  # letters of a sentence of an account that a draft takes over


def as_told(view: View, act: Incident) -> str:
    """Return what the first sentence of an account says that the defendant did: `stood by the gate`.

    A pronoun is the defendant's only where nobody to protect may be called by it.
    """
    through = act.method == "third-party"
    if not is_in_person(view, act) and not through and (act.method or "other") not in ("other", "several"):
        return ""
    stated = _STATED.fullmatch(act.what)
    first = _first(view, stated[1] if stated else act.what, quoting=through or (act.method or "other") == "other")
    pronoun = _pronoun(Same(view))
    if stated:
        of_him = re.search(rf"\b(?i:{pronoun}) {_VERB}", first) if pronoun else None
        return first[of_him.end() :] if of_him and not _OF_ME.search(first) else ""
    who = rf"(?:{'|'.join(filter(None, ('The defendant', pronoun.capitalize())))}) "
    if found := re.match(f"{who}{_VERB}", first):
        return first[found.end() :]
    return f"was {first[found.end() :]}" if (found := re.match(f"{who}{_PLACED}", first)) else ""


def by_others(view: View, act: Incident) -> str:
    """Return what the first sentence of an account says somebody else did for the defendant: `a man brought it`."""
    if (act.method or "other") not in ("other", "third-party"):
        return ""
    first = OPENING.sub("", _first(view, act.what, quoting=True))
    theirs = re.match(rf"(?:(?P<small>An?|The|{_NUMBER}) |{_NAMED}(?:, (?:an?|the|his|her) [^,]+,)? ){_LATER}", first)
    whose = [word for one in view.case.protected_persons.values() for word in words(one.name.casefold())]
    if not theirs or not frozenset(words(theirs[0].casefold())).isdisjoint(whose):
        return ""
    if len(act.towards) == 1:
        first = _TO_HER.sub(rf"\1 {people(view, act.towards).text}", first, count=1)
    return lower(by_itself(first)) if theirs["small"] else first


def _first(view: View, account: str, quoting: bool) -> str:
    """Return the first sentence of an account, but for words that were said with it; nothing where it is too long, has
    other words of anybody's that may not stand, or gives something away."""
    first = next(sentences(account), "").rstrip(".")
    quotes = QUOTED.search(first)
    if quotes and quoting and (said := _SAYING.search(first[: quotes.start()])):
        first = first[: said.start()]
    first = _THAT_SAYS.split(first)[0] if quoting else first
    unfit = len(first) > _AT_LENGTH or (not quoting and ('"' in first or "“" in first))
    return "" if unfit or view.withheld.found(Searched(first)) else first


def is_in_person(view: View, act: Incident) -> bool:
    """Return whether an act was done where somebody was."""
    method = view.guidance.methods.get(act.method or "")
    return bool(method and method.lane == "In person")


@remembered
def _pronoun(seen: Same[View]) -> str:
    own = "she" if is_a_woman(seen.held.case) else "he"
    return "" if own in may_be_called(seen.held) else own
