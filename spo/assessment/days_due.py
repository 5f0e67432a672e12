"""What is due once papers are filed: each thing with the day it is due, counted by a rule, and whether it is done."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from spo.case import When
from spo.case.days import in_full
from spo.case.days_counted import days_apart, days_before, one_day
from spo.case.english import counted

from .decided import decided_on
from .next_hearing import hearing_after, next_hearing
from .notice_days import last_to_answer, last_to_post, last_to_serve, relies_on_hearsay, served_on, served_with_papers
from .order_made import days_to_notify, last_day, notification_is_due
from .view import View

_CERTIFICATE = "service-of-summons"
"""The paper that, once it came back signed, is the certificate of service."""

_WITH_PAPERS = "served with the papers, as recorded for the summons"


@dataclass(frozen=True)
class DayDue:
    """One thing that is due: the id of its entry of guidance, the day, and the day on which it was done.

    `by` is None where no number of days is law, or the day is not known. `theirs` is for somebody else to do, or only
    comes: it is never late. `how` says why it counts as done where nobody recorded that by itself.
    """

    id: str
    by: date | None
    done: date | None = None
    theirs: bool = False
    how: str = ""

    @property
    def done_on(self) -> str:
        """The day on which it was done, in words, how, and how many days late it was; "" where it is not done."""
        late = days_apart(self.by, self.done) if self.by and self.done and not self.theirs else 0
        parts = (in_full(self.done), f"{counted(late, 'day')} late" if late > 0 else "", self.how) if self.done else ()
        return ", ".join(filter(None, parts))

    def group(self, on: date) -> int:
        """Return 0 for what is late, 1 for what is to come, 2 for what has no day, and 3 for what is done or over."""
        past = bool(self.by and self.by < on)
        if self.done or (past and self.theirs):
            return 3
        return 0 if past else 1 if self.by else 2


def days_due(view: View) -> list[DayDue]:
    """Return what is due: what is late first, then by day, then what has no day; what is done or over comes last."""
    law = view.guidance.days_due
    how = {"hearsay-serve": _WITH_PAPERS if served_with_papers(view) else ""}
    found = [DayDue(id, by, done, law[id].theirs, how.get(id, "")) for id, by, done in _each(view)]
    return sorted(found, key=lambda one: (one.group(view.on), one.by or date.max))


def undone(view: View) -> tuple[tuple[str, date | None], ...]:
    """Return what is due and not done, each with its day, as it is whatever the day is on which that is asked."""
    return tuple((id, by) for id, by, done in _each(view) if not done)


def _each(view: View) -> Iterator[tuple[str, date | None, date | None]]:
    """Yield each thing that is due, the day, and the day on which it was done.

    What is done was due before the hearing that was next on the day it was done: no adjournment makes it timely.
    """
    hearing = next_hearing(view).day
    if relies_on_hearsay(view):
        served = served_on(view)
        yield "hearsay-serve", last_to_serve(view, served), served
        if not served:
            yield "hearsay-post", last_to_post(view), None
        if served:
            yield "hearsay-reply", last_to_answer(view), _first(view)
    summons, signed = one_day(view.case.summons_service.date), certified(view)
    before = _hearing_for(view, summons)
    yield "summons-serve", days_before(before, 1) if before else None, summons
    if hearing or view.case.heard:
        yield "certificate", _hearing_for(view, signed), signed
        yield "hearing", hearing, _held(view, hearing)
    yield from _of_the_interim_order(view)
    if view.case.order_made.date or any(one.came_of == "order made" for one in view.case.heard.values()):
        yield from _of_the_order(view)


def _hearing_for(view: View, done: date | None) -> date | None:
    """Return the day of the hearing that was next when something was done, or of the next where it is not done."""
    return (hearing_after(view, done) if done else next_hearing(view)).day


def _first(view: View) -> date | None:
    """Return the day of the first reply to the hearsay notice."""
    return min((day for one in view.case.replies.values() if (day := one_day(one.received))), default=None)


def certified(view: View) -> date | None:
    """Return the day of the certificate of service that came back signed: the last, where it was signed again."""
    signed = (one_day(When.read(one.on)) for one in view.case.signed_papers.values() if one.paper == _CERTIFICATE)
    return max((day for day in signed if day), default=None)


def _held(view: View, hearing: date | None) -> date | None:
    """Return the day of a hearing that was held, or on which the application was decided without it."""
    held = hearing and any(one_day(one.date) == hearing for one in view.case.heard.values())
    return hearing if held else decided_on(view)


def _of_the_interim_order(view: View) -> Iterator[tuple[str, date | None, date | None]]:
    made, full = view.case.interim_made, view.case.order_made
    if not made.date:
        return
    yield "interim-serve", None, one_day(made.service.date)
    lasts = [last for _, last in days_to_notify(view, "interim")]
    if lasts and view.case.defendant.sexual_offences_notification != "yes":
        yield "interim-notify", min(lasts), one_day(made.notified)
    yield "interim-ends", one_day(made.ends), decided_on(view) or one_day(full.date)


def _of_the_order(view: View) -> Iterator[tuple[str, date | None, date | None]]:
    made, plan, ends = view.case.order_made, view.case.after_grant, last_day(view)
    yield "order-serve", None, one_day(made.service.date)
    lasts = [last for _, last in days_to_notify(view)]
    if lasts and notification_is_due(view):
        yield "order-notify", min(lasts), one_day(made.notified)
    if plan.first_review:
        yield "first-review", one_day(plan.first_review), one_day(plan.reviewed)
    if ends:
        if plan.renewal:
            yield "renewal", ends, None
        yield "last-day", ends, None
