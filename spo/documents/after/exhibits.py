"""The exhibits that papers after filing hold: those that are new since, and those of which other pages are attached."""

from spo.case import Case
from spo.guidance import PaperEntry

from ..exhibits.pages import pictures_of
from ..papers.flysheets import of_exhibits, with_flysheet
from ..passages import Paper
from .since import Since


def further_exhibits(was: Case, now: Case) -> list[str]:
    """Return the exhibits whose flysheet, or a page behind it, was not filed, in their order."""
    before = {key: list(pictures_of(was, key).values()) for key in with_flysheet(was)}
    return [key for key in with_flysheet(now) if before.get(key) != list(pictures_of(now, key).values())]


def further_flysheets(entry: PaperEntry, since: Since, case: Case, now: Paper) -> Paper | None:
    """Return the flysheets of the exhibits that are new since papers were filed, or None where there is none."""
    keys = further_exhibits(since.case, case)
    return of_exhibits(now, entry, keys) if keys else None
