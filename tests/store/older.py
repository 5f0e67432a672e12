"""Stores as each earlier version of the tool left them, with one case in each. `versions/` keeps what they held."""

import sqlite3
from pathlib import Path

import psycopg

VERSIONS = Path(__file__).parent / "versions"
CASE_ID = "0123456789abcdef" * 2
SHAPE = "a" * 64


def make_older(where: str, version: int) -> None:
    """Make a store of an earlier version, in a file or on a server."""
    if "://" in where:
        with psycopg.connect(where) as connection:
            connection.execute((VERSIONS / f"{version}.postgresql.sql").read_bytes())
        return
    with sqlite3.connect(where) as file:
        file.executescript((VERSIONS / f"{version}.sqlite.sql").read_text(encoding="utf-8"))
    file.close()


def version_of(where: str) -> object:
    """Return the version that a store says it is of."""
    if "://" in where:
        with psycopg.connect(where) as connection:
            return connection.execute("SELECT version FROM schema").fetchone()[0]
    with sqlite3.connect(where) as file:
        (found,) = file.execute("SELECT version FROM schema").fetchone()
    file.close()
    return found
