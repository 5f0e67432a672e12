"""What the steps to version 3 share about a file that nothing has read yet."""

from itertools import count
from typing import Any

Raw = dict[str, Any]


def free_key(held: Raw, wanted: str) -> str:
    """Return an id that a collection does not hold: the one that is wanted, or else that with a number."""
    return next(key for number in count(1) if (key := wanted if number == 1 else f"{wanted}-{number}") not in held)


def text_of(value: Any) -> str:
    """Return a text, or nothing for what is none: the reader refuses that."""
    return value if isinstance(value, str) else ""


def words_of(day: Any) -> str:
    """Return the words of a date, which a file gives as a text or with what they were read as."""
    return text_of(day.get("words") if isinstance(day, dict) else day)
