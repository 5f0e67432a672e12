"""Stores on the disk that benchmarks save to and open from. They are gone when the program ends."""

import atexit
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from spo.case import Case
from spo.store import Store

from .cases import case

WHO = "PC Bench"
AT = datetime(2026, 11, 20, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Kept:
    """A store in a SQLite file, and the one case in it."""

    path: Path
    store: Store
    case_id: str


@cache
def kept(size: int, for_what: str) -> Kept:
    """Return a store that holds a case with so many incidents, of its own for each benchmark."""
    return keep(case(size), for_what)


def keep(held: Case, for_what: str, files: Iterable[bytes] = ()) -> Kept:
    """Return a store of its own that holds a case, with the files beside it."""
    folder = Path(mkdtemp(prefix=f"spo-bench-{for_what}-"))
    store = Store(folder / "cases.db")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(store.close)
    case_id = store.create(held, WHO, AT)
    for content in files:
        store.attach(case_id, content)
    return Kept(folder / "cases.db", store, case_id)
