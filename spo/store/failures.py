"""Turns what a database driver says into a sentence for the reader. What the driver said is never repeated."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from .errors import StoreBusy, StoreDamaged, StoreError, StoreFull, StoreUnavailable

LOCKED = "Another program is using the store of cases. Nothing was saved. Wait a moment, then save again."
FULL = "The disk that holds the store of cases is full. Nothing was saved. Make room on it, then save again."
DAMAGED = (
    "The store of cases is damaged. It has been left as it is. Put back the last good copy of it, or set SPO_STORE "
    "to another place."
)
READ_ONLY = "The store of cases can be read but not written. Ask for leave to write to it, or set SPO_STORE elsewhere."
CANNOT_OPEN = "The store of cases cannot be opened. Check that its folder is there and that you may write to it."
NO_ANSWER = (
    "The server of the store does not answer. Check the network and the address in SPO_STORE, then save again. If "
    "you had just saved, open the case again first to see whether that arrived."
)
DISK = "The disk that holds the store of cases cannot be read or written. Nothing was saved. Have the disk checked."
CASE_DAMAGED = (
    "This case is damaged in the store. It has been left as it is. Put back the last good copy of the store, or go on "
    "from the last case file that you downloaded."
)
CASE_NEWER = (
    "A newer version of the tool wrote this case. It has been left as it is. Update the tool, then open it again."
)
OTHER = "The store of cases could not do this. Nothing was saved. Try again; if it happens twice, ask for help."

_SQLITE: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_BUSY: (StoreBusy, LOCKED),
    sqlite3.SQLITE_LOCKED: (StoreBusy, LOCKED),
    sqlite3.SQLITE_FULL: (StoreFull, FULL),
    sqlite3.SQLITE_CORRUPT: (StoreDamaged, DAMAGED),
    sqlite3.SQLITE_NOTADB: (StoreDamaged, DAMAGED),
    sqlite3.SQLITE_READONLY: (StoreUnavailable, READ_ONLY),
    sqlite3.SQLITE_CANTOPEN: (StoreUnavailable, CANNOT_OPEN),
    sqlite3.SQLITE_PERM: (StoreUnavailable, CANNOT_OPEN),
    sqlite3.SQLITE_IOERR: (StoreUnavailable, DISK),
}

# The opening of the SQLSTATE, the longest that fits first.
_POSTGRES: tuple[tuple[str, type[StoreError], str], ...] = (
    ("53100", StoreFull, FULL),
    ("53", StoreBusy, LOCKED),
    ("55P03", StoreBusy, LOCKED),
    ("40", StoreBusy, LOCKED),
    ("XX001", StoreDamaged, DAMAGED),
    ("XX002", StoreDamaged, DAMAGED),
    ("25006", StoreUnavailable, READ_ONLY),
    ("42501", StoreUnavailable, READ_ONLY),
    ("58", StoreUnavailable, DISK),
    ("08", StoreBusy, NO_ANSWER),
    ("57P", StoreBusy, NO_ANSWER),
)


@contextmanager
def plainly() -> Iterator[None]:
    """Raise what a driver raises as one of the store's own errors, in a plain sentence."""
    try:
        yield
    except PoolTimeout:
        raise StoreBusy(LOCKED) from None
    except DBAPIError as error:
        raise _plain(error.orig, error.connection_invalidated) from None
    except sqlite3.Error as error:
        raise _plain(error, False) from None


def _plain(error: BaseException | None, lost: bool) -> StoreError:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", None)
        # Text that is not UTF-8 is met by Python rather than by SQLite, and has no code.
        kind, text = (StoreDamaged, DAMAGED) if code is None else _SQLITE.get(code & 0xFF, (StoreUnavailable, OTHER))
        return kind(text)
    state = getattr(error, "sqlstate", None)
    if lost or state is None:
        return StoreBusy(NO_ANSWER)
    return next((kind(text) for opening, kind, text in _POSTGRES if state.startswith(opening)), StoreUnavailable(OTHER))
