"""The same paper, kept in other ways, is read alike."""

import io
import time
from collections.abc import Callable, Sequence
from datetime import date, datetime

import docx
import openpyxl
import pytest
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from spo.evidence.desk import Proposals, read_desk
from spo.guidance import Guidance

Rows = Sequence[Sequence[str]]
LOG = (
    ("1", "03/05/2026 14:20", "PC 4471 HALE", "Initial report", "Teresa COLLARD attended. Victor PRENTICE turned up "
     "at 4 Pump Lane on Friday 1st May about 2130 and banged on the door. She kept a card from the mat (TC/1)."),
    ("2", "05/05/2026 09:05", "PC 4471 HALE", "Contact", "Suspect sent 14 WhatsApp messages last night between 2200 "
     "and 2330 from 07700 900312. Screenshots to be exhibited as TC/2."),
    ("3", "06/05/2026 16:40", "DS 209 OKORO", "Supervisor review", "Reviewed. DASH high."),
    ("4", "09/05/2026 11:15", "PC 4471 HALE", "Enquiry", "CCTV shows his silver Astra WX19 KLM parked opposite her "
     "house on 07/05/2026 from 19:10 to 20:25. Exhibit GH/1."),
    ("5", "21/05/2026 10:00", "PC 4471 HALE", "Arrest", "PRENTICE arrested at 0740 on suspicion of stalking."),
)  # fmt: skip
CHRONOLOGY = (
    ("1 May 2026", "Banged on the door of 4 Pump Lane", "TC/1"),
    ("4 May 2026", "14 WhatsApp messages from 07700 900312", "TC/2"),
    ("7 May 2026", "Parked opposite her house for an hour in a silver Astra, engine running", "GH/1"),
)
EXHIBITS = (
    ("TC/1", "Card", "Teresa COLLARD", "03/05/2026"),
    ("TC/2", "Screenshots of WhatsApp messages, five sheets stapled", "Teresa COLLARD", "05/05/2026"),
    ("GH/1", "Recording from a camera", "PC 4471 Gita HALE", "09/05/2026"),
)
CLAUSES = ("Contact Teresa COLLARD directly or indirectly.", "Go within 100 metres of 4 Pump Lane, Exeburgh.")
DAYS = [date(2026, 5, 1), date(2026, 5, 4), date(2026, 5, 7)]


