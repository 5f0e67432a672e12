"""The folders in which LibreOffice works on papers: swept up where the program was killed before they were gone.

Each holds a file that is locked for as long as the program that made it runs, however it ends.
"""

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import IO

_PREFIX, _IN_USE = "spo-bundle-", "in-use"


def new_folder() -> tuple[Path, IO[bytes]]:
    """Return a new folder, and the file in it that is to stay open for as long as the folder is wanted."""
    folder = Path(tempfile.mkdtemp(prefix=_PREFIX))
    held = (folder / f"{_IN_USE}-soon").open("wb") if sys.platform != "win32" else (folder / _IN_USE).open("wb")
    if sys.platform != "win32":
        _lock(held)
        Path(held.name).rename(folder / _IN_USE)  # from now on it can be swept up
    return folder, held


def sweep() -> None:
    """Remove each such folder of this user's that no program works in."""
    for folder in Path(tempfile.gettempdir()).glob(f"{_PREFIX}*"):
        if _is_left(folder):
            shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    """Return whether a folder was left by a program that is gone."""
    try:
        if sys.platform == "win32":  # it can be renamed unless a file in it is open
            folder.rename(folder.with_name(f"{folder.name}-left")).rename(folder)
            return True
        if folder.is_symlink() or folder.stat().st_uid != os.getuid():
            return False
        with (folder / _IN_USE).open("rb") as held:
            _lock(held)
    except OSError:
        return False
    return True


def _lock(held: IO[bytes]) -> None:
    """Lock a file, for as long as it is open. Raises OSError where it is locked already."""
    if sys.platform != "win32":
        import fcntl  # noqa: PLC0415

        fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
