"""The bundle on the page Papers, where LibreOffice is not installed or does not work."""

import sys
from pathlib import Path

import pytest

from spo.case import Case
from spo.documents import Bundled
from spo.documents.bundle import office
from spo.store import Store
from spo.wizard.papers import bundle_part
from tests.documents.test_bundle_in_parts import bundle as large_bundle

from ..kept import keep
from ..window import Window


def test_where_libreoffice_is_not_installed_the_page_says_so_and_what_to_do(
    store: Store, order_breached: Case, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(office, "_PLACES", ())
    window = Window().go("papers", keep(store, order_breached)).press("make")
    assert "LibreOffice is not installed" in window.text
    assert "save it as a PDF" in window.text
    assert "Make the bundle (PDF)" not in window.labels


@pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a script of a shell")
def test_where_libreoffice_fails_the_page_says_on_which_paper_and_the_button_is_there_again(
    store: Store, order_breached: Case, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    program = tmp_path / "soffice"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    window = Window().go("papers", keep(store, order_breached)).press("make").press("make-bundle")
    assert "LibreOffice could not make a PDF of 1-application.docx" in window.text
    assert "Make the bundle (PDF)" in window.labels


def test_a_bundle_that_is_large_is_offered_in_parts_of_a_size_that_is_chosen(
    store: Store, order_breached: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = large_bundle(9)
    monkeypatch.setattr(bundle_part, "office_installed", lambda: "soffice")
    monkeypatch.setattr(bundle_part, "bundled", lambda *_, **__: Bundled(content, 9, (), ()))
    monkeypatch.setattr(bundle_part, "_MB", len(content) // 12)
    window = Window().go("papers", keep(store, order_breached)).press("make").press("make-bundle")
    (size,) = (radio for radio in window.app.radio if radio.key == "bundle-parts")
    assert size.options == ["One file", "5 MB", "10 MB"]
    assert parts_of(window) == []
    assert "Download the list of what is in it (JSON)" in downloads(window)
    size.set_value(5).run()
    labels = parts_of(window)
    assert labels[0].partition(": ")[2].startswith("pages 1 to ")
    assert labels[-1].partition(" to ")[2].startswith("9 (PDF, ")
    assert [label.partition(": pages ")[0] for label in labels] == [
        f"Download part {n} of {len(labels)}" for n in range(1, len(labels) + 1)
    ]
    assert all(label.endswith(" MB)") for label in labels)
    assert len(labels) >= 3


def parts_of(window: Window) -> list[str]:
    """Return the words on the buttons that download a part."""
    return [label for label in downloads(window) if label.startswith("Download part")]


def downloads(window: Window) -> list[str]:
    """Return the words on the buttons that download a file."""
    return [str(getattr(one, "label", "")) for one in window.app.get("download_button")]
