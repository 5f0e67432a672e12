"""Which answer a page fails on: that with which the case began to fail, found by trying it as it was before. Pure."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from spo.case import Case, Edit, apply
from spo.store import Entry
from spo.store.differences import differences

from ..questions.typed import is_there

At = Callable[[int], Case]
"""Returns the case at a revision."""


@dataclass(frozen=True)
class Fault:
    """What puts back, as it was before, the answers that something fails on."""

    back: tuple[Edit, ...]


def at_fault(at: At, head: int, fails: Callable[[Case], bool]) -> Fault | None:
    """Return the answer with which a case began to fail, or None where it does not fail, or an empty one does too.

    Each look halves the changes that are left, and then the answers of the one change.
    """
    if fails(Case()) or not fails(at(head)):
        return None
    revision = _first(head, lambda number: fails(at(number)))
    before = at(revision - 1)
    answers = _one_by_one(before, at(revision))
    number = _first(len(answers), lambda number: fails(apply(before, answers[:number])))
    return Fault(differences(apply(before, answers[:number]), apply(before, answers[: number - 1])))


def latest_shown(at: At, entries: Iterable[Entry], is_shown: Callable[[str], bool]) -> Fault | None:
    """Return the latest change of what a page shows, but for the one that began the case. Entries are newest first."""
    for entry in entries:
        if entry.revision > 1 and any(is_shown(edit.path) for edit in entry.change.edits):
            back = differences(at(entry.revision), at(entry.revision - 1))
            if shown := tuple(edit for edit in back if is_shown(edit.path)):
                return Fault(shown)
    return None


def _first(last: int, holds: Callable[[int], bool]) -> int:
    """Return a number for which something holds that does not for the one before. It holds for the last, not for 0."""
    low = 0
    while last - low > 1:
        middle = (low + last) // 2
        low, last = (low, middle) if holds(middle) else (middle, last)
    return last


def _one_by_one(before: Case, after: Case) -> tuple[Edit, ...]:
    """Return the edits from one case to another, where an item that is new comes empty, and then answer by answer."""
    edits = differences(before, after)
    whole = (edit.path for edit in edits if edit.value and isinstance(edit.value, dict))
    new = tuple(Edit(path=path, value={}) for path in whole if not is_there(before, path))
    return (*new, *_one_by_one(apply(before, new), after)) if new else edits
