"""Stores to test: one in a SQLite file, one in a PostgreSQL database, and a private server for the second."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from spo.store import Store
from tests.needed import missing

SERVER = "SPO_TEST_POSTGRES"
BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL database to make schemas in: the one that is named, or a private one, started here."""
    if named := os.environ.get(SERVER):
        yield named
        return
    found = shutil.which("initdb")
    binaries = Path(found).parent if found else next(iter(BINARIES), None)
    if binaries is None:
        missing(f"PostgreSQL is not here. Install it (apt-get install postgresql), or set {SERVER} to a URL.")
    # A short path: the name of a socket has room for about 100 characters.
    folder = Path(tempfile.mkdtemp(prefix="spo-pg-", dir="/tmp"))
    if os.geteuid() == 0:
        shutil.chown(folder, "postgres", "postgres")
    cluster = folder / "data"
    try:
        _run(binaries / "initdb", "-D", cluster, "-U", "spo", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = f"-k {folder} -c listen_addresses= -c fsync=off"
        _run(binaries / "pg_ctl", "-D", cluster, "-l", folder / "log", "-w", "-o", options, "start")
        try:
            yield f"postgresql://spo@/postgres?host={folder}"
        finally:
            _run(binaries / "pg_ctl", "-D", cluster, "-w", "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder)


def _run(*command: object) -> None:
    """Run a program of PostgreSQL, which refuses to be run by root."""
    subprocess.run(
        [str(part) for part in command],
        check=True,
        cwd="/",
        user="postgres" if os.geteuid() == 0 else None,
        stdout=subprocess.DEVNULL,
        timeout=60,
    )


@pytest.fixture
def server(postgres: str) -> Iterator[str]:
    """The URL of an empty schema of its own in PostgreSQL."""
    name = f"t{uuid4().hex}"
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(f"CREATE SCHEMA {name}".encode())
        yield f"{postgres}{'&' if '?' in postgres else '?'}options=-csearch_path%3D{name}"
        connection.execute("SET client_min_messages = warning")
        connection.execute(f"DROP SCHEMA {name} CASCADE".encode())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A path for a store in a file."""
    return tmp_path / "cases.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A place for a store: a file, and then a server."""
    return str(tmp_path / "cases.db") if request.param == "sqlite" else request.getfixturevalue("server")


@pytest.fixture
def store(where: str) -> Iterator[Store]:
    """An empty store, in a file and then on a server."""
    with Store(where) as opened:
        yield opened
