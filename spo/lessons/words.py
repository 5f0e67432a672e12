"""What a field of a case is called, and what it holds, in words."""

from typing import Any, Literal, get_args, get_origin

from spo.assessment import View, capital, label
from spo.case import Case, Model, When, texts
from spo.case.refers import Entries, Refers, Whose, Within
from spo.documents.second_person import second_person
from spo.guidance import choices

from .screens import Shown

_NUMBERED = ("incidents", "terms")
"""The items that papers speak of by their number."""
_MARKERS = (Refers, Within, Whose, Entries)


def is_field(case: Case, path: str) -> bool:
    """Return whether a path leads to a field of the case, and not to an item, a collection or nothing."""
    value = case.get(path, {})
    return not isinstance(value, dict) and (isinstance(value, When) or not isinstance(value, Model))


def is_empty(case: Case, path: str) -> bool:
    """Return whether a field holds nothing."""
    value = case.at(path)
    return value in (None, "", ()) or (isinstance(value, When) and not value.words)


def shown(view: View, own: str, path: str) -> Shown:
    """Return a field as a class sees it, under an id of its own. One that holds nothing has no words.

    Raises KeyError for a path that leads to no field.
    """
    if not is_field(view.case, path):
        raise KeyError(path)
    return Shown(own, called(view, path), _words(view, path))


def called(view: View, path: str) -> str:
    """Return what a class knows a field by: its label, with the day of what it is of, or the title of an order."""
    whole = label(view, path)
    first, parted, rest = whole.partition(": ")
    collection, _, field = path.partition(".")
    item = f"{collection}.{field.partition('.')[0]}"
    held = view.case.get(item)
    if not (parted and held):
        return whole
    if collection == "existing_orders" and held.title:
        return f"{capital(held.title)}: {rest}"
    day = getattr(held, "date", None)
    if not isinstance(day, When) or not day.words or path == f"{item}.date":
        return whole
    return f"{first} ({day.words}): {rest}"


def _words(view: View, path: str) -> str:
    value = view.case.at(path)
    if _is_wording(path) and value:
        must = "must" if view.case.at(path.removesuffix("words") + "kind") == "requirement" else "must not"
        said = second_person(value)
        return f"You {must} {said}" if said else f"The defendant {must} {value}"
    if isinstance(value, When):
        return value.words
    if isinstance(value, bool):
        return "Yes" if value else "No"
    held = value if isinstance(value, tuple) else () if value is None else (value,)
    return "\n".join(_one(view, path, one) for one in held)


def _is_wording(path: str) -> bool:
    """Return whether a path is that of the words of a term: an order prints `You must`, or `You must not`, first."""
    return path.startswith("terms.") and path.endswith(".words") and path.count(".") == 2


def _one(view: View, path: str, value: Any) -> str:
    """Return one value of a field: the name of what it refers to, the words of its answer, or what was typed."""
    owner, _, name = path.rpartition(".")
    model = type(view.case.at(owner)) if owner else Case
    match marker := _marker(model, name):
        case Refers():
            return _item(view, f"{marker.collection}.{value}")
        case Within():
            other, whole = getattr(view.case.at(owner), marker.field), _marker(model, marker.field)
            return _item(view, f"{whole.collection}.{other}.{marker.part}.{value}") if isinstance(whole, Refers) else ""
        case Whose():
            return "The defendant" if value == "defendant" else _item(view, f"protected_persons.{value}")
        case Entries():
            return choices(view.guidance, marker.of).get(value, str(value))
    return capital(str(value)) if _is_choice(model, name) else str(value)


def _item(view: View, path: str) -> str:
    """Return what an item is known by: its number, or the first words that were typed about it."""
    held = view.case.get(path)
    if path.partition(".")[0] in _NUMBERED or held is None:
        return label(view, path)
    typed = texts(held)
    return typed[0][1] if typed else label(view, path)


def _marker(model: type[Model], field: str) -> object:
    return next((one for one in model.model_fields[field].metadata if isinstance(one, _MARKERS)), None)


def _is_choice(model: type[Model], field: str) -> bool:
    kind = model.model_fields[field].annotation
    return any(get_origin(one) is Literal for one in (kind, *get_args(kind)))
