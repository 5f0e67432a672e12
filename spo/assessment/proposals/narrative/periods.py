"""How long a term, or the order, is sought for."""

from spo.case.english import counted, listed

from ...facts import Fact
from ...view import View
from .pieces import NONE


def period(view: View, path: str) -> Fact:
    """Return a fixed period in words, such as `5 years`; nothing where it is not fixed."""
    held = view.case.at(path)
    units = ((held.years or 0, "year"), (held.months or 0, "month"))
    parts = [counted(number, unit) for number, unit in units if number > 0]
    paths = tuple(f"{path}.{unit}s" for number, unit in units if number > 0)
    return Fact(listed(parts), paths) if held.kind == "fixed" and parts else NONE


def shorter(view: View, key: str) -> bool:
    """Return whether a term is sought for a fixed period that is less than the order's."""
    own, whole = _months(view, f"terms.{key}.period"), _months(view, "duration")
    return own is not None and (view.case.duration.kind == "until further order" or (whole is not None and own < whole))


def _months(view: View, path: str) -> int | None:
    held = view.case.at(path)
    months = max(held.years or 0, 0) * 12 + max(held.months or 0, 0)
    return months if held.kind == "fixed" and months else None
