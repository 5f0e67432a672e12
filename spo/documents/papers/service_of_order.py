"""The record of service of the order (r.115), with the last day to notify the police (s.9(1))."""

from spo.assessment.facts import Fact
from spo.assessment.order_made import FULL, INTERIM, Made, days_to_notify, newest_made, notification_is_due
from spo.assessment.service import received, way_used
from spo.assessment.terms_made import terms_as_made
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage
from ..writer import Writer, as_sentence, day, passage
from .kept import kept, known
from .terms_as_made import in_short
from .ways_of_service import ways


def service_of_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the record, of the order that was made last. What is known only once it is served is a ruled blank."""
    made = newest_made(w.assessment.view) or FULL
    path, view = f"{made.base}.service", w.assessment.view
    facts = known(
        w,
        kind="order_made.kind",
        made=f"{made.base}.date",
        way=f"{path}.way",
        date=f"{path}.date",
        where=f"{path}.where",
        by=f"{path}.by",
    )
    if made.base == "interim_made":
        facts = {**facts, "kind": as_sentence(Fact(INTERIM, ("interim_made",)))}
    due = notification_is_due(view, made)
    return Paper(
        entry,
        head=facts,
        passages={
            "state": kept(w),
            "order": passage("order", w.law("order-served-by-court"), style="plain"),
            "terms": in_short(w, terms_as_made(view, made)) if newest_made(view) else [],
            "received": _received(w, made),
            "ways": passage("ways", w.law("order-ways"), w.law("business-days-counted"), style="plain"),
            "last_day": _last_day(w, made) if due else [],
            "notification": _notification(w) if due else [],
            "not_due": [] if due else _not_due(w),
        },
        tables={"ways": ways(w, "order", path)},
    )


PAPER = Drafted(service_of_order)


def _received(w: Writer, made: Made) -> list[Passage]:
    found, path = received(w.assessment.view, made.paper), f"{made.base}.service"
    law = w.law("order-received", day=Fact(day(found), (f"{path}.date", f"{path}.way"))) if found else None
    return passage("received", law, style="plain")


def _last_day(w: Writer, made: Made) -> list[Passage]:
    path = f"{made.base}.service"
    paths, counted, way = (
        (f"{path}.date", f"{path}.way"),
        days_to_notify(w.assessment.view, made.paper),
        way_used(w.assessment.view, made.paper),
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
    unknown = w.case.interim.sought == "yes" and not w.case.order_made.kind and not w.case.interim_made.date
    found += passage("notification.replaces", w.law("record-replaces-interim") if unknown else None, style="plain")
    return found + passage("notification.custody", w.law("notify-custody") if held else None, style="plain")


def _not_due(w: Writer) -> list[Passage]:
    part_2 = w.case.defendant.sexual_offences_notification == "yes"
    return passage("not_due", w.law("record-part-2" if part_2 else "record-replaces-interim"), style="plain")
