"""What is wrong with a lesson: in which file, at which key, and what to do."""

from collections.abc import Iterable
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
