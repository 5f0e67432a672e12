"""What is wrong with a lesson: in which file, at which key, and what to do."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import NamedTuple


class Fault(NamedTuple):
    """One thing to mend in a lesson: the file, the key in it, and a sentence that says what to do."""

    file: str
    key: str
    says: str

    def __str__(self) -> str:
        return ": ".join(part for part in self if part)


class LessonFaulty(Exception):
    """A lesson cannot be taken. `faults` says why."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


Says = Iterator[tuple[str, str]]
"""Keys of a lesson, each with a sentence that says what to do."""


def nearest(name: str, known: Iterable[str]) -> str:
    """Return the known name that is most like one that is not known, as the end of a sentence, or nothing."""
    near = get_close_matches(name, known, n=1)
    return f": the nearest is {near[0]}" if near else ""
