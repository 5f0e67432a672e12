"""The court that an order is of, and its number there, are read however a form writes them."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

BODY = (
    "Defendant: Gilbert Thorne SORLEY, born 3 April 1980\nDate of order: 6 September 2024\n"
    "The defendant must not:\n1. Contact Petra LINDEN.\n2. Enter Bobbin Lane.\n"
)
MAGISTRATES, CROWN = "Exeburgh Magistrates' Court", "Crown Court at Exeburgh"
FAMILY, COUNTY, STATION = "Family Court at Exeburgh", "County Court at Exeburgh", "Exeburgh Police Station"


@pytest.mark.parametrize(
    ("head", "court", "number"),
    [
        ("EXEBURGH MAGISTRATES' COURT (3377)\nCase number 33240001          Date: 6 Sept\n", MAGISTRATES, "33240001"),
        ("IN THE EXEBURGH MAGISTRATES' COURT\nCase Number: 33240001\n", MAGISTRATES, "33240001"),
        ("BEFORE THE EXEBURGH MAGISTRATES' COURT\nOur Ref: LEG/24/99\n", MAGISTRATES, "LEG/24/99"),
        ("Exeburgh Magistrates Court\nCode 3377\nCase no(s): 33240001\n", "Exeburgh Magistrates Court", "33240001"),
        ("Court\tExeburgh Magistrates' Court\nCase no\t24/EX/77\n", MAGISTRATES, "24/EX/77"),
        ("Court            Case no      Date\nExeburgh Crown   T20247001    6/9/24\n", "Exeburgh Crown", "T20247001"),
        ("Case Number\n33240001\nThe Exeburgh Magistrates' Court\n", MAGISTRATES, "33240001"),
        ("Name of court: Exeburgh Law Courts\nCase ref 24EX77\n", "Exeburgh Law Courts", "24EX77"),
        ("Entry in the register of the Exeburgh Magistrates' Court\nRegister ref: 24/99\n", MAGISTRATES, "24/99"),
        ("On 6 September 2024 at Exeburgh Magistrates' Court (case 33240001)\n", MAGISTRATES, "33240001"),
        ("Exeburgh Magistrates' Court\nYour case number is 3324 00012.\n", MAGISTRATES, "3324 00012"),
        ("Exeburgh Magistrates' Court\nCase number: ..........    06/09/2024\n", MAGISTRATES, ""),
        ("In the Crown Court at Exeburgh          Case No T20247001\n", CROWN, "T20247001"),
        ("IN THE CROWN COURT\nAT EXEBURGH\nIndictment No. T20247001\n", CROWN, "T20247001"),
        ("THE CROWN COURT SITTING AT EXEBURGH\nT20247001\n", CROWN, "T20247001"),
        ("IN THE FAMILY COURT AT EXEBURGH               No. EX24F123\n", FAMILY, "EX24F123"),
        ("In the County Court at Exeburgh\nClaim number K01EX123\n", COUNTY, "K01EX123"),
        ("ST WILFRID'S AND EXEBURGH-ON-SEA YOUTH COURT\n", "St Wilfrid's and Exeburgh-on-Sea Youth Court", ""),
        ("Police station: Exeburgh\nCustody Ref EX/44/24\nOccurrence ref 24/99\n", STATION, "EX/44/24"),
        ("Custody record:    EX/44/24          Station:  EXEBURGH POLICE STATION\n", STATION, "EX/44/24"),
    ],
)
def test_the_court_and_the_number_of_an_order_are_read(head: str, court: str, number: str, guidance: Guidance) -> None:
    paper = f"{head}RESTRAINING ORDER\n{BODY}"
    (order,) = read_desk([("order.txt", paper.encode())], guidance).orders
    assert (order.court, order.reference) == (court, number)


def test_a_court_that_only_the_clauses_name_made_no_order(guidance: Guidance) -> None:
    paper = (
        f"RESTRAINING ORDER\n{BODY}3. Attend Exeburgh Magistrates' Court but to answer a summons, case no 33240001.\n"
    )
    (order,) = read_desk([("order.txt", paper.encode())], guidance).orders
    assert (order.court, order.reference) == ("", "")