def text(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def pdf(title: str, heads: Sequence[str], rows: Rows, widths: Sequence[int], align: str = "TOP") -> bytes:
    style, held = getSampleStyleSheet()["Normal"], io.BytesIO()
    cells = [[Paragraph(cell, style) for cell in row] for row in (heads, *rows)]
    table = Table(cells, colWidths=widths, style=[("VALIGN", (0, 0), (-1, -1), align)])
    SimpleDocTemplate(held).build([Paragraph(title, style), table])
    return held.getvalue()


def saved(save: Callable[[io.BytesIO], object]) -> bytes:
    held = io.BytesIO()
    save(held)
    return held.getvalue()


def in_pairs() -> bytes:
    document = docx.Document()
    document.add_paragraph("CRIME ENQUIRY LOG")
    table = document.add_table(0, 4)
    for number, when, officer, kind, said in LOG:
        for cell, words in zip(table.add_row().cells, (f"Entry {number}", when, officer, kind), strict=True):
            cell.text = words
        row = table.add_row().cells
        row[0].merge(row[3]).text = said
    return saved(document.save)


def below_titles() -> bytes:
    book = openpyxl.Workbook()
    for row in (
        ["Export"],
        [],
        ["Printed by 4471"],
        ["Seq", "Entry date", "Entered by", "Heading", "Entry text"],
        *LOG,
    ):
        book.active.append(row)
    return saved(book.save)


HEADS = ("No", "Date/Time", "Officer", "Type", "Details")
LOGS = {
    "pairs of rows.docx": in_pairs(),
    "below titles.xlsx": below_titles(),
    "labels.txt": text(
        "OCCURRENCE LOG",
        *(f"\nEntry no:  {n}\nDate/time: {w}\nOfficer:   {o}\nCategory:  {k}\nText:  {x}" for n, w, o, k, x in LOG),
    ),
    "a line over each.txt": text("Investigation log", *(f"\n{w} - {o} - {k}\n{said}" for _, w, o, k, said in LOG)),
    "letters before each number.txt": text(
        "Occurrence log", *(f"OEL #0{n} {w} {o} [{k}]\n{said}" for n, w, o, k, said in LOG)
    ),
    "bars and months without spaces.txt": text(
        "INVESTIGATION LOG",
        *(
            f"{'-' * 60}\n{n} | {datetime.strptime(w, '%d/%m/%Y %H:%M'):%d%b%y %H%M} | {o} | {k}\n{x}"
            for n, w, o, k, x in LOG
        ),
    ),
    "newest first.txt": text("Crime log", *(f"{w} {o}: {said}" for _, w, o, _, said in LOG[::-1])),
    "top.pdf": pdf("CRIME LOG", HEADS, LOG, (30, 80, 80, 80, 230)),
    "foot.pdf": pdf("CRIME LOG", HEADS, LOG, (30, 80, 80, 80, 230), "BOTTOM"),
}  # fmt: skip


@pytest.mark.parametrize("name", LOGS)
def test_a_log_tells_the_same_acts_however_it_is_kept(name: str, guidance: Guidance) -> None:
    read = read_desk([(name, LOGS[name])], guidance)
    assert [file.is_ for file in read.files] == ["log"]
    assert [act.date.earliest for act in read.incidents] == DAYS
    assert [act.exhibits for act in read.incidents] == [("TC/1",), ("TC/2",), ("GH/1",)]
    assert (read.incidents[1].count, read.incidents[1].used) == (14, ("07700900312",))
    assert [one.date.earliest for one in read.warnings] == [date(2026, 5, 21)]


def by_month() -> bytes:
    book = openpyxl.Workbook()
    book.active.title = "April 2026"
    book.create_sheet("May 2026")
    for sheet, rows in zip(book.worksheets, ([], CHRONOLOGY), strict=True):
        for row in (("Day", "What happened", "Exhibit"), *((day.split()[0], *more) for day, *more in rows)):
            sheet.append(row)
    return saved(book.save)


WEEKDAYS = ("F", "M", "Th")
CHRONOLOGIES = {
    "table.pdf": pdf("Chronology", ("Date", "Event", "Exhibit"), CHRONOLOGY, (80, 200, 60)),
    "months.txt": text(
        "So far (2026)", "", "April", "", "May",
        *(f"- {day.split()[0]}: {what}\n       ({mark})" for day, what, mark in CHRONOLOGY),
    ),
    "weekdays.txt": text(
        "Chrono, all 2026", "APR / MAY",
        *(f"  {name} {day[0]}   {'   '.join(more)}" for name, (day, *more) in zip(WEEKDAYS, CHRONOLOGY, strict=True)),
        "JUNE", "",
    ),
    "numbered.txt": text(
        "CHRONOLOGY", *(f"{n}. {day} – {what} [{mark}]" for n, (day, what, mark) in enumerate(CHRONOLOGY, 1))
    ),
    "by month.xlsx": by_month(),
    "acts.csv": text(
        "Date,Event,Source,Exhibit", *(f'{day},"{what}",Her statement,{mark}' for day, what, mark in CHRONOLOGY)
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CHRONOLOGIES)
def test_a_chronology_tells_the_same_acts_however_it_is_kept(name: str, guidance: Guidance) -> None:
    read = read_desk([(name, CHRONOLOGIES[name])], guidance)
    assert [act.date.earliest for act in read.incidents] == DAYS
    assert [act.exhibits for act in read.incidents] == [("TC/1",), ("TC/2",), ("GH/1",)]


def test_a_day_that_may_be_of_two_months_is_of_none(guidance: Guidance) -> None:
    told = text("Chrono, all 2026", "APR / MAY", "  4   Email TC/1", "JUNE", "  5   Email TC/2", "  6   Email TC/3")
    days = [act.date.earliest for act in read_desk([("chrono.txt", told)], guidance).incidents]
    assert days == [date(2026, 6, 5), date(2026, 6, 6), None]


LISTS = {
    "top.pdf": pdf("MG12", ("Ref", "Description", "Produced by", "Date"), EXHIBITS, (60, 130, 130, 80)),
    "foot.pdf": pdf("MG12", ("Ref", "Description", "Produced by", "Date"), EXHIBITS, (60, 130, 130, 80), "BOTTOM"),
    "without strokes.csv": text(
        "MG12 EXHIBIT LIST,,,,", ",,,,", "No.,Description,Ident. mark,Producing witness,Date",
        *(f'{n},"{what}",{mark.replace("/", "")},{who},{when}' for n, (mark, what, who, when) in enumerate(EXHIBITS)),
    ),
    "sentences.txt": text("Exhibits", *(f"Exhibit {m}: {x}. Produced by {who} on {w}." for m, x, who, w in EXHIBITS)),
    "columns.txt": text("EXHIBITS", *(f"{mark:8}{what:60}{who:25}{when}" for mark, what, who, when in EXHIBITS)),
}  # fmt: skip


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_exhibits_is_the_same_however_it_is_kept(name: str, guidance: Guidance) -> None:
    read = read_desk([(name, LISTS[name])], guidance)
    assert [(one.mark, one.description, one.produced_by) for one in read.exhibits] == [each[:3] for each in EXHIBITS]
    assert [one.date.earliest for one in read.exhibits] == [date(2026, 5, 3), date(2026, 5, 5), date(2026, 5, 9)]


def numbered_by_word() -> bytes:
    document = docx.Document()
    for words in ("RESTRAINING ORDER ON CONVICTION", "Date of order: 14 January 2026", "The defendant must not:"):
        document.add_paragraph(words)
    for words in CLAUSES:
        document.add_paragraph(words, style="List Number")
    document.add_paragraph("This order lasts until the end of 13 January 2028.")
    return saved(document.save)


FORMAL = text(
    "IN THE COUNTY COURT AT EXEBURGH", "Injunction order: section 3 of the Protection from Harassment Act 1997",
    "On the 14th day of January 2026 the court considered an application.", "The defendant must not:", "",
    *(f"{n}. {words}\n" for n, words in enumerate(CLAUSES, 1)),
    "This order shall remain in force until 4 o'clock in the afternoon on the 13th day of January 2028.",
)  # fmt: skip
REASONED = [(str(n), words, "To prevent further offences by the suspect") for n, words in enumerate(CLAUSES, 1)]
ORDERS = {
    "numbered by Word.docx": (numbered_by_word(), date(2028, 1, 13)),
    "formal words.txt": (FORMAL, date(2028, 1, 13)),
    "reasons beside.pdf": (
        pdf(
            "RECORD OF POLICE BAIL<br/>Bailed on: 14/01/2026<br/>You must return to Exeburgh Police Station on "
            "13/04/2026<br/>Until then you must not:",
            ("No.", "Condition", "Reason"), REASONED, (30, 130, 130),
        ),
        date(2026, 4, 13),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ORDERS)
def test_the_clauses_of_an_order_are_its_own_words_and_no_reason_beside_them(name: str, guidance: Guidance) -> None:
    content, ends = ORDERS[name]
    (order,) = read_desk([(name, content)], guidance).orders
    assert [(one.paragraph, one.words) for one in order.clauses] == [("1", CLAUSES[0]), ("2", CLAUSES[1])]
    assert (order.made.earliest, order.ends.earliest) == (date(2026, 1, 14), ends)


def test_a_record_may_have_an_offence_on_one_line_and_its_day_on_the_next(guidance: Guidance) -> None:
    told = text(
        "PNC PRINT", "SUMMARY  CONVICTIONS 1   CAUTIONS 1", "1. 20/05/16   EXEBURGH MAGISTRATES", "   1. BATTERY",
        "      ON 02/04/16                PLEA: GUILTY", "      FINE 80.00", "--- CAUTIONS ---",
        "   04/05/21  EXESHIRE POLICE   ADULT CAUTION", "      COMMON ASSAULT   OFFENCE DATE 01/05/21",
        "NON-CONVICTION DISPOSALS", "   14/07/24  ARRESTED  EXESHIRE POLICE", "      HARASSMENT",
        "      14/10/24  NO FURTHER ACTION",
    )  # fmt: skip
    read: Proposals = read_desk([("pnc.txt", told)], guidance)
    assert [(one.offence, one.stage, one.date.earliest, one.committed.earliest) for one in read.proceedings] == [
        ("BATTERY", "convicted", date(2016, 5, 20), date(2016, 4, 2)),
        ("COMMON ASSAULT", "cautioned", date(2021, 5, 4), date(2021, 5, 1)),
        ("HARASSMENT", "no further action", date(2024, 10, 14), None),
    ]


def test_an_offence_with_a_plea_is_no_caution(guidance: Guidance) -> None:
    told = text(
        "PNC PRINT", "CAUTIONS: 1", "1. 20/05/16   EXEBURGH MAGISTRATES", "   1. BATTERY (02/04/16)   PLEA GUILTY"
    )
    assert [one.stage for one in read_desk([("pnc.txt", told)], guidance).proceedings] == ["convicted"]


def test_what_a_summary_sums_is_no_heading_and_a_sentence_says_that_he_was_convicted(guidance: Guidance) -> None:
    told = text(
        "PNC PRINT", "SUMMARY   CONVICTION(S) 1   OFFENCE(S) 1", "          REPRIMANDS/WARNINGS/CAUTIONS 1",
        "1.  20/05/16   EXEBURGH MAGISTRATES", "    1. BATTERY (02/04/16)      PLEA NOT GUILTY",
        "       UNPAID WORK 80 HRS",
        "CAUTION(S)", "1.  04/05/21   EXESHIRE CONSTABULARY", "    1. COMMON ASSAULT (01/05/21)",
        "NFA", "    14/10/24   HARASSMENT (14/07/24)   NFA - NO EVIDENCE",
    )  # fmt: skip
    found = read_desk([("pnc.txt", told)], guidance).proceedings
    assert [(one.offence, one.stage, one.date.earliest, one.committed.earliest) for one in found] == [
        ("BATTERY", "convicted", date(2016, 5, 20), date(2016, 4, 2)),
        ("COMMON ASSAULT", "cautioned", date(2021, 5, 4), date(2021, 5, 1)),
        ("HARASSMENT", "no further action", date(2024, 10, 14), date(2024, 7, 14)),
    ]


def test_a_record_may_be_kept_as_labels_under_the_number_of_each_conviction(guidance: Guidance) -> None:
    told = text(
        "PNC PRINT", "NAME : PRENTICE, VICTOR", "",
        "SUMMARY", "  CONVICTIONS 1 (OFFENCES 2)    CAUTIONS 1", "", "CONVICTION 1",
        "  DATE       : 20 MAY 2016", "  COURT      : EXEBURGH MAGISTRATES COURT",
        "  OFFENCE 1  : BATTERY      DATE COMMITTED 02 APR 2016",
        "  OFFENCE 2  : AFFRAY       DATE COMMITTED 03 APR 2016",
        "  PLEA       : GUILTY", "", "CAUTION 1", "  DATE       : 04 MAY 2021",
        "  OFFENCE    : COMMON ASSAULT    DATE COMMITTED 01 MAY 2021",
    )  # fmt: skip
    found = read_desk([("pnc.txt", told)], guidance).proceedings
    assert [(one.offence, one.stage, one.date.earliest, one.committed.earliest) for one in found] == [
        ("BATTERY", "convicted", date(2016, 5, 20), date(2016, 4, 2)),
        ("AFFRAY", "convicted", date(2016, 5, 20), date(2016, 4, 3)),
        ("COMMON ASSAULT", "cautioned", date(2021, 5, 4), date(2021, 5, 1)),
    ]


def test_a_chronology_may_have_a_first_and_a_last_day(guidance: Guidance) -> None:
    rows = (
        "#\tFrom\tTo\tWhat PRENTICE did\tTo whom\tExhibit",
        "1\t01/05/2026\t\tBanged on her door\tTC\tTC/1",
        "2\t04/05/2026\t06/05/2026\t14 WhatsApp messages\tTC\tTC/2",
        "3\t07/05/2026\t\tFollowed her home\tTC\t",
    )
    read = read_desk([("chrono.txt", text("CHRONOLOGY", *rows))], guidance)
    assert [file.is_ for file in read.files] == ["chronology"]
    assert [(act.date.earliest, act.date.latest) for act in read.incidents] == [
        (date(2026, 5, 1), date(2026, 5, 1)),
        (date(2026, 5, 4), date(2026, 5, 6)),
        (date(2026, 5, 7), date(2026, 5, 7)),
    ]


@pytest.mark.parametrize("line", [" " * 4990 + "x", "a  " * 1600, "Label: value  " * 300, "   - " * 1000])
def test_lines_of_little_but_gaps_are_read_in_no_time(line: str, guidance: Guidance) -> None:
    began = time.process_time()
    read_desk([("log.txt", text("CRIME LOG", *[line] * 20))], guidance)
    assert time.process_time() - began < 10


def test_sheets_of_several_kinds_are_several_papers(guidance: Guidance) -> None:
    book = openpyxl.Workbook()
    for sheet, rows in (
        (book.active, (("Date", "What happened", "Exhibit"), *CHRONOLOGY)),
        (book.create_sheet("Items"), (("Exhibit", "Description", "Produced by", "Date"), *EXHIBITS)),
    ):
        for row in rows:
            sheet.append(row)
    read = read_desk([("book.xlsx", saved(book.save))], guidance)
    assert [(file.name, file.is_) for file in read.files] == [
        ("book.xlsx: Sheet", "chronology"),
        ("book.xlsx: Items", "exhibits"),
    ]
    assert (len(read.incidents), len(read.exhibits)) == (3, 3)


def test_a_mark_that_no_list_has_is_proposed_and_asked_about(guidance: Guidance) -> None:
    read = read_desk([("list.txt", LISTS["columns.txt"]), ("log.txt", text("Crime log", *(
        f"{w} {o}: {said.replace('GH/1', 'GH/2').replace('TC/1', 'TC1')}" for _, w, o, _, said in LOG
    )))], guidance)  # fmt: skip
    assert [(one.mark, bool(one.asks)) for one in read.exhibits if one.mark in ("TC/1", "GH/1", "GH/2")] == [
        ("TC/1", False),
        ("GH/1", False),
        ("GH/2", True),
    ]
    assert [act.exhibits for act in read.incidents] == [("TC/1",), ("TC/2",), ("GH/2",)]


def test_a_threat_of_arrest_a_charge_and_what_another_wrote_are_neither_arrest_nor_act(guidance: Guidance) -> None:
    said = (
        "PRENTICE told any further contact will result in arrest.",
        "PRENTICE charged with stalking (14/05/2026).",
        "Attended re male seen at 4 Pump Lane on 16/05/2026. A gas engineer, ID card seen. Not PRENTICE.",
        "PRENTICE arrested at 0740 on suspicion of stalking.",
        "Examiner's note GH/2. Hospital security took a note but nothing else.",
        "Suspect walking round her car park on 15/05/2026, caller thinks.",
        "Re #06. Meter reader, firm confirm. NOT SUSP. No arrest made. No offences.",
    )
    log = text(
        "CRIME LOG",
        "Suspect: PRENTICE, Victor",
        *(f"\n#0{n} 1{n}/05/2026 10:00 PC 4471 HALE\n{what}" for n, what in enumerate(said, 1)),
    )
    read = read_desk([("log.txt", log)], guidance)
    arrests = [one for one in read.warnings if one.kind == "arrest"]
    assert [(one.date.earliest, one.time) for one in arrests] == [(date(2026, 5, 14), "at 0740")]
    assert not read.incidents


def test_two_papers_that_give_one_exhibit_two_days_tell_of_one_act_and_both_days_are_shown(guidance: Guidance) -> None:
    log = text(
        "CRIME LOG", "\n#01 10/07/2026 10:00 PC 4471 HALE", "A card was left under her wiper on 09/07/2026, TC/4."
    )
    rows = text(
        "CHRONOLOGY", "1. 1 May 2026 - Banged on the door - TC/1", "2. 9 August 2026 - Card under wiper - TC/4, GH/2"
    )
    read = read_desk([("log.txt", log), ("chronology.txt", rows)], guidance)
    (card,) = [act for act in read.incidents if "TC/4" in act.exhibits]
    assert card.date.earliest == date(2026, 7, 9)
    assert [(one.field, one.says) for one in card.differs] == [("date", "9 August 2026")]


def test_a_conditional_caution_is_an_order_though_it_names_a_legal_adviser(guidance: Guidance) -> None:
    runs = "Conditions apply for sixteen weeks beginning with the day on which this caution is given."
    said = ("The caution is given on 16 April 2026.", runs, "1. You must not write to Teresa COLLARD.")
    caution = text("CONDITIONAL CAUTION", "Name: Victor PRENTICE", "Legal advice: Frost and Co", *said)
    read = read_desk([("paper.txt", caution)], guidance)
    assert [one.is_ for one in read.files] == ["order"]
    assert [clause.words for clause in read.orders[0].clauses] == ["You must not write to Teresa COLLARD."]
    (held,) = read.orders
    assert (held.made.earliest, held.ends.earliest) == (date(2026, 4, 16), date(2026, 8, 5))


def test_who_is_not_to_be_named_is_kept_back_with_the_address_and_the_number_that_tell_who_it_is(
    guidance: Guidance,
) -> None:
    told = "Spoken to Ivor TREMLETT, 9 PUMP LANE. Says suspect gave him 07700 900744. Lives alone. WILL NOT be named."
    log = text(
        "CRIME LOG",
        "Suspect: PRENTICE, Victor",
        f"\n#01 10/05/2026 10:00 PC 4471 HALE\n{told}",
        "\n#02 11/05/2026 10:00 PC 4471 HALE\nCovert camera fitted at her front door today. Station CCTV asked for.",
        "\n#03 12/05/2026 10:00 PC 4471 HALE\nSpoken to Petra LINDEN, 07700 900745. She will make a statement.",
    )
    kept = {(one.kind, one.value) for one in read_desk([("log.txt", log)], guidance).withheld}
    assert {("name", "Ivor Tremlett"), ("address", "9 PUMP LANE"), ("telephone", "07700 900744")} <= kept
    assert ("sentence", "Covert camera fitted at her front door today.") in kept
    assert not [value for _, value in kept if "Station" in value or "LINDEN" in value.upper() or "745" in value]


def test_what_a_victim_was_to_the_defendant_is_proposed_from_a_sentence_about_the_two(guidance: Guidance) -> None:
    log = text("CRIME LOG", "Suspect: PRENTICE, Victor", "Victim: COLLARD, Teresa", "Victim: LINDEN, Petra")
    said = (
        "Statement of: Teresa COLLARD",
        "1. My lodger that year was a student.",
        "2. I had a lodger called Victor Prentice.",
    )
    read = read_desk([("log.txt", log), ("statement.txt", text("WITNESS STATEMENT", *said))], guidance)
    ties = {one.name: (one.tie, one.sources[0].words) for one in read.people if one.role == "victim"}
    assert ties["Teresa Collard"][0] == "The person with whom the defendant lodged"
    assert "called Victor Prentice" in ties["Teresa Collard"][1]
    assert ties["Petra Linden"][0] == ""


def test_an_entry_of_no_words_stops_no_reading(guidance: Guidance) -> None:
    log = text(
        "OCCURRENCE ENQUIRY LOG", "#01 19/01/26 10:14 5102", "#02 06/02/26 15:40 5102", "  He rang her at 15:10."
    )
    assert [one.is_ for one in read_desk([("log.txt", log)], guidance).files] == ["log"]


def test_what_an_officer_marks_as_not_to_be_disclosed_is_a_note(guidance: Guidance) -> None:
    notes = text(
        "NOTES - 2288 - do not disclose", "", "* CPS leaning 4A, not there yet. Not on OEL.", "* 18/11 rang back"
    )
    assert [one.is_ for one in read_desk([("my notes.txt", notes)], guidance).files] == ["note"]


def test_a_table_of_what_was_sent_from_whom_to_whom_is_an_export_and_no_log(guidance: Guidance) -> None:
    rows = (f"C{n},0{n}/02/2026,09:1{n},call,07700 900417,01632 960144,{n},silent,TC/1" for n in range(1, 6))
    table = text("ref,date,time,kind,from,to,secs,content,source", *rows)
    assert [one.is_ for one in read_desk([("calls.csv", table)], guidance).files] == ["messages"]


def test_several_that_an_early_entry_tells_of_are_part_of_those_that_a_later_paper_counts(guidance: Guidance) -> None:
    told = "Victim says he sent two letters, 3 Feb and 24 Feb. No previous."
    log = text("CRIME LOG", "Suspect: PRENTICE, Victor", f"\n#01 02/03/2026 10:00 PC 4471 HALE\n{told}")
    rows = text(
        "CHRONOLOGY", "Date\tWhat happened\tExhibit", "3 February 2026 to 14 March 2026\tThree letters by post\tTC/1"
    )
    read = read_desk([("log.txt", log), ("chronology.txt", rows)], guidance)
    assert [(one.count, one.exhibits, len(one.differs)) for one in read.incidents] == [(3, ("TC/1",), 1)]


def test_an_export_with_words_and_a_direction_is_of_messages_and_no_chronology(guidance: Guidance) -> None:
    rows = [f"40{n},SMS,IN,2026-01-0{n}T18:20:41Z,07700900312,Victor,Is it still empty," for n in range(1, 6)]
    read = read_desk([("phone.csv", text("Ref,Type,Dir,Time (UTC),Number,Saved as,Text,Secs", *rows))], guidance)
    assert [one.is_ for one in read.files] == ["messages"]


def test_the_day_on_which_bail_ends_is_not_that_of_the_warning(guidance: Guidance) -> None:
    told = "Arrested. BAILED to 04/06/2026 10:00, conditions: not to contact the victim, and he was told so."
    log = text("CRIME LOG", "Suspect: PRENTICE, Victor", f"\n#01 02/03/2026 10:00 PC 4471 HALE\n{told}")
    warnings = read_desk([("log.txt", log)], guidance).warnings
    assert warnings
    assert {one.date.earliest for one in warnings} == {date(2026, 3, 2)}


def test_a_number_at_which_word_is_told_to_go_on_is_the_number_of_its_clause(guidance: Guidance) -> None:
    document = docx.Document(io.BytesIO(numbered_by_word()))
    second = next(one for one in document.paragraphs if one.text == CLAUSES[1])
    lists = document.part.numbering_part.element
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    held = next(one.abstractNumId.val for one in lists.num_lst if one.numId == style)
    going_on = lists.add_num(held)
    going_on.add_lvlOverride(0).add_startOverride(4)
    second._p.get_or_add_pPr().get_or_add_numPr().get_or_add_numId().val = going_on.numId
    (order,) = read_desk([("order.docx", saved(document.save))], guidance).orders
    assert [one.paragraph for one in order.clauses] == ["1", "4"]


def test_who_seized_or_produced_an_exhibit_is_read_from_a_column_of_both(guidance: Guidance) -> None:
    rows = "Ex ref\tDescription\tSeized/produced by\tDate\tWhere found\nAB/1\tA card\tA Ash\t4/5/26\tHer step\n"
    (one,) = read_desk([("Exhibits list.txt", rows.encode())], guidance).exhibits
    assert (one.mark, one.produced_by) == ("AB/1", "A Ash")


@pytest.mark.parametrize(
    ("heading", "kept"),
    [
        *(
            (each, "locker 4")
            for each in ("Where / store", "Property store", "Prop ref", "Where is it now?", "Held by")
        ),
        *((each, "") for each in ("Location found", "Where seized", "Remarks")),
    ],
)
def test_where_an_exhibit_is_kept_is_read_and_where_it_was_found_is_not_taken_for_it(
    heading: str, kept: str, guidance: Guidance
) -> None:
    listed = f"LIST OF EXHIBITS\nRef,Description,Producer,{heading}\nTC/1,a letter,Tabitha Crane,locker 4\n"
    (one,) = read_desk([("exhibits.csv", listed.encode())], guidance).exhibits
    assert (one.mark, one.kept_at) == ("TC/1", kept)


def test_a_log_of_plain_numbers_each_before_a_day_is_read_entry_by_entry(guidance: Guidance) -> None:
    log = text(
        "OCCURRENCE ENQUIRY LOG",
        "VIC1 COLLARD Teresa Ann 09/02/1979   baker      VIC2 COLLARD Piers 14/05/2005 (son)",
        "SUSP PRENTICE Victor 21/06/1985",
        "001  02/03/26 1015  PC 4471 HALE",
        "He rang vic1 twice on Mon 2/3 and said nothing.",
        "---------------------------------",
        "002  18/03/26 2130  PC 4471 HALE",
        "Arrested home. Pre-charge bail to",
        "17/06/26, condns: no contact direct or indirect w either vic. No breach to date.",
    )
    read = read_desk([("log.txt", log)], guidance)
    assert [(one.date.earliest, one.method) for one in read.incidents] == [(date(2026, 3, 2), "call")]
    assert [(one.name, one.role) for one in read.people if one.role == "victim"] == [
        ("Teresa Ann Collard", "victim"),
        ("Piers Collard", "victim"),
    ]
    assert [(one.kind, one.ends.earliest) for one in read.orders] == [("pre-charge-bail", date(2026, 6, 17))]


def test_what_speaks_of_an_order_or_asks_for_one_is_no_order(guidance: Guidance) -> None:
    interview = text(
        "RECORD OF INTERVIEW - SUMMARY", "Says that he has obeyed the restraining order, conditions and all."
    )
    authority = text(
        "APPLICATION FOR STALKING PROTECTION ORDER - AUTHORITY",
        "1. I have read the restraining order and the interview summary.",
        "2. Terms must leave the defendant free to work.",
        "3. I authorise an application for a full order for 5 years.",
        "V. Ash, Superintendent 218. Signed 19 November 2026",
    )
    emails = text("From: A Beech (CPS)   To: DC Hale", "Attached interview summary. He was on a restraining order.")
    read = read_desk([("roti.txt", interview), ("authority.txt", authority), ("emails.txt", emails)], guidance)
    assert [one.is_ for one in read.files] == ["interview", "authority", "note"]
    assert not read.orders
    assert [(one.name, one.rank) for one in read.authority] == [("V. Ash", "Superintendent")]


def test_who_made_a_statement_is_no_victim_where_a_log_says_who_is(guidance: Guidance) -> None:
    log = text(
        "OCCURRENCE ENQUIRY LOG", "VIC COLLARD Teresa Ann 09/02/1979", "#01 02/03/26 10:15 PC 4471 HALE", "Rang in."
    )
    statement = text("WITNESS STATEMENT", "Statement of: Gideon MARL    Age: over 18", "I saw a man on the wall.")
    people = {one.name: one.role for one in read_desk([("l.txt", log), ("s.txt", statement)], guidance).people}
    assert (people["Teresa Ann Collard"], people["Gideon Marl"]) == ("victim", "")


def test_words_in_capitals_and_a_time_are_no_person_and_no_house(guidance: Guidance) -> None:
    log = text(
        "OCCURRENCE ENQUIRY LOG",
        "SUSP PRENTICE Victor 21/06/1985",
        "001  02/03/26 1015  PC 4471 HALE",
        'Payment with the words "NOT A CALL". Offers PIN.',
        "0045  Larch Lane 13/6. There many Saturdays.",
    )
    read = read_desk([("log.txt", log)], guidance)
    assert not [one.name for one in read.people if one.role not in ("defendant", "officer")]
    assert not read.places


def test_what_others_were_charged_with_and_what_an_inspector_did_are_no_acts_of_the_defendant(
    guidance: Guidance,
) -> None:
    log = text(
        "OCCURRENCE ENQUIRY LOG",
        "SUSP PRENTICE Victor 21/06/1985",
        "001  02/03/26 1015  PC 4471 HALE",
        "Council came to the stall Mon 2/3. All satisfactory, closed.",
        "002  18/03/26 2130  PC 4471 HALE",
        "Tyres slashed o/n 17/3. Vic thinks PRENTICE. Two youths charged. NOT for this file.",
        "003  20/03/26 0900  PC 4471 HALE",
        "He rang her twice on 19/3.",
    )
    read = read_desk([("log.txt", log)], guidance)
    assert [one.date.earliest for one in read.incidents] == [date(2026, 3, 19)]
