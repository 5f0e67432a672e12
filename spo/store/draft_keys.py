"""The key of a case to what is typed and not saved. It lies in no browser, and ends with the case."""

import secrets

from sqlalchemy import Connection, delete, insert, select

from .tables import draft_keys


def held(connection: Connection, case_id: str) -> bytes | None:
    """Return the key of a case, or None where it has none yet."""
    found: bytes | None = connection.scalar(select(draft_keys.c.key).where(draft_keys.c.case_id == case_id))
    return found


def made(connection: Connection, case_id: str) -> bytes:
    """Return the key of a case that is held for this transaction, and make it where another window has not yet."""
    if key := held(connection, case_id):
        return key
    key = secrets.token_bytes(32)
    connection.execute(insert(draft_keys).values(case_id=case_id, key=key))
    return key


def end(connection: Connection, case_id: str) -> None:
    """Make what was kept under the key of a case unreadable for good."""
    connection.execute(delete(draft_keys).where(draft_keys.c.case_id == case_id))
