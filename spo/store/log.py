"""The changes of a case in the tables: read, checked against their digests, and appended."""

import json
from collections.abc import Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, bindparam, insert, not_, or_, select, true

from spo.case import SCHEMA_VERSION

from .errors import StoreDamaged, StoreNewer
from .failures import CASE_DAMAGED, CASE_NEWER
from .tables import changes, edits
from .written import START, Kept, Written

_INSERT, _INSERT_EDITS = insert(changes), insert(edits)
_LAST_AT = (
    select(edits.c.revision, edits.c.n, edits.c.path, edits.c.value)
    .where(edits.c.case_id == bindparam("case_id", type_=edits.c.case_id.type))
    .where(edits.c.path == bindparam("path", type_=edits.c.path.type))
    .order_by(edits.c.revision.desc(), edits.c.n.desc())
    .limit(1)
)
"""Asked so often that they are made once."""


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
    digest = START
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


def append(connection: Connection, case_id: str, kept: Kept, before: str | None, version: int | None) -> None:
    """Add a change after the one before it, of which this is the digest and the version, or None for the first."""
    if before is None and kept.revision > 1:
        raise StoreDamaged(CASE_DAMAGED)
    if version is not None and version > SCHEMA_VERSION:
        raise StoreNewer(CASE_NEWER)
    connection.execute(
        _INSERT,
        {
            "case_id": case_id,
            "revision": kept.revision,
            "base": kept.base,
            "who": kept.who,
            "at": kept.at,
            "kind": kept.kind,
            "of": kept.of,
            "schema_version": kept.schema_version,
            "digest": kept.digest(before or START),
        },
    )
    if kept.edits:
        rows = [
            {"case_id": case_id, "revision": kept.revision, "n": n, "path": edit.path, "value": edit.value}
            for n, edit in enumerate(kept.edits)
        ]
        connection.execute(_INSERT_EDITS, rows)


def all_there(connection: Connection, case_id: str, made: Sequence[Written], items: Sequence[str | None]) -> bool:
    """Return whether the item that each edit needs, if any, is in the case by the time that the edit is made."""
    done: dict[str, tuple[int, Written]] = {}
    for n, (edit, item) in enumerate(zip(made, items, strict=True)):
        if item is not None and not _holds(connection, case_id, item, done):
            return False
        done[edit.path] = n, edit
    return True


def _holds(connection: Connection, case_id: str, item: str, done: Mapping[str, tuple[int, Written]]) -> bool:
    """Return whether an item is in a case, told from the last edit on the way to it alone."""
    steps = item.split(".")
    ways = [".".join(steps[:count]) for count in range(1, len(steps) + 1)]
    last = max((done[way] for way in ways if way in done), key=itemgetter(0), default=(0, None))[1]
    if last is None:
        # One question a way, each answered by the index at once: together they would be sorted, or read in full.
        rows = [_last_at(connection, case_id, way) for way in ways]
        row = max((row for row in rows if row), key=lambda row: (row.revision, row.n), default=None)
        last = Written(row.path, row.value) if row else None
    if last is None or last.value is None:
        return False
    value = json.loads(last.value)
    for step in steps[last.path.count(".") + 1 :]:
        if not isinstance(value, dict) or step not in value:
            return False
        value = value[step]
    return True


def _last_at(connection: Connection, case_id: str, path: str) -> Row[Any, Any, Any, Any] | None:
    return connection.execute(_LAST_AT, {"case_id": case_id, "path": path}).one_or_none()


def beyond(but: Iterable[str]) -> ColumnElement[bool]:
    """Return the clause that leaves out each change that changed nothing but what is under some paths."""
    if not (under := [(edits.c.path + ".").startswith(path, autoescape=True) for path in but]):
        return true()
    its = select(edits.c.n).where(edits.c.case_id == changes.c.case_id, edits.c.revision == changes.c.revision)
    return not_(and_(its.exists(), ~its.where(~or_(*under)).exists()))
