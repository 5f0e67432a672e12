"""What goes wrong with a store: each is refused in a sentence that says what to do, and nothing is overwritten."""

import os
import shutil
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import event

from spo.case import Case
from spo.store import (
    Store,
    StoreBusy,
    StoreDamaged,
    StoreError,
    StoreFull,
    StoreNewer,
    StoreUnavailable,
    database,
    location,
    sqlite,
)
from tests.store.people import ANN, CASE, NOON, later, put

SECRET = "14 Hidden Lane"


@pytest.fixture(scope="session")
def original(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A closed store with a case in it that fills some pages, and the id of that case."""
    path = tmp_path_factory.mktemp("original") / "cases.db"
    with Store(path) as store:
        case_id = store.create(CASE, ANN, NOON)
        for n in range(60):
            store.save(case_id, put(f"incidents.i{n}", {"what": f"Note {n}. " * 40}), ANN, NOON, n + 1)
    return path, case_id


@pytest.fixture
def filled(path: Path, original: tuple[Path, str]) -> str:
    """The id of a case in a store that may be harmed: a copy of the original."""
    shutil.copy(original[0], path)
    return original[1]


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a little rather than seconds."""
    monkeypatch.setattr(database.Database.__init__, "__defaults__", ((0.01, 0.02),))
    monkeypatch.setattr(sqlite, "WAIT", 0.01)


def _is_for_the_reader(error: StoreError) -> None:
    text = str(error)
    assert text.endswith(".")
    assert not any(word in text.lower() for word in ("please", "invalid", "sqlite3", "operationalerror", "/tmp"))
    assert not any(word in text for word in (SECRET, ANN, "Placeholder", "Note "))
    assert error.__suppress_context__ or error.__context__ is None


@contextmanager
def _refused(kind: type[StoreError], path: Path | None = None) -> Iterator[None]:
    """The block is refused, in a sentence, and leaves every byte of the file as it was."""
    before = path.read_bytes() if path else None
    with pytest.raises(kind) as refused:
        yield
    assert type(refused.value) is kind
    _is_for_the_reader(refused.value)
    assert before is None or path is None or path.read_bytes() == before


def test_the_file_is_for_its_owner_alone(tmp_path):
    with Store(tmp_path / "new" / "cases.db"):
        assert (tmp_path / "new").stat().st_mode & 0o777 == 0o700
        assert (tmp_path / "new" / "cases.db").stat().st_mode & 0o777 == 0o600


def test_a_save_is_on_the_disk_before_it_is_said_to_be(path):
    with Store(path) as store, store._database.reading() as connection:
        pragmas = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store")
        }
    assert pragmas == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1, "temp_store": 2}


@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("lock", ["BEGIN EXCLUSIVE", "PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"])
def test_a_store_locked_by_another_program_is_waited_for_and_then_refused(path, filled, lock):
    code = f"""
        import sqlite3, sys
        connection = sqlite3.connect({str(path)!r}, isolation_level=None)
        for step in {lock!r}.split(";"):
            connection.execute(step)
        print("locked", flush=True)
        sys.stdin.read(1)
    """
    with subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(code)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as other:
        assert other.stdout is not None
        assert other.stdin is not None
        assert other.stdout.readline() == b"locked\n"
        with _refused(StoreBusy), Store(path) as store:
            store.save(filled, put("defendant.name", "x"), ANN, later(1), 61)
        other.stdin.write(b"x")
        other.stdin.flush()
    with Store(path) as store:
        assert store.save(filled, put("defendant.name", "x"), ANN, later(1), 61) == 62


@pytest.mark.parametrize("what_happened", ["moved", "deleted", "replaced", "its folder moved"])
def test_a_store_that_is_moved_or_replaced_while_it_is_open_is_noticed_at_the_next_save(path, original, what_happened):
    with ExitStack() as put_back:
        home = path.parent / "home"
        home.mkdir()
        there = home / path.name
        shutil.copy(original[0], there)
        store = put_back.enter_context(Store(there))
        store.save(original[1], put("defendant.name", "x"), ANN, later(1), 61)
        match what_happened:
            case "moved":
                there.rename(path)
            case "deleted":
                there.unlink()
            case "replaced":
                shutil.copy(original[0], path)
                path.replace(there)
            case _:
                home.rename(path.parent / "elsewhere")
        with _refused(StoreUnavailable):
            store.save(original[1], put("defendant.name", "y"), ANN, later(2), 62)


