"""How long a term is sought for, where that is shorter than the order."""

from ...facts import Fact
from ...view import View


def own_period(view: View, key: str) -> Fact:
    """Return the fixed period of a term, such as `5 years`; nothing where it is not fixed."""
    base = f"terms.{key}.period"
    return Fact(view.case.terms[key].period.printed, (f"{base}.years", f"{base}.months"))


def shorter(view: View, key: str) -> bool:
    """Return whether a term is sought for a fixed period that is less than the order's."""
    own, whole = view.case.terms[key].period.fixed_months, view.case.duration
    return own > 0 and (whole.kind == "until further order" or own < whole.fixed_months)
