"""Whose days a sentence tells of. What the defendant or the police do, and when, gives nobody away."""

import re
from collections.abc import Iterable
from functools import cache

from spo.case.named import RANKS

from .cues import SENTENCES
from .view import View

_TITLED = {"Ms": "she", "Mrs": "she", "Miss": "she", "Mr": "he"}
_FORMS = {"he": "he|hes|him|his|himself|male", "she": "she|shes|her|hers|herself|female"}
_SUBJECTS = {"he": "he|hes|his|male", "she": "she|shes|female"}
_HE_OR_SHE = re.compile(r"\b(?:(he)|(she))\b", re.IGNORECASE)
_SAYS_SHE = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
_SAYS_HE = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
_OF_A_MAN = re.compile(
    r"\b(?:(?:step|grand)?son|child|boy|brother|(?:grand)?father|dad|uncle|nephew|husband|boyfriend|new partner|man)\b",
    re.IGNORECASE,
)
_OF_A_WOMAN = re.compile(
    r"\b(?:(?:step|grand)?daughter|girl|sister|(?:grand)?mother|mum|mam|aunt|niece|wife|girlfriend|woman|lady)\b",
    re.IGNORECASE,
)
"""Of whom `she` may be said that is said of nobody to protect."""
_TO_HIM = re.compile(r"\bhe (?:(?!she\b|hers?\b)\w+ ){1,3}him\b", re.IGNORECASE)
"""What one man does to another."""
_SELDOM = 10
"""Of so many texts of a man, one at least has to speak of a woman for a person of no title to be taken for one; and of
so many of her, none of what he does to another man."""

KIN = "mother|mum|mam|father|dad|parents?|brother|sister|aunt(?:ie|y)?|uncle|nan|gran|grandmother|grandfather|cousin"
ROLES = (
    r"victim|complainant|aggrieved|ip|informant|(?:injured|protected) (?:person|party)|child|baby|daughter|boy|girl"
    r"|(?<!& )son|grandchild|(?:ex|former)[ -]\w+|ex|wife|husband"
)
"""What papers call somebody to protect, or one of that person's family, of whom one is spoken of."""
MANY = r"i|we|they|you|children|kids|victims|sons|daughters|boys|girls|babies|grandchildren|parents"
_OWN = r"i'm|i've|i'll|me|my|mine|us|our|them|their|your|family"
_DEFENDANT = "defendant|respondent|suspect|accused|offender|perpetrator"
_POLICE = rf"(?-i:{'|'.join(RANKS)}|OIC)|officers?|(?:custody|probation|court) \w+|usher|judge|counsel|clinician"
_DUTIES = r"bail (?:condition|address)\w*|report(?:s|ing)? (?:to|at)|sign(?:s|ing)? on|curfew|unpaid work"
_HIS = rf"(?:his|(?:the )?(?:{_DEFENDANT})['’]s)"
_AND_DOES = (
    r"(?: (?:now|also|still|often|usually|always))?"
    r"(?: (?:is|was|has been)(?: alone| \w+(?:ed|ing)\b| (?:on|in|off) (?:the|a|his) (?:bus|train|tram|car|van)\b)?"
    r"| [a-z]+s\b(?: (?:shifts|nights|days)\b)?)?"
)
_HIS_OWN = re.compile(rf"\b(?:{_HIS}(?: \w+){{1,2}}|he\b{_AND_DOES})", re.IGNORECASE)
_HIS_FAMILY = re.compile(
    rf"\b(?:he|{_DEFENDANT}) has (?:an?|two|three) (?:{KIN}|son|daughter|(?:grand)?child)(?:s|ren)?\b", re.IGNORECASE
)
_HIS_KIN = re.compile(rf"^\W*{_HIS} (?:{KIN}|landlady|employer|girlfriend)\b", re.IGNORECASE)
_OF_KIN = re.compile(r"(?:(?<=\bhe\b)|(?<=\bhim\b))([^.;]{0,80}\b(?:with|in|at|above|beside) )her\b", re.IGNORECASE)
_BARS = re.compile(
    r"\b(?:(?:must|shall|may|is|to|will) (?:not|never)\b|not to\b|prohibit|forbid|exclu|barred"
    r"|keep away|stay away|avoid|kn[eo]w|learn|found out|find out)",
    re.IGNORECASE,
)
"""What keeps the defendant from somewhere, or tells what the defendant knows."""
_NAMED = re.compile(rf"\b(?:{_DEFENDANT}|{_POLICE})\b", re.IGNORECASE)
_OPENS = re.compile(
    r"\W*(?:(?:on|at|from|every|each|in|between|by|for|since|most|until|when)\b.{0,40})?"
    r"(?:the (?:\w+ (?:of|for|to) )?)?",
    re.IGNORECASE,
)
"""What may stand before the one of whom a sentence tells: nothing, or when it was."""
HERS = re.compile(rf"\b(?:her|{ROLES}|{MANY}|{_OWN}|{KIN})\b", re.IGNORECASE)
_HE_DID = re.compile(rf"(?:\||\b(?:{_DEFENDANT})\b)(?: (?:had|has|then|also|later|\w+ly))* \w+", re.IGNORECASE)


