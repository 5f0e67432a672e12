"""The bundle on the page Papers, where LibreOffice is not installed or does not work."""

import sys
from pathlib import Path

import pytest

from spo.case import Case
from spo.documents.bundle import office
from spo.store import Store

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
