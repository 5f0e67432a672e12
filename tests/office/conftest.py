"""Every paper of the examples, of one with forty incidents, and of one with files of evidence, as PDF: made once."""

import subprocess
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pypdf import PdfReader

from spo.assessment.proposals import suggested_terms
from spo.assessment.view import View
from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import pack, timeline_picture
from spo.guidance import Guidance
from tests.assessing import assess
from tests.documents import evidence
from tests.documents.word import W, body

ON = date(2026, 11, 24)

ORDERS = ("2-draft-order", "2a-draft-interim-order")
NOTE = "3-note-for-the-legal-adviser"

Pages = Callable[[str, str], list[str]]
"""Returns the text of each page of a paper, by the name of its case and its file name without the ending."""

Rows = Callable[[str, str], list[str]]
"""Returns how the last cell of each row of the tables of a paper ends, with no space, by the same names."""

_ENDS, _SPLIT = 25, 6
"""Letters at the end of a cell by which it is found, and of a cell that may go on overleaf: fewer than a line has."""


def forty(case: Case) -> Case:
    """Return the case with its incidents made up to forty, by copies of them in turn under new ids."""
    held = incidents_in_order(case)
    edits = [
        Edit(path=f"incidents.copy-{number}", value=held[number % len(held)][1].model_dump(mode="json"))
        for number in range(40 - len(held))
    ]
    return apply(case, edits)


def of_the_library(case: Case, law: Guidance) -> Case:
    """Return a case in which ten terms of the library are sought: seven prohibitions and three requirements."""
    found = suggested_terms(View(apply(case, [Edit(path=f"terms.{key}", value=None) for key in case.terms]), law, ON))
    chosen = [one.term.model_dump(mode="json") for one in (*found[:7], *found[-3:])]
    ten = {f"t{number}": {**term, "position": number} for number, term in enumerate(chosen, start=1)}
    assert [term["kind"] for term in chosen].count("requirement") == 3
    return apply(case, [Edit(path="terms", value=ten)])


def with_long_names(case: Case) -> Case:
    """Return a case that seeks an interim order in the youth court, beside two orders, all with the longest names."""
    values: dict[str, object] = {
        "applicant.force": "Sampleshire and Isle of Mock Constabulary",
        "applicant.chief_officer_title": "",
        "defendant.name": "Bartholomew Christopher Featherstonehaugh-Whitcombe",
        "defendant.date_of_birth": "1 June 2010",
        "existing_orders.earlier": {"kind": "spo", "made": "1 May 2025", "ends": "1 May 2028", "in_force": "yes"},
    }
    return apply(case, [Edit(path=path, value=value) for path, value in values.items()])


def crowded(case: Case) -> tuple[Case, dict[str, bytes]]:
    """Return the case with a file of evidence of 600 rows in it, ten acts chosen as mattering most, and the file."""
    rows = [
        (
            f"{n % 27 + 1:02}/{n // 75 + 3:02}/2026",
            f"{n % 24:02}:{n % 60:02}:00",
            "Incoming",
            sender,
            evidence.HERS,
            "SMS",
            said,
        )
        for n in range(600)
        for sender, said in [((evidence.HIS, f"Message {n}. Answer me.") if n % 3 else (evidence.UNKNOWN, ""))]
    ]
    content = evidence.as_file(rows)
    people = {path: value for path, value in evidence.PEOPLE.items() if not path.startswith("protected")}
    case = apply(case, [Edit(path=path, value=value) for path, value in people.items()])
    case = evidence.read_into(case, content)
    chosen = [key for key, _ in incidents_in_order(case)][::9][:12]
    return apply(case, [Edit(path=f"incidents.{key}.matters_most", value=True) for key in chosen]), {
        evidence.sha256(content): content
    }


@pytest.fixture(scope="session")
def converted(
    office: str, examples: dict[str, Case], guidance: Guidance, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """Convert every paper in one run of LibreOffice, which takes longer to begin than to convert."""
    folder = tmp_path_factory.mktemp("office")
    breached = examples["restraining-order-breached"]
    crowd, files = crowded(breached)
    cases = {**examples, "forty": forty(breached), "crowded": crowd}
    for name, case in cases.items():
        assessment = assess(case, guidance, ON)
        made = pack(assessment, files=files, timeline=timeline_picture(assessment)).files
        for file, content in made.items():
            (folder / f"{name} {file}").write_bytes(content)
    long_names = assess(with_long_names(examples["bail-no-conviction"]), guidance, ON)
    (folder / f"long names {NOTE}.docx").write_bytes(pack(long_names).files[f"{NOTE}.docx"])
    chosen = assess(of_the_library(breached, guidance), guidance, ON)
    for file in ORDERS:
        (folder / f"library {file}.docx").write_bytes(pack(chosen).files[f"{file}.docx"])
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *sorted(folder.glob("*.docx"))],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return folder


@pytest.fixture(scope="session")
def pages(converted: Path) -> Pages:
    """Read the pages of a paper, each paper once."""

    @cache
    def read(case: str, paper: str) -> list[str]:
        return [page.extract_text() for page in PdfReader(converted / f"{case} {paper}.pdf").pages]

    return read


def _ending(row: ElementTree.Element) -> str:
    said = "".join(one.text or "" for one in list(row.iter(f"{W}tc"))[-1].iter(f"{W}t"))
    return "".join(said.split())[-(_SPLIT if row.find(f"{W}trPr/{W}cantSplit") is None else _ENDS) :]


@pytest.fixture(scope="session")
def rows(converted: Path) -> Rows:
    """Read the rows of the tables of a paper in its Word file."""

    def read(case: str, paper: str) -> list[str]:
        held = body((converted / f"{case} {paper}.docx").read_bytes())
        return [_ending(row) for row in held.iter(f"{W}tr")]

    return read
