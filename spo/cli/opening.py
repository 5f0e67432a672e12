"""What a command works on: the guidance, and the assessment of the case in a file."""

from datetime import date
from pathlib import Path

from spo.assessment import Assessment, assess
from spo.case import LIMIT, CaseFileError
from spo.documents import TIMELINE, Papers, Readings, papers
from spo.guidance import Guidance, GuidanceError, guidance
from spo.store.case_file import unpack

from .output import refuse


def read_guidance() -> Guidance:
    """Return the guidance. The command stops where it cannot be relied on."""
    try:
        return guidance()
    except GuidanceError as error:
        refuse(f"The guidance cannot be relied on.\n{error}")


def assessed(path: Path, on: date) -> tuple[Assessment, dict[str, bytes]]:
    """Return the assessment of the case in a file, and the files kept with it, by their SHA-256."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)  # a file with no end is read no further
    except OSError:
        refuse("That file cannot be opened. Check its name, then try again.")
    try:
        held, files = unpack(content)
        return assess(held, read_guidance(), on), files
    except CaseFileError as error:
        refuse(f"That file cannot be read as a case.\n{error}")


def drafted(assessment: Assessment, files: dict[str, bytes]) -> Papers:
    """Return the papers of a case, with the files that are kept with it."""
    view = assessment.view
    return papers(assessment, {*files, TIMELINE}, Readings(view.case, view.guidance, files))
