"""The papers that a safeguarding team, a control room and the officer in the case keep, as each is really typed."""

import io
from datetime import date

import openpyxl
import pytest

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

NOTE = (
    "REPORT OF PC 4471 ANN ASH - EXEBURGH CID\nDate: 19/11/2026\n"
    "1. Subject is Victor PRENTICE, of 12 Mallard Street, Exeburgh.\n"
    "2. Persons to protect: (a) Teresa COLLARD, 41. (b) Bo THIRLE, 38.\n"
)


def book(*sheets: tuple[str, tuple[tuple[object, ...], ...]]) -> bytes:
    held, made = io.BytesIO(), openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets:
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(held)
    return held.getvalue()


def read(guidance: Guidance, **papers: bytes | str) -> Proposals:
    files = [(name.replace("_", "."), one.encode() if isinstance(one, str) else one) for name, one in papers.items()]
    return read_desk([("note.txt", NOTE.encode()), *files], guidance)


HEADS = (
    ("Line", "Told us", "Took place", "Who to", "What", "Remarks", "By"),
    ("Ref", "Date reported", "Date of incident", "Victim", "What happened", "Comments", "Officer"),
    ("No", "Logged", "Incident date", "IP", "Description", "Notes", "Initials"),
    ("#", "Rec'd", "Happened", "Against", "Incident", "Update", "By"),
    ("Row", "Reported", "When", "Towards", "Conduct", "Remarks", "Staff"),
)
ROWS = (
    (1, date(2026, 3, 4), date(2026, 3, 3), "TC", "Doll tied to the gate, red wool", "Not seen by anyone", "RW"),
    (None, "20/3/26", "-", "TC", "Not an incident. Rang for an update", "", "RW"),
    (2, date(2026, 3, 23), "Sat 21 Mar, 9.40pm", "TC", 'Chalk on the yard wall, "soon"', "Rained off by noon", "RW"),
    (3, "6/4/26", "5/4/26", "BT", "Bicycle bell sounded under the window all night", "", "KD"),
    (4, "1/5", "30 April 2210hrs", "TC + BT", "Both lamps at the gate painted black", "", "KD"),
)  # fmt: skip


@pytest.mark.parametrize("head", HEADS)
def test_a_tracker_with_headings_of_its_own_is_read_by_the_day_on_which_it_happened(head, guidance: Guidance) -> None:
    tracker = book(("Prentice", (("SAFEGUARDING TEAM - repeat callers", *[None] * 6), (None,) * 7, head, *ROWS)))
    found = read(guidance, tracker_xlsx=tracker)
    assert [(one.date.earliest, one.time) for one in found.incidents] == [
        (date(2026, 3, 3), ""),
        (date(2026, 3, 21), "9.40pm"),
        (date(2026, 4, 5), ""),
        (date(2026, 4, 30), "2210hrs"),
    ]
    assert [one.towards for one in found.incidents] == [
        ("Teresa Collard",),
        ("Teresa Collard",),
        ("Bo Thirle",),
        ("Teresa Collard", "Bo Thirle"),
    ]


def test_a_cell_that_says_none_says_nothing(guidance: Guidance) -> None:
    head = ("Line", "Told us", "Took place", "Who to", "What", "Reported to", "Remarks", "By")
    rows = [(*row[:5], said, *row[5:]) for row, said in zip(ROWS, ("none", "", "LOG 0118", "n/a", "Nil."), strict=True)]
    found = read(guidance, tracker_xlsx=book(("Prentice", (head, *rows))))
    assert [one.reported_to for one in found.incidents] == ["", "LOG 0118", "", ""]


def test_a_sheet_of_remarks_beside_a_tracker_is_no_row_of_it(guidance: Guidance) -> None:
    remarks = (("TC = Teresa Collard", "MARAC 03/04/26, next 10/12"), ("mum rang 30/3: he is all she has", None))
    tracker = book(("Prentice", (HEADS[0], *ROWS)), ("bits", remarks))
    assert len(read(guidance, tracker_xlsx=tracker).incidents) == len(read(guidance, t_xlsx=tracker).incidents) == 4


REPORTS = {
    "a report with the rank": "REPORT OF DC 1200 BO BECK - FOR SPO APPLICATION\nTo: Supt Grey\n",
    "from and to": "OFFICER'S REPORT\nFrom: DC 1200 Beck\nTo: Supt Grey\nSubject: Prentice\n",
    "a minute sheet": "MINUTE SHEET\nDC Beck to Supt Grey via DI\n",
    "a briefing note": "BRIEFING NOTE for Superintendent Grey\nPrentice, Victor\n",
    "a request": "REQUEST FOR AUTHORITY TO APPLY FOR A STALKING PROTECTION ORDER\nTo: Supt Grey\n",
    "rank first": "DC 1200 Beck, Exeburgh CID\nReport to Supt Grey: Prentice and the restraining order\n",
}
PROSE = (
    "1. Subject lives alone at 12 Mallard Street.\n"
    "2. There is a non-molestation order (Family Court at Exeburgh, 3 March 2026) and no restraining order.\n"
    "3. Bail conditions ended on 4 May 2026 when it was not extended. PNC: one conviction.\n"
    "4. On 6 June 2026 he was interviewed under caution and made no comment about the lamps.\n"
)


