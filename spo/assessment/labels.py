"""Where a field is, in the words of the labels that pages and papers give it."""

from typing import Any, get_args, get_origin

from spo.case import Case, Model, Number
from spo.case.paths import field_type

from .view import View


def label(view: View, path: str) -> str:
    """Return where a field is: `Incidents 2: Date`. Items are numbered as papers number them, or else as they stand.

    An item that is not in the case has no number, and is said to be gone: `Incidents (deleted): Date`.
    """
    found: list[str] = []
    kind: Any = Case
    value: object = view.case
    for step in path.split("."):
        if get_origin(kind) is dict:
            items = value if isinstance(value, dict) else {}
            found[-1] += f" {_number(view, items, step) if step in items else '(deleted)'}"
            kind, value = get_args(kind)[1], items.get(step)
        elif isinstance(kind, type) and issubclass(kind, Model) and step in kind.model_fields:
            found.append(kind.model_fields[step].title or step)
            kind, value = field_type(kind, step), getattr(value, step, None)
        else:
            break
    return ": ".join(found)


def _number(view: View, items: dict[str, object], key: str) -> Number | int:
    if items is view.case.incidents:
        return view.numbers[key]
    if items is view.case.terms:
        return view.term_numbers[key]
    return list(items).index(key) + 1
