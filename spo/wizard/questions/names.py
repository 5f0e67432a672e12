"""What the items of a case are called on pages: a number, and a few of the words by which an officer knows them."""

from functools import cache
from typing import Any

from spo.case import Breach, Case, Model, When, incidents_in_order, references, terms_in_order, texts

_LONG = 110

# What says most about an item, first. A breach is known by its incident and its order.
_SAYS = (
    *("name", "title", "mark", "description", "value", "tool", "system", "who", "date", "court", "made"),
    *("start", "short", "words", "what", "address", "for_whom", "kind"),
)


def item_name(case: Case, collection: str, key: str) -> str:
    """Return what an item is called: `3. 4 June 2026: He rang twice`. One that is gone is said to be gone."""
    items = _items(case, collection)
    if key not in items:
        return "(deleted)"
    return _name(case, items[key], numbered(case, collection).index(key) + 1)


def item_names(case: Case, collection: str) -> dict[str, str]:
    """Return what every item of a collection is called, by its id, in the order of their numbers."""
    items = _items(case, collection)
    return {key: _name(case, items[key], number) for number, key in enumerate(numbered(case, collection), start=1)}


def _name(case: Case, item: Model, number: int) -> str:
    return f"{number}. {summary(case, item)}"


def numbered(case: Case, collection: str) -> list[str]:
    """Return the ids of a collection in the order in which papers number its items."""
    if collection == "incidents":
        return [key for key, _ in incidents_in_order(case)]
    if collection == "terms":
        return [key for key, _ in terms_in_order(case)]
    return list(_items(case, collection))


def summary(case: Case, item: Model) -> str:
    """Return the first words that were typed about an item, or else what it refers to, cut to a line."""
    known = [_text(value) for name in _telling(type(item)) if (value := getattr(item, name))]
    known = known or [item_name(case, collection, key) for _, collection, key in references(item)]
    known = known or [text for _, text in texts(item)]
    words = " ".join(": ".join(known[:2]).split()) or "nothing entered yet"
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


@cache
def _telling(model: type[Model]) -> tuple[str, ...]:
    """Return the fields of a model that say what an item is, those that say most first."""
    return () if model is Breach else tuple(name for name in _SAYS if name in model.model_fields)


def _text(value: Any) -> str:
    return value.words if isinstance(value, When) else str(value)


def _items(case: Case, collection: str) -> dict[str, Model]:
    try:
        found: dict[str, Model] = case.at(collection)
    except KeyError:
        return {}
    return found
