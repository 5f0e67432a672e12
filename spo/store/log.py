"""The changes of a case as they stand in the tables: read, checked against their digests, replayed and appended."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, insert, select

from spo.case import SCHEMA_VERSION, Case, Change, Edit, apply
from spo.case.upgrade import NewerCaseFile, upgrade

from .differences import plain
from .errors import StoreDamaged, StoreNewer
from .tables import changes, edits, snapshots

CASE_DAMAGED = (
    "This case is damaged in the store. It has been left as it is. Put back the last good copy of the store, or go on "
    "from the last case file that you downloaded."
)
CASE_NEWER = (
    "A newer version of the tool wrote this case. It has been left as it is. Update the tool, then open it again."
)

_EMPTY = Case()
_START = hashlib.sha256(b"").hexdigest()


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
        made = tuple(Edit(path=e.path, value=None if e.value is None else json.loads(e.value)) for e in self.edits)
        return Change(edits=made, who=self.who, at=datetime.fromisoformat(self.at), base=self.base)

    def digest(self, before: str) -> str:
        """Return the digest of this change and, through the one before it, of all before it."""
        head = (before, self.revision, self.base, self.who, self.at, self.kind, self.of, self.schema_version)
        said = json.dumps([head, [(e.path, e.value) for e in self.edits]])
        return hashlib.sha256(said.encode()).hexdigest()


def moment(at: datetime) -> str:
    """Return a time as it is kept. Raises ValueError for one that does not say its time zone."""
    if at.tzinfo is None:
        raise ValueError("A time in the store says its time zone.")
    return at.astimezone(UTC).isoformat()


def settled(edit: Edit) -> tuple[Written, str | None]:
    """Return an edit as it is kept, its value cleaned and read once, and the item that must be there for it.

    Raises EditRefused where the path names nothing or the field cannot hold the value.
    """
    case, item, steps = _EMPTY, None, edit.path.split(".")
    for count in range(1, len(steps)):
        path = ".".join(steps[:count])
        try:
            case.at(path)
        except KeyError:
            case, item = apply(case, (Edit(path=path, value={}),)), path
    case = apply(case, (edit,))
    try:
        value = json.dumps(plain(case.at(edit.path)), ensure_ascii=False)
    except KeyError:
        value = None
    return Written(edit.path, value), item


def read(connection: Connection, case_id: str, after: int, upto: int) -> list[Kept]:
    """Return the changes after one revision up to another, in order. Raises StoreDamaged where any was altered."""
    rows = connection.execute(
        select(changes)
        .where(changes.c.case_id == case_id, changes.c.revision >= after, changes.c.revision <= upto)
        .order_by(changes.c.revision)
    ).all()
    found: dict[int, list[Written]] = {row.revision: [] for row in rows}
    for revision, path, value in connection.execute(
        select(edits.c.revision, edits.c.path, edits.c.value)
        .where(edits.c.case_id == case_id, edits.c.revision > after, edits.c.revision <= upto)
        .order_by(edits.c.revision, edits.c.n)
    ):
        found.setdefault(revision, []).append(Written(path, value))
    digest = _START
    if after:
        if not rows or rows[0].revision != after:
            raise StoreDamaged(CASE_DAMAGED)
        digest, rows = rows[0].digest, rows[1:]
    if [row.revision for row in rows] != list(range(after + 1, upto + 1)):
        raise StoreDamaged(CASE_DAMAGED)
    kept = []
    for row in rows:
        one = Kept(
            row.revision, row.base, row.who, row.at, row.kind, row.of, row.schema_version, tuple(found[row.revision])
        )
        digest = one.digest(digest)
        if digest != row.digest:
            raise StoreDamaged(CASE_DAMAGED)
        kept.append(one)
    return kept


def append(connection: Connection, case_id: str, kept: Kept) -> None:
    """Add a change after the one before it."""
    before = connection.execute(
        select(changes.c.digest, changes.c.schema_version).where(
            changes.c.case_id == case_id, changes.c.revision == kept.revision - 1
        )
    ).one_or_none()
    if before is None and kept.revision > 1:
        raise StoreDamaged(CASE_DAMAGED)
    if before is not None and before.schema_version > SCHEMA_VERSION:
        raise StoreNewer(CASE_NEWER)
    connection.execute(
        insert(changes).values(
            case_id=case_id,
            revision=kept.revision,
            base=kept.base,
            who=kept.who,
            at=kept.at,
            kind=kept.kind,
            of=kept.of,
            schema_version=kept.schema_version,
            digest=kept.digest(before.digest if before else _START),
        )
    )
    if kept.edits:
        rows = [
            {"case_id": case_id, "revision": kept.revision, "n": n, "path": edit.path, "value": edit.value}
            for n, edit in enumerate(kept.edits)
        ]
        connection.execute(insert(edits), rows)


def holds(connection: Connection, case_id: str, item: str, edited: Sequence[Written] = ()) -> bool:
    """Return whether an item is in a case, once `edited` is done: from the last edit on the way to it alone."""
    steps = item.split(".")
    ways = [".".join(steps[:count]) for count in range(len(steps), 0, -1)]
    last = next((edit for edit in reversed(edited) if edit.path in ways), None)
    if last is None:
        row = connection.execute(
            select(edits.c.path, edits.c.value)
            .where(edits.c.case_id == case_id, edits.c.path.in_(ways))
            .order_by(edits.c.revision.desc(), edits.c.n.desc())
            .limit(1)
        ).one_or_none()
        last = Written(row.path, row.value) if row else None
    if last is None or last.value is None:
        return False
    value = json.loads(last.value)
    for step in steps[last.path.count(".") + 1 :]:
        if not isinstance(value, dict) or step not in value:
            return False
        value = value[step]
    return True


def state(connection: Connection, case_id: str, revision: int) -> tuple[dict[str, Any], int]:
    """Return a case at a revision, as JSON holds it, and how many edits were replayed to get there."""
    raw: dict[str, Any] = {}
    after = 0
    snapshot = connection.execute(
        select(snapshots).where(snapshots.c.case_id == case_id, snapshots.c.revision <= revision)
    ).one_or_none()
    # A snapshot that was altered is passed over: every edit is still there.
    if snapshot and _digest(snapshot.content) == snapshot.digest:
        raw, after = json.loads(snapshot.content), snapshot.revision
    made = read(connection, case_id, after, revision)
    return _replayed(raw, made), sum(len(change.edits) for change in made)


def snapshot_row(case_id: str, revision: int, raw: dict[str, Any]) -> dict[str, Any]:
    """Return the row that keeps a case as it is at a revision."""
    content = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    return {"case_id": case_id, "revision": revision, "content": content, "digest": _digest(content)}


def case_of(raw: dict[str, Any]) -> Case:
    """Return the case, upgraded to this version. Raises StoreNewer, or StoreDamaged where it is no case."""
    try:
        return Case.model_validate(upgrade(raw))
    except NewerCaseFile:
        raise StoreNewer(CASE_NEWER) from None
    except (ValidationError, ValueError):
        raise StoreDamaged(CASE_DAMAGED) from None


def _replayed(raw: dict[str, Any], made: Iterable[Kept]) -> dict[str, Any]:
    """Put every value in its place in plain dictionaries: a batch costs what its edits cost, at any size of case."""
    for change in made:
        if change.schema_version > SCHEMA_VERSION:
            raise StoreNewer(CASE_NEWER)
        if raw.get("schema_version", 0) < change.schema_version:
            raw = upgrade(raw, to=change.schema_version) if raw else raw
            raw["schema_version"] = change.schema_version
        for edit in change.edits:
            *way, last = edit.path.split(".")
            node = raw
            for step in way:
                node = node.setdefault(step, {})
            if edit.value is None:
                node.pop(last, None)
            else:
                node[last] = json.loads(edit.value)
    return raw


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
