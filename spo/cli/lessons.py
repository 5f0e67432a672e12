"""`spo lessons`: for a trainer who writes or gives lessons."""

import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

import click

from spo.documents.writer import ended
from spo.lessons import (
    TRAINING,
    Fault,
    Lesson,
    LessonFaulty,
    Shelf,
    check,
    force_lessons,
    grounds,
    handout,
    handout_name,
    is_of,
    notes,
    read_lessons,
    shelf,
    take,
)
from spo.lessons.screens import Screen

from .opening import read_guidance
from .options import json_option
from .output import print_json, refuse, write

_MEND = 1
"""The exit status when something in a lesson is to be mended."""


@click.group("lessons")
def lessons_group() -> None:
    """Look at the lessons, ours and those of a force."""


@lessons_group.command("list")
@json_option
def list_command(as_json: bool) -> None:
    """List the lessons: the name of each, its title, its minutes, whom it is for, its example and its ways.

    Those of SPO_LESSONS are checked, and one that is faulty is said to be.
    """
    law, beside = read_guidance(), force_lessons()
    found = shelf(law, beside)
    theirs = [own for own, path in found.files.items() if beside and is_of(path, beside)]
    faulty = {own for own in theirs if check(found.lessons[own], law)}
    if as_json:
        print_json(
            [
                {
                    "name": one.id,
                    "title": one.title,
                    "minutes": one.minutes,
                    "for_whom": one.for_whom,
                    "example": one.example,
                    "ways": _ways(one),
                    "faulty": one.id in faulty,
                }
                for one in found.lessons.values()
            ]
        )
    else:
        for one in found.lessons.values():
            click.echo(f"{one.id}  {ended(one.title)} {one.minutes} minutes. For: {ended(one.for_whom)}")
            click.echo(f"    Example: {one.example}. Ways: {', '.join(_ways(one))}.")
            if one.id in faulty:
                click.echo(f"    It is faulty. What is wrong: spo lessons check {found.files[one.id]}")
    for fault in found.faults:
        click.echo(fault, err=True)


@lessons_group.command("check")
@click.argument("folder", required=False, type=click.Path(path_type=Path))
@json_option
def check_command(folder: Path | None, as_json: bool) -> None:
    """Say all that is wrong with each lesson in FOLDER, or in one file. Without it: ours, and those of SPO_LESSONS.

    Exit 0: nothing is wrong. 1: something is to be mended. 2: the folder cannot be read.
    """
    law = read_guidance()
    if folder and not folder.exists():
        refuse("That folder cannot be read. Check its name, then try again.")
    found = shelf(law, folder or force_lessons())
    wanted = {own: path for own, path in found.files.items() if not folder or is_of(path, folder)}
    wrong = [*found.faults, *(one for own, path in wanted.items() for one in check(found.lessons[own], law, path.name))]
    if as_json:
        print_json([one._asdict() for one in wrong])
    else:
        _say(found, wanted, wrong)
    sys.exit(_MEND if wrong else 0)


@lessons_group.command("notes")
@click.argument("lesson")
def notes_command(lesson: str) -> None:
    """Print the trainer's notes on LESSON, a name or a file: what to say on each screen, and the answers."""
    click.echo(notes(_taken(lesson)[1]), nl=False)


@lessons_group.command("handout")
@click.argument("lesson")
@click.option("--answers", is_flag=True, help="With what was wrong, and why.")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The file. Its name begins with TRAINING.")
def handout_command(lesson: str, answers: bool, out: Path) -> None:
    """Write what a class is given of LESSON, a name or a file, as a Word file."""
    usual = handout_name(Path(lesson).stem, answers=answers)
    if out.is_dir() or not out.name.startswith(TRAINING):
        refuse(
            f"Give the file a name that begins with {TRAINING}, such as {usual}, so that nobody takes it for a case."
        )
    name, screens = _taken(lesson)
    try:
        content = handout(name, screens, answers=answers, on=date.today())
    except OSError:
        refuse("The Word template of a handout cannot be read. Put the templates folder back, then try again.")
    try:
        write(out.parent, {out.name: content})
    except OSError as error:
        refuse(f"The handout cannot be written there ({error.strerror}). Choose another place.")


def _ways(lesson: Lesson) -> list[str]:
    """Return the ways in which a class takes a lesson, in order, each once."""
    return list(dict.fromkeys(part.way for part in lesson.parts))


def _taken(named: str) -> tuple[str, tuple[Screen, ...]]:
    """Return the id and the screens of a lesson by its name, or of the file of one; or refuse."""
    law = read_guidance()
    if Path(named).is_file():
        found = read_lessons(Path(named))
        if found.faults:
            refuse("\n".join(map(str, found.faults)))
        (lesson,) = found.lessons.values()
    elif (on_shelf := shelf(law, force_lessons()).lessons) and named in on_shelf:
        lesson = on_shelf[named]
    else:
        refuse(
            f"There is no lesson of that name. Choose one of: {', '.join(on_shelf)}. Or give the path of the file of "
            "one, or set SPO_LESSONS to its folder."
        )
    try:
        return lesson.id, take(lesson, law)
    except LessonFaulty as faulty:
        refuse(str(faulty))


@lessons_group.command("references")
@click.argument("words", nargs=-1, required=True)
def references_command(words: tuple[str, ...]) -> None:
    """List the entries of guidance that hold all these WORDS, as `rests_on` names them, and what each says."""
    found = grounds(read_guidance(), words)
    if not found:
        refuse("No entry of guidance that can be relied on has all these words. Try fewer.")
    for reference, one in found.items():
        click.echo(f"{reference}  [{one.status}] {' '.join(one.text.split())}")


def _say(found: Shelf, wanted: Mapping[str, Path], wrong: Sequence[Fault]) -> None:
    """Print what is wrong with each file, and of the others that nothing is."""
    files = dict.fromkeys([*(one.file for one in wrong), *(path.name for path in wanted.values())])
    if not files:
        click.echo("There is no lesson in that folder. The name of the file of one ends in .toml.")
    for file in files:
        click.echo(f"\n{file}")
        of_it = [one for one in wrong if one.file == file]
        for one in of_it:
            click.echo(f"  - {': '.join(part for part in one[1:] if part)}")
        if not of_it:
            taught = next(found.lessons[own] for own, path in wanted.items() if path.name == file)
            click.echo(f"  Nothing is wrong with it: {taught.title}, {taught.minutes} minutes.")