def test_a_store_that_is_put_back_where_it_was_takes_saves_again(path, filled):
    with Store(path) as store:
        path.rename(path.with_name("elsewhere"))
        with _refused(StoreUnavailable):
            store.open(filled)
        path.with_name("elsewhere").rename(path)
        assert store.save(filled, put("defendant.name", "x"), ANN, later(1), 61) == 62


def test_a_lock_that_goes_away_in_time_is_not_noticed(path, filled, monkeypatch):
    holder = sqlite3.connect(path, isolation_level=None)
    waits = []

    def wait(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 3:
            holder.execute("COMMIT")

    monkeypatch.setattr(database, "sleep", wait)
    monkeypatch.setattr(sqlite, "WAIT", 0.01)
    with Store(path) as store:
        holder.execute("BEGIN EXCLUSIVE")
        assert store.save(filled, put("defendant.name", "x"), ANN, later(1), 61) == 62
    assert waits == [0.05, 0.1, 0.2]
    holder.close()
    assert 2 < sum(database.PATIENCE) < 6


@pytest.mark.usefixtures("impatient")
def test_a_save_waits_its_turn_behind_others_of_the_same_program(path, filled):
    with Store(path) as store, ThreadPoolExecutor() as others:
        with store._database.writing():
            saved = others.submit(store.save, filled, put("defendant.name", "x"), ANN, later(1), 61)
            with pytest.raises(TimeoutError):
                saved.result(timeout=0.5)
        assert saved.result() == 62


def test_more_windows_than_any_pool_holds_read_at_once(path, filled):
    with Store(path) as store, ExitStack() as held:
        for _ in range(40):
            held.enter_context(store._database.reading())
        assert store.revision(filled) == 61


def test_a_locked_case_on_a_server_is_waited_for_and_then_refused(server):
    with Store(server) as store:
        case_id = store.create(CASE, ANN, NOON)
        event.listen(store._database.engine, "begin", lambda c: c.exec_driver_sql("SET LOCAL lock_timeout = '50ms'"))
        with psycopg.connect(server) as other:
            other.execute("SELECT * FROM cases FOR UPDATE")
            with _refused(StoreBusy):
                store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1)
        assert store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1) == 2


def _cut(store: Store, server: str) -> None:
    """Have the server end the connection that a store keeps."""
    with store._database.reading() as connection:
        kept = connection.exec_driver_sql("SELECT pg_backend_pid()").scalar()
    with psycopg.connect(server, autocommit=True) as other:
        other.execute("SELECT pg_terminate_backend(%s, 5000)", (kept,))


def test_a_connection_that_went_while_nobody_used_it_is_made_anew_unseen(server, monkeypatch):
    monkeypatch.setattr(database, "REST", 0.0)
    with Store(server) as store:
        case_id = store.create(CASE, ANN, NOON)
        _cut(store, server)
        assert store.revision(case_id) == 1


def test_a_connection_that_goes_while_it_is_used_fails_once_and_saves_nothing(server, monkeypatch):
    monkeypatch.setattr(database, "REST", 60.0)
    with Store(server) as store:
        case_id = store.create(CASE, ANN, NOON)
        _cut(store, server)
        with _refused(StoreBusy):
            store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1)
        assert store.revision(case_id) == 1
        assert store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1) == 2


@pytest.mark.usefixtures("impatient")
def test_a_server_that_does_not_answer_is_refused(tmp_path):
    with _refused(StoreBusy):
        Store(f"postgresql://spo:{SECRET.replace(' ', '')}@/nowhere?host={tmp_path}")


@pytest.mark.parametrize("address", ["mysql://x/y", "nonsense://", "http://example.org/", "sqlite://"])
def test_an_address_that_is_no_store_is_refused(address):
    with _refused(StoreUnavailable):
        Store(address)


def test_a_machine_without_the_driver_is_told_what_to_install(monkeypatch):
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with _refused(StoreUnavailable):
        Store("postgresql://force/spo")


def test_a_folder_is_refused(tmp_path):
    with _refused(StoreUnavailable):
        Store(tmp_path)


def test_a_folder_that_is_a_file_is_refused(tmp_path):
    (tmp_path / "file").write_text("x")
    with _refused(StoreUnavailable):
        Store(tmp_path / "file" / "cases.db")