@pytest.mark.parametrize("head", REPORTS.values(), ids=REPORTS)
def test_an_officer_s_report_is_no_order_whatever_it_names(head: str, guidance: Guidance) -> None:
    found = read_desk([("report.txt", (head + PROSE).encode())], guidance)
    assert [one.is_ for one in found.files] == ["note"]
    assert not found.orders


LETTERS = (
    "SAFE LANTERN\n19 November 2026\n\nDear DC Beck,\n\nRe: Teresa C.\n\n{}\n\nYours sincerely,\nS Reed, IDVA\n",
    "Dear Sir\n{}\nYours faithfully\nS Reed\n",
    "12 May 2026\nDear Officer in the case\n{}\nKind regards\nSuki\n",
)
LETTER = (
    "A statement of hers was served in an earlier case with the restraining order. She supports an order and the "
    "conditions that you seek. Her address must not be in anything that is served."
)


@pytest.mark.parametrize("form", LETTERS)
def test_a_letter_is_no_statement_and_no_order(form: str, guidance: Guidance) -> None:
    found = read_desk([("letter.txt", form.format(LETTER).encode())], guidance)
    assert [one.is_ for one in found.files] == ["not known"]
    assert not found.orders
    assert any("must not be in anything" in one.value for one in found.withheld)


CALLS = {
    "log and day": ("LOG 0412  14/03/2026   GRADE 2   THE OLD FORGE", "21:04:11  ", ""),
    "labels": ("STORM LOG NO: 0412   DATE: 14/03/2026\nLOCATION: THE OLD FORGE\nGRADE: 2", "21:04:11 OPR44 ", ""),
    "cad and stroke": ("CAD 0412/14MAR26  EXEBURGH", "2104 - ", ""),
    "incident of a day": ("INC: 0412 OF 14/03/26", "[21:04:11] ", ""),
    "created": ("Incident EX-0412   Created 14 March 2026 21:03", "21:04 hrs: ", ""),
    "printed above": ("EXEBURGH POLICE   STORM PRINT   printed 19/05/2026\n\nEVENT 0412  14/03/2026", "21:04:11  ", ""),
}


@pytest.mark.parametrize(("head", "time", "_"), CALLS.values(), ids=CALLS)
def test_a_control_room_s_print_is_a_call_under_each_head(head: str, time: str, _: str, guidance: Guidance) -> None:
    text = (
        f"{head}\n{time}CALLER TERESA COLLARD. VICTOR PRENTICE IS BANGING ON THE DOOR OF THE FORGE\n"
        f"{time}HE SHOUTED YOU OWE ME A BELL\n{time}4471: HE HAS LEFT. CCTV BEING KEPT\n"
        f"{time}** MIS-KEYED, BELONGS TO LOG 0413 - SHOPLIFTER DETAINED **\n"
    )
    (act,) = read(guidance, storm_print_txt=text).incidents
    assert act.date.earliest == date(2026, 3, 14)
    assert "BANGING ON THE DOOR" in act.what
    assert "YOU OWE ME A BELL" in act.what
    assert "SHOPLIFTER" not in act.what
    assert "CCTV" not in act.what


LACKS = (
    "VP does not have this.",
    "SUSP NOT TO KNOW",
    "Prentice is not thought to know where she is.",
    "Prentice has not been told about it.",
    "Suspect doesn't have her new number",
    "nobody else knows that",
    "Victor has never had it.",
    "Move to restricted log",
)


@pytest.mark.parametrize("said", LACKS)
def test_what_the_defendant_is_said_not_to_have_is_kept_back_with_all_that_the_row_holds(
    said, guidance: Guidance
) -> None:
    new = "New: Flat 3, 22 Weavers Yard, Lower Marlow EX86 9QJ. Mob now 07700 900861"
    row = (None, "25/8/26", "-", "TC", f"Not an incident. TC moved yesterday. {new}", said, "KD")
    found = read(guidance, tracker_xlsx=book(("Prentice", (HEADS[0], *ROWS, row)))).withheld
    assert {(one.kind, one.value) for one in found if one.kind in ("address", "telephone")} >= {
        ("address", "Flat 3, 22 Weavers Yard, Lower Marlow EX86 9QJ"),
        ("telephone", "07700 900861"),
    }


def test_a_street_of_a_flat_to_keep_back_is_found_without_its_number(guidance: Guidance) -> None:
    row = (None, "25/8/26", "-", "TC", "New: Flat 3, 22 Weavers Yard EX86 9QJ", "VP does not have this", "KD")
    call = (
        "LOG 0412  14/09/2026\n21:04:11  TC AT HOME\n21:05:11  SAYS HE KNOWS IT IS WEAVERS YARD\n21:06:11  ALL QUIET\n"
    )
    found = read(guidance, tracker_xlsx=book(("Prentice", (HEADS[0], *ROWS, row))), storm_print_txt=call).withheld
    (kept,) = (one for one in found if one.kind == "address")
    assert "WEAVERS YARD" in kept.spellings
    assert {source.file for source in kept.sources} == {"tracker.xlsx", "storm.print.txt"}
