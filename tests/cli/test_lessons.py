"""`spo lessons`: what it says of lessons, the notes that it prints, and its exit status."""

import json
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from click.testing import CliRunner, Result

from spo.cli import main
from spo.guidance import Guidance
from spo.lessons import shelf
from tests.lessons.conftest import SMALL, written

Run = Callable[..., Result]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command of `spo lessons` beside the small lesson. It ends with a status and no traceback."""
    monkeypatch.setenv("SPO_LESSONS", str(SMALL))

    def running(*words: str | Path) -> Result:
        result = CliRunner().invoke(main, ["lessons", *(str(word) for word in words)])
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return running


def test_the_lessons_are_listed_ours_first(run: Run, guidance: Guidance) -> None:
    printed = run("list").stdout.splitlines()
    lines = [line for line in printed if not line.startswith(" ")]
    assert [line.split()[0] for line in lines] == [*shelf(guidance).lessons, "small"]
    assert printed[-2:] == [
        "small  A small lesson. 21 minutes. For: Officers who have made no application.",
        "    Example: defendant-aged-16. Ways: find the faults, before and after, the bench asks.",
    ]
    assert [one["name"] for one in json.loads(run("list", "--json").stdout)] == [line.split()[0] for line in lines]


def test_a_lesson_that_cannot_be_read_is_told_beside_the_list(run: Run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SPO_LESSONS", str(written(tmp_path, ("minutes = 10", "minutes = 0"))))
    result = run("list")
    assert result.exit_code == 0
    assert result.stderr == "small.toml: parts 1: minutes: Write 1 or more.\n"


def test_a_lesson_of_a_force_that_is_faulty_is_said_to_be(run: Run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SPO_LESSONS", str(written(tmp_path, ("minutes = 10", "minutes = 36"))))
    assert run("list").stdout.splitlines()[-1].startswith("    It is faulty. What is wrong: spo lessons check ")
    assert [one["name"] for one in json.loads(run("list", "--json").stdout) if one["faulty"]] == ["small"]


def test_a_file_stands_for_a_lesson(run: Run, guidance: Guidance, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.delenv("SPO_LESSONS")
    assert "  SAY: Give them two minutes.\n" in run("notes", SMALL).stdout
    assert run("handout", SMALL, "--out", tmp_path / "TRAINING-small.docx").exit_code == 0
    faulty = run("notes", written(tmp_path, ("minutes = 10", "minutes = 0")) / "small.toml")
    assert (faulty.exit_code, faulty.stderr) == (2, "small.toml: parts 1: minutes: Write 1 or more.\n")
    ours = run("check", guidance.folder / "lessons" / "not-needed.toml")
    assert "not-needed.toml\n  Nothing is wrong with it" in ours.stdout


def test_nothing_is_wrong_with_a_lesson_of_a_folder_or_of_a_file(run: Run) -> None:
    for place in (SMALL, SMALL.parent):
        result = run("check", place)
        assert result.exit_code == 0
        assert result.stdout == "\nsmall.toml\n  Nothing is wrong with it: A small lesson, 21 minutes.\n"


def test_what_is_wrong_is_told_file_by_file_and_the_status_is_1(run: Run, tmp_path: Path) -> None:
    written(tmp_path, ('"small"', '"other"'), ("minutes = 10", "minutes = 0"), name="a.toml")
    written(tmp_path, ("minutes = 10", "minutes = 36"), name="b.toml")
    result = run("check", tmp_path)
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        "",
        "a.toml",
        "  - parts 1: minutes: Write 1 or more.",
        "",
        "b.toml",
        "  - minutes: The lesson takes 47 minutes. Leave something out, or make two lessons: 45 minutes at most.",
    ]
    assert [one["file"] for one in json.loads(run("check", tmp_path, "--json").stdout)] == ["a.toml", "b.toml"]


def test_a_folder_without_lessons_says_so_and_one_that_is_not_there_gives_the_status_2(
    run: Run, tmp_path: Path
) -> None:
    assert run("check", tmp_path).stdout.startswith("There is no lesson in that folder.")
    result = run("check", tmp_path / "none")
    assert (result.exit_code, result.stderr) == (2, "That folder cannot be read. Check its name, then try again.\n")


def test_the_notes_give_the_trainer_what_to_say_and_each_answer_with_what_it_rests_on(run: Run) -> None:
    said = run("notes", "small").stdout
    assert said.startswith("TRAINING.")
    assert "  SAY: Give them two minutes.\n" in said
    assert "\nFAULT: Terms sought 1: Why it is necessary\n  Answer: Each term needs its own reason.\n" in said
    assert (
        "  The program says so at the field “Terms sought 1: Why it is necessary”: Say why term 1 is necessary." in said
    )
    assert "[confirmed: Stalking Protection Act 2019, section 1; Stalking Protection Act 2019 (c. 9)]" in said
    assert "\nRIGHT: Incidents 1 (9 January 2026): What happened\n" in said


def test_a_lesson_that_is_not_there_is_refused_with_those_that_are(run: Run) -> None:
    result = run("notes", "none")
    assert result.exit_code == 2
    assert result.stderr.startswith("There is no lesson of that name. Choose one of: ")
    assert "small" in result.stderr


def test_notes_on_a_faulty_lesson_say_what_to_do(run: Run, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("SPO_LESSONS", str(written(tmp_path, ("defendant-aged-16", "none"))))
    result = run("notes", "small")
    assert result.exit_code == 2
    assert result.stderr.startswith("small: This lesson cannot be taken, since its file is faulty (none).")


def test_references_are_found_by_their_words_as_a_lesson_names_them(run: Run, guidance: Guidance) -> None:
    lines = run("references", "Acts", "s.1(1)(a)").stdout.splitlines()
    assert lines[0].startswith("criteria/s1-1-a  [confirmed] It appears to the chief officer")
    unverified = {key for key, entry in guidance.claims().items() if entry.status == "unverified"}
    assert unverified
    named = {line.split()[0] for line in run("references", "a").stdout.splitlines()}
    assert named
    assert not named & unverified
    assert run("references", "no-such-word").exit_code == 2


def test_a_handout_is_written_with_answers_or_without(run: Run, tmp_path: Path) -> None:
    without, with_answers = tmp_path / "new" / "TRAINING-small.docx", tmp_path / "TRAINING-small-answers.docx"
    assert run("handout", "small", "--out", without).exit_code == 0
    assert run("handout", "small", "--answers", "--out", with_answers).exit_code == 0
    assert [_holds(path, "Each term needs its own reason.") for path in (without, with_answers)] == [False, True]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            ("small", "--out", "small.docx"),
            "a name that begins with TRAINING, such as TRAINING-small.docx",
        ),
        (("small", "--answers", "--out", "."), "such as TRAINING-small-answers.docx"),
        (("nobody", "--out", "TRAINING-nobody.docx"), "There is no lesson of that name. Choose one of: "),
    ],
)
def test_a_handout_that_cannot_be_written_is_refused(
    run: Run, tmp_path: Path, monkeypatch, words: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    result = run("handout", *words)
    assert (result.exit_code, list(tmp_path.iterdir())) == (2, [])
    assert told in result.stderr


def test_a_handout_has_no_place_in_what_is_no_folder(run: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    result = run("handout", "small", "--out", tmp_path / "file" / "TRAINING-small.docx")
    assert result.exit_code == 2
    assert result.stderr.startswith("The handout cannot be written there (")


def _holds(path: Path, words: str) -> bool:
    document = docx.Document(str(path))
    return any(words in cell.text for table in document.tables for row in table.rows for cell in row.cells)
