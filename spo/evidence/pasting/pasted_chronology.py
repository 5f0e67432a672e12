"""A chronology pasted from Word, Excel or an email, read into rows for the officer to correct."""

from spo.guidance import Guidance

from ..columns import LOOKED_AT, Headings
from .columns import Columns, columns_of
from .line_rows import rows_of_lines
from .lines import lines_of
from .pasted_row import PastedChronology
from .records import Record, records_of
from .table_rows import rows_of_table

_LOOKED_AT = 200


def read_chronology(text: str, guidance: Guidance) -> PastedChronology:
    """Return the rows of what was pasted. Whatever is in no row is in `left`, with why; nothing is lost or changed."""
    lines = lines_of(text)
    if all(line.blank for line in lines):
        return PastedChronology()
    known = Headings(guidance.headings)
    for mark in ("\t", "|", ";", ","):
        if any(mark in line.text.strip() for line in lines):
            records = _without_borders(records_of(lines, mark)) if mark == "|" else records_of(lines, mark)
            columns = columns_of(records, known)
            if columns and "text" in columns.of and _is_table(records, columns, mark):
                return rows_of_table(records, columns)
    return rows_of_lines(lines, known)


def _is_table(records: list[Record], columns: Columns, mark: str) -> bool:
    """Whether records are rows of a table. Commas and semicolons also stand in sentences, so they need headings."""
    wide = [record for record in records if len(record.cells) > 1 and len(record.filled) > 1]
    if any(columns.are_headings(record.cells) for record in records[:LOOKED_AT]):
        return True
    if mark in ("\t", "|"):
        return bool(wide) and 2 * len(wide) >= sum(1 for record in records if record.filled)
    same = {len(record.cells) for record in records if record.filled}
    quoted = all(record.lines[0].text.lstrip().startswith('"') for record in records[:_LOOKED_AT] if record.filled)
    return quoted and len(same) == 1 and len(wide) > 1


def _without_borders(records: list[Record]) -> list[Record]:
    """Return records without the empty cells that a mark at each end of a line makes."""
    if not all(record.cells[0] == "" and record.cells[-1] == "" for record in records if len(record.cells) > 2):
        return records
    return [Record(record.cells[1:-1], record.lines) if len(record.cells) > 2 else record for record in records]
