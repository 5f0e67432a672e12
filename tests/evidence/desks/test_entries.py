"""What begins an entry of a log, however a system prints it or an officer types it, and the day of what it tells."""

import io
from datetime import date

import docx
import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.evidence.desk.logs import ENTRY_DAY
from spo.guidance import Guidance

TOP = "OCCURRENCE LOG  71/26/000417\nVIC COLLARD Teresa b 09/02/1979\nSUS PRENTICE Victor b 21/06/1985\n------------\n"
SEEN = "Yesterday SUS parked across the road from the allotments, stood leaning on the gate 1510-1550."
HEADS = (
    "04/05/26 1115  4471 HALE   creation\n{}",
    "04/05/26 1115  4471  {}",
    "04/05/26 1115 PC 4471 HALE {}",
    "[001] 04/05/26 11:15 PC 4471\n{}",
    "4 May 2026 at 1115 hrs - PC HALE: {}",
    "Mon 04/05/26 1115hrs | PC 4471 HALE | Update | {}",
    "04MAY26 1115 4471\n  {}",
    "04.05.2026 11.15 - PC Hale - {}",
    "2026-05-04 11:15:20  HALE 4471  Victim contact\n{}",
    "Entry 4\nDate: 04/05/2026\nTime: 11:15\nOfficer: PC 4471 HALE\nType: Contact\nDetails: {}",
    "Entry 4   Date: 04/05/2026 11:15   Officer: PC 4471 HALE\n{}",
    "1.\t04/05/2026 1115\tPC 4471 HALE\t{}",
    "OEL #0004 04/05/2026 11:15 4471 HALE [Contact]\n{}",
    "1115 hrs 04/05/2026 PC 4471\n{}",
    "(04/05/2026 11:15, PC 4471) {}",
    "* 04/05/26 - {}",
    "2026/05/04 11:15 4471 {}",
    "PC 4471 HALE 04/05/2026 11:15\n{}",
    "HALE, Gita 4471   04/05/2026 11:15   Victim contact\n{}",
    "Updated by PC 4471 on 04/05/2026 at 11:15\n{}",
    "Log entry created 04/05/2026 11:15:02 by 4471\n{}",
    "Log 0117 of 04/05/2026, 1115hrs, PC 4471\n{}",
    "Printed 09/05/2026 by 4471\n04/05 1115 4471 {}",
    "Printed 09/05/2026 by 4471\n4 May, 1115 hrs - {}",
)
BLOCKS = (
    "Entry No : 004\nDate-Time: 04/05/2026 11:15\nAuthor   : PC 4471 HALE\nType     : FURTHER INCIDENT\nText     : {}",
    "ENTRY: 4\nENTERED: 04/05/2026 11:15\nBY: PC 4471\nENTRY TYPE: Victim contact\nDETAILS:\n{}",
    "Log No. 4\nAuthor: 4471 HALE\nDate/Time: 04/05/2026 1115\nCategory: Contact\nNarrative\n{}",
    "Date/Time: 04/05/2026 11:15\nOfficer: PC 4471 HALE\nText: {}",
    "Date: 04/05/2026    Time: 11:15    Officer: PC 4471\nEntry text: {}",
    "[Entry 4 of 9]\nDate entered: 04/05/2026\nEntered by: 4471 HALE\nUpdate: {}",
    "Seq: 4 | Created: 04/05/2026 11:15 | User: 4471 | Class: VC\n{}",
    "Entry Number 4\n04/05/2026 11:15\nPC 4471 HALE\n{}",
    "Entry ID ........ 4\nEntry date ...... 04/05/2026 11:15\nOfficer ......... PC 4471\nText ............ {}",
    "Entry No\t4\nDate\t04/05/2026 11:15\nOfficer\tPC 4471 HALE\nText\t{}",
    "Entry No: 4\n\nOfficer: PC 4471 HALE\n\nDate & Time: 04/05/2026 11:15\n\nText: {}",
)
EXPORTS = (
    'Entry Date,Entry Time,Officer,Entry\n04/05/2026,11:15,4471,"{}"',
    'Log No,Created,Created By,Log Type,Log Text\n1,04/05/2026 11:15,4471,UPDATE,"{}"',
    'Date,Time,Officer,Log text\n04/05/2026,11:15,4471,"{}"',
)


def logged(said: str, guidance: Guidance, head: str = HEADS[1]) -> Proposals:
    return read_desk([("log.txt", (TOP + head.format(said) + "\n").encode())], guidance)


@pytest.mark.parametrize("head", [*HEADS, *BLOCKS])
def test_an_entry_begins_with_a_day_however_its_head_is_written(head: str, guidance: Guidance) -> None:
    [act] = logged(SEEN, guidance, head).incidents
    assert (act.date.earliest, act.date.latest) == (date(2026, 5, 3), date(2026, 5, 3))
    assert act.what.endswith("leaning on the gate 1510-1550.")


