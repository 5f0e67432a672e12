"""What waits: how far each case is, how long nobody has changed it, and with whom it is. No word of a case."""

from spo.guidance import Guidance

from ..open_case.session import store
from ..screen.frame import html
from ..screen.markup import paragraph, table
from ..screen.paging import paged
from ..screen.person import now
from ..screen.press import button
from ..screen.way import go

ID = "what-waits"
TITLE = "What waits"

_COLUMNS = ("", "Team", "Officer in the case", "How far", "Days since it was changed", "Changed last by")


def draw(law: Guidance) -> None:
    button("Go to the list of cases", key="all", on_click=go, args=("cases",))
    found = store().waiting()
    if not found:
        html(paragraph("No case waits that you may see here."))
        return
    rows = [
        (
            str(number),
            one.team or "No team",
            one.officer or "Not said",
            one.status or "Not opened yet",
            str((now() - one.changed_at).days),
            one.changed_by,
        )
        for number, one in paged(found, "waiting")
    ]
    html(table("Cases that wait, the longest first", _COLUMNS, rows, "numbered"))
