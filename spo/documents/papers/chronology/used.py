"""What stands after the entries: how each number and account that an act was done with is attributed."""

from spo.assessment import capital
from spo.assessment.facts import Fact, composed, joined
from spo.case import Identifier, is_attributed

from ...passages import Row
from ...writer import Writer, begun, row
from .attributed import is_described, says_not_attributed

_NO_BASIS = {"not attributed", "other"}
_BASES = {"own words": "By the defendant's own words", "device": "By a device"}


def used(w: Writer) -> list[Row]:
    """Return a row for each number and account said to be the defendant's that an act was done with."""
    found: list[Row] = []
    done_with = {key for act in w.case.incidents.values() for key in act.used}
    for key, identifier in w.case.identifiers.items():
        if key not in done_with or (identifier.whose and identifier.whose != "defendant"):
            continue
        base, how = f"identifiers.{key}", w.at(f"identifiers.{key}.attributed_by")
        said = how if says_not_attributed(how.text) else Fact(_whose(identifier), (base,))
        sentences = [
            w.say("{said}", said=begun(said)),
            w.say("{basis}.", basis=_basis(w, key)),
            w.say("{how}", how=how) if said is not how else None,
        ]
        held = [Fact(one.text, one.facts, one.entries) for one in sentences if one]
        found.append(row(key, what=named(w, key), how=joined(*held, between=" ")))
    return found


def named(w: Writer, key: str) -> Fact:
    """Return a number or account after what it is: `Telephone 07700 900123`. What is described is said as described."""
    held, value = w.case.identifiers[key], w.at(f"identifiers.{key}")
    bare = held.kind == "new name" or not is_described(value.text)
    kind = f"{capital(held.kind)} " if held.kind != "other" and bare else ""
    return composed(f"{kind}{value.text}" if kind else capital(value.text), value) if value.text else value


def _whose(identifier: Identifier) -> str:
    return f"{'' if is_attributed(identifier) else 'not '}attributed to the defendant."


def _basis(w: Writer, key: str) -> Fact:
    """Return what attributes it, in the defendant's case, unless how it is attributed says so or says it better."""
    basis, how = w.at(f"identifiers.{key}.basis"), w.case.identifiers[key].attributed_by
    needless = _NO_BASIS | ({"device", "own words"} if how else set())
    said = basis.text in needless or basis.text.casefold() in how.casefold()
    return composed("" if said else _BASES.get(basis.text, capital(basis.text)), basis)
