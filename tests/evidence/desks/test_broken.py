"""An order that was scanned says what it says, wherever the scan broke its lines and words."""

from datetime import date

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

PARTS = (
    "IN THE CROWN COURT AT EXEBURGH    Case No. T2025 4417",
    "RESTRAINING ORDER ON ACQUITTAL",
    "(Protection from Harassment Act 1997, section 5A)",
    "Defendant: VICTOR PRENTICE   Date of birth 21/06/1985",
    "On 6 November 2025 the defendant was acquitted of harassment (offence period 8 January 2025 to 30 March 2025).",
    "The Court being satisfied that it is necessary to protect TERESA COLLARD from harassment orders that the "
    "defendant must not:",
    "1. contact Teresa Collard directly or indirectly by any means whatsoever.",
    "2. go to any address where he knows or believes that Teresa Collard is living.",
    "3. post on the internet or any social network anything that refers to Teresa Collard.",
    "This order lasts from 6 November 2025 until 5 November 2027.",
    "If without reasonable excuse the defendant does anything which is prohibited by this order he commits an offence.",
)
LOG = (
    "CRIME LOG\nAggrieved: COLLARD, Teresa  Suspect: PRENTICE, Victor\n"
    "04/05/26 0900 4471 At Exeburgh Crown Court, seen.\n"
)


def scanned(width: int, hyphen: str) -> str:
    """Return the order as a scan has it: broken every so many letters, and a hyphen where that is in a word."""
    lines = ["[scan 1/1 - OCR text]"]
    for part in PARTS:
        left = part
        while len(left) > width:
            inside = left[width - 1].isalpha() and left[width].isalpha()
            lines.append(left[:width].rstrip() + (hyphen if inside else ""))
            left = left[width:].lstrip()
        lines.append(left)
    return "\n".join(lines)


@pytest.mark.parametrize("hyphen", ["", "-"])
@pytest.mark.parametrize("width", [38, 41, 44, 47, 52, 58, 63, 71])
def test_words_broken_over_the_ends_of_lines_are_whole(width: int, hyphen: str, guidance: Guidance) -> None:
    papers = {"order.txt": scanned(width, hyphen), "log.txt": LOG}
    [order] = read_desk([(name, words.encode()) for name, words in papers.items()], guidance).orders
    assert order.kind == "restraining-order-acquittal"
    assert (order.made.earliest, order.ends.earliest) == (date(2025, 11, 6), date(2027, 11, 5))
    said = [" ".join(clause.words.rstrip(".").split()) for clause in order.clauses]
    assert said == [part[3:].rstrip(".") for part in PARTS[6:9]]


def test_an_order_that_no_scan_broke_keeps_its_lines(guidance: Guidance) -> None:
    words = "\n".join(PARTS)
    [order] = read_desk([("order.txt", words.encode())], guidance).orders
    assert [clause.line for clause in order.clauses] == [7, 8, 9]
