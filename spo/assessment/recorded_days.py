"""Days recorded after filing that cannot be: to come though it is done, before what must come first, or no day."""

from collections.abc import Iterator
from datetime import date

from spo.case import When
from spo.case.days import in_full
from spo.case.days_counted import last_of_months, one_day

from .findings import Finding, Findings
from .labels import label
from .notice_days import served_with_papers
from .order_made import INTERIM
from .view import View

_DONE = (
    "summons_service.date",
    "hearsay_served.service.date",
    *("interim_made.date", "interim_made.service.date", "interim_made.notified"),
    *("order_made.date", "order_made.service.date", "order_made.notified"),
    "after_grant.reviewed",
)
"""The days on which something was done, beside those of hearings and replies."""

_TO_COME = ("interim_made.ends", "order_made.ends", "after_grant.first_review")
"""The days after filing that may be to come, beside those to which hearings are adjourned."""

_NOT_COUNTED = ("interim_made.date",)
"""The days from which no other is counted, and that do not say either that something due is done."""

_IN_ORDER = (
    ("interim_made.date", "interim_made.service.date"),
    ("interim_made.service.date", "interim_made.notified"),
    ("interim_made.date", "interim_made.ends"),
    ("order_made.date", "order_made.service.date"),
    ("order_made.service.date", "order_made.notified"),
    ("order_made.date", "order_made.ends"),
    ("order_made.date", "after_grant.first_review"),
    ("order_made.date", "after_grant.reviewed"),
)
"""Each day beside one that cannot be before it."""

_MADE = {"order made": "order_made.date", "interim order made": "interim_made.date"}
"""Where the day of an order is recorded that was made at a hearing, by what came of the hearing."""

_SIGNED = "signed_papers."
"""Papers that came back signed, of which no step asks the day."""

_MONTHS = 12  # of a year


def recorded_days(view: View) -> Findings:
    """Yield each day of the steps after filing that cannot be as it stands: what it is at odds with, and where.

    Only days that are certain are compared, and one that is not is told of where others are counted from it. Each is
    told of once, with the first thing that is wrong with it.
    """
    told: set[str] = set()
    for finding in _each(view):
        if finding.field not in told:
            told.add(finding.field)
            yield finding


def _each(view: View) -> Findings:
    for path in _done(view):
        if (day := _day(view, path)) and day > view.on:
            yield view.find("done-in-the-future", path, where=label(view, path), day=in_full(day))
    for first, then in _in_order(view):
        yield from _too_early(view, then, first)
    for path, made in _at_hearings(view):
        day, other = _day(view, made), _day(view, path)
        if day and other and day != other:
            yield _two(view, "order-on-another-day", (made, day), (path, other))
    yield from _too_short(view)
    for path in _typed(view):
        if (found := view.case.at(path)) and not _is_enough(found, path):
            typed = found.words or found.printed
            yield view.find("not-one-day", path, where=label(view, path), typed=typed)


def _is_enough(found: When, path: str) -> bool:
    """Return whether what was typed names a day, and one that is certain where that is needed."""
    return bool(found.day) if path in _NOT_COUNTED else one_day(found) is not None


def _typed(view: View) -> Iterator[str]:
    """Yield where the steps after filing ask for a day."""
    yield from _done(view)
    yield from _TO_COME
    yield from (f"heard.{key}.adjourned_to" for key in view.case.heard)


def _done(view: View) -> Iterator[str]:
    yield from _DONE
    yield from (f"replies.{key}.received" for key in view.case.replies)
    yield from (f"heard.{key}.date" for key in view.case.heard)


def _in_order(view: View) -> Iterator[tuple[str, str]]:
    yield from _IN_ORDER
    yield from ((f"heard.{key}.date", f"heard.{key}.adjourned_to") for key in view.case.heard)
    yield from ((_notice(view), f"replies.{key}.received") for key in view.case.replies)
    for key, held in view.case.signed_papers.items():
        if held.paper == "hearsay-notice":
            yield f"{_SIGNED}{key}.on", _notice(view)
        if held.paper == "service-of-summons":
            yield "summons_service.date", f"{_SIGNED}{key}.on"


def _at_hearings(view: View) -> Iterator[tuple[str, str]]:
    """Yield the day of each hearing at which an order was made, with that of the order."""
    for key, one in view.case.heard.items():
        if one.came_of in _MADE:
            yield f"heard.{key}.date", _MADE[one.came_of]


def _too_short(view: View) -> Findings:
    """Yield that the order as it was made is shorter than an order can be (s.3(2))."""
    order, years = view.case.order_made, view.guidance.figures["minimum-years"].value
    made, ends = one_day(order.date), one_day(order.ends)
    least = last_of_months(made, years * _MONTHS) if made and order.kind != INTERIM else None
    if ends and least and ends < least:
        yield view.find("order-made-too-short", "order_made.ends", years=years, day=in_full(ends), least=in_full(least))


def _notice(view: View) -> str:
    """Return where the day is recorded on which the hearsay notice was served: with the papers, unless apart."""
    return "summons_service.date" if served_with_papers(view) else "hearsay_served.service.date"


def _too_early(view: View, then: str, first: str) -> Findings:
    """Yield that a day is before another that must come first. It is mended where a step asks for one of them."""
    day, other = _day(view, then), _day(view, first)
    if day and other and day < other:
        yield _two(view, "day-too-early", (then, day), (first, other))


def _day(view: View, path: str) -> date | None:
    """Return the one day at a path. That of a signature is kept as words."""
    found = view.case.at(path)
    return one_day(found if isinstance(found, When) else When.read(found))


def _two(view: View, id: str, one: tuple[str, date], beside: tuple[str, date]) -> Finding:
    """Return a finding of two days, each with its path."""
    (path, day), (other_path, other) = one, beside
    slots = {"where": label(view, path), "day": in_full(day)}
    field = other_path if path.startswith(_SIGNED) else path
    return view.find(id, field, beside=label(view, other_path), other=in_full(other), **slots)
