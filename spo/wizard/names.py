"""What the items of a case are called on pages: a number, and a few of the words by which an officer knows them."""

from typing import Any

from spo.assessment import counted
from spo.case import Case, Model, When, incidents_in_order, references, terms_in_order, texts

_LONG = 110


def item_name(case: Case, collection: str, key: str) -> str:
    """Return what an item is called: `3. 4 June 2026: He rang twice`. One that is gone is said to be gone."""
    items = _items(case, collection)
    if key not in items:
        return "(deleted)"
    return f"{numbered(case, collection).index(key) + 1}. {summary(case, items[key])}"


def numbered(case: Case, collection: str) -> list[str]:
    """Return the ids of a collection in the order in which papers number its items."""
    if collection == "incidents":
        return [key for key, _ in incidents_in_order(case)]
    if collection == "terms":
        return [key for key, _ in terms_in_order(case)]
    return list(_items(case, collection))


def summary(case: Case, item: Model) -> str:
    """Return the first words that were typed about an item, or else what it refers to, cut to a line."""
    said = [getattr(item, name, "") for name in ("name", "mark", "date", "short", "words", "what", "description")]
    known = [_text(value) for value in said if value] or [text for _, text in texts(item)]
    if not known:
        known = [item_name(case, collection, key) for _, collection, key in references(item)]
    words = " ".join(": ".join(known[:2]).split()) or "nothing entered yet"
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


def how_many(count: int, one: str) -> str:
    """Return a number of items in words: `No incident yet`, `1 incident`, `2 incidents`."""
    return counted(count, one) if count else f"No {one} yet"


def _text(value: Any) -> str:
    return value.words if isinstance(value, When) else str(value)


def _items(case: Case, collection: str) -> dict[str, Model]:
    try:
        found: dict[str, Model] = case.at(collection)
    except KeyError:
        return {}
    return found
