"""The database of a store: opened with care, never overwritten, and waited for when another program holds it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from functools import partial
from pathlib import Path
from threading import Lock
from time import monotonic, sleep
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, text, update
from sqlalchemy.engine import make_url
from sqlalchemy.exc import ArgumentError, InvalidatePoolError, NoSuchModuleError
from sqlalchemy.pool import ConnectionPoolEntry

from . import sqlite
from .errors import StoreBusy, StoreDamaged, StoreError, StoreNewer, StoreUnavailable
from .failures import DAMAGED, plainly
from .tables import SINCE, VERSION, metadata, schema

PATIENCE = (0.05, 0.1, 0.2, 0.4, 0.8, 1.2)
"""How long to wait, in seconds, before each new try of a store that is busy."""

REST = 1.0
"""How long a connection to a server is unused, in seconds, before it is asked whether it is still there.

Asking each time was a fifth of what is said to the server. One that goes within this time fails once, and says so.
"""

NEWER = (
    "A newer version of the tool wrote this store of cases. It has been left as it is. Update the tool, then open it "
    "again."
)
NOT_AN_ADDRESS = "SPO_STORE is neither the path of a file nor the address of a PostgreSQL database. Mend it."
NO_DRIVER = "SPO_STORE names a PostgreSQL database, which needs one more part. Run: pip install 'psycopg[binary]'."
NOT_ERASED_YET = (
    "The case is taken out of the store, but another program is using the file, so some of it may still be in there. "
    "Close the other program, then start this one again: it finishes the work."
)

# Any number will do; it keeps two programs from making the tables at once.
_MAKING = 0x53504F

_USED = "used"

T = TypeVar("T")


class Database:
    """An engine whose tables are there and are of this version, and its transactions."""

    def __init__(self, where: str | Path, patience: tuple[float, ...] = PATIENCE) -> None:
        self._patience = patience
        self.engine = self._tried(partial(_engine, where))
        self._file: sqlite.Identity | None = None  # once the file is there
        # One writes to a file at a time. The threads of this program take turns, so that none of them is told, after
        # some tries, that the store is busy; other programs are waited for by trying again.
        self._turn: AbstractContextManager[object] = Lock() if self._is_file else nullcontext()
        try:
            self._make_or_check()
            self._file = sqlite.identity(self.engine)
            self._sweep_what_was_left()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Let go of every connection."""
        self.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that sees one moment of the store."""
        with self._transaction(self._isolated("REPEATABLE READ"), self._patience) as connection:
            yield connection

    @contextmanager
    def asking(self) -> Iterator[Connection]:
        """Open the store for one statement, which sees one moment of it: a server is told of no beginning and end."""
        with self._transaction(self._isolated("AUTOCOMMIT"), self._patience) as connection:
            yield connection

    @contextmanager
    def writing(self, patient: bool = True) -> Iterator[Connection]:
        """Open a transaction that is kept whole when the block ends, and dropped whole if anything is raised."""
        with self._turn, self._transaction({"writes": True}, self._patience if patient else ()) as connection:
            yield connection

    def sweep(self) -> None:
        """Leave no trace of what was erased in a file. Does nothing on a server, which keeps house for itself."""
        if not self._is_file:
            return
        try:
            with self._turn:
                self._tried(partial(sqlite.sweep, self.engine))
        except StoreBusy:
            raise StoreBusy(NOT_ERASED_YET) from None
        with self.writing() as connection:
            connection.execute(update(schema).values(unswept=0))

    def empty_log(self) -> None:
        """Leave no trace in the log of a file of what was just deleted, unless another program is reading it now."""
        if self._is_file:
            with suppress(StoreBusy), self._turn:
                sqlite.empty_log(self.engine)

    @property
    def _is_file(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    def _isolated(self, level: str) -> dict[str, Any]:
        return {} if self._is_file else {"isolation_level": level}

    @contextmanager
    def _transaction(self, options: dict[str, Any], patience: tuple[float, ...]) -> Iterator[Connection]:
        with plainly(), self._tried(partial(self._begun, options), patience) as connection:
            yield connection
            connection.commit()

    def _begun(self, options: dict[str, Any]) -> Connection:
        if self._file and sqlite.identity(self.engine) != self._file:
            raise StoreUnavailable(sqlite.MOVED)
        with plainly():
            connection = self.engine.connect()
            try:
                connection = connection.execution_options(**options)
                connection.begin()
            except BaseException:
                connection.close()
                raise
            return connection

    def _tried(self, do: Callable[[], T], patience: tuple[float, ...] | None = None) -> T:
        for delay in self._patience if patience is None else patience:
            try:
                return do()
            except StoreBusy:
                sleep(delay)
        return do()

    def _make_or_check(self) -> None:
        with self.reading() as connection:
            if _check(connection, self._is_file) == VERSION:
                return
        with self.writing() as connection:
            if not self._is_file:
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _MAKING})
            found = _check(connection, self._is_file)  # another program may have made it meanwhile
            metadata.create_all(connection)
            if not found:
                connection.execute(insert(schema).values(version=VERSION, unswept=0))
            elif found < VERSION:
                connection.execute(update(schema).values(version=VERSION))

    def _sweep_what_was_left(self) -> None:
        """Finish an erasure that was cut short."""
        with self.reading() as connection:
            unswept = connection.scalar(select(schema.c.unswept))
        if unswept:
            try:
                self.sweep()
            except StoreError:
                return  # it is tried again at the next start


def _check(connection: Connection, is_file: bool) -> int:
    """Return the version of the tables, 0 where there are none, and refuse those that are not ours to use."""
    there = set(inspect(connection).get_table_names())
    ours = there & set(metadata.tables)
    if "schema" in there:
        columns = {column["name"] for column in inspect(connection).get_columns("schema")}
        if "version" not in columns:
            raise StoreDamaged(sqlite.NOT_OURS)
        version = connection.scalar(select(schema.c.version))
        if isinstance(version, int) and version > VERSION:
            raise StoreNewer(NEWER)
        if not isinstance(version, int) or version < 1 or ours != _tables_of(version):
            raise StoreDamaged(DAMAGED)
        return version
    if ours or (is_file and there):
        raise StoreDamaged(sqlite.NOT_OURS)
    return 0


def _tables_of(version: int) -> set[str]:
    return {name for name in metadata.tables if SINCE.get(name, 1) <= version}


def _engine(where: str | Path) -> Engine:
    address = str(where)
    if "://" not in address:
        path = Path(address).expanduser()
        if sqlite.has_content(path) and not sqlite.cut_short(path):
            with plainly(), sqlite.reader_for(path).connect() as connection:
                connection.exec_driver_sql("BEGIN")  # one moment of it: another program may be bringing it up to date
                sqlite.check(connection)
                _check(connection, is_file=True)
        return sqlite.engine_for(path)
    try:
        url = make_url(address)
        if url.get_backend_name() == "sqlite" and url.database:
            return _engine(url.database)
        if url.get_backend_name() != "postgresql":
            raise StoreUnavailable(NOT_AN_ADDRESS)
        engine = create_engine(
            url.set(drivername="postgresql+psycopg"),
            connect_args={"connect_timeout": 5},
            hide_parameters=True,
            pool_use_lifo=True,  # the one used last has its statements prepared, and need not be asked after
        )
    except (ArgumentError, NoSuchModuleError, ValueError):
        raise StoreUnavailable(NOT_AN_ADDRESS) from None
    except ImportError:
        raise StoreUnavailable(NO_DRIVER) from None
    event.listen(engine, "connect", _set_up_server)
    event.listen(engine, "checkin", _note_used)
    event.listen(engine, "checkout", partial(_ask_after_a_rest, engine.dialect))
    return engine


def _set_up_server(connection: Any, _: Any) -> None:
    """Wait for another program's lock for some seconds, not for ever."""
    with connection.cursor() as cursor:
        cursor.execute("SET lock_timeout = '4s'")
    connection.commit()


def _note_used(_: Any, held: ConnectionPoolEntry) -> None:
    held.info[_USED] = monotonic()


def _ask_after_a_rest(dialect: Any, connection: Any, held: ConnectionPoolEntry, _: Any) -> None:
    """Have a connection made anew, with all that rest beside it, where the server no longer answers on it."""
    if monotonic() - held.info.get(_USED, monotonic()) < REST:
        return
    try:
        dialect.do_ping(connection)
    except dialect.dbapi.Error as error:
        raise InvalidatePoolError from error
