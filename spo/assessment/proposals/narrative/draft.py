"""A draft for an empty box, by the field that the box is for."""

from collections.abc import Callable
from dataclasses import dataclass

from ...assess import Assessment
from .pieces import Piece

Drafting = Callable[[Assessment, str], tuple[Piece, ...]]
"""Drafts a box from what is assessed and the id of the item that the box is about, "" where it is about none."""

DRAFTS: dict[str, Drafting] = {}


@dataclass(frozen=True)
class Draft:
    """What could stand in an empty box: its text, and the paths of the facts and the ids of the entries it rests on."""

    path: str
    text: str
    facts: tuple[str, ...]
    entries: tuple[str, ...]


def drafts(field: str) -> Callable[[Drafting], Drafting]:
    """Make a function the one that drafts a field, by its pattern, such as `terms.*.risk`."""

    def register(drafting: Drafting) -> Drafting:
        DRAFTS[field] = drafting
        return drafting

    return register


def proposed_draft(assessment: Assessment, path: str) -> Draft | None:
    """Return a draft for the box of a field, or None where something stands in it or the facts do not carry one."""
    collection, _, rest = path.partition(".")
    key, _, field = rest.rpartition(".")
    drafting = DRAFTS.get(f"{collection}.*.{field}" if key else path)
    if drafting is None:
        return None
    try:
        filled = assessment.view.case.at(path)
    except KeyError:
        return None
    pieces = () if filled else drafting(assessment, key)
    if not pieces:
        return None
    facts = dict.fromkeys(path for piece in pieces for path in piece.facts)
    text = " ".join(piece.text for piece in pieces)
    return Draft(path, text, tuple(facts), tuple(dict.fromkeys(piece.entry for piece in pieces)))
