"""What stands after the entries: what the letters mean, the numbers and accounts, and the files that were read."""

from spo.assessment import capital, lower
from spo.assessment.facts import Fact, composed
from spo.case import Identifier, is_attributed

from ...passages import Passage
from ...writer import Writer, begun, ended, passage
from ..files import file_named, of_file
from .attributed import is_described, says_not_attributed

_NO_BASIS = {"not attributed", "other"}
_BASES = {"own words": "By the defendant's own words", "device": "By a device"}


def notes(w: Writer) -> list[Passage]:
    """Return what the letters mean, and how the numbers and accounts said to be the defendant's are attributed."""
    found = passage("notes", w.law("letters-note"), w.law("numbers-note"))
    for key, identifier in w.case.identifiers.items():
        if identifier.whose and identifier.whose != "defendant":
            continue
        base, how = f"identifiers.{key}", w.at(f"identifiers.{key}.attributed_by")
        said = how if says_not_attributed(how.text) else Fact(_whose(identifier), (base,))
        found += passage(
            f"notes.{key}",
            w.say("{what}: {said}", what=named(w, key), said=composed(lower(ended(said.text)), said)),
            w.say("{basis}.", basis=_basis(w, key)),
            w.say("{how}", how=how) if said is not how else None,
        )
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


def files(w: Writer) -> list[Passage]:
    """Return the files of evidence that entries were made from, each with its SHA-256, and how its rows came out."""
    found: list[Passage] = []
    for key in w.case.source_files:
        named = file_named(w, key)
        found += of_file(w, key, f"files.{key}", w.say("{file}.", file=begun(named)))
    return found
