"""A file that is kept beside a case, read again as it was read at first."""

from spo.case import Mapping
from spo.guidance import Guidance

from .opening import limits, open_file
from .read import read
from .shapes import FileRefused, Reading

_NO_TABLE = "The part of this file that was read is not in it any more. Read the file anew."


def read_again(content: bytes, mapping: Mapping, guidance: Guidance) -> Reading:
    """Return the rows of a file that was read before. Raises FileRefused where that can no longer be done."""
    tables = open_file(content, limits(guidance.figures)).tables
    for table in tables:
        if table.name == mapping.table or len(tables) == 1:
            return read(table, mapping, guidance.methods)
    raise FileRefused(_NO_TABLE)
