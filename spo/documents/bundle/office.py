"""LibreOffice turns Word papers into PDF: headless, with a profile of its own, asking nothing of any network.

It is a program of many moods: it may not be there, may fail without a word, and may hang. Each is a sentence.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from . import watch
from .folder import new_folder, sweep
from .profile import settings

PATIENCE = 300.0
"""How many seconds LibreOffice may be silent. A long annexe takes it a minute and more."""

_LOOK_AGAIN = 0.1
_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.com",
    r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
)
_INSTEAD = "or open each Word paper and save it as a PDF"
_KEPT = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "PROGRAMFILES", "COMSPEC", "PATHEXT")
"""What LibreOffice is told of the surroundings: no home, no display, and no way out by a proxy."""

_NOWHERE = "http://127.0.0.1:9"
"""A proxy at which nobody answers."""


class NoBundle(Exception):
    """The bundle cannot be made. The message says why, and what to do."""


class OfficeMissing(NoBundle):
    """LibreOffice is not installed on this computer."""

    def __init__(self) -> None:
        super().__init__(
            "The bundle is made by LibreOffice, which is not installed on this computer. "
            f"Install LibreOffice Writer and try again, {_INSTEAD}."
        )


class OfficeFailed(NoBundle):
    """LibreOffice ended without making a PDF of a paper."""

    def __init__(self, file: str) -> None:
        super().__init__(
            f"LibreOffice could not make a PDF of {file}. Check that LibreOffice opens that paper and try again, "
            f"{_INSTEAD}."
        )


class OfficeTooSlow(NoBundle):
    """LibreOffice was silent for too long, and was stopped."""

    def __init__(self, file: str) -> None:
        super().__init__(f"LibreOffice took too long over {file} and was stopped. Try again, {_INSTEAD}.")


def office_installed() -> str | None:
    """Return where LibreOffice is on this computer, or None where it is not."""
    found = (shutil.which(name) for name in _NAMES)
    return next(filter(None, found), None) or next((place for place in _PLACES if Path(place).is_file()), None)


class Office:
    """LibreOffice with a profile in a temporary folder, which is gone once it is closed. One at a time uses it."""

    def __init__(self, program: str | None = None, patience: float = PATIENCE) -> None:
        """Take LibreOffice where it is found, or the program given. Raises OfficeMissing where there is none."""
        found = program or office_installed()
        if found is None:
            raise OfficeMissing
        self._program, self._patience = found, patience
        sweep()
        self._folder, self._held = new_folder()
        self._profile = self._folder / "profile"
        settings(self._profile)

    def __enter__(self) -> "Office":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._held.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def pdfs(self, papers: Mapping[str, bytes], done: Callable[[int], None] | None = None) -> dict[str, bytes]:
        """Return a PDF of each Word file, by the name of that file. `done` hears how many are made, as they are.

        Raises OfficeFailed or OfficeTooSlow. All are made in one run: LibreOffice takes longest to begin.
        """
        with TemporaryDirectory(dir=self._folder, ignore_cleanup_errors=True) as place:
            folder = Path(place)
            for name, content in papers.items():
                (folder / name).write_bytes(content)
            made = {name: (folder / name).with_suffix(".pdf") for name in papers}
            self._run(folder, list(made.items()), done)
            return {name: path.read_bytes() for name, path in made.items()}

    def _run(self, folder: Path, made: list[tuple[str, Path]], done: Callable[[int], None] | None) -> None:
        where = f"-env:UserInstallation={self._profile.as_uri()}"
        words = [self._program, where, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", str(folder)]
        watched = [sys.executable, "-I", "-S", watch.__file__, str(self._folder)]
        try:
            running = subprocess.Popen(
                [*watched, *words, *(str(folder / name) for name, _ in made)],
                cwd=folder,
                env=_surroundings(str(self._folder)),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            raise OfficeMissing from None
        with running:
            try:
                _wait(running, made, done, self._patience)
            finally:
                assert running.stdin
                running.stdin.close()
        if running.returncode == watch.NOT_STARTED:
            raise OfficeMissing
        lacking = [name for name, path in made if not path.is_file()]
        if lacking or running.returncode:
            raise OfficeFailed((lacking or [made[-1][0]])[0])


def _wait(
    running: subprocess.Popen[bytes],
    made: list[tuple[str, Path]],
    done: Callable[[int], None] | None,
    patience: float,
) -> None:
    """Wait until the program ends, and say how far it has come. It may be silent for as long as the patience lasts."""
    heard, since = -1, time.monotonic()
    while running.poll() is None:
        so_far = sum(path.is_file() for _, path in made)
        if so_far != heard:
            heard, since = so_far, time.monotonic()
            if done:
                done(so_far)
        elif time.monotonic() - since > patience:
            raise OfficeTooSlow(made[min(so_far, len(made) - 1)][0])
        time.sleep(_LOOK_AGAIN)


def _surroundings(folder: str) -> dict[str, str]:
    held = {name: value for name, value in os.environ.items() if name.upper() in _KEPT}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "all_proxy"), _NOWHERE)
    return {**held, **proxies, "HOME": folder, "TMPDIR": folder, "TEMP": folder, "TMP": folder}
