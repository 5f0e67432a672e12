"""What one person has open, and how it changes. Nothing here is shared, stored or written to disk."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from pydantic import ValidationError

from spo.assessment import Assessment, assess
from spo.case import Case, CaseFileError, When, read_case
from spo.documents import Pack, Paper, WouldBeServed, pack, papers
from spo.guidance import Guidance

CASE_FILE = "Case file opened"
NOT_OPENED = "The case file was not opened, and your file is unchanged."
STILL_OPEN = "What was open before is still open."

YEARS = range(2000, 2101)
"""The years in which a case can be assessed."""


@dataclass(frozen=True)
class Opened:
    """A case on the desk: what it is called on the page, what it shows on a day, and its papers.

    `papers` holds them as passages and tables, by id, and `pack` as Word files. `pack` is None where a served paper
    would hold a withheld value; `leaks` then says where.
    """

    name: str
    about: str
    assessment: Assessment
    papers: Mapping[str, Paper]
    pack: Pack | None
    leaks: tuple[str, ...]

    @property
    def on(self) -> date:
        """The day on which it is assessed."""
        return self.assessment.view.on


@dataclass(frozen=True)
class Desk:
    """The case that is open, if any, and what went wrong last.

    `moves` counts what has been asked for, so that a page can tell a new answer from the one it has shown; `since`
    is the move at which the case was opened or assessed.
    """

    opened: Opened | None = None
    lead: str = ""
    problems: tuple[str, ...] = ()
    moves: int = 0
    since: int = 0

    def open_example(self, key: str, guidance: Guidance, on: date) -> "Desk":
        """Return the desk with a worked example open."""
        example = guidance.examples[key]
        case = read_case(guidance.example(key))
        return self._with(opened(example.title, f"An invented case. {example.shows}", case, guidance, on))

    def open_file(self, content: bytes | None, guidance: Guidance, on: date) -> "Desk":
        """Return the desk with a case file open, or with what is wrong with the file; what was open then stays."""
        if content is None:
            return self.told("Choose a case file, then press Open the case file.")
        try:
            case = read_case(content)
        except CaseFileError as error:
            lead = f"{NOT_OPENED} {STILL_OPEN}" if self.opened else NOT_OPENED
            return self.told(*(str(problem) for problem in error.problems), lead=lead)
        return self._with(opened(CASE_FILE, "", case, guidance, on))

    def assess_as_on(self, words: str, guidance: Guidance, today: date) -> "Desk":
        """Return the desk with its case assessed on another day, or with what to write where that is not one day."""
        if self.opened is None:
            return self.told("Open a worked example or a case file first.")
        held, on = self.opened, one_day(words, today)
        if on is None:
            return self.told(
                f"Write the day to assess on as one date from {YEARS[0]} to {YEARS[-1]}, such as 3 June 2026. "
                f"Until then the case is assessed as on {in_words(held.on)}."
            )
        return self._with(opened(held.name, held.about, held.assessment.view.case, guidance, on))

    def told(self, *problems: str, lead: str = "") -> "Desk":
        """Return the desk as it is, with problems to show and a sentence to lead into them."""
        return replace(self, lead=lead, problems=problems, moves=self.moves + 1)

    def _with(self, found: Opened) -> "Desk":
        return Desk(found, moves=self.moves + 1, since=self.moves + 1)


def opened(name: str, about: str, case: Case, guidance: Guidance, on: date) -> Opened:
    """Return a case assessed on a day, with its papers."""
    assessment = assess(case, guidance, on)
    written = papers(assessment)
    try:
        made, leaks = pack(assessment), ()
    except WouldBeServed as error:
        return Opened(name, about, assessment, written, None, tuple(str(error).splitlines()))
    return Opened(name, about, assessment, written, made, leaks)


def one_day(words: str, today: date) -> date | None:
    """Return the one day that the words name: today where there are none, None where they name no one such day."""
    if not words.strip():
        return today
    try:
        read = When.read(words)
    except ValidationError:
        return None
    day = read.earliest if read.certainty == "exact" and read.earliest == read.latest else None
    return day if day and day.year in YEARS else None


def in_words(day: date) -> str:
    """Return a day as `3 June 2026`."""
    return f"{day.day} {day:%B %Y}"
