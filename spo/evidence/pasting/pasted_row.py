"""What a row of a pasted chronology is read as."""

from dataclasses import dataclass
from typing import NamedTuple

from .lines import Left


class More(NamedTuple):
    """A cell beside the account of what happened."""

    heading: str
    text: str
    field: str = ""
    """The field of an incident that the heading seems to name; empty where there is none."""


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row, taken apart. Every word is as it was typed."""

    date: str
    time: str
    what: str
    more: tuple[More, ...] = ()
    number: str = ""
    source: str = ""
    """The piece of the paste that this row was made from."""
    source_lines: tuple[int, int] = (1, 1)
    asks: tuple[str, ...] = ()
    """What the officer is asked to look at, a sentence each."""


@dataclass(frozen=True, slots=True)
class PastedChronology:
    """All that was pasted: every line is in a row, or in what is left."""

    rows: tuple[PastedRow, ...] = ()
    left: tuple[Left, ...] = ()
