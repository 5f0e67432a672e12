"""Files of evidence as police officers get them, with the faults that they have: every one of them is invented."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from spo.evidence.reading.shapes import FileKind


@dataclass(frozen=True)
class Layout:
    """A file, and what a person finds in it who reads it with care.

    `rows` is every row of the table that holds the acts: headings, blank rows and totals among them. `table` is its
    name, empty where the file is one table. `first` and the keys of `facts`, `refused` and `repeated` are numbers of
    rows in the file. `columns` are numbers from 1. `facts` hold, for some rows that are kept, some of `at`
    (`2026-06-03 22:15:04`, by the clock in England), `timed`, `sender`, `recipient`, `direction`, `method`, `text`,
    `source`. `refused` names at least the rows whose kind is beyond doubt; `repeated` names all, and what they repeat.
    """

    name: str
    content: bytes
    rows: int
    kept: int
    columns: Mapping[str, int]
    kind: FileKind = "text"
    table: str = ""
    tables: int = 1
    first: int = 2
    facts: Mapping[int, Mapping[str, object]] = field(default_factory=dict)
    refused: Mapping[int, str] = field(default_factory=dict)
    repeated: Mapping[int, int] = field(default_factory=dict)
    zone: str = "Europe/London"
    date_order: str = "day first"


Maker = Callable[[], Layout]

LAYOUTS: dict[str, Maker] = {}
"""What makes each layout, by its name."""


def layout(make: Maker) -> Maker:
    """Add a maker of a layout to those that the tests read."""
    LAYOUTS[make.__name__] = make
    return make


from . import calls, chats, downloads, exports, lists, logs  # noqa: E402

__all__ = ["LAYOUTS", "Layout", "Maker", "calls", "chats", "downloads", "exports", "layout", "lists", "logs"]
