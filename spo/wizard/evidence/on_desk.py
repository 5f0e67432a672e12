"""The exports that are papers on the desk, and how many of their rows incidents have from there."""

from markupsafe import Markup

from spo.assessment import counted
from spo.evidence.confirming import rows_of_added
from spo.guidance import Guidance

from ..open_case.papers_read import confirming
from ..open_case.saving import OpenCase
from ..screen.markup import bullets, join, paragraph

_READ = (
    "These were read with your papers. Add one here to print its rows in the annexe, or to make incidents of the rest: "
    "what is in an incident is not added again."
)


def on_desk(case: OpenCase, law: Guidance) -> Markup | None:
    """Return what the desk has read that is no file of evidence yet, with the rows that are in incidents."""
    papers = {one.name: one.sha256 for one in case.case.desk.papers.values()}
    if not papers:
        return None
    added, of = {one.sha256 for one in case.case.source_files.values()}, confirming(case, law)
    names = [one.name for one in of.read.files if one.is_ == "messages" and papers.get(one.name) not in added]
    held = {name: sum(last - first + 1 for first, last in rows_of_added(of, name)) for name in names}
    said = (f"{name}: {counted(rows, 'row') if rows else 'no row'} in incidents" for name, rows in held.items())
    return join(paragraph(_READ), bullets(said)) if held else None
