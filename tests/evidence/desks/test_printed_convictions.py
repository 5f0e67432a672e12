"""A record of convictions tells the same, in whichever of the ways of forces it is printed or typed."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

TOP = "PNC PRINT   18/11/26\nPNCID 11/12345A     PRENTICE/VICTOR HUGH     DOB 04/05/80\n\n"
PRINTS = {
    "the offence beside the court, its dates below": (
        "DISPOSALS\n"
        " 1.  12/11/25  EXEBURGH MC          HARASSMENT W/O VIOLENCE  PHA97 S2\n"
        "               06/05/25-19/09/25    PLEA G\n"
        "     03/12/25  FINE 480   RESTRAINING ORDER TO 02/12/28\n"
        " 2.  12/02/26  EXEBURGH MC          BREACH OF RESTRAINING ORDER  SA20 S363\n"
        "               09/01/26             PLEA G\n"
        "               COMMUNITY ORDER TO 11/02/27:  UNPAID WORK 80 HRS\n"
    ),
    "the offence below the court": (
        "CONVICTIONS: 2\n"
        "1   12/11/25  EXEBURGH MAGISTRATES\n"
        "    HARASSMENT W/O VIOLENCE PHA97 S2    ON 06/05/25-19/09/25\n"
        "    PLEA: GUILTY\n"
        "    FINE 480   RESTRAINING ORDER TO 02/12/28\n"
        "2   12/02/26  EXEBURGH MAGISTRATES\n"
        "    BREACH OF RESTRAINING ORDER SA20 S363    ON 09/01/26\n"
        "    PLEA: GUILTY\n"
        "    COMMUNITY ORDER TO 11/02/27\n"
    ),
    "labels, a line each": (
        "CONVICTIONS\n\n"
        "Offence:        Harassment w/o violence PHA97 s2\n"
        "Offence dates:  06/05/25 - 19/09/25\n"
        "Convicted:      12/11/25\n"
        "Court:          Exeburgh Magistrates' Court\n"
        "Plea:           Guilty\n"
        "Sentence:       03/12/25 fine 480; restraining order to 02/12/28\n\n"
        "Offence:        Breach of restraining order SA20 s363\n"
        "Offence dates:  09/01/26\n"
        "Convicted:      12/02/26\n"
        "Court:          Exeburgh Magistrates' Court\n"
        "Plea:           Guilty\n"
        "Sentence:       Community order to 11/02/27\n"
    ),
    "labels without colons": (
        "CONVICTION 1\n"
        "  Court            Exeburgh Magistrates' Court\n"
        "  Date convicted   12/11/25\n"
        "  Offence          Harassment w/o violence PHA97 s2\n"
        "  Committed        06/05/25 - 19/09/25\n"
        "  Plea             Guilty\n"
        "  Disposal         03/12/25 fine 480; restraining order to 02/12/28\n"
        "CONVICTION 2\n"
        "  Court            Exeburgh Magistrates' Court\n"
        "  Date convicted   12/02/26\n"
        "  Offence          Breach of restraining order SA20 s363\n"
        "  Committed        09/01/26\n"
        "  Plea             Guilty\n"
        "  Disposal         Community order to 11/02/27\n"
    ),
    "labels in capitals on shared lines": (
        "CONVICTIONS\n"
        "1. CONVICTED: 12/11/25   COURT: EXEBURGH MC\n"
        "   OFFENCE: HARASSMENT W/O VIOLENCE PHA97 S2\n"
        "   OFFENCE DATE: 06/05/25 TO 19/09/25   PLEA: GUILTY\n"
        "   SENTENCE: 03/12/25 FINE 480, RESTRAINING ORDER TO 02/12/28\n"
        "2. CONVICTED: 12/02/26   COURT: EXEBURGH MC\n"
        "   OFFENCE: BREACH OF RESTRAINING ORDER SA20 S363\n"
        "   OFFENCE DATE: 09/01/26   PLEA: GUILTY\n"
        "   SENTENCE: COMMUNITY ORDER TO 11/02/27\n"
    ),
    "a table with tabs": (
        "Date of conviction\tCourt\tOffence\tOffence date\tPlea\tDisposal\n"
        "12/11/25\tExeburgh MC\tHarassment w/o violence PHA97 s2\t06/05/25-19/09/25\tG\tFine 480 (03/12/25)\n"
        "12/02/26\tExeburgh MC\tBreach of restraining order SA20 s363\t09/01/26\tG\tCommunity order\n"
    ),
    "bars between cells": (
        "Date convicted | Court | Offence | Date of offence | Plea | Sentence\n"
        "12/11/25 | Exeburgh MC | Harassment w/o violence PHA97 s2 | 06/05/25-19/09/25 | Guilty | Fine 480\n"
        "12/02/26 | Exeburgh MC | Breach of restraining order SA20 s363 | 09/01/26 | Guilty | Community order\n"
    ),
    "dashes on one line": (
        "PREVIOUS CONVICTIONS\n"
        "12 Nov 2025 - Exeburgh Magistrates' Court - Harassment w/o violence PHA97 s2 (06/05/25 to 19/09/25) - "
        "pleaded guilty - fined 480\n"
        "12 Feb 2026 - Exeburgh Magistrates' Court - Breach of restraining order SA20 s363 (09/01/26) - "
        "pleaded guilty - community order\n"
    ),
    "a month in letters": (
        "CONVICTIONS\n"
        "1  12NOV25  EXEBURGH MAGS\n"
        "   HARASSMENT W/O VIOLENCE PHA97 S2   06MAY25-19SEP25   PLEA GUILTY\n"
        "   FINE 480\n"
        "2  12FEB26  EXEBURGH MAGS\n"
        "   BREACH OF RESTRAINING ORDER SA20 S363   09JAN26   PLEA GUILTY\n"
        "   COMMUNITY ORDER 12 MTHS\n"
    ),
    "nothing set in": (
        "CONVICTIONS 2   OFFENCES 2\n"
        "1. 12/11/25 EXEBURGH MAGISTRATES\n"
        "HARASSMENT W/O VIOLENCE PHA97 S2 ON 06/05/25-19/09/25\n"
        "PLEA GUILTY\n"
        "FINE 480 RESTRAINING ORDER TO 02/12/28\n"
        "2. 12/02/26 EXEBURGH MAGISTRATES\n"
        "BREACH OF RESTRAINING ORDER SA20 S363 ON 09/01/26\n"
        "PLEA GUILTY\n"
        "COMMUNITY ORDER TO 11/02/27\n"
        "CAUTIONS: NIL\n"
    ),
    "the word convicted first": (
        "CONVICTIONS 2   OFFENCES 2\n"
        "CONVICTED 12/11/25 AT EXEBURGH MAGISTRATES' COURT\n"
        "    HARASSMENT W/O VIOLENCE PHA97 S2\n"
        "    COMMITTED 06/05/25 - 19/09/25   PLEA G\n"
        "    SENTENCED 03/12/25  FINE 480\n"
        "CONVICTED 12/02/26 AT EXEBURGH MAGISTRATES' COURT\n"
        "    BREACH OF RESTRAINING ORDER SA20 S363\n"
        "    COMMITTED 09/01/26   PLEA G\n"
        "    COMMUNITY ORDER TO 11/02/27\n"
    ),
}
TOLD = [
    ("harassment w/o violence pha97 s2", "2025-05-06", "2025-09-19", "2025-11-12", "convicted", False),
    ("breach of restraining order sa20 s363", "2026-01-09", "2026-01-09", "2026-02-12", "convicted", True),
]


@pytest.mark.parametrize("print_", PRINTS.values(), ids=PRINTS)
def test_each_conviction_has_its_offence_with_the_section_its_days_and_its_plea(
    print_: str, guidance: Guidance
) -> None:
    found = read_desk([("pnc.txt", f"{TOP}{print_}".encode())], guidance).proceedings
    assert [
        (
            one.offence.lower(),
            str(one.committed.earliest),
            str(one.committed.latest),
            str(one.date.earliest),
            one.stage,
            one.breach,
        )
        for one in found
    ] == TOLD
    assert all("exeburgh" in one.court.lower() and one.plea.lower().startswith(("g", "pleaded g")) for one in found)
    assert ["fine" in found[0].result.lower(), "community" in found[1].result.lower()] == [True, True]


@pytest.mark.parametrize(
    "rows",
    [
        "ARREST SUMMARIES\n 25/0000/01/88817K   19/09/25  HARASSMENT     CHARGED\n"
        " 26/0000/01/31166D   08/09/26  STALKING S2A / S4A    RUI\n",
        "ARREST  08/09/26 EXESHIRE  STALKING S2A / S4A   RELEASED UNDER INVESTIGATION\nEND OF PRINT\nTyped: no more.\n",
        "NOT CONVICTED\n  08/09/26  ARRESTED EXESHIRE  STALKING S2A / S4A\n    RELEASED UNDER INVESTIGATION\n",
        "IMPENDING: 08/09/26 ARR EXESHIRE  STALKING S2A / S4A  RUI\n",
    ],
)
def test_an_arrest_is_no_conviction_and_a_charge_is_told_by_what_came_of_it(rows: str, guidance: Guidance) -> None:
    print_ = PRINTS["the offence beside the court, its dates below"]
    found = read_desk([("pnc.txt", f"{TOP}{print_}{rows}".encode())], guidance).proceedings
    assert [(one.offence, one.stage, str(one.date.earliest)) for one in found][2:] == [
        ("STALKING S2A / S4A", "released under investigation", "2026-09-08")
    ]
    assert "Typed" not in found[-1].result


@pytest.mark.parametrize(
    "rows",
    [
        "-- DISPOSALS NOT CONVICTION --\nA. THEFT 14/03/26   REPORTED\n   NO FURTHER ACTION 02/04/26 (CPS)\n",
        "NON CONVICTIONS\n1. THEFT 14/03/26   NFA 02/04/26\n",
        "OTHER THAN CONVICTION\n 1) THEFT 14/03/26\n    02/04/26 NFA\n",
    ],
)
def test_a_matter_that_ended_in_no_conviction_has_the_day_of_that_and_of_the_offence(
    rows: str, guidance: Guidance
) -> None:
    (one,) = read_desk([("pnc.txt", f"{TOP}{rows}".encode())], guidance).proceedings
    assert (one.offence, one.stage) == ("THEFT", "no further action")
    assert (str(one.committed.earliest), str(one.date.earliest)) == ("2026-03-14", "2026-04-02")


def test_an_arrest_has_its_own_day_and_not_that_to_which_he_is_bailed(guidance: Guidance) -> None:
    arrest = "B. 08/09/26 EXESHIRE  STALKING S2A   AS 26/00XX/01/417Y\n   POLICE BAIL TO 09/12/26. NO CHARGE\n"
    rows = f"-- ARREST/SUMMONS --\n{arrest}"
    (one,) = read_desk([("pnc.txt", f"{TOP}{rows}".encode())], guidance).proceedings
    assert (one.offence, one.stage, str(one.date.earliest)) == ("STALKING S2A", "under investigation", "2026-09-08")


def test_the_days_of_an_offence_may_stand_before_its_section(guidance: Guidance) -> None:
    days = "HARASSMENT W/O VIOLENCE 06/05/25-19/09/25   PHA97 S2   PLEA: GUILTY"
    print_ = f"1. 12/11/25 EXEBURGH MAGS\n   {days}\n   FINE 480\n"
    (one,) = read_desk([("pnc.txt", f"{TOP}CONVICTIONS 1\n{print_}".encode())], guidance).proceedings
    assert (one.offence, one.committed.words) == ("HARASSMENT W/O VIOLENCE PHA97 S2", "06/05/25-19/09/25")
