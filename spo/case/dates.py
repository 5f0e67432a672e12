"""What the words in a date box were read as, said back in a plain sentence."""

from .days import Moment, in_full, read_moment
from .when import When

__all__ = ["Moment", "moment", "question", "read_back", "read_moment"]

_KEPT = "Your words are kept."


def moment(words: str) -> tuple[When, str]:
    """Return the date that words say, all of them kept, and those of the words that say a time of day."""
    when = When.read(words)
    return when, read_moment(when.words).time


def question(words: str) -> str:
    """Return what must be asked about the words in a date box, or nothing where they are read."""
    return read_moment(words).question


def read_back(value: str | When) -> str:
    """Return how a date was read, or what is asked about it, in plain sentences; nothing where nothing was said."""
    when = When.read(value) if isinstance(value, str) else value
    if not when:
        return ""
    read = read_moment(when.words)
    same = (when.certainty, when.earliest, when.latest) == read[:3]
    if when.earliest is None and when.latest is None:
        return f"{read.question if same else 'This is not taken as a date.'} {_KEPT}"
    time = f", {read.time}" if same and read.time else ""
    return f"Read as {'about ' if when.certainty == 'about' else ''}{_days(when)}{time}."


def _days(when: When) -> str:
    first, last = when.earliest, when.latest
    if first and last:
        return in_full(first) if first == last else f"{in_full(first)} to {in_full(last)}"
    return f"{in_full(first)} or later" if first else f"{in_full(last)} or earlier" if last else ""
