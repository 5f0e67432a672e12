"""The real program, served on a port of its own with a store of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from spo.case import Case
from spo.store import Store

ROOT = Path(__file__).parents[1]
STREAMLIT = ("-m", "streamlit")
NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)
STARTS_WITHIN = 120
"""Seconds. It is given up at once where the program ends; a busy machine alone is waited for."""

_PORTS = range(20_000, 30_000)
"""Below those that systems give to connections, so that none has the port of a program that is started again."""


@dataclass
class Server:
    """The program with a store. It can be killed and started again on the same port."""

    store: Path
    log: Path
    launcher: tuple[str, ...] = STREAMLIT
    app: Path = ROOT / "streamlit_app.py"
    options: tuple[str, ...] = ()
    port: int = 0
    environment: Mapping[str, str] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None

    @property
    def address(self) -> str:
        """Where the program listens."""
        return f"http://localhost:{self.port}"

    def start(self) -> "Server":
        """Start the program, and wait until it answers. Raises RuntimeError, with its log, where it does not."""
        self.port = self.port or free_port()
        command = [sys.executable, *self.launcher, "run", str(self.app), f"--server.port={self.port}", *self.options]
        stored = {"SPO_STORE": str(self.store)}
        with self.log.open("ab") as out:
            self.process = subprocess.Popen(
                command, cwd=ROOT, stdout=out, stderr=out, env=os.environ | stored | dict(self.environment)
            )
        until = time.monotonic() + STARTS_WITHIN
        while time.monotonic() < until and self.process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=2):
                    return self
            except OSError:
                time.sleep(0.05)
        raise RuntimeError(f"The program did not start: {self.log.read_text()}")

    def kill(self) -> None:
        """Kill the program without a warning."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """Stop the program."""
        self._end(signal.SIGTERM)

    def _end(self, how: signal.Signals) -> None:
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(timeout=STARTS_WITHIN)

    def case(self, case_id: str) -> Case:
        """Return a case as the store has it on the disk."""
        with Store(self.store) as store:
            return store.open(case_id).case

    def keep(self, case: Case) -> str:
        """Put a case into the store as another program would, and return its id."""
        with Store(self.store) as store:
            return store.create(case, "test", NOON)

    def revision(self, case_id: str) -> int:
        """Return how many changes the store holds of a case."""
        with Store(self.store) as store:
            return store.revision(case_id)


def free_port() -> int:
    """Return a port on which nothing listens. Processes that look at the same time look in different orders."""
    tried = Random(os.getpid()).sample(_PORTS, len(_PORTS))
    return next(port for port in tried if _is_free(port))


def _is_free(port: int) -> bool:
    with socket.socket() as free:
        try:
            free.bind(("localhost", port))
        except OSError:
            return False
    return True
