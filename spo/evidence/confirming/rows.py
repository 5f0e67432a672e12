"""A proposal as a row that an officer confirms: the cells that matter, and beside them what it came from."""

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property
from typing import Any, Literal

from spo.case import Case, Incident, When
from spo.case.days import in_full as day_in_full
from spo.case.grouped import grouped
from spo.guidance import Guidance

from ..desk import Proposals
from ..desk.proposals import Differs, Proposal, Source
from .words import Words

CellKind = Literal["line", "words", "one", "many"]
Given = Mapping[str, Any]
"""What an officer gave for a row: the value of each cell by its name, and under `add` whether it is ticked."""

_ABOUT = re.compile(r"^(?:c\.?|abt\.?|approx\.?|circa|around)\s*(?=\d)", re.IGNORECASE)
_FIGURES = re.compile(r"\d\s*[/.–-]\s*\d")
_GOES_ON = re.compile(r"\b(?:to|until|till|from)\b|\d\s*[–-]\s*\d", re.IGNORECASE)
_CLOCK = re.compile(r"(?<![\d:.])([01]\d|2[0-3]):?([0-5]\d)(?:\s?hrs?\b)?(?![\d:.])", re.IGNORECASE)
_LAST = 0xFFFF
"""The number of what no paper has: it stands after all that they have."""
_TO = re.compile(r"(?<=:\d\d)\s*[-–]\s*(?=\d)")
IN_A_NOTE = "It stands in a note to solicitors, whose words no served paper may have. Say it in your own words."

KEEP = "It looks like something to keep from the defendant. Say whether it is."
WITHHOLD = {"yes": "Yes, keep it back", "no": "No"}
DONE = {"yes": "Yes", "no": "No", "not done yet": "Not done yet"}


@dataclass(frozen=True)
class Cell:
    """What a row says of one field. Where it `must` be answered it weighs, and nothing stands in it before that.

    `options` are the answers of a `one` or of `many`, by id. `wide` is how much room it takes, of 12.
    """

    name: str
    title: str
    value: Any = ""
    wide: int = 3
    kind: CellKind = "line"
    options: Mapping[str, str] = field(default_factory=dict)
    must: str = ""


@dataclass(frozen=True)
class Row:
    """A proposal to confirm. `key` is the same whenever the same is proposed; `number` is its place among its kind.

    `there` says that the case has it already. `add` is whether its tick stands; None where nothing is ticked. One that
    `belongs` stands in the open though the officer alone may tick it.
    """

    of: str
    key: str
    number: int
    name: str
    cells: tuple[Cell, ...]
    add: bool | None = True
    there: bool = False
    asks: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    differs: tuple[Differs, ...] = ()
    more: tuple[str, ...] = ()
    belongs: bool = False

    @property
    def id(self) -> str:
        """The id of the item that it becomes. Ids sort as the papers have them."""
        return f"{self.number:04x}-{self.key}"

    @property
    def unlikely(self) -> bool:
        """Whether papers have it, and nothing shows that it belongs. An empty row is of no paper."""
        return self.add is False and bool(self.sources) and not self.there and not self.belongs

    def shown(self) -> Given:
        """Return what stands in it before the officer has changed anything."""
        return {"add": self.add is not False, **{cell.name: cell.value for cell in self.cells}}


class NotAdded(ValueError):
    """A row that cannot be added as it stands. The message says what to do."""


class PlaceUnasked(NotAdded):
    """A row that names a place that the case does not have, of which nobody has said whether it is kept back."""


@dataclass(frozen=True)
class Confirming:
    """What was read from the desk, in the words of which it is told, and the case as it is.

    `on` is the day on which it is looked at: what is dated after it has not happened. `new_places` are the keys of the
    rows for which a place was typed that the case does not have: whether it is kept back is asked there.
    """

    words: Words
    case: Case
    on: date | None = None
    new_places: frozenset[str] = frozenset()

    @property
    def read(self) -> Proposals:
        """What was read."""
        return self.words.read

    @property
    def law(self) -> Guidance:
        """The guidance that it was read by."""
        return self.words.law

    @property
    def plain(self) -> Callable[[str], str]:
        """What puts the short forms of these papers for people in full."""
        return self.words.plain

    @cached_property
    def incidents(self) -> Mapping[str, str]:
        """The ids of the incidents of the case, each by the key of the row that it would have been."""
        return {id.rpartition("-")[2]: id for id in self.case.incidents}

    @cached_property
    def on_days(self) -> Mapping[tuple[date | None, date | None], list[Incident]]:
        """The incidents of the case by the earliest and the latest day of each."""
        return grouped(((one.date.earliest, one.date.latest), one) for one in self.case.incidents.values())

    def after(self, case: Case) -> "Confirming":
        """Return it with the case as it is after some edits."""
        return replace(self, case=case)


def key_of(*said: object) -> str:
    """Return the key of what is proposed: the same for the same words."""
    return hashlib.sha256(repr(said).encode()).hexdigest()[:16]


def empty(of: str, name: str, cells: Iterable[Cell], held: int) -> Row:
    """Return an empty row, for what no paper has: a new one once it was added, by how many there are."""
    bare = tuple(replace(cell, value=() if cell.kind == "many" else "", must="") for cell in cells)
    return Row(of, key_of(name, held), _LAST, name, bare, add=False)


def held_as(items: Iterable[str], key: str) -> str:
    """Return the id under which a collection has what a row of a key became, or nothing."""
    return next((id for id in items if id.rpartition("-")[2] == key), "")


def row(proposal: Proposal, cells: Iterable[Cell], **more: Any) -> Row:
    """Return the row of a proposal, with its sources and what there is to look at; `first` are those shown first."""
    asks = (*proposal.asks, *more.pop("asks", ()))
    sources = tuple(dict.fromkeys((*more.pop("first", ()), *proposal.sources)))
    return Row(cells=tuple(cells), asks=asks, sources=sources, differs=proposal.differs, **more)


def filled(said: Mapping[str, Any]) -> dict[str, Any]:
    """Return what was given for the fields of an item, without those that are empty."""
    return {name: value for name, value in said.items() if value}


def quotable(proposal: Proposal) -> bool:
    """Return whether the words of a proposal stand in a paper that may be quoted."""
    return any(source.quotable for source in proposal.sources)


def time_words(words: str) -> str:
    """Return a time of day as papers print it: `22:04 to 02:37` for `2204-0237`, and `about 06:40` for `c.0640`."""
    about = _ABOUT.sub("about ", words)
    clock = _CLOCK.sub(lambda found: f"{found[1]}:{found[2]}", about)
    return _TO.sub(" to ", clock)


def day_words(when: When) -> str:
    """Return a date in words that say it by themselves: no `yesterday`, and no day without its year."""
    if not (when.earliest or when.latest):
        return when.words
    first, last = when.earliest or when.latest, when.latest or when.earliest
    assert first
    assert last
    if first == last:
        return f"{'about ' if when.certainty == 'about' else ''}{day_in_full(first)}"
    read = When.read(when.words)
    if (read.earliest, read.latest) == (when.earliest, when.latest) and not _FIGURES.search(when.words):
        return when.words
    if first.day == 1 and (last + timedelta(1)).day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{first:%B %Y}"
    # What went on from one day to another is told apart from what was on some day between them.
    apart = ("", "to") if _GOES_ON.search(when.words) else ("between ", "and")
    return f"{apart[0]}{day_in_full(first)} {apart[1]} {day_in_full(last)}"
