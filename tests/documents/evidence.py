"""Files of evidence, read into a case as the program reads them, with the incidents that their rows became."""

import csv
import hashlib
import io
from collections.abc import Sequence
from typing import Any

from spo.case import Case, Edit, apply
from spo.evidence.reading import Reading, guessed, limits, open_file, read
from spo.evidence.rollup import Origin, bursts, incident, known, senders
from spo.guidance import guidance

HIS, UNKNOWN, HERS = "07700 900555", "07700 900123", "07700 900888"
HEADINGS = ("Date", "Time", "Direction", "From", "To", "Type", "Text")
ROWS = (
    ("03/02/2026", "09:03:00", "Incoming", HIS, HERS, "SMS", "Answer me."),
    ("03/02/2026", "09:05:20", "Incoming", "+447700900555", HERS, "Call", ""),
    ("04/02/2026", "22:15:00", "Incoming", UNKNOWN, HERS, "SMS", "=cmd|' /C calc'!A0 <b>R & B</b> {{ 31337*3 }}"),
    ("28/07/2026", "00:30:00", "Incoming", HIS, HERS, "Call", ""),
    ("28/07/2026", "00:30:00", "Incoming", HIS, HERS, "Call", ""),
    ("29/07/2026", "07:10:00", "Outgoing", HERS, HIS, "SMS", "Leave me alone."),
)
PEOPLE = {
    "protected_persons.p1": {"name": "Orla Example"},
    "identifiers.his": {
        "whose": "defendant",
        "value": HIS,
        "basis": "subscriber data",
        "attributed_by": "The network gives his name.",
    },
    "identifiers.unknown": {"whose": "defendant", "value": UNKNOWN, "basis": "not attributed"},
    "identifiers.hers": {"whose": "p1", "value": HERS},
    "exhibits.e1": {"mark": "AB/1", "description": "Call data"},
}
CSV, ANNEXE = "5a-annexe-to-the-chronology.csv", "5a-annexe-to-the-chronology.docx"


def as_file(rows: Sequence[Sequence[str]] = ROWS) -> bytes:
    """Return rows as a file of evidence, under their headings."""
    written = io.StringIO()
    csv.writer(written).writerows([HEADINGS, *rows])
    return written.getvalue().encode()


def sha256(content: bytes) -> str:
    """Return the number under which a file is kept."""
    return hashlib.sha256(content).hexdigest()


def read_into(case: Case, content: bytes, key: str = "f1", **values: Any) -> Case:
    """Return the case with a file of evidence in it, and the incidents that the rows of the defendant's became."""
    law = guidance()
    (table,) = open_file(content, limits(law.figures)).tables
    mapping = guessed(table, law).mapping
    reading = read(table, mapping, law.methods)
    file = {
        "name": "calls.csv",
        "description": "Call data for one number",
        "came_from": "the network, 3 August 2026",
        "exhibit": "e1",
        "sha256": sha256(content),
        "mapping": mapping.model_dump(mode="json"),
        "rule": {"quoted": 0},
        **counts(reading),
        **values,
    }
    case = apply(case, [Edit(path=f"source_files.{key}", value=file)])
    made = bursts(reading.rows, {HIS.replace(" ", ""): "him"}, case.source_files[key].rule)
    origin = Origin(key, case.source_files[key], law.methods, known(case))
    assert senders(reading.rows)
    return apply(
        case,
        [
            Edit(path=f"incidents.{key}{n}", value={**incident(burst, origin), "behaviours": ["b"]})
            for n, burst in enumerate(made)
        ],
    )


def counts(reading: Reading) -> dict[str, int]:
    """Return how the rows of a file came out, as a case keeps it."""
    return {
        "rows": reading.total,
        "kept": len(reading.rows),
        "repeated": len(reading.repeated),
        "refused": len(reading.refused),
    }


def with_file(rows: Sequence[Sequence[str]] = ROWS, **values: Any) -> tuple[Case, dict[str, bytes]]:
    """Return a case into which one file was read, and that file by its SHA-256."""
    people = apply(Case(), [Edit(path=path, value=value) for path, value in PEOPLE.items()])
    content = as_file(rows)
    return read_into(people, content, **values), {sha256(content): content}
