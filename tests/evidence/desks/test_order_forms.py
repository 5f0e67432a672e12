"""An order says the same, on whichever of the forms of courts and the police it is printed or typed."""

import pytest

from spo.evidence.desk import read_desk
from spo.guidance import Guidance

CLAUSES = (
    "send any letter or card addressed to Teresa Collard",
    "enter Bobbin Lane, Exeburgh EX99 3QB",
)
LEAD = "THE DEFENDANT MUST NOT:"
FORMS = {
    "columns of spaces": (
        "            EXEBURGH MAGISTRATES' COURT sitting at LITTLE HOBBLE\n"
        "                      RESTRAINING ORDER\n"
        "          made on conviction: Sentencing Act 2020, ss.359, 360\n\n"
        "  Case no.       EX/25/03317            URN 99XX0417725\n"
        "  Defendant      VICTOR HUGH PRENTICE            d.o.b. 09.03.1971\n"
        "  Convicted on   12 November 2025 (guilty plea)\n"
        "  Of             Harassment, between 6 May 2025 and 19 September 2025, Protection from Harassment Act\n"
        "                 1997 s.2\n"
        "  Order made     3 December 2025\n\n"
        "  THE DEFENDANT MUST NOT:\n\n"
        f"   (1) {CLAUSES[0]};\n"
        f"   (2) {CLAUSES[1]}.\n\n"
        "  UNTIL:  2 December 2028\n\n"
        "  Sentence for the offence:  fine 480.\n"
        "  Defendant PRESENT [X]   Copy handed to defendant [X]\n"
    ),
    "labels with colons": (
        "IN THE EXEBURGH MAGISTRATES' COURT\nRESTRAINING ORDER ON CONVICTION\n"
        "Case number: EX/25/03317\nDefendant: Victor Hugh PRENTICE\n"
        "Offence: Harassment, between 6 May 2025 and 19 September 2025, Protection from Harassment Act 1997 s.2\n"
        "Date of conviction: 12 November 2025\nDate of order: 3 December 2025\nExpires: 2 December 2028\n"
        "Served on: 3 December 2025\n\n"
        f"The defendant must not:\n1. {CLAUSES[0]}.\n2. {CLAUSES[1]}.\n"
    ),
    "dotted labels": (
        "RESTRAINING ORDER (section 360 Sentencing Act 2020)\n"
        "Court ........... Exeburgh Magistrates' Court\nCase ref ........ EX/25/03317\n"
        "Name ............ Victor Hugh PRENTICE\n"
        "Offence ......... Harassment, Protection from Harassment Act 1997 s.2\n"
        "Made on ......... 03/12/2025\nIn force until .. 02/12/2028\n"
        "Handed to defendant in court 03/12/2025\n\n"
        f"You must not:\n(a) {CLAUSES[0]};\n(b) {CLAUSES[1]}.\n"
    ),
    "a table of two columns": (
        "Restraining order\n"
        "Court\tExeburgh Magistrates' Court\nCase number\tEX/25/03317\nDefendant\tVictor Hugh PRENTICE\n"
        "Offence\tHarassment, Protection from Harassment Act 1997 s.2\nDate made\t3 Dec 2025\nEnd date\t2 Dec 2028\n"
        "Given to the defendant\t3 Dec 2025\n"
        f"The defendant is prohibited from:\n1\t{CLAUSES[0].replace('send', 'sending')}\n"
        f"2\t{CLAUSES[1].replace('enter', 'entering')}\n"
    ),
    "running words": (
        "EXEBURGH MAGISTRATES' COURT\nCase EX/25/03317\nRESTRAINING ORDER\n\n"
        "On 3 December 2025 Victor Hugh PRENTICE, having been convicted on 12 November 2025 of Harassment contrary to "
        "the Protection from Harassment Act 1997 s.2, was made subject to this order, which lasts until "
        "2 December 2028. It was served on him in court on 3 December 2025.\n\n"
        f"The defendant must not:\n1) {CLAUSES[0]}\n2) {CLAUSES[1]}\n"
    ),
    "the day in the heading": (
        "RESTRAINING ORDER ON CONVICTION - made 3 December 2025 at EXEBURGH MAGISTRATES' COURT\n"
        "Ref: EX/25/03317     Def: Victor Hugh PRENTICE\n"
        "Convicted of: Harassment, Protection from Harassment Act 1997 s.2\n"
        "Duration: 3 years, to 2 December 2028\nPersonal service: 3 December 2025\n\n"
        f"{LEAD}\n- {CLAUSES[0]}\n- {CLAUSES[1]}\n"
    ),
    "a memorandum": (
        "Memorandum of an entry in the register of the Exeburgh Magistrates' Court\n"
        "Register no: EX/25/03317\nDate of hearing: 3 December 2025\nDefendant: Victor Hugh PRENTICE\n"
        "Offence: Harassment, Protection from Harassment Act 1997 s.2\n"
        "Adjudication: Fined 480. Restraining order until 2 December 2028:\n"
        f"The defendant must not\n1. {CLAUSES[0]}\n2. {CLAUSES[1]}\n"
        "Order explained and copy given to defendant in court.\n"
    ),
}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
def test_an_order_s_head_and_clauses_are_read(form: str, guidance: Guidance) -> None:
    (order,) = read_desk([("order.txt", form.encode())], guidance).orders
    assert order.kind == "restraining-order-conviction"
    assert "exeburgh magistrates' court" in order.court.lower()
    assert (order.reference, order.against) == ("EX/25/03317", "Victor Hugh Prentice")
    assert (str(order.made.earliest), str(order.ends.earliest), str(order.served.earliest)) == (
        "2025-12-03",
        "2028-12-02",
        "2025-12-03",
    )
    assert order.offence.startswith("Harassment")
    assert order.offence.rstrip(".").endswith("1997 s.2")
    assert [one.words.split(maxsplit=1)[1].rstrip(".;") for one in order.clauses] == [
        clause.split(maxsplit=1)[1] for clause in CLAUSES
    ]
    assert all(one.under.lower().startswith(("the defendant", "you")) for one in order.clauses)


@pytest.mark.parametrize(
    ("said", "served"),
    [
        ("Copy handed to defendant [ ]", None),
        ("A copy is to be served on the defendant.", None),
        ("This order must be served on the defendant by 9 December 2025.", None),
        ("Served on the defendant by post 5 December 2025", None),
        ("Service: personally, at court, 3 December 2025", "2025-12-03"),
        ("Handed to him in person on 4 December 2025.", "2025-12-04"),
        ("Copy given to defendant in court.", "2025-12-03"),
    ],
)
def test_only_an_order_that_was_given_to_him_is_served(said: str, served: str | None, guidance: Guidance) -> None:
    form = FORMS["columns of spaces"].replace("Copy handed to defendant [X]", said)
    (order,) = read_desk([("order.txt", form.encode())], guidance).orders
    assert str(order.served.earliest) == str(served)


def test_a_label_below_a_label_is_not_what_it_says(guidance: Guidance) -> None:
    form = (
        "NOTICE OF BAIL\nRELEASE BEFORE CHARGE, WITH CONDITIONS\n\n"
        "Custody record:    EX/1188/26                Station:  EXEBURGH POLICE STATION\n"
        "Name:              Victor Hugh PRENTICE      Born:     05/09/1971\n"
        "Arrested:          6 October 2026, 10:15 hrs\n\n"
        "You must not:\n1. Contact Teresa Collard.\n"
    )
    (order,) = read_desk([("bail.txt", form.encode())], guidance).orders
    assert (order.court, order.against) == ("Exeburgh Police Station", "Victor Hugh Prentice")
