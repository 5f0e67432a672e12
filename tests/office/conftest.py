"""Every paper of the examples, and of a case with forty incidents, as PDF by LibreOffice: converted once."""

import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date

import pytest
from pypdf import PdfReader

from spo.assessment import assess
from spo.case import Case, Edit, apply, incidents_in_order
from spo.documents import pack
from spo.guidance import Guidance

ON = date(2026, 11, 24)

Pages = Callable[[str, str], list[str]]
"""Returns the text of each page of a paper, by the name of its case and its file name without the ending."""


def forty(case: Case) -> Case:
    """Return the case with its incidents made up to forty, by copies of them in turn under new ids."""
    held = incidents_in_order(case)
    edits = [
        Edit(path=f"incidents.copy-{number}", value=held[number % len(held)][1].model_dump(mode="json"))
        for number in range(40 - len(held))
    ]
    return apply(case, edits)


@pytest.fixture(scope="session")
def pages(examples: dict[str, Case], guidance: Guidance, tmp_path_factory: pytest.TempPathFactory) -> Pages:
    """Convert every paper in one run of LibreOffice, which takes longer to begin than to convert."""
    office = shutil.which("soffice")
    if office is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice is not installed. Install libreoffice-writer-nogui.")
        pytest.skip("LibreOffice is not installed.")
    folder = tmp_path_factory.mktemp("office")
    cases = {**examples, "forty": forty(examples["restraining-order-breached"])}
    for name, case in cases.items():
        for file, content in pack(assess(case, guidance, ON)).files.items():
            (folder / f"{name} {file}").write_bytes(content)
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *sorted(folder.glob("*.docx"))],
        check=True,
        capture_output=True,
        timeout=300,
    )

    def read(case: str, paper: str) -> list[str]:
        return [page.extract_text() for page in PdfReader(folder / f"{case} {paper}.pdf").pages]

    return read
