"""What the items of a case are called on pages: a number, and a few of the words by which an officer knows them."""

import re
from collections.abc import Mapping
from functools import cache
from itertools import islice
from typing import Any

from spo.case import Breach, Case, Model, Number, When, incident_numbers, references, term_numbers, texts

from .outcomes import came_of

_LONG = 110
_GONE = "(deleted)"

_LEAD = re.compile(r"^[^:\"]{0,50}\b(?:must|shall)(?: not)?:\s+(?=\w)", re.IGNORECASE)
"""What each clause of an order may begin with: it would leave no room for what tells one from another."""

# What says most about an item, first. A breach is known by its incident and its order.
_SAYS = (
    *("name", "title", "mark", "description", "value", "tool", "system", "who", "date", "court", "made"),
    *("start", "short", "words", "what", "address", "for_whom", "kind"),
)


def item_name(case: Case, collection: str, key: str) -> str:
    """Return what an item is called: `3. 4 June 2026: He rang twice`. One that is gone is said to be gone."""
    items = case.get(collection, {})
    if key not in items:
        return _GONE
    return _name(numbers(case, collection)[key], summary(case, items[key]))


def item_names(case: Case, collection: str) -> dict[str, str]:
    """Return what every item of a collection is called, by its id, in the order of their numbers."""
    items = case.get(collection, {})
    return {key: _name(number, summary(case, items[key])) for key, number in numbers(case, collection).items()}


def _name(number: Number | int, says: str) -> str:
    return f"{number}. {says}"


def numbered(case: Case, collection: str) -> list[str]:
    """Return the ids of a collection in the order in which papers list its items."""
    return list(numbers(case, collection))


def numbers(case: Case, collection: str) -> Mapping[str, Number | int]:
    """Return the number by which papers speak of each item of a collection, in the order in which they list them."""
    if collection == "incidents":
        return incident_numbers(case)
    if collection == "terms":
        return term_numbers(case)
    return {key: number for number, key in enumerate(case.get(collection, {}), start=1)}


def summary(case: Case, item: Model) -> str:
    """Return the first words that were typed about an item, or else what it refers to, cut to a line."""
    about = (_referred(case, collection, key) for _, collection, key in references(item))
    ends = came_of(item, lambda collection, key: _referred(case, collection, key))
    return _said(ends or _told(item) or [*islice(about, 2)] or _typed(item))


def _referred(case: Case, collection: str, key: str) -> str:
    """Return what an item is called to which another refers: by its own words alone, since it may refer back."""
    items = case.get(collection, {})
    if key not in items:
        return _GONE
    return _name(numbers(case, collection)[key], _said(_told(items[key]) or _typed(items[key])))


def _told(item: Model) -> list[str]:
    return [_text(value) for name in _telling(type(item)) if (value := getattr(item, name))]


def _typed(item: Model) -> list[str]:
    return [text for _, text in texts(item)]


def _said(known: list[str]) -> str:
    words = " ".join(": ".join(known[:2]).split()) or "nothing entered yet"
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


@cache
def _telling(model: type[Model]) -> tuple[str, ...]:
    """Return the fields of a model that say what an item is, those that say most first: of a person no `Ms`."""
    passed = "title" if "name" in model.model_fields else ""
    return () if model is Breach else tuple(name for name in _SAYS if name in model.model_fields and name != passed)


def _text(value: Any) -> str:
    return value.words if isinstance(value, When) else _LEAD.sub("", str(value))
