"""The templates in a folder, each checked, and what stands there that is the template of no paper."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path

from .check import Checked, check
from .contract import contracts
from .names import EACH
from .opening import CANNOT_OPEN, read
from .spoken import typed

_OF_WORD = (".docx", ".docm", ".dotx", ".dotm", ".doc", ".dot")
_OPEN_IN_WORD = "~$"

_NO_PAPER = "No paper has a template of this name, so that it is never used. The nearest name is {nearest}."
_NO_NAME = "No paper has a template of this name, so that it is never used. Name it as one of: {names}."


@dataclass(frozen=True)
class Report:
    """What is said of one file: what must be mended, what is better mended, and the names it uses, by kind."""

    file: str
    paper: str = ""
    unreadable: str = ""
    refused: tuple[str, ...] = ()
    mend: tuple[str, ...] = ()
    uses: dict[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def sound(self) -> bool:
        """Whether nothing is wrong with it."""
        return not (self.unreadable or self.refused or self.mend)


def reports(place: Path) -> list[Report]:
    """Return what is said of each Word file in a folder, or of the one file. Raises OSError where it cannot be read."""
    if not place.is_dir():
        place.stat()
        return [_report(place)]
    wanted = (path for path in sorted(place.iterdir()) if path.suffix.lower() in _OF_WORD)
    return [_report(path) for path in wanted if not path.name.startswith(_OPEN_IN_WORD)]


def _report(path: Path) -> Report:
    if path.name not in contracts():
        return Report(path.name, refused=(_no_paper(path.name),))
    try:
        content = read(path)
    except OSError:
        return Report(path.name, contracts()[path.name].title, unreadable=CANNOT_OPEN)
    return report(path.name, check(path.name, content))


def report(file: str, found: Checked) -> Report:
    """Return what is said of a template that has been checked."""
    if found.unreadable:
        return Report(file, found.own.title, unreadable=found.unreadable)
    mend = tuple(fault.text for fault in found.faults if not fault.stops)
    return Report(file, found.own.title, "", found.stops, mend, dict(_uses(found)))


def _no_paper(name: str) -> str:
    every = {Path(file).stem: file for file in contracts()}
    near = get_close_matches(Path(name).stem.lower(), every, n=1, cutoff=0.6)
    return _NO_PAPER.format(nearest=every[near[0]]) if near else _NO_NAME.format(names=", ".join(every.values()))


def _uses(found: Checked) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the names that a template uses of its paper, by kind: those of an item stand beneath its list."""
    whole = [use.path for use in found.used if use.path in found.own.known and EACH not in use.path]
    for kind, first in (("passages", "passages"), ("tables", "tables"), ("terms", "terms_")):
        yield kind, _names(path for path in whole if path[0].startswith(first))
    yield "fields", _names(path for path in whole if path in found.own.printed)


def _names(paths: Iterator[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(typed(path) for path in paths))
