"""Call data of telephone networks, and what is taken from telephones."""

from datetime import datetime
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from . import Layout, layout


@layout
def network_calls_with_a_header_block_and_totals() -> Layout:
    """Call data of a network: a block about the request, headings, a blank row, and two rows of totals."""
    text = (
        "CALL DATA RECORD,,,,,\r\n"
        "Subscriber number:,07700900117,,,,\r\n"
        "Period:,01/06/2026 to 30/06/2026,,,,\r\n"
        ",,,,,\r\n"
        "Date,Time,Calling number,Called number,Duration,Type\r\n"
        "03/06/2026,22:15:04,07700900117,07700900555,00:00:31,MOC\r\n"
        "03/06/2026,22:16:40,07700900117,07700900555,00:00:00,MOC\r\n"
        "04/06/2026,00:02:11,+447700900117,+447700900555,,SMS\r\n"
        ",,,,,\r\n"
        "13/06/2026,09:30:00,07700900117,07700900555,00:02:05,MOC\r\n"
        "Total calls,3,,,00:02:36,\r\n"
        "Total texts,1,,,,\r\n"
    )
    return Layout(
        "calls 07700900117.csv",
        text.encode(),
        rows=12,
        kept=4,
        first=6,
        columns={"date": 1, "time": 2, "from": 3, "to": 4, "method": 6},
        facts={
            6: {"at": "2026-06-03 22:15:04", "sender": "07700900117", "recipient": "07700900555", "method": "call"},
            8: {"at": "2026-06-04 00:02:11", "sender": "+447700900117", "method": "text"},
            10: {"at": "2026-06-13 09:30:00", "timed": True},
        },
        refused={1: "heading", 4: "blank", 5: "heading", 9: "blank", 11: "total", 12: "total"},
    )


@layout
def network_calls_in_semicolons_with_a_second_row_of_headings() -> Layout:
    """Call data with semicolons, as Excel writes it for itself, with the headings again on the second page."""
    text = (
        "sep=;\r\n"
        "Start;A number;B number;Direction;Service\r\n"
        '2026-06-03 22:15:04;07700900117;07700900555;Outgoing;"Voice; national"\r\n'
        "2026-06-13 22:16:00;07700900117;07700900555;Outgoing;SMS\r\n"
        "Start;A number;B number;Direction;Service\r\n"
        "2026-06-14 08:00:00;07700900555;07700900117;Incoming;SMS\r\n"
        "2026-06-14 08:00:00;07700900555;07700900117;Incoming;SMS\r\n"
    )
    return Layout(
        "cdr.csv",
        text.encode("utf-8-sig"),
        rows=7,
        kept=3,
        first=3,
        columns={"date": 1, "from": 2, "to": 3, "direction": 4, "method": 5},
        facts={
            3: {"at": "2026-06-03 22:15:04", "direction": "out", "method": "call"},
            6: {"at": "2026-06-14 08:00:00", "sender": "07700900555", "direction": "in", "method": "text"},
        },
        refused={1: "heading", 2: "heading", 5: "heading"},
        repeated={7: 6},
        date_order="year first",
    )


@layout
def phone_extraction_workbook() -> Layout:
    """What a tool takes from a telephone: a summary sheet, and a sheet of calls under a block of four rows."""
    book = Workbook()
    summary = book.active
    summary.title = "Summary"
    summary.append(["Exhibit", "OE/1"])
    summary.append(["Device", "Telephone of Orla Example"])
    calls = book.create_sheet("Call Log")
    calls.append(["Extraction report"])
    calls.append(["Exhibit", "OE/1"])
    calls.append(["Extracted", datetime(2026, 7, 1, 9, 0)])
    calls.append([])
    calls.append(["#", "Date and time", "Direction", "Party", "Duration", "Source"])
    calls.append([1, datetime(2026, 6, 3, 22, 15, 4), "Incoming", "07700900117", "00:00:31", "Telephone"])
    calls.append([2, datetime(2026, 6, 3, 22, 16), "Missed", "07700900117", "00:00:00", "Telephone"])
    calls.append([3, datetime(2026, 6, 14, 8, 0), "Outgoing", "07700900666", "00:01:00", "Telephone"])
    return Layout(
        "extraction.xlsx",
        _bytes(book),
        kind="spreadsheet",
        table="Call Log",
        tables=2,
        rows=8,
        kept=3,
        first=6,
        columns={"date": 2, "direction": 3, "party": 4, "source": 6},
        facts={
            6: {"at": "2026-06-03 22:15:04", "direction": "in", "sender": "07700900117", "source": "Telephone"},
            7: {"at": "2026-06-03 22:16:00"},
            8: {"direction": "out", "recipient": "07700900666"},
        },
        refused={1: "heading", 4: "blank", 5: "heading"},
        date_order="year first",
    )


@layout
def old_workbook() -> Layout:
    """A workbook in the form of 1997: a number kept as a number, a formula with its value, and a hidden sheet."""
    return Layout(
        "calls.xls",
        (Path(__file__).parent / "old.xls").read_bytes(),
        kind="spreadsheet",
        table="Calls",
        tables=2,
        rows=4,
        kept=3,
        columns={"date": 1, "party": 2, "direction": 3, "text": 4},
        facts={
            2: {"at": "2026-06-03 22:15:04", "sender": "07700900117", "text": "I’ll wait outside 😡"},
            3: {"at": "2026-06-13 09:30:00", "recipient": "07700900117", "text": ""},
            4: {"at": "2026-06-14 00:00:00", "timed": False, "sender": "447700900117", "text": "He rang"},
        },
        refused={1: "heading"},
        date_order="year first",
    )


@layout
def unicode_text_of_excel() -> Layout:
    """UTF-16 with tabs, which Excel calls Unicode Text; one cell holds a new line and a quotation."""
    text = (
        "Date\tTime\tFrom\tTo\tMessage\r\n"
        '03/06/2026\t22:15\t07700900117\tOrla Example\t"I know where you are.\nSay ""sorry"" 😡"\r\n'
        "23/06/2026\t07:05\t07700900117\tOrla Example\tZoë – I’m outside\r\n"
    )
    return Layout(
        "messages.txt",
        text.encode("utf-16"),
        rows=3,
        kept=2,
        columns={"date": 1, "time": 2, "from": 3, "to": 4, "text": 5},
        facts={
            2: {"at": "2026-06-03 22:15:00", "text": 'I know where you are.\nSay "sorry" 😡'},
            3: {"at": "2026-06-23 07:05:00", "text": "Zoë – I’m outside"},
        },
        refused={1: "heading"},
    )


def _bytes(book: Workbook) -> bytes:
    out = BytesIO()
    book.save(out)
    return out.getvalue()
