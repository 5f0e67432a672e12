"""A record of convictions is one proposal an offence, however tightly it is printed."""

import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

TOP = "PNC PRINT\nPNCID 11/12345A     PRENTICE, VICTOR     DOB 04/05/80\n\nCONVICTIONS: 2   OFFENCES: 2\n"
PLEAS = (
    "1 17/11/09 EXEBURGH MAGS   NO INSURANCE (ON 02/10/09)  PLEA G   FINE 200.00\n"
    "2 14/05/26 EXEBURGH MAGISTRATES COURT HARASSMENT s2 PHA (31/08/25-21/03/26) PLEA G   COMM ORDER 12M\n"
    "                          RESTRAINING ORDER TO 13/05/27\n"
)
NO_PLEAS = (
    "1.  17/11/2009  EXEBURGH MAGS   NO INSURANCE   FINE 200.00\n"
    "2.  14/05/2026  EXEBURGH CROWN COURT   HARASSMENT s2 PHA   IMPRISONMENT 8 WKS\n"
)


def read(rows: str, guidance: Guidance) -> Proposals:
    return read_desk([("pnc.txt", f"{TOP}{rows}CAUTIONS: NIL\n".encode())], guidance)


@pytest.mark.parametrize("rows", [PLEAS, NO_PLEAS], ids=["with a plea", "without"])
def test_an_offence_may_stand_on_the_line_of_its_court(rows: str, guidance: Guidance) -> None:
    first, second = read(rows, guidance).proceedings
    assert (str(first.date.earliest), first.stage, first.offence[:12]) == ("2009-11-17", "convicted", "NO INSURANCE")
    assert (str(second.date.earliest), second.stage, second.offence[:17]) == (
        "2026-05-14",
        "convicted",
        "HARASSMENT s2 PHA",
    )
    assert "EXEBURGH" in second.court
    assert "HARASSMENT" not in second.court


def test_what_stands_on_the_line_of_a_heading_is_under_it(guidance: Guidance) -> None:
    rows = f"{PLEAS}PENDING: 13/11/26 ARR STALKING s4A PHA - PCB TO 12/02/27\n"
    last = read(rows, guidance).proceedings[-1]
    assert (str(last.date.earliest), last.stage, last.offence) == (
        "2026-11-13",
        "under investigation",
        "STALKING s4A PHA",
    )


def test_who_arrested_him_is_no_court_and_no_offence(guidance: Guidance) -> None:
    rows = f"{PLEAS}NOT CONVICTED: 13/11/26 ARR EXEBURGHSHIRE  STALKING s4A PHA 97  RUI\n"
    last = read(rows, guidance).proceedings[-1]
    assert (str(last.date.earliest), last.stage, last.court, last.offence) == (
        "2026-11-13",
        "released under investigation",
        "",
        "STALKING s4A PHA 97",
    )
