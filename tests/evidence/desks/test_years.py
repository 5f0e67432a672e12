"""Rows in order of their days carry the year; where they leave more than one open, none is guessed."""

from datetime import date

import pytest

from spo.case import When
from spo.evidence.desk import read_desk
from spo.evidence.desk.years import in_order, nearest_in
from spo.guidance import Guidance

WRITTEN = date(2026, 11, 25)


def days(*words: str, written: date | None = WRITTEN) -> str:
    rows = in_order([(each, When.read(each)) for each in words], written)
    return " ".join("|".join(f"{one.earliest:%d%m%y}" for one in may if one.earliest) or "-" for may in rows)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("3/3/25, 27/7, 14/11, 6/12, mid Jan, 14/2, 14/5/26, 6/6",
         "030325 270725 141125 061225 110126 140226 140526 060626"),
        ("6/6, 14/5/26, 14/2, 6/12, 14/11, 27/7, 3/3/25", "060626 140526 140226 061225 141125 270725 030325"),
        ("3/3/25, 2/9 - 19/10, 20/12 - 5/1, 14/5/26", "030325 020925 201225 140526"),
        ("3/3/24, 27/7, 14/5/26", "030324 270724|270725 140526"),
        ("3/3/24, Sat 11/10, 14/11, 14/5/26", "030324 111025 141125 140526"),
        ("27/7, 14/11, 14/2, 14/5/26", "270725 141125 140226 140526"),
        ("27/7, 14/11, 14/2, 3/3", "270725 141125 140226 030326"),
        ("3/3/25, 27/7, 20/7, 14/11, 14/2/26", "030325 270725 200725 141125 140226"),
        ("3/3/25, 14/11, 27/7, 14/2, 31/8, 14/5/26", "030325 141125 270725 140226 310825 140526"),
        ("11/10/25, 14/11, 27/7, 14/12, 14/5/26", "111025 141125 270724|270725|270726 141225 140526"),
        ("3/3/25, soon after, 14/11, 14/2/26", "030325 - 141125 140226"),
        ("3/3/25, 27/12", "030325 271225"),
        ("3/3/25, 27/7", "030325 270725|270726"),
        ("14/5/26, 27/7, 3/3/25", "140526 270725 030325"),
    ],
)  # fmt: skip
def test_the_year_is_that_with_which_the_rows_are_in_order(words: str, said: str) -> None:
    assert days(*words.split(", ")) == said


def test_rows_of_no_year_in_a_paper_of_no_day_have_none() -> None:
    assert days("27/7", "14/11", written=None) == "- -"


def test_where_two_years_keep_the_order_the_day_is_empty_and_both_are_shown(guidance: Guidance) -> None:
    rows = "Date\tWhat happened\n3/3/24\tHe rang her.\n27/7\tHe followed her.\n14/5/26\tHe rang again.\n"
    read = read_desk([("a.txt", f"CHRONOLOGY\n{rows}".encode())], guidance)
    (act,) = (one for one in read.incidents if "followed" in one.what)
    assert (act.date.words, act.date.earliest) == ("27/7", None)
    assert "27 July 2024 or 27 July 2025" in " ".join(act.asks)


@pytest.mark.parametrize(
    ("made", "said", "last", "day"),
    [
        ("31/10/2025", "Key recovered 01/11.", "25/11/2026", "2025-11-01"),
        ("31/10/2025", "Key recovered Sat 1/11.", "25/11/2026", "2025-11-01"),
        ("31/10/2025", "He rang her on 30/10.", "25/11/2026", "2025-10-30"),
        ("02/01/2026", "He rang her on 28/12.", "25/11/2026", "2025-12-28"),
        ("31/10/2025", "He rang her on 2/5.", "25/11/2026", None),
        ("31/10/2025", "He rang her on 2/5.", "31/01/2026", "2025-05-02"),
        ("31/10/2025", "He rang her on 01/11/2024.", "25/11/2026", "2024-11-01"),
        ("31/10/2025", "He rang her on 1 November 2024.", "25/11/2026", "2024-11-01"),
        ("29/12/2025", "He rang her from 27/12 - 3/1.", "25/11/2026", "2025-12-27"),
    ],
)
def test_a_day_in_an_entry_is_the_nearest_to_that_of_the_entry(
    made: str, said: str, last: str, day: str | None
) -> None:
    found = nearest_in(said, When.read(made).earliest, When.read(last).earliest or date.max)
    assert [str(one.first) for one in found] == ([day] if day else [])


@pytest.mark.parametrize("year", ["0001", "9998", "9999"])
def test_a_year_that_nobody_lives_in_ends_no_reading(year: str, guidance: Guidance) -> None:
    rows = f"CHRONOLOGY\nDate\tWhat happened\n{year}-12-31\tHe rang her.\n27/7\tHe followed her.\n14/5/26\tHe rang.\n"
    log = f"CRIME LOG\n{year}-12-31 09:00 PC 99 ASH\n  Bailed to 12/2. Conds: 1 no contact. 2 not enter Mill Lane.\n"
    pnc = f"PNC PRINT\n1 {year}-12-31 EXE MAGS   THEFT  PLEA G  FINE\n      RESTRAINING ORDER 99Y\n"
    papers = {"a.txt": rows, "log.txt": log, "pnc.txt": pnc}
    assert len(read_desk([(name, text.encode()) for name, text in papers.items()], guidance).files) == len(papers)
