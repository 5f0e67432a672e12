"""Incidents whose file of evidence is no longer in the case: deleting the file leaves what was made from it."""

from .findings import Findings
from .view import View


def came_from(view: View) -> Findings:
    """Yield, once, which incidents were made from rows of a file that has been deleted from the case."""
    left = [key for key, act in view.incidents if not act.rows.keys() <= view.case.source_files.keys()]
    if left:
        yield view.find("file-of-incidents-deleted", f"incidents.{left[0]}.source", incidents=view.incident_list(left))