@pytest.mark.parametrize("export", EXPORTS)
def test_an_export_of_a_log_is_one_whatever_its_columns_are_called(export: str, guidance: Guidance) -> None:
    read = read_desk([("log.csv", export.format(SEEN).encode())], guidance)
    assert [file.is_ for file in read.files] == ["log"]
    assert [act.date.earliest for act in read.incidents] == [date(2026, 5, 3)]


def test_a_table_under_the_name_of_a_log_is_one_though_it_begins_with_the_day(guidance: Guidance) -> None:
    document, held = docx.Document(), io.BytesIO()
    document.add_paragraph("Crime log")
    table = document.add_table(0, 2)
    for cells in (("Date/time/officer", "Details"), ("04/05/2026 1115 PC 4471", SEEN)):
        for cell, words in zip(table.add_row().cells, cells, strict=True):
            cell.text = words
    document.save(held)
    read = read_desk([("a.docx", held.getvalue())], guidance)
    assert [act.date.earliest for act in read.incidents] == [date(2026, 5, 3)]


def test_a_numbered_list_in_an_entry_does_not_make_the_numbers_those_of_entries(guidance: Guidance) -> None:
    said = "Requests seen:\n1. 02/05/26 1010 a hymn book\n05/05/26 0900  4471  SUS followed VIC home today."
    assert [act.date.earliest for act in logged(said, guidance).incidents][-1] == date(2026, 5, 5)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("VIC1: friend heard a dedication to her read out on Radio Wold fri 1st teatime.", date(2026, 5, 1)),
        ("VIC1 - followed in the lorry, SUS car. Says last Thurs but one.", date(2026, 4, 23)),
        ("VIC rang in tears. DM last night from moss.reader, see her MG11.", date(2026, 5, 3)),
        ("Phone triage: invoice Lookfor Tracing, 11/4, subject Teresa Collard.", date(2026, 4, 11)),
        ("Council fwd request FOI/26/17 dated 7/4, signed V Prentice, asks where VIC parks.", date(2026, 4, 7)),
    ],
)
def test_an_act_is_of_its_own_day_and_not_of_the_report(said: str, day: date, guidance: Guidance) -> None:
    [act] = logged(said, guidance).incidents
    assert act.date.earliest == day


def test_an_act_of_no_said_day_is_of_the_entry_and_asked_about(guidance: Guidance) -> None:
    [act] = logged(
        "VIC 999 at 1052. SUS got on the no. 9 at Quay Rd, sat 2 behind, walked behind her.", guidance
    ).incidents
    assert (act.date.earliest, act.asks) == (date(2026, 5, 4), (ENTRY_DAY,))
    assert act.what.startswith("SUS got on the no. 9 at Quay Rd")


def test_a_day_that_is_only_about_when_is_kept_in_words_and_not_guessed(guidance: Guidance) -> None:
    [act] = logged("Since about Xmas SUS has been leaving notes for VIC in the hymn books.", guidance).incidents
    assert (act.date.words, act.date.earliest, act.asks) == ("Since about Xmas", None, ())


@pytest.mark.parametrize(
    "said",
    [
        "CPS NFA the parcel. VIC told 1215, upset.",
        "VIC views taken. Supports. See covering note.",
        "LMS export rec'd from R TEWK. His own card to 03/03 when they suspended it.",
        'Auto text "2 x breach of order" - form counts the parcel, not corrected.',
        "VIC1 views: doesn't want him banned from libraries.",
        "Provider reply: card ending 4471 on 5 of the orders.",
        "VIC came in to front counter, statement taken.",
    ],
)
def test_an_entry_that_tells_of_no_act_proposes_none(said: str, guidance: Guidance) -> None:
    read = logged(said, guidance)
    assert (read.incidents, read.warnings) == ((), ())


def test_the_car_on_which_something_was_left_is_not_what_he_used(guidance: Guidance) -> None:
    said = 'VIC finished 1530, bunch of tulips on bonnet of own car (EX84 PVK), tag "Chapter Nine". Seized TC/6.'
    [act] = logged(said, guidance).incidents
    assert (act.used, act.exhibits, act.method) == ((), ("TC/6",), "gift")


INCIDENT = (
    "Vic rang. Sat 02/05/26 brass bell hung on the allotment shed, tag FOR T. WHO NEVER LISTENS. Rope matches the one "
    "in his shop. TC/7. No CCTV. VIC updated. On 28/04/26 council had painted the shed."
)


