"""Whose word an act rests on besides its witness: people and records that the officer names as the source of it."""

import re
from collections.abc import Iterator

from spo.case import Incident
from spo.case.english import lower
from spo.case.hearsay import Hearsay
from spo.case.officer import is_the_officer
from spo.case.quoted import unquoted

from .view import View

_RECORDS = r"(?:record|report|reply|statement|account|receipt|data)s?"
_NAMED = re.compile(r"\b(?:PC|DC|PS|DS|Sgt|Sergeant|Inspector)(?: \d{2,6})?(?: [A-Z][\w'’-]+)+(?: \d{2,6})?")
_IN_SOURCE = (
    re.compile(rf"\b((?:the |an? )?[a-z]+['’]s {_RECORDS})\b", re.IGNORECASE),
    re.compile(rf"\b({_RECORDS} from the [a-z]+)\b"),
    re.compile(rf"\b((?:the )?(?:bank|subscriber|fingerprint) {_RECORDS})\b", re.IGNORECASE),
)
_IN_ACCOUNT = re.compile(r"\b((?:[Aa]n?|[Tt]he) [a-z]+) (?:found|saw|heard|noticed|reported)\b")
_COMMON = frozenset(["a", "an", "the", "from", "pc", "dc", "ps", "ds", "sgt", "sergeant", "inspector"])
_NOBODY = frozenset(["defendant", "victim"])
_RECORD = re.compile(_RECORDS)


def uncovered(view: View) -> dict[str, list[str]]:
    """Return the people and records that incidents are said to rest on and that no statement or hearsay covers.

    Each is as the officer named it, such as `the maker's record`, with the incidents. What is quoted is not read, and
    only the plainest ways to name a source are known: one that is missed is for a person to see.
    """
    found: dict[str, list[str]] = {}
    for key, act in view.incidents:
        for who in dict.fromkeys(_tellers(act)):
            if not covers(view, who, key):
                found.setdefault(who, []).append(key)
    return found


def giver(view: View, by: str) -> str:
    """Return the police officer who is said to have given a warning, if nobody's statement or hearsay covers it."""
    name = _NAMED.search(by)
    return name[0] if name and not covers(view, name[0]) else ""


def _tellers(act: Incident) -> Iterator[str]:
    source, account = unquoted(act.source), unquoted(act.what)
    for text in (source, account):
        yield from (one[0] for one in _NAMED.finditer(text))
    for pattern in _IN_SOURCE:
        yield from (_the(one[1]) for one in pattern.finditer(source))
    yield from (_the(one[1]) for one in _IN_ACCOUNT.finditer(account))


def _the(who: str) -> str:
    """Return how a finding names a source: `the mechanic`, of whom the account says `a mechanic`."""
    bare = re.sub("^(?:an?|the) ", "", who, flags=re.IGNORECASE)
    return f"the {lower(bare)}"


def covers(view: View, who: str, incident: str = "") -> bool:
    """Return whether a witness, or a statement in the hearsay notice, is of this person or record."""
    words = {word for word in _words(who) - _COMMON if not word.isdigit() and not _RECORD.fullmatch(word)}
    if not words or words & _NOBODY or is_the_officer(view.case, who):
        return True
    names = (f"{witness.name} {witness.role}" for witness in view.case.witnesses.values())
    if any(words & _words(name) if len(words) == 1 else words <= _words(name) for name in names):
        return True
    return any(_passes_on(item, who, words, incident) for item in view.case.hearsay.values())


def _passes_on(item: Hearsay, who: str, words: set[str], incident: str) -> bool:
    if item.incidents and incident and incident not in item.incidents:
        return False
    of_record = any(_RECORD.fullmatch(word) for word in _words(who))
    return (of_record and incident in item.incidents) or bool(words & _words(f"{item.maker} {item.what}"))


def _words(text: str) -> set[str]:
    return {word.removesuffix("'s") for word in re.findall(r"[\w'-]+", text.casefold().replace("’", "'"))}
