"""Saves what changed on a page: what clashes with somebody else's save is kept back, and the rest is saved."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count

from spo.access import Door
from spo.case import Case, Edit, apply
from spo.store import Appended, Clash, Conflict, WithFiles, with_files

from ..screen.person import new_id

_TRIES = 5
"""How often the rest is saved again where somebody else saves in between."""


@dataclass(frozen=True)
class OpenCase:
    """A case as a page has it open: its id in the store, and the case at a revision.

    `stamp` is what the ids of new items begin with.
    """

    id: str
    case: Case
    revision: int
    stamp: str = field(default_factory=new_id, compare=False, repr=False)

    def new_ids(self, what: object) -> Iterator[str]:
        """Yield ids for the items that one press makes, in order. `what` says all that tells it from other presses.

        They are the same at a second press on the page as it was drawn, even where both are acted on at once: the
        store then finds the same change twice, and keeps it once.
        """
        press = hashlib.sha256(repr(what).encode()).hexdigest()[:8]
        return (f"{self.stamp}{press}{number:05x}" for number in count())


@dataclass(frozen=True)
class Saved:
    """What a save came to: the case as it now is, and the edits that clashed and are not in it."""

    now: OpenCase
    clashes: tuple[Clash, ...] = ()


def load(store: Door, case_id: str) -> OpenCase:
    """Open a case. Raises StoreError."""
    opened = store.open(case_id)
    return OpenCase(case_id, opened.case, opened.revision)


def save(store: Door, shown: OpenCase, edits: Iterable[Edit]) -> Saved:
    """Save edits that started from what the page showed. Edits that clash are kept back for a person to choose.

    Where edits come with files, one whose edit clashes is not kept.
    Raises StoreError where the store cannot save, with nothing changed.
    """
    left, files = tuple(edits), edits.files if isinstance(edits, WithFiles) else ()
    clashes: dict[str, Clash] = {}
    for _ in range(_TRIES):
        try:
            appended = store.append(shown.id, with_files(left, files), shown.revision)
        except Conflict as found:
            clashes |= {clash.path: clash for clash in found.clashes}
            left = tuple(edit for edit in left if edit.path not in clashes)
            continue
        return _saved(store, shown, left, appended, tuple(clashes.values()))
    return Saved(load(store, shown.id), tuple(clashes.values()))


def save_all(store: Door, shown: OpenCase, edits: Iterable[Edit]) -> Saved:
    """Save edits that belong together, all of them or, where any clashes, none. Raises StoreError and EditRefused."""
    whole = tuple(edits)
    try:
        appended = store.append(shown.id, edits if isinstance(edits, WithFiles) else whole, shown.revision)
        return _saved(store, shown, whole, appended)
    except Conflict as found:
        return Saved(load(store, shown.id), found.clashes)


def _saved(
    store: Door, shown: OpenCase, edits: tuple[Edit, ...], to: Appended, clashes: tuple[Clash, ...] = ()
) -> Saved:
    """Return the case as it is after a save: as it was shown, and changed, where nobody else saved in between."""
    alone = to.revision == shown.revision + to.made and (to.made or not edits)
    return Saved(OpenCase(shown.id, apply(shown.case, edits), to.revision) if alone else load(store, shown.id), clashes)
