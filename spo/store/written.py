"""A change as it is kept: cleaned and checked once, before it is written, and digested with all before it."""

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime

from spo.case import SCHEMA_VERSION, Case, Change, Edit, apply

from .differences import as_json

START = hashlib.sha256(b"").hexdigest()
"""The digest before the first change of a case."""

_EMPTY = Case()


@dataclass(frozen=True)
class Written:
    """One edit as it is kept: its value as JSON, or None where it takes an item out."""

    path: str
    value: str | None


@dataclass(frozen=True)
class Kept:
    """One change as it is kept. `of` is the revision that it undoes or restores."""

    revision: int
    base: int
    who: str
    at: str
    kind: str
    of: int | None
    schema_version: int
    edits: tuple[Written, ...]

    def change(self) -> Change:
        """Return the change, in the words of a case."""
        # They were checked before they were written: a case that came from a file has thousands in one change.
        made = tuple(
            Edit.model_construct(path=e.path, value=None if e.value is None else json.loads(e.value))
            for e in self.edits
        )
        return Change(edits=made, who=self.who, at=datetime.fromisoformat(self.at), base=self.base)

    def digest(self, before: str) -> str:
        """Return the digest of this change and, through the one before it, of all before it."""
        head = (before, self.revision, self.base, self.who, self.at, self.kind, self.of, self.schema_version)
        said = json.dumps([head, [(e.path, e.value) for e in self.edits]])
        return hashlib.sha256(said.encode()).hexdigest()


Drafted = tuple[Kept, tuple[str | None, ...]]
"""A change as it will be kept, and the item that must be there for each edit."""


def drafted(change: Change, kind: str, of: int | None = None) -> Drafted:
    """Return a change as it will be kept, with no revision yet, and the item that must be there for each edit.

    Raises EditRefused where a path names nothing or a field cannot hold its value.
    """
    settled = [_settled(edit) for edit in change.edits]
    written = tuple(edit for edit, _ in settled)
    kept = Kept(0, change.base, change.who, moment(change.at), kind, of, SCHEMA_VERSION, written)
    return kept, tuple(item for _, item in settled)


def moment(at: datetime) -> str:
    """Return a time as it is kept. Raises ValueError for one that does not say its time zone."""
    if at.tzinfo is None:
        raise ValueError("A time in the store says its time zone.")
    return at.astimezone(UTC).isoformat()


def _settled(edit: Edit) -> tuple[Written, str | None]:
    """Return an edit as it is kept, its value cleaned and read once, and the item that must be there for it."""
    case, item, steps = _EMPTY, None, edit.path.split(".")
    for count in range(1, len(steps)):
        path = ".".join(steps[:count])
        try:
            case.at(path)
        except KeyError:
            case, item = apply(case, (Edit(path=path, value={}),)), path
    case = apply(case, (edit,))
    try:
        value = json.dumps(as_json(case.at(edit.path)), ensure_ascii=False)
    except KeyError:
        value = None
    return Written(edit.path, value), item
