"""However a paper says that something is to be kept from him, the number or the address beside it is proposed."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

LOG = """CRIME LOG
Aggrieved: COLLARD, Teresa    Suspect: PRENTICE, Victor
04/05/26 0900 4471 {}
05/05/26 0900 4471 SUS seen on the road by the mill, no words.
"""
NOTE = "HANDOVER NOTE\nfor DC 88\n\n- Trial is on 3 June 2026 at Exeburgh.\n- {}\n- Ring the lab about the swabs.\n"
HOME = "9 Thimble Row, Exeburgh EX81 9ZZ"
TELEPHONE = "07700 900555"


@pytest.mark.parametrize("paper", [LOG, NOTE])
@pytest.mark.parametrize(
    "said",
    [
        f"AP is at {HOME} now, SUSP DOES NOT KNOW.",
        f"Living at {HOME}. Suspect doesn't know this.",
        f"{HOME} - he is not to be told.",
        f"{HOME}, he mustn't find out.",
        f"AP staying {HOME}: don't put on any form.",
        f"{HOME} (keep off all court papers)",
        f"AP: {HOME}. Leave out of the application.",
        f"Moved to {HOME} on Friday, police only.",
        f"{HOME} - only for police and IDVA.",
        f"{HOME}, not for him.",
        f"AP's new address: {HOME}.",
        f"{HOME} must not appear in her statement.",
    ],
)
def test_a_home_is_kept_back_however_it_is_said(paper: str, said: str, guidance: Guidance) -> None:
    kept = read_desk([("a.txt", paper.format(said).encode())], guidance).withheld
    assert [one.value for one in kept if one.kind == "address"] == [HOME]


@pytest.mark.parametrize("paper", [LOG, NOTE])
@pytest.mark.parametrize(
    "said",
    [
        f"AP new mob {TELEPHONE}.",
        f"{TELEPHONE} is for police + the IDVA only.",
        f"AP on {TELEPHONE}, NOT HIM and not on the form.",
        f"Use {TELEPHONE}, PRENTICE must not have it.",
        f"{TELEPHONE} - never in any served papers.",
        f"{TELEPHONE} (OIC only)",
        f"{TELEPHONE} known only to us.",
    ],
)
def test_a_number_is_kept_back_however_it_is_said(paper: str, said: str, guidance: Guidance) -> None:
    kept = read_desk([("a.txt", paper.format(said).encode())], guidance).withheld
    assert [one.value for one in kept if one.kind == "telephone"] == [TELEPHONE]


@pytest.mark.parametrize(
    "said",
    [
        f"SUSP at {HOME}, did not know why we were there.",
        f"SUSP gave his new number {TELEPHONE}.",
        f"At {HOME} so this is not him.",
        f"SUSP h/a {HOME}. Not a court document.",
        f"Nothing from SUSP at {HOME} since May, on paper or by phone.",
    ],
)
def test_what_says_nothing_of_keeping_back_keeps_nothing(said: str, guidance: Guidance) -> None:
    kept = read_desk([("a.txt", LOG.format(said).encode())], guidance).withheld
    assert not [one for one in kept if one.kind in ("address", "telephone")]
