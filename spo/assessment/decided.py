"""How an application came to its end, and on which day: it was decided, or withdrawn."""

from datetime import date

from spo.case.days import in_full
from spo.case.days_counted import one_day
from spo.case.gates import GOES_ON
from spo.case.heard import Heard
from spo.case.when import When

from .view import View

_INTERIM = "interim order made"


def decided_on(view: View) -> date | None:
    """Return the day on which the application was decided or withdrawn, or None where that is not recorded."""
    return next((day for one in _ended(view) if (day := one_day(one.date))), one_day(_full_order(view)))


def is_decided(view: View) -> bool:
    """Return whether it is recorded that the application was decided or withdrawn, on whatever day."""
    return bool(_ended(view) or _full_order(view))


def outcome(view: View) -> str:
    """Return what the court did last, with its day where that is known: `Order made on 2 February 2027`; or nothing.

    What ended the application is said before an interim order that was made on the way.
    """
    case = view.case
    ended: list[tuple[date | None, str]] = [(one.date.day, one.came_of or "") for one in _ended(view)]
    if not ended and (made := _full_order(view)):
        ended = [(made.day, "order made")]
    if not ended and case.interim_made.date:
        ended = [(case.interim_made.date.day, _INTERIM)]
    if not ended:
        ended = [(one.date.day, _INTERIM) for one in case.heard.values() if one.came_of == _INTERIM]
    day, what = max(ended, key=lambda one: one[0] or date.min, default=(None, ""))
    return f"{what.capitalize()}{f' on {in_full(day)}' if day else ''}"


def _ended(view: View) -> list[Heard]:
    """Return the hearings at which the application came to its end."""
    return [one for one in view.case.heard.values() if one.came_of and one.came_of not in GOES_ON]


def _full_order(view: View) -> When:
    """Return the date of the order that was made, which is empty where none is recorded but an interim one."""
    made = view.case.order_made
    return made.date if made.kind == "stalking protection order" else When()
