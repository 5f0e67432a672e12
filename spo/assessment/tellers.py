"""Whose word an act rests on besides its witness: people and records that the officer names as the source of it."""

import re
from functools import cache

from spo.case.english import lower
from spo.case.memo import remembered
from spo.case.named import RANKS, has_rank
from spo.case.officer import is_the_officer
from spo.case.quoted import unquoted

from .view import View

_RECORDS = r"(?:record|report|reply|statement|account|receipt|data)s?"
_NAMED = re.compile(rf"\b(?:{'|'.join(RANKS)})(?: \d{{2,6}})?(?: [A-Z][\w'’-]+)+(?: \d{{2,6}})?")
_IN_SOURCE = (
    re.compile(rf"\b((?:the |an? )?[a-z]+['’]s {_RECORDS})\b", re.IGNORECASE),
    re.compile(rf"\b({_RECORDS} from the [a-z]+)\b"),
    re.compile(rf"\b((?:the )?(?:bank|subscriber|fingerprint) {_RECORDS})\b", re.IGNORECASE),
)
_IN_ACCOUNT = re.compile(r"\b((?:[Aa]n?|[Tt]he) [a-z]+) (?:found|saw|heard|noticed|reported)\b")
_COMMON = frozenset(["a", "an", "the", "from", *map(str.casefold, RANKS)])
_NOBODY = frozenset(["defendant", "victim", "complainant"])
_RECORD = re.compile(_RECORDS)
_NO_INCIDENT = ""
"""Stands among incidents for what is none, such as a warning."""


class Covered:
    """For which incidents the word of a person or record is given. What papers give is read once for a case."""

    def __init__(self, view: View) -> None:
        self.case = view.case
        self.everywhere = frozenset((*view.case.incidents, _NO_INCIDENT))
        self.witnesses = [_words(f"{witness.name} {witness.role}") for witness in view.case.witnesses.values()]
        self.hearsay = [(_words(f"{one.maker} {one.what}"), one.incidents) for one in view.case.hearsay.values()]

    def by_papers(self, who: str) -> frozenset[str]:
        """Return the incidents for which a witness, or a statement in the hearsay notice, is of them."""
        of = _words(who)
        words = {word for word in of - _COMMON if not word.isdigit() and not _RECORD.fullmatch(word)}
        if not words or words & _NOBODY or is_the_officer(self.case, who):
            return self.everywhere
        if any(words & name if len(words) == 1 else words <= name for name in self.witnesses):
            return self.everywhere
        of_record = any(map(_RECORD.fullmatch, of))
        found: set[str] = set()
        for told, incidents in self.hearsay:
            named = not words.isdisjoint(told)
            if named and not incidents:
                return self.everywhere
            if named or of_record:
                found.update(incidents)
            if named:
                found.add(_NO_INCIDENT)
        return frozenset(found)

    def by_witness(self, who: str, key: str) -> bool:
        """Return whether `the witness` or `the officer` is a witness who is said to speak to an act."""
        if key not in self.case.witnesses:
            return False
        name = self.case.witnesses[key].name
        of_police = has_rank(name) or is_the_officer(self.case, name)
        return who.casefold() in (("the witness", "the officer") if of_police else ("the witness",))


def uncovered(view: View, covered: Covered) -> dict[str, list[str]]:
    """Return the people and records that incidents are said to rest on and that no statement or hearsay covers.

    Each is as the officer named it, such as `the maker's record`, with the incidents. What is quoted is not read, and
    only the plainest ways to name a source are known: one that is missed is for a person to see.
    """
    by_papers = cache(covered.by_papers)  # few entries of a log name anybody
    found: dict[str, list[str]] = {}
    for key, act in view.incidents:
        (named, records), (also_named, others) = _in_source(act.source), _in_account(act.what)
        finders = [_the(one) for one in others if not any(covered.by_witness(one, who) for who in act.witnesses)]
        for who in dict.fromkeys((*named, *also_named, *records, *finders)):
            if key not in by_papers(who):
                found.setdefault(who, []).append(key)
    return found


def giver(covered: Covered, by: str) -> str:
    """Return the police officer who is said to have given a warning, if nobody's statement or hearsay covers it."""
    name = _NAMED.search(by)
    return name[0] if name and _NO_INCIDENT not in covered.by_papers(name[0]) else ""


@remembered
def _in_source(text: str) -> tuple[list[str], list[str]]:
    """Return the police officers whom the source of an incident names, and the records."""
    own = unquoted(text)
    return _NAMED.findall(own), [_the(one) for pattern in _IN_SOURCE for one in pattern.findall(own)]


@remembered
def _in_account(text: str) -> tuple[list[str], list[str]]:
    """Return the police officers whom an account names, and what it calls the others who found something."""
    own = unquoted(text)
    return _NAMED.findall(own), _IN_ACCOUNT.findall(own)


def _the(who: str) -> str:
    """Return how a finding names a source: `the mechanic`, of whom the account says `a mechanic`."""
    bare = re.sub("^(?:an?|the) ", "", who, flags=re.IGNORECASE)
    return f"the {lower(bare)}"


def _words(text: str) -> set[str]:
    return {word.removesuffix("'s") for word in re.findall(r"[\w'-]+", text.casefold().replace("’", "'"))}