@pytest.mark.parametrize("start", [0, 16, 100, 4096])
def test_a_damaged_file_is_refused_and_left_alone(path, filled, start):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * 4096)
    with _refused(StoreDamaged, path):
        Store(path)


@pytest.mark.parametrize("content", [b"x", b"SQLite format 3\0", b"%PDF-1.7 a report", b"\0" * 8192])
def test_a_file_that_is_no_store_is_refused_and_left_alone(path, content):
    path.write_bytes(content)
    with _refused(StoreDamaged, path):
        Store(path)


def test_a_file_that_was_cut_short_is_refused_and_left_alone(path, filled):
    os.truncate(path, path.stat().st_size // 2)
    with _refused(StoreDamaged, path):
        Store(path)


def test_a_log_without_its_store_is_refused_and_left_alone(path):
    log = path.with_name(f"{path.name}-wal")
    log.write_bytes(b"x" * 100)
    with _refused(StoreDamaged, log):
        Store(path)
    assert not path.exists()


def test_text_altered_in_the_middle_is_noticed_by_its_digest(path, filled):
    content = path.read_bytes()
    path.write_bytes(content.replace(b"Note 30. Note 30.", b"Note 31. Note 30."))
    with Store(path) as store:
        for attempt in (store.open, store.history, store.export_case):
            with _refused(StoreDamaged, path):
                attempt(filled)
        assert store.at_revision(filled, 20)
        assert store.open(store.create(CASE, ANN, NOON)).case == CASE


def test_text_that_is_no_longer_text_is_noticed(path, filled):
    path.write_bytes(path.read_bytes().replace(b"Note 30. Note 30.", b"\xff\xfe\xff 30. Note 30."))
    with _refused(StoreDamaged, path):
        Store(path)


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE changes SET who = 'somebody' WHERE revision = 5",
        "DELETE FROM changes WHERE revision = 5",
        "DELETE FROM edits WHERE revision = 5",
        "DELETE FROM changes WHERE revision = 61",
    ],
)
def test_history_that_was_altered_is_noticed(path, filled, harm):
    with sqlite3.connect(path) as connection:
        connection.execute(harm)
    connection.close()
    with Store(path) as store, _refused(StoreDamaged):
        store.open(filled)


def test_a_snapshot_that_was_altered_is_passed_over(path, monkeypatch):
    monkeypatch.setattr("spo.store.cases.SNAPSHOT_AFTER", 1)
    with Store(path) as store:
        case_id = store.create(CASE, ANN, NOON)
        store.open(case_id)
    with sqlite3.connect(path) as connection:
        assert connection.execute("UPDATE snapshots SET content = '{}'").rowcount == 1
    connection.close()
    with Store(path) as store:
        assert store.open(case_id).case == CASE


def test_a_file_kept_with_a_case_that_was_altered_is_noticed(path):
    with Store(path) as store:
        case_id = store.create(CASE, ANN, NOON)
        digest = store.attach(case_id, b"a map")
        with store._database.writing() as connection:
            connection.exec_driver_sql("UPDATE files SET content = x'00'")
        with _refused(StoreDamaged):
            store.attachment(case_id, digest)


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_a_newer_store_is_refused_and_left_alone(path, filled, mode):
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE schema SET version = version + 1")
        connection.execute("CREATE TABLE tomorrow (x)")
    connection.execute(f"PRAGMA journal_mode = {mode}")
    connection.close()
    with _refused(StoreNewer, path):
        Store(path)


def test_a_newer_store_on_a_server_is_refused(server):
    Store(server).close()
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute("UPDATE schema SET version = version + 1")
        with _refused(StoreNewer):
            Store(server)
        connection.execute("DROP TABLE snapshots")
        connection.execute("UPDATE schema SET version = version - 1")
        with _refused(StoreDamaged):
            Store(server)


def test_a_case_of_a_newer_version_is_refused_and_left_alone(store):
    case_id = store.create(CASE, ANN, NOON)
    with store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE changes SET schema_version = 99")
    with _refused(StoreNewer):
        store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1)
    assert store.listed()[0].revision == 1


@pytest.mark.parametrize("table", ["other", "schema", "cases"])
def test_another_programs_database_is_refused_and_left_alone(path, table):
    with sqlite3.connect(path) as connection:
        connection.execute(f"CREATE TABLE {table} (x)")
    connection.close()
    with _refused(StoreDamaged, path):
        Store(path)


