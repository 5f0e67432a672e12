"""Files of evidence that were read: how, and with what result. The files themselves are kept beside the case."""

from typing import Literal

from .refers import ExhibitId, MethodId
from .text import Answer, Id, Line, Model, Whole, asked, recorded, written

DateOrder = Literal["day first", "month first", "year first"]
Together = Literal["day", "gap", "each"]


class Mapping(Model):
    """Which column of a file is what, and how its dates are read.

    `columns` holds the number of each column, from 1, by what it is: `date`, `time`, `direction`, `from`, `to`,
    `party` (the other party, where one column holds it and another the direction), `method`, `text`, `source`.
    A date that states its own offset is read by that; `zone` is for the others.
    """

    table: Line = asked("Sheet or table", kept="record")
    first: Whole = asked("First row after the headings", default=1)
    columns: dict[Id, Whole] = asked("Columns", default={})
    date_order: DateOrder = asked("Order of day and month", default="day first")
    zone: Line = asked("Time zone of the file", default="Europe/London", kept="record")
    method: MethodId = asked("How the contact was made, where no column says it", kept="record")
    count_repeats: bool = asked("Count rows that are exactly alike as separate acts", default=False)


class Rule(Model):
    """How rows are taken together into incidents. Each lies within one day, and is from one sender or one person."""

    together: Together = asked(
        "Which rows make one incident", "Never rows of two days, nor of two senders who may be two people", "day"
    )
    gap: Whole = asked("Minutes of quiet after which a new incident begins", "For the choice “until a quiet spell”", 60)
    quoted: Whole = asked("How many messages of an incident are quoted", default=3)


class SourceFile(Model):
    """A file of evidence whose rows became incidents. `sha256` is that of the file, under which it is kept.

    `rows` is how many rows it has: those `kept`, those `repeated` and those `refused` together.
    """

    name: Line = recorded("Name of the file")
    description: Line = written("What the file is", "For example, call data for one number, from the network")
    came_from: Line = written("Who it came from, and when")
    exhibit: ExhibitId = asked("Exhibit that it is", default=None)
    annexe: Answer = asked(
        "Print its rows in the annexe to the chronology?", "Say no only if the rows are exhibited in another way", None
    )
    sha256: Line = asked("SHA-256 of the file", served="program")
    mapping: Mapping = asked("How it was read", default=Mapping())
    rule: Rule = asked("How its rows were taken together", default=Rule())
    rows: Whole = asked("Rows in the file", default=0)
    kept: Whole = asked("Rows kept", default=0)
    repeated: Whole = asked("Rows that repeat another", default=0)
    refused: Whole = asked("Rows that are no contact, or could not be read", default=0)