@pytest.mark.parametrize("kind", ["FURTHER INCIDENT", "Initial report", "NEW INCIDENT", "Incident report"])
def test_an_entry_of_an_incident_tells_one_whole_though_no_word_of_it_is_known(kind: str, guidance: Guidance) -> None:
    head = f"Entry No : 4\nDate-Time: 04/05/2026 11:15\nAuthor   : PC 4471 HALE\nType     : {kind}\nText     : {{}}"
    [act] = logged(INCIDENT, guidance, head).incidents
    assert (act.date.earliest, act.exhibits) == (date(2026, 5, 2), ("TC/7",))
    assert act.what.startswith("Sat 02/05/26 brass bell")
    assert "matches the one in his shop" in act.what
    assert not any(word in act.what for word in ("CCTV", "rang", "council"))


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("NFA from CPS. While on phone VIC says Sat 02/05/26 SUS had hung a bell on her shed.", 1),
        ("NFA from CPS. VIC reports Sat 02/05/26 a woman by her shed. Traced: dog walker, no link to SUS.", 0),
        ("NFA from CPS. VIC says the shed was painted on 02/05/26.", 0),
    ],
)
def test_what_a_victim_reports_in_an_entry_of_another_kind_is_told_where_it_is_of_him(
    said: str, told: int, guidance: Guidance
) -> None:
    head = "Entry No : 4\nDate-Time: 04/05/2026 11:15\nAuthor   : PC 4471 HALE\nType     : CPS DECISION\nText     : {}"
    assert len(logged(said, guidance, head).incidents) == told


@pytest.mark.parametrize(
    "head",
    [
        "Entry No : 4\nDate-Time: 04/05/2026 11:15\nAuthor   : Supt 41 ASH\nType     : AUTHORITY\nText     : {}",
        "04/05/26 1115 Supt 41 ASH  AUTHORITY\n{}",
    ],
)
def test_authority_that_is_given_in_a_log_is_read_there(head: str, guidance: Guidance) -> None:
    said = "I have read the log. I AUTHORISE an application for a full order. Do not put the sighting forward."
    [one] = logged(said, guidance, head).authority
    assert (one.name, one.rank, one.date.earliest) == ("ASH", "Supt", date(2026, 5, 4))
    assert (one.reasons, one.against) == ("I have read the log.", "Do not put the sighting forward.")


@pytest.mark.parametrize(("day", "other"), [("9 May 2026", "9 May 2026"), ("2 May 2026", ""), ("9 March 2026", "")])
def test_a_statement_that_tells_the_same_of_another_day_near_it_is_shown_beside_the_act(
    day: str, other: str, guidance: Guidance
) -> None:
    head = (
        "Entry No : 4\nDate-Time: 04/05/2026 11:15\nAuthor   : PC 4471 HALE\nType     : FURTHER INCIDENT\nText     : {}"
    )
    said = "Sat 02/05/26 male bought a trowel at the market stall and asked the holder about Teresa and her bicycle."
    own = f"A man came to my stall on {day}. He bought a trowel and asked about Teresa and her bicycle at the market."
    statement = f"WITNESS STATEMENT\nStatement of: Ivo PEBBLE\n\n{own}\n"
    files = [("log.txt", f"{TOP}{head.format(said)}\n".encode()), ("mg11.txt", statement.encode())]
    [act] = read_desk(files, guidance).incidents
    assert [one.says for one in act.differs if one.field == "date"] == ([other] if other else [])


def test_a_day_that_a_statement_gives_is_set_beside_a_system_s_row_of_the_same_parcel(guidance: Guidance) -> None:
    """The row has few words: those of the log and of the row together are compared with the statement's."""
    log = (
        "CRIME LOG\nAggrieved: COLLARD, Teresa   Suspect: PRENTICE, Victor\nINVESTIGATION LOG\n"
        "04/05/26 4471 AP on phone. On Saturday gone a courier brought a wooden box to Teresa, brass bell in it.\n"
    )
    rows = (
        "date,time,sender,account,details,note\n"
        "02/05/2026,11:52,V Prentice,bell@example.com,TERESA 3 Mill Lane,left with resident\n"
        "09/06/2026,10:10,V Prentice,bell@example.com,TOOLS 9 Pump Lane,collected\n"
    )
    own = "On Saturday 9 May, after my lunch, a courier brought a wooden box addressed to me. Inside was a brass bell."
    statement = f"WITNESS STATEMENT\nStatement of: Teresa COLLARD\nDated 1 June 2026\n\n{own}\n"
    files = [("log.txt", log.encode()), ("rows.csv", rows.encode()), ("mg11.txt", statement.encode())]
    act, *_ = read_desk(files, guidance).incidents
    assert act.date.printed == "2 May 2026"
    assert [one.says for one in act.differs if one.field == "date"] == ["Saturday 9 May"]
