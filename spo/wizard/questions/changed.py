"""What a change put where, in the words of the pages that ask: for the history, where ids and codes say nothing."""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from spo.case import Case, about_at
from spo.case.refers import Refers, Whose, Within
from spo.guidance import Guidance

from ..steps import Step
from .fields import Question, marker_of, question
from .journey import Place, asked, model_of, pattern_of, place_of
from .names import item_name, summary
from .options import choice, option

_NAMED = 10
"""How many of the items that one field refers to are named."""

_GONE = "(deleted)"


def where(path: str, value: Any) -> str:
    """Return the field that a change is of: words that could not be read stand where they were typed."""
    unread = path.startswith("unread.") and isinstance(value, dict) and value.get("path")
    return str(unread or path)


def words_of(case: Case, law: Guidance, path: str, put: Mapping[str, Any]) -> str:
    """Return what a change put at a path, in the words of the page that asks for it.

    An item that came whole, or went, is said to have. `put` holds all that the change put, by path.
    """
    value, (pattern, ids) = put[path], pattern_of(path)
    one = _question(pattern, ids)
    if one and one.kind == "tick":
        return "Yes" if value else "No"
    if value is None or (value in ("", [], {}) and not pattern.endswith(".*")):
        return "Taken out"
    if one and one.kind == "choice":
        return choice(str(value))
    if one and one.marker:
        return _names(case, law, one, [value] if isinstance(value, str) else value, put)
    return "Added" if about_at(pattern).words == "program" else _typed(value)


def _typed(value: Any) -> str:
    """Return a value as it was typed."""
    if isinstance(value, dict):
        return str(value.get("words") or "Added")
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)


def _question(pattern: str, ids: tuple[str, ...]) -> Question | None:
    """Return the question that asks for a field, or None for an item and for a field that no page asks for."""
    step = _step(pattern)
    return question(Place(step, ids), pattern.removeprefix(f"{step.of}.")) if step else None


@cache
def _step(pattern: str) -> Step | None:
    try:
        step = place_of(pattern).step
    except KeyError:
        return None
    return step if pattern in asked(step) else None


def _names(case: Case, law: Guidance, one: Question, keys: Sequence[str], put: Mapping[str, Any]) -> str:
    more = f"; and {len(keys) - _NAMED} more" if len(keys) > _NAMED else ""
    return "; ".join(_name(case, law, one, key, put) for key in keys[:_NAMED]) + more


def _name(case: Case, law: Guidance, one: Question, key: str, put: Mapping[str, Any]) -> str:
    """Return the words by which a person knows what an id is of. An item that is gone is said to be gone."""
    match one.marker:
        case Whose() if key != "defendant":
            person = case.protected_persons.get(key)
            return summary(case, person) if person else _GONE
        case Within() as within:
            return item_name(case, _collection(case, one, within, put), key)
        case _:
            return option(case, law, one, key)


def _collection(case: Case, one: Question, within: Within, put: Mapping[str, Any]) -> str:
    """Return where the part stands that a field names: in the item that the same change names, or else the case."""
    base = one.path.rpartition(".")[0]
    owners = marker_of(model_of(pattern_of(base)[0]), within.field)
    assert isinstance(owners, Refers)
    owner = put.get(f"{base}.{within.field}") or case.get(f"{base}.{within.field}")
    return f"{owners.collection}.{owner}.{within.part}"
