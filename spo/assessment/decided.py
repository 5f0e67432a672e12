"""How an application came to its end, and on which day: it was decided, or withdrawn."""

from datetime import date

from spo.case.days import in_full
from spo.case.days_counted import one_day
from spo.case.gates import GOES_ON

from .view import View

_INTERIM = "interim order made"


def decided_on(view: View) -> date | None:
    """Return the day on which the application was decided or withdrawn, or None where that is not recorded."""
    ended = (one for one in view.case.heard.values() if one.came_of and one.came_of not in GOES_ON)
    order = view.case.order_made
    made = one_day(order.date) if order.kind == "stalking protection order" else None
    return next((day for one in ended if (day := one_day(one.date))), made)


def is_decided(view: View) -> bool:
    """Return whether it is recorded that the application was decided or withdrawn, on whatever day."""
    order = view.case.order_made
    ended = any(one.came_of and one.came_of not in GOES_ON for one in view.case.heard.values())
    return ended or (order.kind == "stalking protection order" and bool(order.date))


def outcome(view: View) -> str:
    """Return what the court did last, with its day where that is known: `Order made on 2 February 2027`; or nothing.

    What ended the application is said before an interim order that was made on the way.
    """
    case = view.case
    ended: list[tuple[date | None, str]] = [
        (one.date.day, one.came_of) for one in case.heard.values() if one.came_of and one.came_of not in GOES_ON
    ]
    if not ended and case.order_made.date and case.order_made.kind == "stalking protection order":
        ended = [(case.order_made.date.day, "order made")]
    if not ended and case.interim_made.date:
        ended = [(case.interim_made.date.day, _INTERIM)]
    if not ended:
        ended = [(one.date.day, _INTERIM) for one in case.heard.values() if one.came_of == _INTERIM]
    day, what = max(ended, key=lambda one: one[0] or date.min, default=(None, ""))
    return f"{what.capitalize()}{f' on {in_full(day)}' if day else ''}"
