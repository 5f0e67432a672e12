"""Where a field is, in the words of the labels that pages and papers give it."""

from spo.assessment import View
from spo.case import Model


def label(view: View, path: str) -> str:
    """Return where a field is: `Incidents 2: Date`. Items are numbered as papers number them, or else as they stand."""
    found: list[str] = []
    item: object = view.case
    for step in path.split("."):
        if isinstance(item, dict):
            found[-1] += f" {_number(view, item, step)}"
            item = item.get(step)
        elif isinstance(item, Model) and step in type(item).model_fields:
            found.append(type(item).model_fields[step].title or step)
            item = getattr(item, step)
        else:
            break
    return ": ".join(found)


def _number(view: View, items: dict[str, object], key: str) -> int:
    if items is view.case.incidents:
        return view.numbers.get(key, 0)
    if items is view.case.terms:
        return view.term_numbers.get(key, 0)
    return list(items).index(key) + 1 if key in items else len(items) + 1
