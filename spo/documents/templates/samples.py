"""The papers that the data dictionary takes its examples from: those of the worked examples, and what none of them has.

The latter is in `templates/dictionary.json`, and is added to one of them. Everybody in it is invented.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from spo.assessment import assess
from spo.case import Case, Edit, apply, read_case
from spo.evidence.reading import guessed, limits, open_file, read
from spo.guidance import Guidance

from ..drafts import Papers, papers
from ..evidence import Readings
from ..papers.chronology import TIMELINE
from ..render import FOLDER
from ..wordings import key

_MORE = "dictionary.json"


def samples(law: Guidance, on: date) -> list[Papers]:
    """Return the papers of the worked examples, and of those that hold what no worked example does, as on a day."""
    found = [papers(assess(read_case(law.example(name)), law, on), {TIMELINE}) for name in law.examples]
    return [*found, *_more(law, on)]


def _more(law: Guidance, on: date) -> Iterator[Papers]:
    given = json.loads((FOLDER / _MORE).read_text(encoding="utf-8"))
    content = "\n".join(given["file"]["rows"]).encode()
    for edits in given["cases"]:
        case = _edited(read_case(law.example(given["example"])), edits)
        case = _edited(case, {"source_files.more": _file(given["file"], content, law)})
        own = {**given["own_words"], "digest": ""}
        case = _edited(case, {f"wordings.{key(own['paper'], own['passage'])}": own})
        files = {hashlib.sha256(content).hexdigest(): content}
        yield papers(assess(case, law, on), {*files, TIMELINE}, Readings(case, law, files))


def _edited(case: Case, edits: Mapping[str, Any]) -> Case:
    return apply(case, [Edit(path=path, value=value) for path, value in edits.items()])


def _file(given: Mapping[str, Any], content: bytes, law: Guidance) -> dict[str, Any]:
    """Return a file of evidence as a case keeps it once it has been read."""
    (table,) = open_file(content, limits(law.figures)).tables
    mapping = guessed(table, law).mapping
    reading = read(table, mapping, law.methods)
    return {
        **{name: value for name, value in given.items() if name != "rows"},
        "sha256": hashlib.sha256(content).hexdigest(),
        "mapping": mapping.model_dump(mode="json"),
        "rows": reading.total,
        "kept": len(reading.rows),
        "repeated": len(reading.repeated),
        "refused": len(reading.refused),
    }
