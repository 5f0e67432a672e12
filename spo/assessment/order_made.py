"""The orders as they were made: until when each lasts, and whether it is notified (s.9)."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from spo.case.days_counted import last_of_days, last_of_months, one_day
from spo.case.service import InterimMade, OrderMade
from spo.case.text import Answer

from .decided import decided_on
from .service import Served, received
from .view import View

INTERIM = "interim stalking protection order"


@dataclass(frozen=True)
class Made:
    """An order that is recorded as made: whether it is an interim order, and the part of the case that tells of it."""

    interim: bool
    base: Literal["interim_made", "order_made"]

    @property
    def paper(self) -> Served:
        """What is served where it is."""
        return "interim" if self.base == "interim_made" else "order"

    def of(self, view: View) -> InterimMade | OrderMade:
        """Return what is recorded of it."""
        return view.case.interim_made if self.base == "interim_made" else view.case.order_made

    def rest(self, view: View) -> Answer:
        """Return whether all its terms were granted as sought, but for those that are recorded one by one."""
        return self.of(view).rest


FULL = Made(False, "order_made")
"""The full order, whether or not it is recorded as made."""


def orders_made(view: View) -> list[Made]:
    """Return the orders that are recorded as made: an interim order, and then the order that took its place."""
    came = {one.came_of for one in view.case.heard.values()}
    order, is_interim = view.case.order_made, view.case.order_made.kind == INTERIM
    found = []
    if view.case.interim_made != InterimMade() or ("interim order made" in came and not is_interim):
        found.append(Made(True, "interim_made"))
    if order != OrderMade() or "order made" in came:
        found.append(Made(is_interim, "order_made"))
    return found


def newest_made(view: View) -> Made | None:
    """Return the order that was made last: a full order takes the place of an interim one (s.5(6))."""
    return next(iter(reversed(orders_made(view))), None)


def replaces_interim(view: View) -> bool:
    """Return whether the order sought would replace an interim order, so that s.9(1) is not asked again (s.9(1)(a))."""
    return view.case.interim.already_made == "yes" or bool(view.in_force(lambda kind: kind.interim))


def notification_is_due(view: View, made: Made | None = None) -> bool:
    """Return whether s.9(1) asks for notification on an order, or on the one sought: see its exceptions, and s.9(5)."""
    if view.case.defendant.sexual_offences_notification == "yes":
        return False
    if made and made.interim:
        return True
    replaces = bool(view.case.interim_made.date) or replaces_interim(view)
    return view.case.order_made.kind == INTERIM or not replaces


def days_to_notify(view: View, paper: Served = "order") -> list[tuple[date, date]]:
    """Return day 1 and the last day to notify: from the day of service, and from that of receipt where it is another.

    Nothing where neither day is known.
    """
    days = view.guidance.figures["notification-days"].value
    service = view.case.interim_made.service if paper == "interim" else view.case.order_made.service
    firsts = (one_day(service.date), received(view, paper))
    counted = ((first, last_of_days(first, days)) for first in dict.fromkeys(firsts) if first)
    return [(first, last) for first, last in counted if last]


def last_day(view: View, made: Made = FULL) -> date | None:
    """Return the last day of an order: as it was made, or else counted from the period that was sought (s.3(2)).

    None where it is an interim order of no recorded end, lasts until a further order, or its day is not known.
    """
    if ends := one_day(made.of(view).ends):
        return ends
    order, months = view.case.order_made, view.case.duration.fixed_months
    if made.interim or order.kind == INTERIM or order.lasts in ("until another day", "until a further order"):
        return None
    begins = one_day(order.date)
    return last_of_months(begins, months) if begins and months else None


def ended(view: View, made: Made) -> date | None:
    """Return the day on which an interim order ceased because the application was decided (s.5(6)), or None."""
    return decided_on(view) if made.interim else None
