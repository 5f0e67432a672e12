"""Stores to test: one in a SQLite file, one in a PostgreSQL database, and a private server for the second."""

from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from spo.store import Store
from tests.postgres import running


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a PostgreSQL database to make schemas in: the one that is named, or a private one, started here."""
    with running() as found:
        yield found


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
