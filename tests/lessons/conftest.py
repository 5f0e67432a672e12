"""A small lesson, as a trainer would write it, and ways to change a line of it."""

from pathlib import Path

import pytest

from spo.guidance import Guidance
from spo.lessons import Lesson, read_lessons, take
from spo.lessons.screens import Screen

SMALL = Path(__file__).parent / "small.toml"


@pytest.fixture(scope="session")
def small() -> Lesson:
    """A lesson with each of the three ways, in which nothing is wrong."""
    return read_lessons(SMALL.parent).lessons["small"]


@pytest.fixture(scope="session")
def screens(small: Lesson, guidance: Guidance) -> tuple[Screen, ...]:
    """The small lesson as it is taken."""
    return take(small, guidance)


def written(folder: Path, *changes: tuple[str, str], name: str = "small.toml") -> Path:
    """Write the small lesson in a folder, with words changed that it must hold, and return the folder."""
    text = SMALL.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text, before
        text = text.replace(before, after, 1)
    (folder / name).write_text(text, encoding="utf-8")
    return folder
