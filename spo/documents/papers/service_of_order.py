"""The record of service of the order (r.115), with the last day to notify the police (s.9(1))."""

from spo.assessment.facts import Fact
from spo.assessment.order_made import days_to_notify, notification_is_due
from spo.assessment.service import received, way_used
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage
from ..writer import Writer, day, passage
from .kept import kept, known
from .ways_of_service import ways

PATH = "order_made.service"


def service_of_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the record. What is known only once the order is made and served is left as a ruled blank."""
    facts = known(
        w,
        kind="order_made.kind",
        made="order_made.date",
        way=f"{PATH}.way",
        date=f"{PATH}.date",
        where=f"{PATH}.where",
        by=f"{PATH}.by",
    )
    due = notification_is_due(w.assessment.view)
    return Paper(
        entry,
        head=facts,
        passages={
            "state": kept(w),
            "order": passage("order", w.law("order-served-by-court"), style="plain"),
            "received": _received(w),
            "ways": passage("ways", w.law("order-ways"), w.law("business-days-counted"), style="plain"),
            "last_day": _last_day(w) if due else [],
            "notification": _notification(w) if due else [],
            "not_due": [] if due else _not_due(w),
        },
        tables={"ways": ways(w, "order", PATH)},
    )


PAPER = Drafted(service_of_order)


def _received(w: Writer) -> list[Passage]:
    found = received(w.assessment.view, "order")
    law = w.law("order-received", day=Fact(day(found), (f"{PATH}.date", f"{PATH}.way"))) if found else None
    return passage("received", law, style="plain")


def _last_day(w: Writer) -> list[Passage]:
    paths, counted, way = (
        (f"{PATH}.date", f"{PATH}.way"),
        days_to_notify(w.assessment.view),
        way_used(w.assessment.view, "order"),
    )
    found: list[Passage] = []
    for number, (first, last) in enumerate(counted, start=1):
        law = w.law("notify-last-day", served=Fact(day(first), paths), last=day(last))
        found += passage(f"last_day.{number}", law, style="plain")
    apart = len(counted) > 1 or (way is None and bool(counted))
    found += passage("last_day.which", w.law("notify-which-day") if apart else None, style="plain")
    return found + passage("last_day.count", w.law("notify-count"), style="plain")


def _notification(w: Writer) -> list[Passage]:
    held = w.case.defendant.custody.in_custody == "yes"
    found = passage("notification", w.law("notify-when"), w.law("notify-how"), w.law("notify-nowhere"), style="plain")
    found += passage("notification.identity", w.law("notify-identity"), style="plain")
    # Until it is known which order was made, it may be a full order after an interim one.
    unknown = w.case.interim.sought == "yes" and not w.case.order_made.kind
    found += passage("notification.replaces", w.law("record-replaces-interim") if unknown else None, style="plain")
    return found + passage("notification.custody", w.law("notify-custody") if held else None, style="plain")


def _not_due(w: Writer) -> list[Passage]:
    part_2 = w.case.defendant.sexual_offences_notification == "yes"
    return passage("not_due", w.law("record-part-2" if part_2 else "record-replaces-interim"), style="plain")
