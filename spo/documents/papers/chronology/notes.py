"""What stands after the entries: what the letters mean, the numbers and accounts, and the files that were read."""

from spo.assessment import capital
from spo.case import Identifier, is_attributed

from ...passages import Fact, Passage
from ...writer import Writer, passage
from ..files import file_named, of_file


def notes(w: Writer) -> list[Passage]:
    """Return what the letters mean, and how the numbers and accounts said to be the defendant's are attributed."""
    found = passage("notes", w.law("letters-note"), w.law("numbers-note"))
    for key, identifier in w.case.identifiers.items():
        if identifier.whose and identifier.whose != "defendant":
            continue
        base = f"identifiers.{key}"
        kind = "" if identifier.kind == "other" else f"{capital(identifier.kind)} "
        said = w.say(f"{kind}{{value}}, {_whose(identifier)}.", value=w.at(base))
        if said:
            basis = w.at(f"{base}.basis") if identifier.basis != "not attributed" else ""
            by = w.at(f"{base}.attributed_by")
            found += passage(f"notes.{key}", said, w.say("Basis: {basis}.", basis=basis), w.say("{how}", how=by))
    return found


def _whose(identifier: Identifier) -> str:
    return f"{'' if is_attributed(identifier) else 'not '}attributed to the defendant"


def files(w: Writer) -> list[Passage]:
    """Return the files of evidence that entries were made from, each with its SHA-256, and how its rows came out."""
    found: list[Passage] = []
    for key in w.case.source_files:
        named = file_named(w, key)
        found += of_file(w, key, f"files.{key}", w.say("{file}.", file=Fact(capital(named.text), named.paths)))
    return found
