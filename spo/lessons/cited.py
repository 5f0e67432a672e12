"""What an answer rests on, in the words of the entry of guidance."""

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from spo.assessment import capital
from spo.documents.writer import ended
from spo.guidance import Capability, Claim, Guidance, OrderKind
from spo.guidance.entries.base import Status

from .screens import Cited

_SLOT = re.compile(r"\{[^{}]*\}")


def _field(name: str) -> Callable[[Any], str]:
    return lambda entry: getattr(entry, name)


def _cells(entry: OrderKind) -> dict[str, Capability]:
    """Return what is known of what a kind of order can do, by how it is called."""
    cells = {"made on": entry.trigger, "prohibits": entry.prohibits, "requires": entry.requires, "breach": entry.breach}
    return {name: cell for name, cell in cells.items() if cell and cell.words and cell.status != "unverified"}


def _order(entry: OrderKind) -> str:
    said = [f"{name}: {cell.words}" for name, cell in _cells(entry).items()]
    return ". ".join(map(capital, (entry.name, *said)))


_SAYS: Mapping[str, Callable[[Any], str]] = {
    "criteria": lambda entry: f"{entry.plain.rstrip('.')} ({entry.section})",
    "behaviours": lambda entry: f"({entry.letter}) {entry.words}" if entry.letter else entry.words,
    "reach": _field("explanation"),
    "orders": _order,
    "breach_outcomes": _field("said"),
    "terms": _field("wording"),
    "definitions": _field("text"),
    "open_points": lambda entry: f"{entry.point} {entry.do}",
    "traps": lambda entry: f"“{entry.bad}”: {entry.why}",
    "term_checks": _field("question"),
    "arguments": _field("proposition"),
    "situations": lambda entry: f"{entry.say} {entry.instead}",
    "statements": lambda entry: f"{entry.who}, {entry.date}: {f'“{entry.words}”' if entry.words else entry.about}",
    "wording": _field("text"),
    "prompts": _field("text"),
    "narrative": _field("text"),
    "findings": _field("text"),
    "checklist": lambda entry: f"{entry.text} {entry.reason}",
    "steps": lambda entry: " ".join((entry.why, *entry.help)),
    "outcomes": _field("text"),
    "filing": lambda entry: f"{entry.text} {entry.reason}",
    "service": lambda entry: f"{entry.text}. Received: {entry.received}",
    "days_due": _field("text"),
    "figures": lambda entry: f"{entry.value} {entry.unit}: {entry.used_for}",
    "motion": _field("what"),
    "methods": _field("label"),
    "clauses": lambda entry: ": ".join(part for part in (entry.label, entry.why) if part),
    "questions": _field("text"),
    "reasons": _field("text"),
    "four": lambda entry: f"{entry.title}: {entry.shows}",
    "chosen": _field("text"),
    "mandatory": lambda entry: f"{entry.asks.rstrip('.')} ({entry.section})",
}
"""How an entry says what it says, by its kind. What is not here is a list of words, and says nothing to rest on."""


def no_ground(law: Guidance, reference: str) -> str:
    """Return why nothing may rest on an entry of guidance, and what to do, or nothing where it may."""
    return _no_ground(reference, law.claims().get(reference))


def grounds(law: Guidance, words: Iterable[str]) -> dict[str, Cited]:
    """Return every entry on which something may rest, by its reference, that has all these words in it."""
    wanted = [word.casefold() for word in words]
    claims = law.claims().items()
    found = {key: _cited(law, key, entry) for key, entry in claims if not _no_ground(key, entry)}
    return {key: one for key, one in found.items() if _holds(f"{key} {one.text}".casefold(), wanted)}


def cited(law: Guidance, references: Iterable[str]) -> tuple[Cited, ...]:
    """Return the words of entries of guidance. Raises KeyError for one on which nothing may rest."""
    claims, found = law.claims(), []
    for reference in references:
        if _no_ground(reference, claims.get(reference)):
            raise KeyError(reference)
        found.append(_cited(law, reference, claims[reference]))
    return tuple(found)


def _no_ground(reference: str, entry: Claim | None) -> str:
    if entry is None:
        return f"There is no entry {reference} in guidance. Name one that there is, by its kind and id."
    if entry.status == "unverified":
        return f"{reference} is unverified, so that nothing may be taught as resting on it. Name another entry."
    if reference.partition("/")[0] not in _SAYS:
        return f"{reference} is a list of words to look for, and says nothing to rest on. Name another entry."
    return ""


def _holds(text: str, words: Iterable[str]) -> bool:
    return all(word in text for word in words)


def _cited(law: Guidance, reference: str, entry: Claim) -> Cited:
    text = capital(ended(_SLOT.sub("…", _SAYS[reference.partition("/")[0]](entry))))
    return Cited(text, _status(entry), tuple(law.sources[key].title for key in entry.sources), entry.status_note)


def _status(entry: Claim) -> Status:
    """Return how far the source of an entry was read: of a kind of order, how far that of the least certain cell."""
    held = {entry.status, *(cell.status for cell in _cells(entry).values())} if isinstance(entry, OrderKind) else ()
    return next((status for status in ("analysis", "secondary") if status in held), entry.status)
