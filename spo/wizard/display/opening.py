"""What stands first on a page about a case: whose it is, what went wrong on the page, and what was done."""

from spo.case import Case

from ..screen import notices
from ..screen.frame import html
from ..screen.visit import current
from .pieces import name_of_case


def opening(case: Case, section: str = "") -> None:
    """Draw the name of the case with the section of the journey, then what the page has to tell."""
    html(name_of_case(case, section))
    html(notices.problems(current().problems))
    html(notices.done(current().told, current().idle))
