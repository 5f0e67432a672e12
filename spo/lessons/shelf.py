"""The lessons that there are: ours, and those in the folder of a force."""

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from spo.case.text import clean
from spo.guidance import Guidance

from .faults import Fault
from .lesson import Lesson
from .misread import misread

VARIABLE = "SPO_LESSONS"

_ENDING = "*.toml"
_NO_FOLDER = "This folder cannot be read. Give the path of a folder of lessons."
_NO_FILE = "This file cannot be read. See that it may be read, or move it away."
_NOT_UTF_8 = "This file is not written in UTF-8. Save it as UTF-8 in an editor for plain text."
_NO_TOML = (
    "This is not TOML ({error}). Mend the line that is named, or the one before it. Each text stands on one line "
    'between quotation marks, and a quotation mark within it is written \\".'
)
_TOO_DEEP = "Too much stands within other things here. Begin again from the file of another lesson."
_TWICE = "There is another lesson with the id {id}, in {other}. Give this one an id of its own."


@dataclass(frozen=True)
class Shelf:
    """The lessons that can be read, by id in the order of the list, the file of each, and what is wrong with others."""

    lessons: Mapping[str, Lesson]
    files: Mapping[str, Path]
    faults: tuple[Fault, ...]


def force_lessons(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Return the folder of a force's own lessons, or None where none is set."""
    named = environment.get(VARIABLE, "").strip()
    return Path(named).expanduser() if named else None


def shelf(law: Guidance, beside: Path | None = None) -> Shelf:
    """Return our lessons and, after them, those in the folder beside: that of a force."""
    ours = law.folder / "lessons"
    return read_lessons(ours, *([beside] if beside and not is_of(beside, ours) else []))


def is_of(path: Path, folder: Path) -> bool:
    """Return whether a path is that of a file in a folder, or of the file that is given in place of one."""
    whole, given = path.resolve(), folder.resolve()
    return given in (whole, whole.parent)


def read_lessons(*folders: Path) -> Shelf:
    """Return the lessons in folders, or in files. One that cannot be read leaves the others as they are."""
    found: dict[str, Lesson] = {}
    files: dict[str, Path] = {}
    faults: list[Fault] = []
    for folder in folders:
        read: list[tuple[Path, Lesson]] = []
        for one in _read(folder):
            if isinstance(one, Fault):
                faults.append(one)
            else:
                read.append(one)
        for path, lesson in sorted(read, key=lambda one: (one[1].place, one[0])):
            if lesson.id in found:
                faults.append(Fault(path.name, "id", _TWICE.format(id=lesson.id, other=files[lesson.id].name)))
            else:
                found[lesson.id], files[lesson.id] = lesson, path
    return Shelf(found, files, tuple(faults))


def _read(folder: Path) -> Iterator[tuple[Path, Lesson] | Fault]:
    """Yield each lesson of a folder with its file, and everything that is wrong with those that fail."""
    try:
        paths = [folder] if folder.is_file() else sorted(path for path in folder.iterdir() if path.match(_ENDING))
    except OSError:
        yield Fault(str(folder), "", _NO_FOLDER)
        return
    for path in paths:
        try:
            yield path, Lesson.model_validate(_cleaned(tomllib.loads(path.read_bytes().decode("utf-8"))))
        except OSError:
            yield Fault(path.name, "", _NO_FILE)
        except UnicodeDecodeError:
            yield Fault(path.name, "", _NOT_UTF_8)
        except RecursionError:
            yield Fault(path.name, "", _TOO_DEEP)
        except tomllib.TOMLDecodeError as error:
            yield Fault(path.name, "", _NO_TOML.format(error=error))
        except ValidationError as error:
            yield from misread(path.name, error)


def _cleaned(value: Any) -> Any:
    """Return what a file holds with its texts cleaned, as those of a case are: they go into Word too."""
    if isinstance(value, dict):
        return {key: _cleaned(inner) for key, inner in value.items()}
    return [_cleaned(inner) for inner in value] if isinstance(value, list) else clean(value)
