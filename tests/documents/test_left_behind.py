"""A program that is killed while it makes a bundle leaves no LibreOffice that runs, and no papers."""

import subprocess
import sys
import time
from pathlib import Path

import pytest

from spo.documents import sweep
from tests.served import Server

from .test_bundle import _runs, on_posix, program

MAKES = """
import sys
from spo.documents.bundle.office import Office
Office(sys.argv[1]).pdfs({"paper.docx": b"Words"})
"""
HOLDS = """
from spo.documents.bundle.folder import new_folder
folder, held = new_folder()
(folder / "paper.docx").write_bytes(b"Words")
print(folder, flush=True)
input()
"""


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of temporary files of the test's own."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setenv("TMPDIR", str(folder))
    monkeypatch.setattr("tempfile.tempdir", None)
    return folder


def started(code: str, *words: str) -> "subprocess.Popen[str]":
    """Run a piece of the program as a program of its own."""
    command = [sys.executable, "-c", code, *words]
    return subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def killed(found: "subprocess.Popen[str]") -> None:
    """Kill it without a warning."""
    with found:
        found.kill()


def gone(path: Path) -> bool:
    """Return whether a folder is gone, once it has had time to go."""
    for _ in range(100):
        if not path.exists():
            return True
        time.sleep(0.1)
    return False


@on_posix
def test_libreoffice_ends_with_the_program_and_its_folder_is_gone(tmp_path: Path, temporary: Path) -> None:
    noted = tmp_path / "begun"
    hangs = program(tmp_path, f'/bin/sleep 600 & echo $! > "{noted}.new"; mv "{noted}.new" "{noted}"; wait')
    making = started(MAKES, hangs)
    while not noted.exists():
        assert making.poll() is None
        time.sleep(0.05)
    (folder,) = temporary.iterdir()
    assert list(folder.rglob("paper.docx"))
    killed(making)
    assert not _runs(int(noted.read_text()))
    assert gone(folder)


def test_what_a_killed_program_left_is_swept_up_and_what_another_works_in_is_not(temporary: Path) -> None:
    dead, alive = started(HOLDS), started(HOLDS)
    assert dead.stdout
    assert alive.stdout
    left, kept = (Path(each.stdout.readline().strip()) for each in (dead, alive))
    other = temporary / "spo-bundle-of-nobody"
    other.mkdir()
    killed(dead)
    sweep()
    assert not left.exists()
    assert (kept / "paper.docx").exists()
    assert other.exists()
    killed(alive)
    sweep()
    assert not kept.exists()


@on_posix
def test_a_link_in_the_place_of_a_folder_is_not_followed(tmp_path: Path, temporary: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "in-use").touch()
    (temporary / "spo-bundle-link").symlink_to(tmp_path / "papers")
    sweep()
    assert (tmp_path / "papers" / "in-use").exists()


def test_the_program_sweeps_as_it_starts(tmp_path: Path) -> None:
    found = started(HOLDS)
    assert found.stdout
    left = Path(found.stdout.readline().strip())
    killed(found)
    server = Server(tmp_path / "cases.db", tmp_path / "log").start()
    server.kill()
    assert not left.exists()
