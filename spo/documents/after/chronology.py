"""The supplementary chronology: new entries under their own numbers, those corrected, and those withdrawn."""

from collections.abc import Iterator, Mapping, Sequence

from spo.assessment.facts import Fact
from spo.guidance import PaperEntry

from ..marks import plain
from ..papers.shared import short_head
from ..passages import Paper, Row, Sentence
from ..writer import Writer, passage, row
from .since import Since, corrected

_PARTS = {
    "when": "When",
    "what": "What happened",
    "more": "What happened",
    "example": "Kind",
    "group": "Kind",
    "known": "Evidence",
    "reported": "What came of it",
}
"""What the columns of the chronology are called."""


def supplementary_chronology(w: Writer, entry: PaperEntry, since: Since, was: Paper, now: Paper) -> Paper | None:
    """Return what is new of the chronology, or None where nothing is."""
    before, after = was.tables["incidents"], now.tables["incidents"]
    tables = {
        "incidents": list(_new(w, since, before, after)),
        "corrected": list(_corrected(w, since, _acts(before), _acts(after))),
        "withdrawn": [_withdrawn(one) for key, one in _acts(before).items() if key not in _acts(after)],
    }
    if not any(tables.values()):
        return None
    about = Sentence(since.adds_to("chronology"))
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={"adds": passage("adds", about, w.law("chronology-read"), style="plain")},
        tables=tables,
    )


def _acts(rows: Sequence[Row]) -> dict[str, Row]:
    """Return the rows that are acts, by id: only they have a number."""
    return {one.id: one for one in rows if one.cells["no"].text}


def _new(w: Writer, since: Since, before: Sequence[Row], after: Sequence[Row]) -> Iterator[Row]:
    """Yield the rows that were not there: acts by id, and what stands between them by its day and its words."""
    acts = _acts(before)
    between = {_said(one) for one in before if one.id not in acts}
    for one in after:
        if one.cells["no"].text:
            if one.id not in acts:
                yield one
        elif not one.id.startswith("quiet.") and _said(one) not in between and _rests_on_new(w, since, one):
            yield one


def _rests_on_new(w: Writer, since: Since, one: Row) -> bool:
    return since.differs(w.case, [path for cell in one.cells.values() for path in cell.facts])


def _said(one: Row) -> tuple[str, str]:
    return plain(one.cells["when"].text), plain(one.cells["what"].text)


def _corrected(w: Writer, since: Since, before: Mapping[str, Row], after: Mapping[str, Row]) -> Iterator[Row]:
    """Yield each cell of an act that says something else because something of it was changed."""
    for key, now in after.items():
        if key not in before:
            continue
        for one in corrected(since, w.case, before[key].cells, now.cells):
            if one.id in _PARTS:
                part = Fact(_PARTS[one.id])
                yield row(f"{key}.{one.id}", no=now.cells["no"], part=part, was=one.was or "nothing", now=one.now)


def _withdrawn(one: Row) -> Row:
    return Row(one.id, {name: one.cells[name] for name in ("no", "when", "what")})
