"""A private server of PostgreSQL, for tests and benchmarks."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.needed import missing

SERVER = "SPO_TEST_POSTGRES"
BINARIES = sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)


@contextmanager
def running(durable: bool = False) -> Iterator[str]:
    """Give the URL of a database to make schemas in: the one that is named, or that of a server started here.

    One that is not `durable` does not wait for the disk.
    """
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
        options = f"-k {folder} -c listen_addresses= -c fsync={'on' if durable else 'off'}"
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
