"""An order that only a log or a record of convictions tells of is proposed, also where it is over."""

from datetime import date

import pytest

from spo.evidence.desk import read_desk
from spo.evidence.desk.orders_told import TOLD
from spo.guidance import Guidance

LOG = "OCCURRENCE ENQUIRY LOG\n13/11/2026 09:00 PC 99 ASH\n  SUS interviewed.\n14/11/2026 00:40 CUSTODY EX\n  {}\n"
CLAUSES = ("no contact with Teresa COLLARD", "not enter Bobbin Lane or 3 Mallard Street", "live at 2 Pump Lane")
PNC = (
    "PNC PRINT\nPNCID 11/12345A\nCONVICTIONS: 1\n"
    "1 06/09/18 EXEBURGH MAGS   HARASSMENT s2 PHA (01/02/18-30/06/18)  PLEA G   FINE 200.00\n"
    "                          {}\n"
)


@pytest.mark.parametrize(
    ("conditions", "numbers"),
    [
        (f"Conds: 1 {CLAUSES[0]}. 2 {CLAUSES[1]}. 3 {CLAUSES[2]}.", ("1", "2", "3")),
        (f"Conditions: (1) {CLAUSES[0]}; (2) {CLAUSES[1]}; (3) {CLAUSES[2]}. IP updated.", ("1", "2", "3")),
        (f"Conditions: {CLAUSES[0]}; {CLAUSES[1]}; {CLAUSES[2]}. IP updated.", ("", "", "")),
        (f"Conds - {CLAUSES[0]}, {CLAUSES[1]}, {CLAUSES[2]}.", ("", "", "")),
    ],
)
@pytest.mark.parametrize(
    "bail",
    [
        "Pre charge bail to 12/02/2027 1400.",
        "Bailed to Exeburgh PS until 12/2 at 14:00.",
        "Released on police bail to return to PS on 12/2.",
    ],
)
def test_bail_and_its_conditions_are_read_from_an_entry(conditions, numbers, bail, guidance: Guidance) -> None:
    log = LOG.format(f"{bail} {conditions}")
    (order,) = read_desk([("log.txt", log.encode())], guidance).orders
    assert (order.kind, order.made.earliest, order.ends.earliest, order.asks) == (
        "pre-charge-bail",
        date(2026, 11, 14),
        date(2027, 2, 12),
        (TOLD,),
    )
    assert [(clause.paragraph, clause.words.strip(".")) for clause in order.clauses] == [
        *zip(numbers, CLAUSES, strict=True)
    ]


def test_bail_after_a_charge_is_of_another_kind(guidance: Guidance) -> None:
    log = LOG.format("Charged s2A. Bailed to 12/02/2027. Conds: 1 no contact with IP. 2 not enter Bobbin Lane.")
    (order,) = read_desk([("log.txt", log.encode())], guidance).orders
    assert order.kind == "court-bail"


@pytest.mark.parametrize(
    ("later", "ends"),
    [
        ("NG plea, trial 25/03/2027 half day, bail as before.", date(2027, 3, 25)),
        ("Next hearing 01/03/2027, trial 25/03/2027. Conditions as before.", date(2027, 3, 1)),
        ("Bail as before. IP away from 20/02/2027 to 27/02/2027. Trial 25/03/2027.", date(2027, 3, 25)),
        ("Bail as before, IP away 20/02/2027. Trial at Exeburgh Mags, 25/03/2027.", date(2027, 3, 25)),
        ("Bail extended to 25/03/2027. IP back at work 20/02/2027.", date(2027, 3, 25)),
        ("Conditions as before, until 25/03/2027.", date(2027, 3, 25)),
        ("Bail as before. IP away on 20/02/2027.", date(2027, 2, 12)),
        ("NG plea, trial 25/03/2027.", date(2027, 2, 12)),
        ("Bail as before.", date(2027, 2, 12)),
    ],
)
def test_bail_that_goes_on_ends_on_the_day_to_which_it_goes_on(later: str, ends: date, guidance: Guidance) -> None:
    log = LOG.format("Charged s2A. Bailed to 12/02/2027. Conds: 1 no contact with IP. 2 not enter Bobbin Lane.")
    (order,) = read_desk([("log.txt", f"{log}13/02/2027 09:00 PC 99 ASH\n  {later}\n".encode())], guidance).orders
    assert order.ends.earliest == ends
    assert [one.says for one in order.differs] == ["12/02/2027"] * (ends > date(2027, 2, 12))


@pytest.mark.parametrize("said", ["Bailed to 12/02/2027.", "Bail conditions: to be considered.", "Conds: none known."])
def test_bail_without_conditions_or_an_end_is_not_proposed_as_an_order(said: str, guidance: Guidance) -> None:
    assert read_desk([("log.txt", LOG.format(said).encode())], guidance).orders == ()


