"""A chronology with short days under headings that say the month or the year."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from spo.case import When
from spo.case.days.words import MONTH, WEEKDAY, WEEKDAYS, month_of

from ..pasting import PastedRow

_YEAR = re.compile(r"(?:year\s+)?((?:19|20)\d\d)(?:\s+[a-z]+){0,2}", re.IGNORECASE)
_OF_ALL = re.compile(r"(?:\ball\s+(?:dates\s+)?(?:in\s+|are\s+)?|\()((?:19|20)\d\d)(?:\)|\b(?!/))", re.IGNORECASE)
_NAMES = rf"(?:{MONTH})\.?(?:\s*(?:[/&,-]|to|and)\s*(?:{MONTH})\.?)*"
_MONTHS = re.compile(rf"(?P<months>{_NAMES})[\s,]*(?P<year>(?:19|20)\d\d|'?\d\d)?", re.IGNORECASE)
_SHORT_WEEKDAY = r"(?:m|tu|w|th|f|sa|su)"
_DAY = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}|{_SHORT_WEEKDAY})\b\.?,?\s*(?:the\s+)?)?"
    r"(?P<first>\d{1,2})(?:st|nd|rd|th)?(?:\s*(?:-|–|/|&|to|and)\s*(?P<last>\d{1,2})(?:st|nd|rd|th)?)?(?![\w/.:])",
    re.IGNORECASE,
)
_DATED = re.compile(
    rf"\s+(?:[-•*]\s*)?(?P<date>(?:(?:{WEEKDAY}|{_SHORT_WEEKDAY})\b\.?\s+)?\d{{1,2}}(?:st|nd|rd|th)?(?:[-–/.&]\d{{1,2}}){{0,5}})[:.)]?(?:\s+(?P<what>.*))?$",
    re.IGNORECASE,
)
_FEWEST = 2


@dataclass(frozen=True)
class Over:
    """What the headings over a line say: the months, and the year or 0."""

    months: tuple[int, ...] = ()
    year: int = 0

    def written(self, written: date | None) -> date | None:
        """Return the day from which a date without a year is reckoned back: not after the year of the heading."""
        return min(written or date.max, date(self.year, 12, 31)) if self.year else written

    def when(self, words: str, written: date | None) -> When:
        """Return the day of a bare number under these headings; one that may be of two months is of none."""
        bare = _DAY.fullmatch(words.strip(" .:"))
        fits = [day for month in self.months if bare and (day := self._day(bare["first"], month, written))]
        if bare and bare["weekday"]:
            wanted = next(n for n, name in enumerate(WEEKDAYS) if name.startswith(bare["weekday"].lower()[:3]))
            fits = [day for day in fits if day.weekday() == wanted]
        if bare is None or len(fits) != 1:
            return When(words=words)
        last = self._day(bare["last"], fits[0].month, written) if bare["last"] else fits[0]
        if last is None or last < fits[0]:
            return When(words=words)
        return When(words=words, certainty="exact" if last == fits[0] else "between", earliest=fits[0], latest=last)

    def _day(self, number: str, month: int, written: date | None) -> date | None:
        for year in (self.year,) if self.year else (written.year, written.year - 1) if written else ():
            try:
                day = date(year, month, int(number))
            except ValueError:
                return None
            if written is None or self.year or day <= written:
                return day
        return None


def is_month(words: str) -> bool:
    """Whether words are the name of a month, with or without its year, and nothing else."""
    return bool(_MONTHS.fullmatch(words.strip()))


def headings_over(lines: Sequence[str]) -> list[Over]:
    """Return, for each line, what the headings over it say. A heading is a line of its own."""
    every = next((int(said[1]) for line in lines[:10] if (said := _OF_ALL.search(line))), 0)
    over, found = Over(year=every), list[Over]()
    for line in lines:
        cells = [cell for cell in line.split("\t") if cell.strip()]
        bare = cells[0].strip(" -–—=*_:") if len(cells) == 1 else ""
        if year := _YEAR.fullmatch(bare):
            over = Over((), int(year[1]))
        elif months := _MONTHS.fullmatch(bare):
            names = [month_of(name.lower()) for name in re.findall(rf"(?:{MONTH})", months["months"], re.IGNORECASE)]
            short = (months["year"] or "").lstrip("'")
            over = Over(tuple(names), int(short) + 2000 * (len(short) == 2) if short else over.year)
        found.append(over)
    return found


def rows_under_months(lines: Sequence[str], over: Sequence[Over]) -> Iterator[PastedRow]:
    """Yield the rows of a chronology whose lines begin with a day, under months that stand over them as headings."""
    if len({one.months for one in over if one.months}) < _FEWEST or any("\t" in line for line in lines):
        return
    row: PastedRow | None = None
    for number, (line, headed) in enumerate(zip(lines, over, strict=True), start=1):
        found = _DATED.match(f" {line}") if headed.months else None
        heading = _MONTHS.fullmatch(line.strip(" -–—=*_:"))
        if row and (found or heading or not line.strip()):
            yield row
            row = None
        if found and not heading:
            what = " ".join((found["what"] or "").split())
            row = PastedRow(found["date"], "", what, source=line, source_lines=(number, number))
        elif row:
            what = f"{row.what} {' '.join(line.split())}".strip()
            row = replace(row, what=what, source=f"{row.source}\n{line}", source_lines=(row.source_lines[0], number))
    if row:
        yield row
