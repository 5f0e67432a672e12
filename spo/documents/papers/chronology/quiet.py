"""The rows of the chronology that say, for fairness, when no act is recorded."""

from spo.assessment.facts import Fact
from spo.patterns import Quiet

from ...passages import Row
from ...writer import Writer, row
from ..quiet import no_act

_COLUMNS = ("no", "when", "place", "what", "known", "exhibit", "reported", "example", "order", "effect")


def quiet_row(w: Writer, quiet: Quiet) -> Row:
    """Return a row, without a number, that says how long no act is recorded, and what may account for it."""
    cells = dict.fromkeys(_COLUMNS, Fact("")) | {"what": no_act(w, quiet)}
    return row(f"quiet.{quiet.first}", **cells)
