"""The rows of one case, within a transaction: its head, its next change, and its files."""

import hashlib
import re
from dataclasses import replace

from sqlalchemy import Connection, and_, bindparam, func, insert, select, update

from . import log
from .errors import NoSuchCase, NoSuchFile, StoreDamaged, TooLarge
from .failures import CASE_DAMAGED
from .labels import LABELS, labels
from .tables import cases, changes, files
from .written import Kept

FILES_LIMIT = 80 * 1024 * 1024
"""How much the files of one case may hold, in bytes, so that its case file can be opened again."""

_ID = re.compile(r"[0-9a-f]{32}")

_HEAD = select(cases.c.head).where(cases.c.id == bindparam("id", type_=cases.c.id.type))
_HELD = _HEAD.with_for_update()
_LAST = and_(changes.c.case_id == cases.c.id, changes.c.revision == bindparam("last", type_=changes.c.revision.type))
_BEFORE = (
    select(*(cases.c[column] for column in LABELS), changes.c.digest, changes.c.schema_version)
    .select_from(cases.outerjoin(changes, _LAST))
    .where(cases.c.id == bindparam("id", type_=cases.c.id.type))
)
_CHANGE = update(cases).where(cases.c.id == bindparam("this", type_=cases.c.id.type))
"""Asked so often that they are made once."""


def head(connection: Connection, case_id: str, lock: bool = False) -> int:
    """Return the newest revision of a case, and hold the case for this transaction where `lock` is set."""
    if not _ID.fullmatch(case_id):
        raise NoSuchCase
    found: int | None = connection.scalar(_HELD if lock else _HEAD, {"id": case_id})
    if found is None:
        raise NoSuchCase
    return found


def is_there(connection: Connection, case_id: str) -> bool:
    """Return whether there is a case under this id."""
    return connection.scalar(select(cases.c.head).where(cases.c.id == case_id)) is not None


def begin(connection: Connection, case_id: str, kept: Kept) -> None:
    """Keep a new case, with its first change."""
    connection.execute(
        insert(cases).values(
            id=case_id,
            head=0,
            status="",
            created_at=kept.at,
            changed_at=kept.at,
            changed_by=kept.who,
            **labels({}, ()),
        )
    )
    append(connection, case_id, replace(kept, revision=1))


def append(connection: Connection, case_id: str, kept: Kept) -> None:
    """Append a change to a case, and bring the list up to date: a case that is worked on is not archived."""
    before = connection.execute(_BEFORE, {"id": case_id, "last": kept.revision - 1}).one()
    log.append(connection, case_id, kept, before.digest, before.schema_version)
    now = {"head": kept.revision, "changed_at": kept.at, "changed_by": kept.who, "archived_at": None}
    connection.execute(_CHANGE, {"this": case_id, **now, **labels(before._asdict(), kept.edits)})


def attach(connection: Connection, case_id: str, content: bytes) -> str:
    """Keep a file beside a case, once, and return its SHA-256."""
    sha256 = hashlib.sha256(content).hexdigest()
    here = files.c.case_id == case_id
    if connection.scalar(select(files.c.size).where(here, files.c.sha256 == sha256)) is None:
        held = connection.scalar(select(func.sum(files.c.size)).where(here)) or 0
        if held + len(content) > FILES_LIMIT:
            raise TooLarge
        connection.execute(insert(files).values(case_id=case_id, sha256=sha256, size=len(content), content=content))
    return sha256


def attachment(connection: Connection, case_id: str, sha256: str) -> bytes:
    """Return a file kept beside a case, as it was when it was kept."""
    wanted = select(files.c.content).where(files.c.case_id == case_id, files.c.sha256 == sha256)
    content: bytes | None = connection.scalar(wanted)
    if content is None:
        raise NoSuchFile
    if hashlib.sha256(content).hexdigest() != sha256:
        raise StoreDamaged(CASE_DAMAGED)
    return content
