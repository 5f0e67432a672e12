"""A case as the pages that explain it need it: what it shows on a day, and its papers as passages."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from spo.assessment import Assessment
from spo.case import When
from spo.documents import Paper, leaks, papers

YEARS = range(2000, 2101)
"""The years in which a case can be assessed."""


@dataclass(frozen=True)
class Opened:
    """A case, what it shows, and its papers by id. `leaks` says where a served paper would hold what is withheld."""

    name: str
    assessment: Assessment
    papers: Mapping[str, Paper]
    leaks: tuple[str, ...]

    @property
    def on(self) -> date:
        """The day on which it is assessed."""
        return self.assessment.view.on


def opened(assessment: Assessment, pictures: Collection[str] = ()) -> Opened:
    """Return an assessed case with its papers. `pictures` are those that its store keeps, by their SHA-256."""
    made = papers(assessment, pictures)
    found = tuple(dict.fromkeys(str(leak) for leak in leaks(assessment.view.case, made.values())))
    return Opened(assessment.view.case.defendant.name or "No name yet", assessment, made, found)


def one_day(words: str, today: date) -> date | None:
    """Return the one day that the words name: today where there are none, None where they name no one such day."""
    if not words.strip():
        return today
    read = When.read(words[:100])
    day = read.earliest if read.certainty == "exact" and read.earliest == read.latest else None
    return day if day and day.year in YEARS else None


def in_words(day: date) -> str:
    """Return a day as `3 June 2026`."""
    return f"{day.day} {day:%B %Y}"
