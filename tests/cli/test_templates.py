"""`spo templates`: what it says of a folder of templates, its exit status, and the list of all that can be printed."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import docx
import ooxml_integrity
import pytest
from click.testing import CliRunner, Result
from openxml_audit import OpenXmlValidator

from spo.cli import main
from spo.documents.render import FOLDER
from spo.documents.templates import contracts
from spo.documents.templates.dictionary import NO_EXAMPLE
from spo.documents.templates.names import EACH
from spo.guidance import Guidance
from tests.documents.broken.making import replaced

Run = Callable[..., Result]


@pytest.fixture
def run() -> Run:
    """Runs a command of `spo templates`. Whatever goes wrong, it ends with a status and no traceback."""

    def running(*words: str | Path) -> Result:
        result = CliRunner().invoke(main, ["templates", *(str(word) for word in words)])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return running


def test_nothing_is_wrong_with_our_own_folder(run: Run) -> None:
    result = run("check", FOLDER)
    assert result.exit_code == 0
    assert result.stdout.count("Nothing is wrong with it.") == len(contracts())
    assert "Uses these passages: passages.period, passages.order" in result.stdout


def test_a_misspelt_field_is_said_with_the_nearest_name_and_the_status_is_1(run: Run, tmp_path: Path) -> None:
    (tmp_path / "draft_order.docx").write_bytes(replaced("draft_order.docx", "{{ head.court }}", "{{ head.cuort }}"))
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert result.stdout.splitlines()[1:4] == [
        "draft_order.docx: Draft stalking protection order",
        "  No paper is made with it until this is mended:",
        "  - “head.cuort” is no name that this paper has. The nearest is “head.court”: the field “head.court” (the "
        "court). Correct it.",
    ]


def test_what_is_better_mended_gives_the_status_1_too(run: Run, tmp_path: Path) -> None:
    (tmp_path / "checklist.docx").write_bytes(replaced("checklist.docx", "<w:tblHeader/>", ""))
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert "  Better mended:\n  - The heading row of the table “What to do first”" in result.stdout


def test_a_file_that_cannot_be_read_gives_the_status_2_and_the_others_are_checked_all_the_same(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "application.docx").write_bytes(b"")
    (tmp_path / "checklist.docx").write_bytes((FOLDER / "checklist.docx").read_bytes())
    result = run("check", tmp_path)
    assert result.exit_code == 2
    assert "  Cannot be read. The file is empty. Put back your last good copy." in result.stdout
    assert "  Nothing is wrong with it." in result.stdout


def test_a_file_of_no_paper_is_said_and_what_is_no_word_file_is_passed_over(run: Run, tmp_path: Path) -> None:
    for name in ("Aplication.docx", "letter.docx", "checklist.docm", "~$checklist.docx", "read me.txt"):
        (tmp_path / name).write_bytes(b"PK")
    found = {one["file"]: one["refused"] for one in json.loads(run("check", tmp_path, "--json").stdout)}
    assert set(found) == {"Aplication.docx", "letter.docx", "checklist.docm"}
    nearest = "No paper has a template of this name, so that it is never used. The nearest name is {}."
    assert found["Aplication.docx"] == [nearest.format("application.docx")]
    assert found["checklist.docm"] == [nearest.format("checklist.docx")]
    assert found["letter.docx"][0].startswith("No paper has a template of this name, so that it is never used. Name it")


def test_one_file_can_be_checked_by_itself(run: Run) -> None:
    result = run("check", FOLDER / "checklist.docx")
    assert result.exit_code == 0
    assert "application.docx" not in result.stdout


def test_without_a_folder_the_variable_says_which(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SPO_TEMPLATES", str(tmp_path))
    result = run("check")
    assert result.exit_code == 0
    assert "There is no Word file in that folder" in result.stdout
    monkeypatch.delenv("SPO_TEMPLATES")
    result = run("check")
    assert result.exit_code == 2
    assert result.stderr == "Say which folder: spo templates check FOLDER, or set SPO_TEMPLATES.\n"


def test_a_folder_that_is_not_there_cannot_be_read(run: Run, tmp_path: Path) -> None:
    result = run("check", tmp_path / "gone")
    assert result.exit_code == 2
    assert result.stderr == "That folder cannot be read. Check its name, then try again.\n"


def test_a_pack_with_a_broken_template_is_refused_and_nothing_is_written(
    tmp_path: Path, guidance: Guidance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SPO_TEMPLATES", str(tmp_path))
    (tmp_path / "checklist.docx").write_bytes(b"Dear Sir")
    case = tmp_path / "case.json"
    case.write_bytes(guidance.example("stranger-online"))
    result = CliRunner().invoke(main, ["pack", str(case), "--out", str(tmp_path / "out"), "--on", "2026-11-24"])
    assert result.exit_code == 2
    assert result.stderr.splitlines()[:2] == [
        "Nothing was written.",
        "The template checklist.docx cannot be used until it is mended.",
    ]
    assert not (tmp_path / "out").exists()


def test_the_dictionary_names_everything_that_each_template_prints(run: Run, guidance: Guidance) -> None:
    found = json.loads(run("dictionary", "--json").stdout)
    assert len(found) == len(guidance.papers)
    for own, names in zip(contracts().values(), found.values(), strict=True):
        listed = {one["name"] for one in names}
        for path in own.printed | own.lists:
            if EACH not in path:
                assert ".".join(path) in listed or path[-1] == "items"
            elif path[0] == "tables":
                assert f"r.{path[-1]}" in listed
    assert all(one["says"] and one["typed"] and one["example"] for names in found.values() for one in names)


def test_the_dictionary_gives_an_example_from_a_worked_example(run: Run) -> None:
    said = run("dictionary", "application").stdout
    assert said.splitlines()[1:5] == [
        "Application for a stalking protection order (application.docx)",
        "  Field head.court: The court",
        "      typed as {{ head.court }}",
        "      example: In the Exampleton Magistrates' Court",
    ]
    assert "Draft stalking protection order" not in said


def test_only_what_is_filled_in_by_hand_or_hangs_on_the_day_has_no_example(run: Run) -> None:
    found = json.loads(run("dictionary", "--json").stdout)
    without: set[str] = set()
    for names in found.values():
        shown = {one["name"] for one in names if one["example"] != NO_EXAMPLE}
        without |= {one["name"] for one in names} - shown
    by_hand = {"r.ticked", "r.done", "r.told", "r.source", "r.incident"}
    # No worked example asks an interim order to require anything, leaves out for how long an order is to run, waits
    # for something of which it is not told beside an act, has a short chronology, which has the letters of acts, or
    # has only orders that have ended, or leaves out whether authority was given.
    unasked = {"terms_requirements", "passages.words", "passages.period", "passages.to_come", "r.example"}
    unasked |= {"passages.authority", "passages.gaps"}
    ended = {"tables.over", "tables.anew", "r.since"}
    assert without <= by_hand | unasked | ended | {"passages.signature", "passages.sources"}


def test_the_annexe_has_examples_though_no_worked_example_has_a_file_of_evidence(run: Run) -> None:
    said = run("dictionary", "annexe").stdout.splitlines()
    assert "        example: 07700 900117" in said[said.index("    Column r.sender: From") :]


def test_a_template_typed_as_the_dictionary_says_is_sound(run: Run, tmp_path: Path) -> None:
    name = 'tables["items"]'
    (found,) = json.loads(run("dictionary", "checklist", "--json").stdout).values()
    assert name in {one["name"] for one in found}
    (tmp_path / "checklist.docx").write_bytes((FOLDER / "checklist.docx").read_bytes())
    assert run("check", tmp_path).exit_code == 0


def test_the_dictionary_as_a_word_file_has_a_table_for_each_paper_and_is_sound(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "dictionary.docx"
    assert run("dictionary", "--out", out).stdout == ""
    document = docx.Document(str(out))
    assert len(document.tables) == len(contracts())
    assert [cell.text for cell in document.tables[0].rows[0].cells] == [
        "Name",
        "What it is",
        "How it is typed",
        "Example",
    ]
    assert document.core_properties.title == "What templates can print"
    with zipfile.ZipFile(out) as archive:
        assert all(
            b"{{ title }}" not in archive.read(part) for part in archive.namelist() if part != "word/document.xml"
        )
    assert [str(error) for error in OpenXmlValidator().validate(out).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(out)] == []


def test_a_paper_that_there_is_not_is_refused(run: Run) -> None:
    result = run("dictionary", "letter")
    assert result.exit_code == 2
    assert result.stderr.startswith("There is no paper of that name. Choose one of: application, draft-order,")


def test_a_place_that_cannot_be_written_to_is_refused(run: Run, tmp_path: Path) -> None:
    result = run("dictionary", "checklist", "--out", tmp_path / "gone" / "list.docx")
    assert result.exit_code == 2
    assert "Choose another place." in result.stderr
