"""Service: the day on which a paper is taken to be received, and whether the summons came before the hearing."""

from datetime import date
from typing import Literal

from spo.case.days import in_full
from spo.case.days_counted import business_days_after, days_after, one_day
from spo.case.service import Service
from spo.guidance import WayOfService

from .findings import Findings
from .next_hearing import next_hearing
from .view import View

Served = Literal["summons", "order", "interim"]
"""What is served. An interim order is served as the order is."""


def way_used(view: View, paper: Served) -> WayOfService | None:
    """Return what guidance holds of the way in which a paper was served, or None where it is none that was read."""
    used, like = _service(view, paper).way, "summons" if paper == "summons" else "order"
    return next((way for way in view.guidance.service.values() if way.paper == like and way.way == used), None)


def received(view: View, paper: Served) -> date | None:
    """Return the day on which a paper is taken to be received, or None where that cannot be told."""
    way, served = way_used(view, paper), one_day(_service(view, paper).date)
    if way is None or way.days is None or served is None:
        return None
    return business_days_after(served, way.days) if way.business else days_after(served, way.days)


def _service(view: View, paper: Served) -> Service:
    case = view.case
    return {
        "summons": case.summons_service,
        "order": case.order_made.service,
        "interim": case.interim_made.service,
    }[paper]


def service(view: View) -> Findings:
    """Yield that the summons is not taken to be received before the day of the hearing."""
    found, hearing = received(view, "summons"), next_hearing(view).day
    if found and hearing and found >= hearing:
        yield view.find("summons-received-late", "summons_service.date", day=in_full(found))
