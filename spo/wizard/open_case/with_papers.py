"""A case as the pages that explain it need it: what it shows on a day, and its papers as passages."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType

from spo.assessment import Assessment
from spo.case import When
from spo.documents import TIMELINE, Leak, Papers, Readings, leaks, papers, typed_in_words

NO_FILES: Mapping[str, bytes] = MappingProxyType({})

YEARS = range(2000, 2101)
"""The years in which a case can be assessed."""


@dataclass(frozen=True)
class CaseWithPapers:
    """A case, what it shows, and its papers by id, each made when it is first read. `files` are kept beside it."""

    assessment: Assessment
    papers: Papers
    files: Mapping[str, bytes]

    @property
    def name(self) -> str:
        """The name of the defendant, as the pages say it."""
        return self.assessment.view.case.defendant.name or "No name yet"

    @property
    def on(self) -> date:
        """The day on which it is assessed."""
        return self.assessment.view.on

    @cached_property
    def leaks(self) -> tuple[Leak, ...]:
        """Where a served paper would hold what is withheld, and was typed in words. The pack is searched again."""
        if not typed_in_words(self.assessment.view.case):
            return ()
        return tuple(leaks(self.assessment.view.case, self.papers.served().values()))


def with_papers(assessment: Assessment, files: Mapping[str, bytes] = NO_FILES) -> CaseWithPapers:
    """Return an assessed case with its papers. `files` are those that its store keeps, by their SHA-256."""
    readings = Readings(assessment.view.case, assessment.view.guidance, files)
    return CaseWithPapers(assessment, papers(assessment, {*files, TIMELINE}, readings), files)


def one_day(words: str, today: date) -> date | None:
    """Return the one day that the words name: today where there are none, None where they name no one such day."""
    if not words.strip():
        return today
    read = When.read(words[:100])
    day = read.earliest if read.certainty == "exact" and read.earliest == read.latest else None
    return day if day and day.year in YEARS else None
