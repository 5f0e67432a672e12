"""The day on which an application came to its end: it was decided, or withdrawn."""

from datetime import date

from spo.case.days_counted import one_day
from spo.case.gates import GOES_ON

from .view import View


def decided_on(view: View) -> date | None:
    """Return the day on which the application was decided or withdrawn, or None where that is not recorded."""
    ended = (one for one in view.case.heard.values() if one.came_of and one.came_of not in GOES_ON)
    order = view.case.order_made
    made = one_day(order.date) if order.kind == "stalking protection order" else None
    return next((day for one in ended if (day := one_day(one.date))), made)