def test_a_full_disk_is_said_to_be_full_and_nothing_is_lost(path, filled):
    with Store(path) as store:
        engine = store._database.engine
        engine.dispose()
        event.listen(engine, "connect", _fill)
        with _refused(StoreFull):
            store.save(filled, put("defendant.needs", f"{SECRET} " * 10_000), ANN, later(1), 61)
        with _refused(StoreFull):
            store.attach(filled, b"x" * 100_000)
        opened = store.open(filled)
        assert (opened.revision, opened.case.defendant.needs) == (61, "")
        event.remove(engine, "connect", _fill)
        engine.dispose()
        assert store.save(filled, put("defendant.needs", SECRET), ANN, later(1), 61) == 62


def _fill(connection: sqlite3.Connection, _: object) -> None:
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")


def test_a_file_that_may_not_be_written_is_refused(tmp_path):
    """Root may write anything, so that the store is opened by somebody who is not."""
    code = """
        import os, tempfile
        from datetime import UTC, datetime
        from pathlib import Path
        from spo.case import Case
        from spo.store import Store, StoreUnavailable
        with tempfile.TemporaryDirectory() as folder:
            Store(Path(folder) / "cases.db").close()  # brings in every module while they can be read
        if os.geteuid() == 0:
            os.setgid(65534)
            os.setuid(65534)
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "cases.db"
            Store(path).close()
            path.chmod(0o400)
            try:
                Store(path)
            except StoreUnavailable as error:
                print(error)
            path.chmod(0o600)
            store = Store(path)
            store._database.engine.dispose()
            path.chmod(0o400)
            try:
                store.listed()
                store.create(Case(), "A", datetime(2026, 11, 24, tzinfo=UTC))
            except StoreUnavailable as error:
                print(error)
    """
    done = _python(code)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [READ_ONLY] * 2


READ_ONLY = "The store of cases can be read but not written. Ask for leave to write to it, or set SPO_STORE elsewhere."


@pytest.mark.parametrize("when", ["before_cursor_execute", "commit"])
def test_a_program_killed_while_it_saves_leaves_all_of_a_save_or_none(where, when):
    with Store(where) as store:
        case_id = store.create(CASE, ANN, NOON)
    code = f"""
        import os
        from datetime import UTC, datetime
        from sqlalchemy import event
        from spo.case import Edit
        from spo.store import Store
        store = Store({where!r})
        def kill(*given):
            if {when!r} == "commit" or given[2].startswith("UPDATE cases"):
                os._exit(9)
        event.listen(store._database.engine, {when!r}, kill)
        made = [Edit(path="defendant.name", value="x"), Edit(path="incidents.new", value={{}})]
        store.save({case_id!r}, made, "A", datetime(2026, 11, 24, tzinfo=UTC), 1)
    """
    assert _python(code).returncode == 9
    with Store(where) as store:
        assert store.open(case_id).case == CASE
        assert store.save(case_id, put("defendant.name", "x"), ANN, later(1), 1) == 2


def _python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)],
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_a_store_that_was_killed_while_it_was_made_is_made_again(path):
    path.write_bytes(b"")
    with Store(path) as store:
        assert store.listed() == []


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({"SPO_STORE": "/srv/cases.db"}, "linux", "/srv/cases.db"),
        ({"SPO_STORE": " postgresql://force/spo "}, "linux", "postgresql://force/spo"),
        ({"SPO_STORE": ""}, "linux", "/home/ann/.local/share/spo/spo.db"),
        ({"XDG_DATA_HOME": "/data"}, "linux", "/data/spo/spo.db"),
        ({}, "darwin", "/home/ann/Library/Application Support/spo/spo.db"),
        ({"LOCALAPPDATA": "/local"}, "win32", "/local/spo/spo.db"),
    ],
)
def test_the_store_is_where_it_was_said_to_be_or_in_the_users_data_folder(environment, platform, expected):
    assert location(environment, platform, Path("/home/ann")) == expected


def test_nothing_personal_is_logged(store, caplog):
    caplog.set_level("DEBUG")
    case_id = store.create(CASE, ANN, NOON)
    store.save(case_id, put("defendant.name", SECRET), ANN, later(1), 1)
    store.open(case_id)
    assert caplog.text == ""
    assert SECRET not in repr((store.open(case_id), store.history(case_id), store.listed()))


def test_an_empty_case_is_a_case(store):
    assert store.open(store.create(Case(), ANN, NOON)).case == Case()