@pytest.mark.parametrize(
    ("said", "ends", "clauses"),
    [
        ("RESTRAINING ORDER 18M - NOT TO CONTACT PETRA LINDEN - EXPIRED 05/03/20", date(2020, 3, 5), 1),
        ("RESTRAINING ORDER UNTIL 05/03/2020", date(2020, 3, 5), 0),
        ("RESTRAINING ORDER 18 MONTHS", date(2020, 3, 5), 0),
        ("RESTRAINING ORDER - NOT TO CONTACT PETRA LINDEN", None, 1),
    ],
)
def test_an_order_of_a_record_is_proposed_with_its_end(said, ends, clauses, guidance: Guidance) -> None:
    (order,) = read_desk([("pnc.txt", PNC.format(said).encode())], guidance).orders
    assert (order.kind, order.made.earliest) == ("restraining-order-conviction", date(2018, 9, 6))
    assert (order.ends.earliest, len(order.clauses)) == (ends, clauses)


def test_points_on_a_licence_are_no_order(guidance: Guidance) -> None:
    assert read_desk([("pnc.txt", PNC.format("LICENCE ENDORSED 6 POINTS").encode())], guidance).orders == ()


def test_an_order_whose_paper_was_read_is_told_once(guidance: Guidance) -> None:
    paper = "RESTRAINING ORDER\nDate of order: 6 September 2018\n1. Not to contact Petra LINDEN.\n"
    record = PNC.format("RESTRAINING ORDER 18M - NOT TO CONTACT PETRA LINDEN")
    (order,) = read_desk([("ro.txt", paper.encode()), ("pnc.txt", record.encode())], guidance).orders
    assert (order.sources[0].file, order.asks) == ("ro.txt", ())


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Stamped.        Served by hand 3/4/25 at noon.", "2025-04-03"),
        ("This order was served on the respondent on 3 April 2025.", "2025-04-03"),
        ("Date of service: 03/04/2025", "2025-04-03"),
        ("To be served on the respondent by 3 April 2025.", ""),
        ("If it is not served by 3 April 2025 it ends.", ""),
        ("Served on the applicant's solicitor, who had it on 3 April 2025.", ""),
        ("Served 3 April 2025. Served again 9 April 2025.", ""),
    ],
)
def test_the_day_on_which_an_order_was_served_is_read_where_it_says_so(said, day, guidance: Guidance) -> None:
    order = "NON-MOLESTATION ORDER\nRespondent: Victor PRENTICE\nDate made: 1 April 2025\n1. Not to contact her.\n\n"
    (one,) = read_desk([("order.txt", f"{order}{said}\n".encode())], guidance).orders
    assert str(one.served.earliest or "") == day


GIVEN = """Authority to apply - Stalking Protection Act 2019
Force: Tarnshire Police        Delegated by the Chief Constable under scheme paragraph 4
I have read the log. I have considered: a further warning; a new injunction. {}
{}
"""


@pytest.mark.parametrize(
    ("signed", "name", "rank", "day"),
    [
        (
            "P. Wren-Oake, Superintendent, Public Protection    Written 3/11/26",
            "P. Wren-Oake",
            "Superintendent",
            "2026-11-03",
        ),
        ("Oral 1/11/26 0900, written 3/11/26. T/Supt 411 Wren", "", "", "2026-11-03"),
        ("Signed: Det Supt Pat Wren\nDate: 3 November 2026", "Pat Wren", "Det Supt", "2026-11-03"),
        ("Signed 3 November 2026, again on 5 November 2026", "", "", ""),
    ],
)
def test_who_gave_authority_and_when_is_read_from_the_paper_that_gives_it(signed, name, rank, day, guidance) -> None:
    paper = GIVEN.format("I am satisfied that she is at risk. I authorise a full application.", signed)
    read = read_desk([("supt.txt", paper.encode())], guidance)
    assert [one.is_ for one in read.files] == ["authority"]
    (one,) = read.authority
    assert (one.name, one.rank, str(one.date.earliest or "")) == (name, rank, day)
    assert one.delegation == "Delegated by the Chief Constable under scheme paragraph 4"
    assert one.alternatives == "I have considered: a further warning; a new injunction."
    assert one.reasons == "I have read the log. I am satisfied that she is at risk."


