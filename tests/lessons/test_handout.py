"""The handout of a lesson in Word: TRAINING on all of it, its answers only where they are asked for."""

import io
import zipfile
from datetime import date
from pathlib import Path

import docx
import ooxml_integrity
import pytest
from openxml_audit import OpenXmlValidator

from spo.guidance import Guidance
from spo.lessons import TRAINING, Lesson, handout, handout_name, take
from spo.lessons.lesson import BeforeAndAfter
from spo.lessons.screens import Screen

DAY = date(2026, 11, 24)


def made(screens: tuple[Screen, ...], *, answers: bool) -> bytes:
    """Return the handout of the small lesson."""
    return handout("small", screens, answers=answers, on=DAY)


def text(content: bytes) -> str:
    """Return all that stands in the body of a Word file."""
    document = docx.Document(io.BytesIO(content))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(one.text for one in document.paragraphs), *cells])


@pytest.mark.parametrize("answers", [False, True])
def test_training_stands_at_the_head_in_the_name_and_in_the_properties(
    screens: tuple[Screen, ...], answers: bool
) -> None:
    content = made(screens, answers=answers)
    document = docx.Document(io.BytesIO(content))
    assert handout_name("small", answers=answers).startswith(f"{TRAINING}-small")
    assert document.sections[0].header.paragraphs[0].text.startswith(TRAINING)
    assert document.paragraphs[0].text.startswith(TRAINING)
    assert document.core_properties.title.startswith(TRAINING)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        own = archive.read("docProps/custom.xml").decode()
    assert 'name="SPO training"' in own
    assert "DRAFT" not in text(content)


def test_what_is_given_before_the_lesson_has_every_question_and_no_answer(screens: tuple[Screen, ...]) -> None:
    said = text(made(screens, answers=False))
    for words in (
        "Which of these would you send back?",
        "What would you change?",
        "Who saw it?",
        "Acts, risk and need.",
    ):
        assert words in said
    for words in ("Each term needs its own reason.", "Now it says what he did.", "She did.", "Say who saw it."):
        assert words not in said


@pytest.mark.parametrize("first", [False, True])
def test_the_class_has_both_versions_and_is_not_told_which_is_mended(
    small: Lesson, guidance: Guidance, first: bool
) -> None:
    parts = tuple(
        part.model_copy(update={"mended_first": first}) if isinstance(part, BeforeAndAfter) else part
        for part in small.parts
    )
    said = text(made(take(small.model_copy(update={"parts": parts}), guidance), answers=False))
    mended, faulty = (
        said.index("14 messages from his own account, in"),
        said.rindex("14 messages from his own account to"),
    )
    assert (mended < faulty) is first
    assert said.index("First version: ") < said.index("Second version: ")


def test_the_versions_stand_on_a_sheet_at_the_end_of_what_a_class_has_and_in_their_place_among_answers(
    screens: tuple[Screen, ...],
) -> None:
    of_class, of_trainer = (docx.Document(io.BytesIO(made(screens, answers=one))) for one in (False, True))
    said = [one.text for one in of_class.paragraphs if one.style and one.style.name == "Heading 1"]
    assert said[-1] == "On a sheet of its own: two versions"
    assert "First version: " in "".join(cell.text for row in of_class.tables[-1].rows for cell in row.cells)
    assert not any("two versions" in one.text for one in of_trainer.paragraphs)


def test_with_answers_each_has_what_the_program_says_and_its_source(screens: tuple[Screen, ...]) -> None:
    said = text(made(screens, answers=True))
    for words in (
        "A fault. Each term needs its own reason.",
        "Right all along. It says what he did.",
        "The program says so",
        "Source: Stalking Protection Act 2019",
        "in the hour after she said no",
        "Has he been convicted?",
        "Say who saw it.",
    ):
        assert words in said


@pytest.mark.parametrize("answers", [False, True])
def test_it_is_a_sound_word_file_and_the_same_each_time(
    screens: tuple[Screen, ...], answers: bool, tmp_path: Path
) -> None:
    content = made(screens, answers=answers)
    assert content == made(screens, answers=answers)
    out = tmp_path / "handout.docx"
    out.write_bytes(content)
    assert [str(error) for error in OpenXmlValidator().validate(out).errors] == []
    assert [str(finding) for finding in ooxml_integrity.check(out)] == []
