"""A charge, the conviction, the breach that it was and the warning that it was, which were each told of apart."""

import re
from collections.abc import Iterator
from typing import Any

from ..outcomes import PROVED_STAGES, outcome_at
from ..paths import path_key
from .held import Raw, free_key, text_of, words_of

_PARTS = ("breaches", "proceedings", "warnings", "incidents", "unread")
_SAID = {
    "found": "found-by-court",
    "not reported": "not-reported",
}
_TWO_THINGS = "reported, no charge"
"""It was investigated or it was not: version 2 did not ask, so that it is asked again."""

_DECIDED = "A charge already decided"


def keep_a_conviction_once(raw: Raw) -> Raw:
    """Return a file in which what came of a breach, and what was told in court, stand in their proceeding alone.

    A breach is that of the one proceeding that agrees with it: in a reference, or in the court and the day; and in
    what came of it. Where none does, or more than one, it stays as it was.
    """
    if not all(isinstance(raw.get(name, {}), dict) for name in _PARTS):
        return raw
    raw = _with_decided_charges(raw)
    proceedings = {key: dict(one) for key, one in raw.get("proceedings", {}).items() if isinstance(one, dict)}
    unread = dict(raw.get("unread", {}))
    breaches = {
        key: _breach(key, one, proceedings, unread) if isinstance(one, dict) else one
        for key, one in raw.get("breaches", {}).items()
    }
    warnings = {
        key: _warning(one, proceedings) if isinstance(one, dict) else one
        for key, one in raw.get("warnings", {}).items()
    }
    proceedings = raw.get("proceedings", {}) | proceedings
    return {**raw, **_held(raw, proceedings=proceedings, breaches=breaches, warnings=warnings, unread=unread)}


def _breach(key: str, breach: Raw, proceedings: dict[str, Raw], unread: Raw) -> Raw:
    """Return a breach with its outcome as it is said now. What it adds to its proceeding is put there."""
    status = text_of(breach.get("status"))
    if status == _TWO_THINGS:
        path = f"breaches.{key}.status"
        unread[path_key(path)] = {"path": path, "words": status}
        return {**breach, "status": ""}
    breach = {**breach, "status": _SAID.get(status, status)}
    if not status:
        return breach
    same = [one for one, held in proceedings.items() if _agree(breach, held)]
    if len(same) != 1:
        return breach
    held = proceedings[same[0]]
    more = [one for one in _references(breach) if one not in _references(held)]
    if more:
        held["reference"] = "; ".join(filter(None, (held.get("reference"), *more)))
    if breach.get("date"):
        held[_dated(held)] = breach["date"]
    if breach.get("court"):
        held["court"] = breach["court"]
    return {**_without(breach, "status", "date", "court", "reference"), "proceeding": same[0]}


def _agree(breach: Raw, proceeding: Raw) -> bool:
    """Return whether a breach and a proceeding are of the same thing, and neither says what the other does not."""
    if breach["status"] != outcome_at(text_of(proceeding.get("stage"))) or breach.get("incident") not in _ids(
        proceeding
    ):
        return False
    pairs = (
        (text_of(breach.get("court")), text_of(proceeding.get("court"))),
        (words_of(breach.get("date")), words_of(proceeding.get(_dated(proceeding)))),
    )
    if any(one and other and one != other for one, other in pairs):
        return False
    in_court_then = (
        pairs[0][0] == pairs[0][1] != "" and words_of(breach.get("date")) == words_of(proceeding.get("date")) != ""
    )
    return in_court_then or bool(set(_references(breach)) & set(_references(proceeding)))


def _dated(proceeding: Raw) -> str:
    """Return the field of a proceeding with the day that an outcome of it is of."""
    return {"awaiting trial": "charged", "sentenced": "decided"}.get(text_of(proceeding.get("stage")), "date")


def _warning(warning: Raw, proceedings: dict[str, Raw]) -> Raw:
    """Return a warning, of the one proceeding in whose court, and on whose day of conviction or sentence, it was."""
    by, day = warning.get("by"), words_of(warning.get("date"))
    proved = {key: held for key, held in proceedings.items() if held.get("stage") in PROVED_STAGES}
    same = [key for key, held in proved.items() if (held.get("court"), words_of(held.get("date"))) == (by, day)]
    if not (by and day) or len(same) != 1:
        return warning
    return {**_without(warning, "date", "by"), "proceeding": same[0]}


def _with_decided_charges(raw: Raw) -> Raw:
    """Return a file in which a charge already decided names its acts, and no act says so of itself."""
    incidents, proceedings = raw.get("incidents", {}), raw.get("proceedings", {})
    named = {act for one in proceedings.values() if isinstance(one, dict) for act in _decided(one)}
    said = [
        key
        for key, act in incidents.items()
        if isinstance(act, dict) and act.get("subject_of_charge") == "yes" and key not in named
    ]
    incidents = {key: _without(act, "subject_of_charge") for key, act in incidents.items()}
    more = {free_key(proceedings, "charge-decided"): {"description": _DECIDED, "incidents": said}} if said else {}
    return {**raw, **_held(raw, incidents=incidents, proceedings=proceedings | more)}


def _decided(proceeding: Raw) -> Iterator[str]:
    if outcome_at(text_of(proceeding.get("stage"))) in ("convicted", "tried-not-proved", "found-by-court"):
        yield from _ids(proceeding)


def _without(item: Any, *names: str) -> Any:
    """Return an item without some of its fields. What has no shape is left for the reader to refuse."""
    return {name: value for name, value in item.items() if name not in names} if isinstance(item, dict) else item


def _held(raw: Raw, **collections: Raw) -> Raw:
    """Return the collections that hold something, or that the file had."""
    return {name: held for name, held in collections.items() if held or name in raw}


def _references(held: Raw) -> list[str]:
    return [one.strip() for one in re.split(r"[;,]", text_of(held.get("reference"))) if one.strip()]


def _ids(held: Raw) -> list[Any]:
    ids = held.get("incidents")
    return ids if isinstance(ids, list) else []