def test_an_email_gives_authority_too(guidance: Guidance) -> None:
    head = "From: Wren, Pat Supt 411 <pat.wren@example.org>\nTo: Reed, Ida DC 7\nDate: 3 Nov 2026\nSubject: SPO\n\n"
    read = read_desk([("email.txt", f"{head}Ida, I authorise the application. Pat\n".encode())], guidance)
    assert [one.is_ for one in read.files] == ["authority"]
    assert [(one.name, one.rank, str(one.date.earliest)) for one in read.authority] == [
        ("Pat Wren", "Supt", "2026-11-03")
    ]


def test_a_paper_that_refuses_authority_gives_none(guidance: Guidance) -> None:
    paper = GIVEN.format("I do not authorise an application.", "P. Wren, Superintendent 3/11/26")
    assert read_desk([("supt.txt", paper.encode())], guidance).authority == ()


@pytest.mark.parametrize(
    ("said", "found"),
    [
        (
            "County court search 6/5/26: no live matters.",
            ("County court", "2026-05-06", "", "no live matters."),
        ),
        (
            "PNC checked 18/11/26 by DC Ash - no trace of any order",
            ("PNC", "2026-11-18", "DC Ash", "no trace of any order"),
        ),
        ("Checked with family court 18/11/26, no orders.", ("family court", "2026-11-18", "", "no orders.")),
        ("Family court (J Reed) confirmed 18/11/26 no orders.", None),
        ("Family ct search done on 18/11/26: nil.", ("Family ct", "2026-11-18", "", "nil.")),
        ("Family court check to be done by 18/11/26.", None),
        ("Family court search not made by 18/11/26: chase.", None),
        ("Credit check 18/11/26: nothing.", None),
    ],
)
def test_a_search_for_other_orders_is_read_where_the_day_and_what_was_found_are_said(said, found, guidance) -> None:
    read = read_desk([("log.txt", LOG.format(said).encode())], guidance).checks
    assert [(one.system, str(one.date.earliest), one.by, one.result) for one in read] == [found] * bool(found)


def test_several_systems_that_were_searched_at_once_are_each_a_search(guidance: Guidance) -> None:
    said = LOG.format("PND, family court and ViSOR checked 18/11/26 by DC Ash: nil.")
    found = read_desk([("log.txt", said.encode())], guidance).checks
    assert [(one.system, one.by, one.result) for one in found] == [
        (system, "DC Ash", "nil.") for system in ("PND", "family court", "ViSOR")
    ]


def test_a_print_says_who_asked_for_it_and_that_there_is_no_other_order(guidance: Guidance) -> None:
    pnc = (
        "PNC NAMES ENQUIRY   ORIG 5093/SVT    18/11/26 19:40\nPNCID 11/2A\n\n\nOTHER ORDERS:  NIL SPO  NIL DVPO/DAPO\n"
    )
    (one,) = read_desk([("pnc.txt", pnc.encode())], guidance).checks
    assert (str(one.date.earliest), one.by, one.result) == (
        "2026-11-18",
        "5093/SVT",
        "OTHER ORDERS: NIL SPO NIL DVPO/DAPO",
    )


def test_the_print_of_a_record_is_a_search_of_its_day(guidance: Guidance) -> None:
    pnc = "PNC PRINT  REQ 99 ASH  06/05/26\nPNCID 11/2A  PRENTICE/VICTOR\n\n\nRESTRAINING ORDER: NONE\n"
    (one,) = read_desk([("pnc.txt", pnc.encode())], guidance).checks
    assert (str(one.date.earliest), one.by, one.result) == ("2026-05-06", "99 ASH", "RESTRAINING ORDER: NONE")


@pytest.mark.parametrize(("whom", "names"), [("the applicant", ("Teresa Collard",)), ("anybody there", ())])
def test_whom_the_terms_call_the_applicant_is_whom_an_order_protects(whom: str, names, guidance: Guidance) -> None:
    head = "NON-MOLESTATION ORDER\nApplicant:    Teresa COLLARD\nRespondent:   Victor PRENTICE\n"
    order = f"{head}The respondent must not:\n1. use violence against {whom}.\n"
    (one,) = read_desk([("order.txt", order.encode())], guidance).orders
    assert one.names == names


def test_the_number_and_the_offence_of_an_order_are_read_without_a_colon_and_with_when_it_was_convicted(
    guidance: Guidance,
) -> None:
    paper = (
        "EXEBURGH MAGISTRATES' COURT (3377)\nRESTRAINING ORDER ON CONVICTION\n"
        "Case number 33770025518          Date of order: 6 September 2018\n"
        "Offence of which convicted today: harassment without violence\n"
        "THE DEFENDANT MUST NOT:\n1. Contact Petra LINDEN.\n"
    )
    (order,) = read_desk([("ro.txt", paper.encode())], guidance).orders
    assert (order.reference, order.offence) == ("33770025518", "harassment without violence")
