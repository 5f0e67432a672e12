"""The files of evidence that entries were made from: what each is, and how its rows came out."""

from spo.assessment import counted, listed
from spo.assessment.facts import Fact, joined

from ..passages import Passage, Sentence
from ..writer import Writer, labelled, passage


def file_named(w: Writer, key: str) -> Fact:
    """Return a file by its name and the mark of the exhibit that it is: `the file calls.csv, exhibit AB/1`."""
    file = w.case.source_files[key]
    named = labelled("the file", w.at(f"source_files.{key}.name"))
    exhibit = labelled("exhibit", w.exhibits((file.exhibit,) if file.exhibit else ()))
    found = joined(named, exhibit)
    return found if found.text else Fact("a file of evidence", (f"source_files.{key}.name",))


def of_file(w: Writer, key: str, id: str, *before: Sentence | None) -> list[Passage]:
    """Return what a file is, who it came from, its SHA-256, and how many rows were kept, after what stands before."""
    base = f"source_files.{key}"
    return passage(
        id,
        *before,
        w.say("{what}.", what=w.at(f"{base}.description")),
        w.say("From {whom}.", whom=w.at(f"{base}.came_from")),
        w.say("{rows}.", rows=_rows(w, key)),
        w.say("SHA-256 {sha256}.", sha256=w.at(f"{base}.sha256")),
    )


def _rows(w: Writer, key: str) -> Fact:
    """Return how many rows a file has, and what became of them: kept, repeated and refused are all that there are."""
    file, base = w.case.source_files[key], f"source_files.{key}"
    if file.rows < 1:
        return Fact("")
    parts = [f"{file.kept:,} kept"]
    if file.repeated:
        parts.append(f"{file.repeated:,} that {'repeats' if file.repeated == 1 else 'repeat'} another row")
    if file.refused:
        parts.append(f"{file.refused:,} that {'is' if file.refused == 1 else 'are'} no contact, or could not be read")
    text = f"It has {counted(file.rows, 'row')}: {listed(parts)}"
    return Fact(text, tuple(f"{base}.{name}" for name in ("rows", "kept", "repeated", "refused")))
