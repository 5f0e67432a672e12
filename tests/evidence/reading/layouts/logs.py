"""Logs and diaries that victims keep, in whatever program they have."""

from datetime import date, datetime, time
from io import BytesIO

from docx import Document
from openpyxl import Workbook

from . import Layout, layout


@layout
def victims_log_in_a_workbook() -> Layout:
    """A log with a title in the second column and row, dates and times in cells of their own, and a formula."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Log"
    sheet["B2"] = "My log"
    rows = [
        ("Date", "Time", "What happened", "Who saw"),
        (date(2026, 6, 3), time(22, 15), "He rang me 22 times", "Mum"),
        (datetime(2026, 6, 13), "morning", "He was outside the gym", None),
        (date(2026, 6, 14), None, '=HYPERLINK("https://example.org","He wrote again")', None),
        ("Total", None, "=COUNTA(D4:D6)", None),
    ]
    for number, cells in enumerate(rows, start=3):
        for column, cell in enumerate(cells, start=2):
            sheet.cell(number, column, cell)
    book.create_sheet("Empty")
    hidden = book.create_sheet("Notes to self")
    hidden["A1"] = "Ask for the doorbell list"
    hidden.sheet_state = "hidden"
    return Layout(
        "my log.xlsx",
        _bytes(book),
        kind="spreadsheet",
        table="Log",
        tables=2,
        rows=7,
        kept=3,
        first=4,
        columns={"date": 2, "time": 3, "text": 4},
        facts={
            4: {"at": "2026-06-03 22:15:00", "timed": True, "text": "He rang me 22 times"},
            5: {"text": "He was outside the gym"},
        },
        refused={1: "blank", 2: "heading", 3: "heading", 7: "total"},
        date_order="year first",
    )


@layout
def victims_log_in_word() -> Layout:
    """A table in Word between paragraphs, with a cell of two paragraphs and a row merged across."""
    paper = Document()
    paper.add_paragraph("What he did, by Orla Example")
    table = paper.add_table(rows=0, cols=3)
    for cells in (
        ("Date", "Time", "What happened"),
        ("3 June 2026", "10.15pm", "He rang.\nHe said “I’ll wait”."),
        ("13/06/2026", "", "Flowers at work"),
        ("(the rest is in my other book)", "", ""),
    ):
        for cell, text in zip(table.add_row().cells, cells, strict=True):
            cell.text = text.split("\n")[0]
            for more in text.split("\n")[1:]:
                cell.add_paragraph(more)
    last = table.rows[-1]
    last.cells[0].merge(last.cells[2])
    paper.add_paragraph("I keep this by my bed.")
    return Layout(
        "log.docx",
        _bytes(paper),
        kind="word",
        table="Table 1",
        rows=4,
        kept=2,
        columns={"date": 1, "time": 2, "text": 3},
        facts={
            2: {"at": "2026-06-03 22:15:00", "text": "He rang.\nHe said “I’ll wait”."},
            3: {"at": "2026-06-13 00:00:00", "timed": False, "text": "Flowers at work"},
        },
        refused={1: "heading", 4: "unreadable"},
    )


@layout
def ragged_log() -> Layout:
    """A log in Notepad: rows too short and too long, a quotation mark never closed, and speech in quotation marks."""
    text = (
        "Date,What happened,Where\n"
        "03/06/2026,He rang\n"
        '13/06/2026,"You owe me" he said,Gym,and again later,twice\n'
        '14/06/2026,"He sat outside,Home\n'
        "\n"
        "15/06/2026,He sent a card,Work\n"
    )
    return Layout(
        "log.csv",
        text.encode(),
        rows=6,
        kept=4,
        columns={"date": 1, "text": 2},
        facts={
            2: {"at": "2026-06-03 00:00:00", "text": "He rang"},
            3: {"text": '"You owe me" he said'},
            4: {"text": '"He sat outside'},
            6: {"text": "He sent a card"},
        },
        refused={1: "heading", 5: "blank"},
    )


def _bytes(made: object) -> bytes:
    out = BytesIO()
    made.save(out)  # type: ignore[attr-defined]
    return out.getvalue()
