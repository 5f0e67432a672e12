"""The annexe to the chronology: every row of the files of evidence that entries were made from."""

from collections.abc import Iterator, Mapping

from spo.assessment import counted
from spo.evidence.safe_csv import safe_csv
from spo.guidance import PaperEntry

from ...declared import Drafted
from ...evidence import printed_files
from ...passages import Listing, Paper, Passage, Sentence
from ...withholding import Withheld
from ...writer import Writer, as_sentence, begun, passage
from ..files import file_named, of_file
from ..shared import short_head
from .rows import COLUMNS, TYPED, rows_of


def annexe(w: Writer, entry: PaperEntry) -> Paper:
    """Return the annexe, a part for each file. A file that is not kept has its part, which says so."""
    files = list(printed_files(w.case))
    held = {_part(key): rows_of(w.assessment.view, key, w.readings[key]) for key in files if key in w.readings}
    return Paper(
        entry,
        head={
            **short_head(w, entry.title),
            **{_part(key): as_sentence(begun(file_named(w, key))) for key in files},
        },
        passages={
            "about": _about(w, held),
            **{_part(key): [*of_file(w, key, _part(key)), *_gap(w, key)] for key in files},
        },
        tables={
            _part(key): Listing(rows.columns["row"], rows.columns, (f"source_files.{key}.sha256",), TYPED)
            for key in files
            if (rows := held.get(_part(key)))
        },
        parts=tuple(map(_part, files)),
    )


PAPER = Drafted(annexe, when=lambda view: bool(printed_files(view.case)))


def as_csv(paper: Paper) -> bytes | None:
    """Return the rows of the annexe as CSV, one file after another, or None where a paper has no such rows."""
    tables = {part: rows for part in paper.parts if isinstance(rows := paper.tables.get(part), Listing)}
    if not any(tables.values()):
        return None
    return safe_csv(_lines(paper, tables))


def _lines(paper: Paper, tables: Mapping[str, Listing]) -> Iterator[tuple[str, ...]]:
    yield ("File", *COLUMNS.values())
    for part, rows in tables.items():
        name = paper.head[part].text
        yield from ((name, *line) for line in zip(*(rows.columns[column] for column in COLUMNS), strict=True))


def _part(key: str) -> str:
    return f"file-{key}"


def _about(w: Writer, held: Mapping[str, Withheld]) -> list[Passage]:
    """Return what the annexe is, and how many cells are withheld in it."""
    details, words = (sum(getattr(one, name) for one in held.values()) for name in ("details", "words"))
    return passage(
        "about",
        w.law("annexe-is"),
        w.law("annexe-clock") if held else None,
        w.say(
            "A number, account or name is withheld in {cells}.",
            "source_files",
            cells=counted(details, "cell") if details else "",
        ),
        w.say("Words are withheld in {cells}.", "source_files", cells=counted(words, "cell") if words else ""),
    )


def _gap(w: Writer, key: str) -> list[Passage]:
    """Return what the officer must do about a file of which no rows can be printed."""
    if key in w.readings:
        return []
    field = f"source_files.{key}.name"
    not_kept = (found for found in w.assessment.findings if (found.id, found.field) == ("source-file-not-kept", field))
    finding = next(not_kept, None) or w.assessment.view.find("source-file-not-read", field)
    said = Sentence(f"[To complete: {finding.text}]", (field,), (f"findings/{finding.id}",))
    return [Passage(f"{_part(key)}.gap", (said,), "gap")]
