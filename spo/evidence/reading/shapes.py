"""What reading a file of evidence gives, step by step: its tables, a guess at what is what, and its rows."""

from dataclasses import dataclass
from typing import Literal

import pandas as pd

from spo.case import Mapping

FileKind = Literal["text", "spreadsheet", "chat", "social media", "word"]


class FileRefused(ValueError):
    """A file that cannot be read. The message says what to do, and repeats nothing of the file."""


@dataclass(frozen=True)
class Limits:
    """How much of a file is read at the most. `cell` is characters in one cell, `unpacked` bytes of a zip opened."""

    bytes: int
    rows: int
    columns: int
    cells: int
    cell: int
    unpacked: int
    seconds: int


@dataclass(frozen=True, eq=False)
class Table:
    """One table of a file, every cell as text, empty where there is none; rows and columns in the order of the file.

    The index gives the number of each row in the file, from 1: of a chat, the line on which the message begins. The
    columns are 0, 1, 2 and so on where the table may hold headings of its own. For a chat and for social media they
    are named `date`, `time`, `from`, `to`, `text` and `method`, those of them that there are, and no row is a heading.
    `name` is empty for the one table of a text file.
    """

    name: str
    cells: pd.DataFrame


@dataclass(frozen=True, eq=False)
class OpenedFile:
    """A file of evidence taken apart into tables: its sheets, its tables in Word, its conversations, or the one."""

    kind: FileKind
    sha256: str
    tables: tuple[Table, ...]


@dataclass(frozen=True)
class Guess:
    """What the program takes the columns of a table to be.

    `headings` names each column, by its heading or as `Column 3`. `shape` is the same for files of the same headings.
    `ambiguous` is a date of the file, as written, that could be read day first or month first; nothing where none is.
    """

    mapping: Mapping
    headings: tuple[str, ...]
    shape: str
    ambiguous: str = ""


@dataclass(frozen=True, eq=False)
class Reading:
    """The rows of a table as they were read; `total` is how many it has, all three kinds together.

    Each frame is indexed by the number of the row in the file, from 1.

    `rows` are kept, in the order of the file: `at` (datetime64[s], by the clock in England and Wales), `timed` (False
    where only the day is known), and as text `sender`, `recipient`, `direction` (`in`, `out` or nothing), `method` (an
    id of guidance, or nothing), `text` and `source`.
    `repeated` are exactly like a row that is kept: `of` is its number, or 0 where it is in a file read before.
    `refused` have `content`, `kind` (`heading`, `blank`, `total`, `system` or `unreadable`) and `why`, a sentence.
    """

    rows: pd.DataFrame
    repeated: pd.DataFrame
    refused: pd.DataFrame
    total: int
