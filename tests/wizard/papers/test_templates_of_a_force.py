"""A force's own Word templates in the app: used where they are sound, and said to be broken where they are not."""

from pathlib import Path

import pytest

from spo.case import Case
from spo.store import Store
from tests.documents.broken.making import replaced

from ..kept import keep
from ..window import Window

OWN = ("The application in short", "Ground A: what the defendant did")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a force's own templates."""
    monkeypatch.setenv("SPO_TEMPLATES", str(tmp_path))
    return tmp_path


def test_the_page_shows_papers_as_the_forces_own_template_prints_them(
    store: Store, order_breached: Case, folder: Path
) -> None:
    (folder / "application.docx").write_bytes(replaced("application.docx", *OWN))
    said = Window().go("papers", keep(store, order_breached)).text
    assert OWN[1] in said
    assert OWN[0] not in said


def test_a_broken_template_is_named_with_what_to_mend_and_is_used_as_soon_as_it_is_mended(
    store: Store, order_breached: Case, folder: Path
) -> None:
    path = folder / "application.docx"
    path.write_bytes(replaced("application.docx", "{{ head.court }}", "{{ head.cuort }}"))
    case_id = keep(store, order_breached)
    window = Window().go("papers", case_id)
    assert "No paper can be made" in window.text
    assert "application.docx: “head.cuort” is no name that this paper has. The nearest is “head.court”" in window.text
    assert not [button for button in window.app.button if button.key == "make"]
    path.write_bytes(replaced("application.docx", *OWN))
    window.go("papers", case_id)
    assert "No paper can be made" not in window.text
    assert OWN[1] in window.text


def test_files_that_were_made_are_not_offered_once_a_template_has_changed(
    store: Store, order_breached: Case, folder: Path
) -> None:
    case_id = keep(store, order_breached)
    window = Window().go("papers", case_id).press("make")
    assert window.app.get("download_button")
    (folder / "checklist.docx").write_bytes(replaced("checklist.docx", "Withheld: never", "Never"))
    assert not window.go("papers", case_id).app.get("download_button")


def test_a_folder_that_is_not_there_is_said_once(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPO_TEMPLATES", str(folder / "gone"))
    said = Window().go("papers", keep(store)).text
    assert said.count("SPO_TEMPLATES names no folder that can be read.") == 1
