"""What stands after the entries: how each number and account that an act was done with is attributed."""

import re

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined
from spo.case import is_attributed

from ...passages import Row
from ...writer import Writer, begun, row
from .attributed import is_described, says_not_attributed

_NOT_ATTRIBUTED = re.compile(r"^not attributed(?: to the defendant)?[.:;,]\s*", re.IGNORECASE)
_ATTRIBUTED = "attributed to the defendant."
"""What the column is headed, so that it is said only of what has no ground beside it."""
_NO_BASIS = {"not attributed", "other"}
_BASES = {"own words": "By the defendant's own words", "device": "By a device"}


def used(w: Writer) -> list[Row]:
    """Return a row for each number and account said to be the defendant's that an act was done with."""
    found: list[Row] = []
    done_with = {key for act in w.case.incidents.values() for key in act.used}
    for key, identifier in w.case.identifiers.items():
        if key not in done_with or (identifier.whose and identifier.whose != "defendant"):
            continue
        base = f"identifiers.{key}"
        said, how = _whose(w, key, w.at(f"{base}.attributed_by"))
        shown = [w.say("{basis}.", basis=_basis(w, key)), w.say("{how}", how=how)]
        his = said.text == _ATTRIBUTED and any(shown)
        sentences = [None if his else w.say("{said}", base, said=begun(said)), *shown]
        held = [one.fact for one in sentences if one]
        found.append(row(key, what=named(w, key), how=joined(*held, between=" ")))
    return found


def named(w: Writer, key: str) -> Fact:
    """Return a number or account after what it is: `Telephone 07700 900123`. What is described is said as described."""
    held, value = w.case.identifiers[key], w.at(f"identifiers.{key}")
    bare = held.kind == "new name" or not is_described(value.text)
    kind = f"{capital(held.kind)} " if held.kind != "other" and bare else ""
    return composed(f"{kind}{value.text}" if kind else capital(value.text), value) if value.text else value


def _whose(w: Writer, key: str, how: Fact) -> tuple[Fact, Fact]:
    """Return whether it is attributed to the defendant, or inferred to be for acts done with it; and then how."""
    view = w.assessment.view
    acts = tuple(one for one, act in w.case.incidents.items() if key in act.used and view.is_inferred(one))
    denied = says_not_attributed(how.text)
    if is_attributed(w.case.identifiers[key]) and not denied:
        return Fact(_ATTRIBUTED), how
    if acts:
        numbers = view.incident_numbers(acts)
        inferred = Fact(f"inferred to be the defendant's ({numbers}).", tuple(f"incidents.{one}.used" for one in acts))
        return inferred, composed(_NOT_ATTRIBUTED.sub("", how.text), how)
    return (how, Fact("")) if denied else (Fact("not attributed to the defendant."), how)


def _basis(w: Writer, key: str) -> Fact:
    """Return what attributes it, in the defendant's case, unless how it is attributed says so or says it better."""
    basis, how = w.at(f"identifiers.{key}.basis"), w.case.identifiers[key].attributed_by
    needless = _NO_BASIS | ({"device", "own words"} if how else set())
    said = basis.text in needless or basis.text.casefold().partition(" ")[0] in how.casefold()
    return composed("" if said else _BASES.get(basis.text, capital(basis.text)), basis)
