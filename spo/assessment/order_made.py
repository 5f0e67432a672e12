"""The order as it was made: until when it lasts, whether it is notified (s.9), and each term as the court left it."""

from datetime import date

from spo.case.days_counted import last_of_days, last_of_months, one_day
from spo.case.heard import TermMade

from .service import Served, received
from .view import View

INTERIM = "interim stalking protection order"


def replaces_interim(view: View) -> bool:
    """Return whether the order sought would replace an interim order, so that s.9(1) is not asked again (s.9(1)(a))."""
    return view.case.interim.already_made == "yes" or bool(view.in_force(lambda kind: kind.interim))


def notification_is_due(view: View) -> bool:
    """Return whether s.9(1) asks for notification on the order: see its exceptions, and s.9(5)."""
    if view.case.defendant.sexual_offences_notification == "yes":
        return False
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


def last_day(view: View) -> date | None:
    """Return the last day of the order: as it was made, or else counted from the period that was sought (s.3(2)).

    None where it is an interim order, lasts until a further order, or its day is not known.
    """
    order, months = view.case.order_made, view.case.duration.fixed_months
    if ends := one_day(order.ends):
        return ends
    made = one_day(order.date)
    return last_of_months(made, months) if made and months and order.kind != INTERIM else None


def term_made(view: View, key: str) -> tuple[str, TermMade] | None:
    """Return what the court did with a term that was sought, with its id, or None where it is not recorded."""
    return next(((id, made) for id, made in view.case.terms_made.items() if made.term == key), None)
