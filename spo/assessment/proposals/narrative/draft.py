"""A draft for an empty box, by the field that the box is for."""

from collections.abc import Callable

from ...assess import Assessment
from ...facts import Fact, joined

Drafting = Callable[[Assessment, str], tuple[Fact, ...]]
"""Drafts a box from what is assessed and the id of the item that the box is about, "" where it is about none."""

DRAFTS: dict[str, Drafting] = {}


def drafts(field: str) -> Callable[[Drafting], Drafting]:
    """Make a function the one that drafts a field, by its pattern, such as `terms.*.risk`."""

    def register(drafting: Drafting) -> Drafting:
        DRAFTS[field] = drafting
        return drafting

    return register


def proposed_draft(assessment: Assessment, path: str) -> Fact | None:
    """Return a draft for the box of a field, or None where something stands in it or the facts do not carry one."""
    drafting, key = _drafting(path)
    if drafting is None or assessment.view.case.get(path, path):  # nothing is drafted for an item that is not there
        return None
    pieces = drafting(assessment, key)
    return joined(*pieces, between=" ") if pieces else None


def waits_for_facts(assessment: Assessment, path: str) -> bool:
    """Return whether a field is one that is drafted, and the facts recorded do not carry a draft yet."""
    return _drafting(path)[0] is not None and proposed_draft(assessment, path) is None


def _drafting(path: str) -> tuple[Drafting | None, str]:
    """Return what drafts a field, and the id of the item that the field is of."""
    collection, _, rest = path.partition(".")
    key, _, field = rest.rpartition(".")
    return DRAFTS.get(f"{collection}.*.{field}" if key else path), key
