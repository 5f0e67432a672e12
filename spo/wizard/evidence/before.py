"""What a case has already of the rows of a file, so that none of them is counted twice."""

from dataclasses import dataclass

import pandas as pd

from spo.assessment import counted
from spo.case import Case, Mapping
from spo.evidence.confirming import rows_of_added
from spo.evidence.reading import FileRefused, OpenedFile, Reading
from spo.evidence.rollup import Ranges, set_aside, taken, together
from spo.guidance import Guidance
from spo.store import NoSuchFile

from ..open_case.papers_read import confirming
from ..open_case.saving import OpenCase
from ..questions.names import item_name
from .kept import marks_of

_OTHERWISE = (
    "Rows of this file are in incidents already, and were read in another way. Read it in that way, or take out its "
    "first reading in the history of the case before you read it anew."
)


@dataclass(frozen=True, eq=False)
class Before:
    """What there is of one table of a file.

    `same` is the file of the case that this is, read in the same way, or nothing. `held` are the rows of the table that
    are in incidents, and `other` those of them that were read in another way. `marks` are those of the rows of all
    other files, and `unknown` the ids of the files whose rows cannot be had. `on_desk` are those of the rows held that
    are in incidents which were added from the papers on the desk.
    """

    same: str
    held: Ranges
    other: Ranges
    marks: pd.Index
    unknown: tuple[str, ...]
    on_desk: Ranges

    def without(self, reading: Reading) -> Reading:
        """Return a reading without the rows that there are already. Raises FileRefused where they were read otherwise.

        Rows of the file that were left out when it was read before can still be taken in.
        """
        if len(set_aside(reading, self.other).rows) < len(reading.rows):
            raise FileRefused(_OTHERWISE)
        return set_aside(reading, self.held)


def before(case: OpenCase, law: Guidance, file: OpenedFile, mapping: Mapping) -> Before:
    """Return what a case has of a table of a file, to be read in some way. Raises StoreError."""
    alike = {key: case.case.source_files[key].mapping for key in of_table(case.case, file, mapping.table)}
    same = next((key for key, how in alike.items() if how == mapping), "")
    marks: pd.Index = pd.Index([], dtype="uint64")
    unknown: list[str] = []
    for key in case.case.source_files:
        if key == same:
            continue
        try:
            marks = marks.append(marks_of(case, law, key))
        except (NoSuchFile, FileRefused):
            unknown.append(key)
    other = taken(case.case, [key for key, how in alike.items() if how != mapping])
    on_desk = _on_desk(case, law, file, mapping.table)
    held = together(taken(case.case, alike), on_desk)
    return Before(same, held, other, marks, tuple(key for key in unknown if key not in alike), on_desk)


def _on_desk(case: OpenCase, law: Guidance, file: OpenedFile, table: str) -> Ranges:
    """Return the rows of a table which incidents have from the desk, where the file is a paper on it.

    Papers number their rows through all their tables, so that only those of a first one are numbered as it is read.
    """
    papers = [one.name for one in case.case.desk.papers.values() if one.sha256 == file.sha256]
    first = file.tables[0]
    if not papers or (len(file.tables) > 1 and table != first.name):
        return ()
    held = rows_of_added(confirming(case, law), papers[0])
    return tuple(one for one in held if one[1] <= len(first.cells))


def of_table(case: Case, file: OpenedFile, table: str) -> list[str]:
    """Return the ids under which a table of a file was read into a case, the first one first."""
    only = len(file.tables) == 1
    files = case.source_files.items()
    return [key for key, one in files if one.sha256 == file.sha256 and (only or one.mapping.table == table)]


def read_into(case: Case) -> object:
    """Return all of a case that bears on which rows of a file are new, and on whose they are."""
    rows = {key: act.rows for key, act in case.incidents.items() if act.rows}
    return case.source_files, case.identifiers, rows


def not_compared(case: Case, unknown: tuple[str, ...]) -> list[str]:
    """Return what to look at, where rows may be counted twice because the file that they were in is not here."""
    gone = sum(1 for act in case.incidents.values() if act.rows.keys() - case.source_files.keys())
    lost = [
        f"{counted(gone, 'incident')} made from a file that was deleted. If this is that file, put it back in the "
        "history of the case first, or its rows are counted twice."
    ]
    return [
        *(
            f"{item_name(case, 'source_files', key)}: its rows cannot be compared with these, because the file is not "
            "kept with the case, or cannot be read as it was. Check that no row of this file is in it too."
            for key in unknown
        ),
        *(lost if gone else []),
    ]
