"""The days of an order as it was made: when, until when, when it was served, and by when to notify the police."""

from spo.assessment.facts import Fact, composed, joined
from spo.assessment.order_made import Made, days_to_notify, last_day
from spo.assessment.service import received

from ..writer import Writer, day, labelled


def lasts(w: Writer, made: Made) -> Fact:
    """Return the last day of an order, or how long it lasts; of a period that was sought, that it was."""
    order = w.case.order_made
    if made.of(w.assessment.view).ends:
        return w.at(f"{made.base}.ends")
    if made.interim:
        return _if_as_sought(
            w, w.at("interim.period"), certain=made.base == "order_made" and order.lasts == "as was sought"
        )
    if order.lasts == "until a further order":
        return Fact("until a further order", ("order_made.lasts",))
    if order.lasts == "until another day":
        return Fact("")
    sought = w.period("duration")
    if last := last_day(w.assessment.view, made):
        sought = Fact(day(last), ("order_made.date", "duration.years", "duration.months"))
    elif w.case.duration.fixed_months:
        sought = beginning(sought)
    return _if_as_sought(w, sought, certain=order.lasts == "as was sought")


def beginning(period: Fact) -> Fact:
    """Return a fixed period with the day that begins it (s.3(2))."""
    return composed(
        f"{period.text}, beginning with the day it is made", period, Fact("", entries=("wording/period-fixed",))
    )


def _if_as_sought(w: Writer, sought: Fact, *, certain: bool) -> Fact:
    if not sought.text:
        return sought
    told = None if certain else w.law("made-days", "order_made.lasts", period=sought)
    return told.fact if told else composed(sought.text, sought)


def taken_as_received(w: Writer, made: Made) -> Fact:
    """Return the day on which an order is taken to be received, or nothing where that cannot be told."""
    first, path = received(w.assessment.view, made.paper), f"{made.base}.service"
    return Fact(day(first) if first else "", (f"{path}.date", f"{path}.way"), ("wording/order-received",))


def to_notify(w: Writer, made: Made) -> Fact:
    """Return the last day to notify, and what it is counted from where that may be one of two days."""
    counted, path = days_to_notify(w.assessment.view, made.paper), f"{made.base}.service"
    lasts = [day(last) if len(counted) == 1 else f"{day(last)}, from {day(first)}" for first, last in counted]
    return Fact("\n".join(lasts), (f"{path}.date", f"{path}.way"), ("wording/notify-last-day",))


def served(w: Writer, made: Made) -> Fact:
    """Return how and when an order was served, where and by whom, as far as it is recorded."""
    base = f"{made.base}.service"
    labels = {"way": "How:", "date": "On:", "where": "Where, or to whom:", "by": "By:"}
    return joined(*(labelled(label, w.at(f"{base}.{field}")) for field, label in labels.items()), between="\n")
