"""Cautions, acquittals, what is pending and bail, however a print has them on their lines or a log tells of them."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

PRINTS = {
    "each under its heading, on the line": """PNC / LOCAL RECORDS   19/11/26 16:02
CONVICTIONS 0   CAUTIONS 1   ACQUITTALS 1   IMPENDING 1

CAUTION 1   19/05/09  WOLDSHIRE CONST, EXEBURGH STN
   MALICIOUS COMMUNICATION, MCA 1988 S1   OFFENCE DATE 02/04/09-27/04/09
   MO: LETTERS TO A LIBRARIAN. ADMITTED. SIMPLE CAUTION.

NOT GUILTY  06/11/25  EXEBURGH CROWN COURT
   STALKING PHA 1997 S4A
   ORDER: RESTRAINING ORDER (ACQUITTAL)   2 YRS  06/11/25 - 05/11/27

IMPENDING   CHARGED 18/06/26  BREACH RESTRAINING ORDER 14/06/26
   EXEBURGH MAGISTRATES   NG 16/07/26   TRIAL 25/01/27
END OF PRINT
""",
    "a number before each": """PNC DISCLOSURE PRINT
CAUTIONS: 1
1. 19/05/2009 Woldshire Constabulary (Exeburgh)
   Malicious communication, s.1 MCA 1988 (02/04/2009 - 27/04/2009)
   Disposal: simple caution
ACQUITTALS: 1
1. 06/11/2025 Exeburgh Crown Court
   Stalking s.4A PHA 1997
   Order: restraining order on acquittal until 05/11/2027
IMPENDING: 1
1. 18/06/2026 Charged - breach of restraining order, on 14/06/2026
   Exeburgh Magistrates' Court, next hearing 25/01/2027
""",
}
LOG = "CRIME LOG\nAggrieved: COLLARD, Teresa   Suspect: PRENTICE, Victor\n18/06/26 4471 {}\n19/06/26 4471 Note made.\n"


@pytest.mark.parametrize("words", PRINTS.values(), ids=[*PRINTS])
def test_a_print_says_what_was_no_conviction(words: str, guidance: Guidance) -> None:
    read = read_desk([("pnc.txt", words.encode())], guidance)
    said = [(str(one.date.earliest), one.stage, str(one.committed.earliest)) for one in read.proceedings]
    assert said == [
        ("2009-05-19", "cautioned", "2009-04-02"),
        ("2025-11-06", "acquitted", "None"),
        ("2026-06-18", "charged", "2026-06-14"),
    ]
    [order] = read.orders
    made, ends = str(order.made.earliest), str(order.ends.earliest)
    assert (order.kind, made, ends) == ("restraining-order-acquittal", "2025-11-06", "2027-11-05")


@pytest.mark.parametrize(
    ("said", "kind", "ends", "clauses"),
    [
        (
            "Charged x1 breach RO, 14/06/26. Bailed Exeburgh Mags 16/07/26. Cond: not contact AP, not use the site.",
            "court-bail",
            "2026-07-16",
            ["not contact AP", "not use the site"],
        ),
        (
            "SUSP arr for stalking. Police bail to 15/08/26, not to contact AP, not to go to Thimble Row. No reply.",
            "pre-charge-bail",
            "2026-08-15",
            ["not to contact AP", "not to go to Thimble Row"],
        ),
        (
            "Bailed to return 15/08/26 with conditions: 1. not to contact AP. 2. not to go to Thimble Row.",
            "pre-charge-bail",
            "2026-08-15",
            ["not to contact AP", "not to go to Thimble Row"],
        ),
        (
            "Police bail until 15/08/26 - no contact with AP; not to go to Thimble Row",
            "pre-charge-bail",
            "2026-08-15",
            ["no contact with AP", "not to go to Thimble Row"],
        ),
    ],
)
def test_bail_in_a_log_is_an_order_and_no_warning(
    said: str, kind: str, ends: str, clauses: list[str], guidance: Guidance
) -> None:
    read = read_desk([("log.txt", LOG.format(said).encode())], guidance)
    [order] = read.orders
    assert (order.kind, str(order.ends.earliest)) == (kind, ends)
    assert [clause.words for clause in order.clauses] == clauses
    assert not [one for one in read.warnings if one.kind == "police warning"]


def test_a_charge_in_a_log_says_for_what_and_when_that_was(guidance: Guidance) -> None:
    said = "Charged x1 breach RO s5A(2D) PHA, 14/06/26, the tribute page. To Exeburgh Mags."
    [one] = read_desk([("log.txt", LOG.format(said).encode())], guidance).proceedings
    assert (one.offence, one.stage, str(one.committed.earliest)) == ("breach RO s5A(2D) PHA", "charged", "2026-06-14")
