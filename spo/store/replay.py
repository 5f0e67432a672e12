"""A case at a revision, from the newest snapshot that will do and the edits after it."""

import hashlib
import json
from collections.abc import Iterable
from typing import Any

from pydantic import ValidationError
from sqlalchemy import Connection, delete, insert, select

from spo.case import SCHEMA_VERSION, Case
from spo.case.upgrade import NewerCaseFile, upgrade

from . import rows
from .errors import StoreDamaged, StoreNewer
from .failures import CASE_DAMAGED, CASE_NEWER
from .log import read
from .tables import files, snapshots
from .written import Kept


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


def is_whole(connection: Connection, case_id: str, head: int) -> bool:
    """Return whether every change of a case and every file beside it is as it was kept."""
    try:
        case_of(_replayed({}, read(connection, case_id, 0, head)))
        for sha256 in connection.scalars(select(files.c.sha256).where(files.c.case_id == case_id)).all():
            rows.attachment(connection, case_id, sha256)
    except (StoreDamaged, StoreNewer):
        return False
    return True


def keep_snapshot(connection: Connection, case_id: str, revision: int, raw: dict[str, Any]) -> None:
    """Keep a case as it is at a revision, in place of any earlier snapshot."""
    content = json.dumps(raw, ensure_ascii=False, separators=(",", ":"))
    connection.execute(delete(snapshots).where(snapshots.c.case_id == case_id))
    connection.execute(
        insert(snapshots).values(case_id=case_id, revision=revision, content=content, digest=_digest(content))
    )


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
        values = json.loads(f"[{','.join(edit.value or 'null' for edit in change.edits)}]")
        for edit, value in zip(change.edits, values, strict=True):
            *way, last = edit.path.split(".")
            node = raw
            for step in way:
                node = node.setdefault(step, {})
            if edit.value is None:
                node.pop(last, None)
            else:
                node[last] = value
    return raw


def _digest(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