def may_be_called(view: View) -> frozenset[str]:
    """Return by which of `he` and `she` somebody to protect may be called.

    Titles tell. Where there are none, acts of a man in texts that also speak of a woman tell of her.
    """
    case = view.case
    accounts = [act.what for act in case.incidents.values()]
    by_him = _TITLED.get(case.defendant.title or "", _first(accounts)) == "he"
    people = case.protected_persons.values()
    found: set[str] = set()
    for person in people:
        tie = person.relationship.description
        of_them = [person.relationship.facts, person.risk, person.psychological_harm, person.physical_harm]
        told = accounts if len(people) == 1 and not any(of_them) else of_them
        titled = _TITLED.get(person.title or person.name.partition(" ")[0].rstrip("."))
        man = _OF_A_MAN.search(tie) or any(map(_begins_with_him, (person.psychological_harm, person.physical_harm)))
        of_her = by_him and not man and _speak_of_her([tie, *told])
        found |= {titled} if titled else {"she"} if of_her else {*_FORMS}
    return frozenset(found or _FORMS)


def _first(accounts: Iterable[str]) -> str:
    """Return whom most accounts of acts call first, who is most likely to have done them."""
    first = [found.lastindex for account in accounts if (found := _HE_OR_SHE.search(account))]
    return "he" if first.count(1) >= first.count(2) else "she"


def _begins_with_him(harm: str) -> bool:
    """Return whether what is said of somebody's harm begins with a man and no woman."""
    first = SENTENCES.split(harm, maxsplit=1)[0]
    return bool(_SAYS_HE.search(first)) and not _SAYS_SHE.search(first)


def _speak_of_her(texts: Iterable[str]) -> bool:
    held = [text for text in texts if text]
    she = sum(bool(_SAYS_SHE.search(text)) and not _OF_A_WOMAN.search(text) for text in held)
    he, to_him = (sum(bool(pattern.search(text)) for text in held) for pattern in (_SAYS_HE, _TO_HIM))
    return she > 0 and she * _SELDOM >= he and to_him * _SELDOM <= she


def without_his(text: str, called: frozenset[str], *, nor_police: bool = True) -> str:
    """Return a text without what it tells of the defendant alone, nor of the police.

    `called` are the pronouns of those to protect. A sentence with a word for one of them, or that keeps the defendant
    from somewhere or says what the defendant knows, stays whole, as does one that follows it and names nobody.
    """
    kept, follows = list[str](), False
    hers, his = _whose(called, nor_police)
    for sentence in SENTENCES.split(text):
        read = _OF_KIN.sub(r"\1", sentence) if _HIS_KIN.match(sentence) else _HIS_FAMILY.sub("", sentence)
        told = his.search(sentence)
        follows = bool(hers.search(read) or _BARS.search(sentence)) or (follows and not _NAMED.search(sentence))
        before = sentence[: told.start()] if told and not follows else sentence
        before = before if "he" in called else _HIS_OWN.sub("|", before)
        kept.append(before if follows or not told or not _OPENS.fullmatch(before) else "")
    return "\n".join(kept)


def without_his_doing(text: str) -> str:
    """Return a text that is already `without_his` without what the defendant is said in it to have done."""
    return _HE_DID.sub("|", text)


@cache
def _whose(called: frozenset[str], nor_police: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what finds words for somebody to protect, and words for nobody but the defendant, or the police."""
    kin = rf"(?<!\bhis )(?<!['’]s )(?:{KIN})"
    hers = "|".join((ROLES, MANY, _OWN, kin, *(_FORMS[one] for one in called)))
    police = (_POLICE, _DUTIES) if nor_police else ()
    his = "|".join((_DEFENDANT, *police, *(forms for one, forms in _SUBJECTS.items() if one not in called)))
    return re.compile(rf"\b(?:{hers})\b", re.IGNORECASE), re.compile(rf"\b(?:{his})\b", re.IGNORECASE)
