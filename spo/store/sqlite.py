"""A store in one SQLite file: how it is looked at before it is opened, how it is set up, and how it is swept."""

import os
import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, QueuePool, create_engine, event

from .errors import StoreBusy, StoreDamaged, StoreUnavailable
from .failures import CANNOT_OPEN, DAMAGED, LOCKED, READ_ONLY, plainly

WAIT = 0.2
"""How long SQLite itself waits for a lock, in seconds, each time that it is asked."""

_OPENING = b"SQLite format 3\0"
A_FOLDER = "SPO_STORE names a folder. Give the path of a file in it, such as cases.db."
NOT_OURS = (
    "The file that SPO_STORE names is not a store of cases, or is damaged. It has been left as it is. Put back the "
    "last good copy of it, or set SPO_STORE to another place."
)
MOVED = (
    "The store of cases was moved, deleted or replaced while this program was running. Nothing was saved. Put it back "
    "where it was and save again, or close the program and start it again."
)

_EMPTY_LOG = "PRAGMA wal_checkpoint(TRUNCATE)"

Identity = tuple[int, int]
"""What tells one file from another, also where it has the same name."""

_SET_UP = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",  # what is deleted is overwritten with zeros
    "PRAGMA temp_store = MEMORY",  # no case in a temporary file
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
)


def has_content(path: Path) -> bool:
    """Return whether there is something in the file, found out without changing a byte of it.

    Raises StoreUnavailable for a folder, or a file that may not be opened, and StoreDamaged for one that is no SQLite
    database.
    """
    try:
        if path.is_dir():
            raise StoreUnavailable(A_FOLDER)
        size = path.stat().st_size if path.exists() else 0
        if not size:
            wal = path.with_name(f"{path.name}-wal")
            if wal.exists() and wal.stat().st_size:  # the log of a store whose file was lost
                raise StoreDamaged(DAMAGED)
            return False
        with path.open("rb") as file:
            if file.read(len(_OPENING)) != _OPENING:
                raise StoreDamaged(NOT_OURS)
    except OSError:
        raise StoreUnavailable(CANNOT_OPEN) from None
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        raise StoreUnavailable(READ_ONLY)
    return True


def reader_for(path: Path) -> Engine:
    """Return an engine that cannot change the file."""
    address = f"{path.absolute().as_uri()}?mode=ro"
    return create_engine(
        "sqlite+pysqlite://",
        creator=lambda: sqlite3.connect(address, uri=True, timeout=WAIT),
        hide_parameters=True,
        poolclass=NullPool,
    )


def check(connection: Connection) -> None:
    """Raise StoreDamaged where the pages of the file do not hang together."""
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
        raise StoreDamaged(DAMAGED)


def cut_short(path: Path) -> bool:
    """Return whether the file was being made when its program was killed, so that SQLite has to put it right first."""
    journal = path.with_name(f"{path.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def engine_for(path: Path) -> Engine:
    """Return the engine of a file, which is made, for its owner alone, if it is not there."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError:
        raise StoreUnavailable(CANNOT_OPEN) from None
    engine = create_engine(
        URL.create("sqlite+pysqlite", database=str(path.absolute())),
        creator=lambda: sqlite3.connect(path.absolute(), timeout=WAIT, check_same_thread=False),
        hide_parameters=True,
        poolclass=QueuePool,
        max_overflow=-1,  # a file has room for every window that reads at once
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def identity(engine: Engine) -> Identity | None:
    """Return what tells the file at the path of a store from others, or None where there is none, and on a server."""
    if engine.dialect.name != "sqlite":
        return None
    try:
        found = os.stat(str(engine.url.database))
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _set_up(connection: sqlite3.Connection, _: Any) -> None:
    connection.isolation_level = None  # BEGIN is ours to say
    for pragma in _SET_UP:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    """Take the write lock at once where there is something to write, so that a save never fails half way."""
    connection.exec_driver_sql("BEGIN IMMEDIATE" if connection.get_execution_options().get("writes") else "BEGIN")


def sweep(engine: Engine) -> None:
    """Leave nothing of what was deleted in the file, or in the log beside it. Raises StoreBusy where it cannot yet."""
    _run(engine, _EMPTY_LOG, "VACUUM", _EMPTY_LOG)


def empty_log(engine: Engine) -> None:
    """Leave nothing of what was deleted in the log: in the file itself it is overwritten. Raises StoreBusy as above."""
    _run(engine, _EMPTY_LOG)


def _run(engine: Engine, *steps: str) -> None:
    with plainly():
        connection = engine.raw_connection()
        try:
            cursor = connection.cursor()
            for step in steps:
                found = cursor.execute(step).fetchall()
                if found and found[0][0]:
                    raise StoreBusy(LOCKED)
        finally:
            connection.close()
