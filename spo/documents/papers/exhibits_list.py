"""The exhibits list: each exhibit by its mark, what it is, who produces it, and what it bears on."""

import re

from spo.assessment.facts import Fact, composed, joined
from spo.case import Case
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Row
from ..writer import Writer, row
from .shared import short_head

_SAYS_SO = re.compile(r"(?<!not )(?<!not yet )\bredacted\b", re.IGNORECASE)


def exhibits_list(w: Writer, entry: PaperEntry) -> Paper:
    """Return the exhibits list."""
    return Paper(entry, head=short_head(w, entry.title), tables={"exhibits": exhibits(w)})


PAPER = Drafted(exhibits_list, when=lambda view: bool(view.case.exhibits))


def exhibits(w: Writer) -> list[Row]:
    """Return every exhibit by its mark."""
    shows = bearing(w)
    return [_exhibit(w, key, shows.get(key, ())) for key in by_mark(w.case)]


def by_mark(case: Case) -> list[str]:
    """Return the exhibits by their marks, AB/2 before AB/10, and last those that have no mark yet."""
    return sorted(case.exhibits, key=lambda key: _in_order(case.exhibits[key].mark))


def _in_order(mark: str) -> tuple[bool, list[tuple[int, str]]]:
    parts = re.findall(r"[0-9]+|[^0-9]+", mark.casefold())
    return not mark, [(int(part), "") if part.isdecimal() else (0, part) for part in parts]


def bearing(w: Writer) -> dict[str, tuple[str, ...]]:
    """Return the incidents that each exhibit shows, by the id of the exhibit, in the order of their numbers."""
    found: dict[str, tuple[str, ...]] = {}
    for incident, act in w.assessment.view.incidents:
        for exhibit in act.exhibits:
            found[exhibit] = (*found.get(exhibit, ()), incident)
    return found


def producer(w: Writer, key: str) -> Fact:
    """Return who produces an exhibit, or a marked gap: an exhibit that nobody produces proves nothing."""
    found = w.witness(w.case.exhibits[key].produced_by)
    return found if found.text else Fact("[To complete: who produces it]", (f"exhibits.{key}.produced_by",))


def redacted(w: Writer, key: str) -> Fact:
    """Return that part of an exhibit has been blacked out, where it has and what it is does not say so already."""
    exhibit = w.case.exhibits[key]
    untold = exhibit.redacted == "yes" and not _SAYS_SO.search(exhibit.description)
    said = "Part of it has been redacted" if untold else ""
    return Fact(said, (f"exhibits.{key}.redacted",))


def _exhibit(w: Writer, key: str, incidents: tuple[str, ...]) -> Row:
    base = f"exhibits.{key}"
    mark = w.at(f"{base}.mark")
    return row(
        key,
        mark=mark if mark.text else composed("[To complete: mark]", mark),
        what=joined(w.at(f"{base}.description"), redacted(w, key), between=". "),
        date=w.at(f"{base}.date"),
        producer=producer(w, key),
        incidents=w.incident_numbers(incidents),
    )
