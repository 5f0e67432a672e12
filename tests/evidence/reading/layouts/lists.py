"""Lists that come from banks, doorbells and the police's own systems."""

from io import BytesIO

from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from . import Layout, layout


@layout
def bank_statement() -> Layout:
    """Small payments with messages, in Windows-1252, with a closing balance."""
    text = (
        "Account:,Orla Example\r\n"
        "\r\n"
        "Date,Type,Description,Paid in,Balance\r\n"
        "03/06/2026,FPI,SAM EXAMPLE PLEASE TALK TO ME,£0.01,£100.01\r\n"
        '13/06/2026,FPI,"SAM EXAMPLE I’M SORRY, ZOË",£0.01,£100.02\r\n'
        ",,Closing balance,,£100.02\r\n"
    )
    return Layout(
        "statement.csv",
        text.encode("cp1252"),
        rows=6,
        kept=2,
        first=4,
        columns={"date": 1, "method": 2, "text": 3},
        facts={
            4: {"at": "2026-06-03 00:00:00", "timed": False, "text": "SAM EXAMPLE PLEASE TALK TO ME"},
            5: {"text": "SAM EXAMPLE I’M SORRY, ZOË"},
        },
        refused={1: "heading", 2: "blank", 3: "heading", 6: "total"},
    )


@layout
def doorbell_events() -> Layout:
    """A doorbell's list: times that state their own offset, bars between the cells, newest first."""
    text = (
        "Event time|Device|Event|Clip\n"
        "2026-06-13T00:30:00+01:00|Front door|Person detected|clip-0003.mp4\n"
        "2026-06-03T22:15:04Z|Front door|Person detected|clip-0002.mp4\n"
        "2026-01-05T22:15:04Z|Front door|Doorbell pressed|clip-0001.mp4\n"
    )
    return Layout(
        "events.csv",
        text.encode("utf-16-le"),
        rows=4,
        kept=3,
        columns={"date": 1, "text": 3},
        facts={
            2: {"at": "2026-06-13 00:30:00", "text": "Person detected"},
            3: {"at": "2026-06-03 23:15:04"},
            4: {"at": "2026-01-05 22:15:04"},
        },
        refused={1: "heading"},
        date_order="year first",
    )


@layout
def crime_report_list() -> Layout:
    """Crime reports: months in words, one report that cannot be dated, and a note under the list."""
    text = (
        "Crime ref\tReported\tOccurred\tSummary\n"
        "CR/0001/26\t4 Jun 2026\t3 Jun 2026 22:15\tSuspect sat outside in a car\n"
        "CR/0002/26\t14 Jun 2026\tnot known\tTyres let down\n"
        "CR/0003/26\t20 Jun 2026\t19 Jun 2026 07:40\tFollowed to work\n"
        "\n"
        "End of list. 3 records.\n"
    )
    return Layout(
        "crimes.txt",
        text.encode(),
        rows=6,
        kept=2,
        columns={"date": 3, "text": 4, "source": 1},
        facts={
            2: {"at": "2026-06-03 22:15:00", "text": "Suspect sat outside in a car", "source": "CR/0001/26"},
            4: {"at": "2026-06-19 07:40:00"},
        },
        refused={1: "heading", 3: "unreadable", 5: "blank"},
    )


@layout
def open_document_spreadsheet() -> Layout:
    """A list in LibreOffice: real dates, a blank row, and cells repeated to the edge of the sheet."""
    book = OpenDocumentSpreadsheet()
    sheet = Table(name="Sightings")
    book.spreadsheet.addElement(sheet)
    for cells in (("Date", "Where", "What happened"), ("2026-06-03", "Gym", "Stood by her car"), (), ("2026-06-13",)):
        row = TableRow()
        sheet.addElement(row)
        for cell in cells:
            dated = {"valuetype": "date", "datevalue": cell} if cell[:2] == "20" else {"valuetype": "string"}
            row.addElement(shown := TableCell(**dated))
            shown.addElement(P(text=cell))
        row.addElement(TableCell(numbercolumnsrepeated=16384 - len(cells)))
    end = TableRow(numberrowsrepeated=1048572)
    end.addElement(TableCell(numbercolumnsrepeated=16384))
    sheet.addElement(end)
    return Layout(
        "sightings.ods",
        _bytes(book),
        kind="spreadsheet",
        table="Sightings",
        rows=4,
        kept=2,
        columns={"date": 1, "text": 3},
        facts={2: {"at": "2026-06-03 00:00:00", "timed": False, "text": "Stood by her car"}, 4: {"text": ""}},
        refused={1: "heading", 3: "blank"},
        date_order="year first",
    )


def _bytes(book: OpenDocumentSpreadsheet) -> bytes:
    out = BytesIO()
    book.write(out)
    return out.getvalue()
