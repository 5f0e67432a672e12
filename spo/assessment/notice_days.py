"""The days of the hearsay notice: the last to serve it, the last to post it, and the last to answer it."""

from datetime import date, timedelta

from spo.case import When, Witness
from spo.case.days_counted import business_days_after, days_after, days_before, is_business_day, one_day
from spo.case.service import ServiceWay

from .next_hearing import hearing_after, next_hearing
from .view import View

_WITHIN = 31  # days: no run of weekends and bank holidays is so long


def relies_on_hearsay(view: View) -> bool:
    """Return whether a notice is called for: a witness will not be called, or a statement is passed on."""
    return bool(view.case.hearsay) or any(map(by_notice, view.case.witnesses.values()))


def by_notice(witness: Witness) -> bool:
    """Return whether a notice is to tell of a witness: not to be called, or not decided on and with a statement."""
    return witness.called == "no" or (witness.called != "yes" and witness.statement_signed == "yes")


def day_of_hearing(view: View) -> date | None:
    """Return the day before which the notice is served: that of the next hearing, the first where it is of several."""
    found: When = view.case.at(next_hearing(view).path)
    return found.day


def last_to_serve(view: View, done: date | None = None) -> date | None:
    """Return the safe day to serve and file the notice, or None where the hearing has no date.

    It is counted from the next hearing; where the notice was served, from that which was next on the day it was `done`.
    Neither the Rules nor the Act says how "not less than 21 days before" is counted, so that 21 whole days lie between
    the safe day and the hearing (r.3(1)).
    """
    hearing = hearing_after(view, done).day if done else day_of_hearing(view)
    days = view.guidance.figures["hearsay-safe-days"].value
    return days_before(hearing, days) if hearing else None


def last_to_post(view: View) -> date | None:
    """Return the last business day on which first-class post is in time: such days are counted after posting (r.6).

    On another day there may be nowhere to post it.
    """
    last, count = last_to_serve(view), view.guidance.figures["hearsay-post-days"].value
    if last is None:
        return None
    before = (last - timedelta(days=back) for back in range(min(_WITHIN, (last - date.min).days)))
    sent_on = filter(is_business_day, before)
    return next((sent for sent in sent_on if (got := business_days_after(sent, count)) and got <= last), None)


def served_with_papers(view: View) -> bool:
    """Return whether the notice is taken to have gone with the summons: nobody recorded that it was served apart."""
    return view.case.hearsay_served.apart != "yes"


def served_on(view: View) -> date | None:
    """Return the day on which the notice was served, or None where that is not recorded for certain."""
    apart = view.case.hearsay_served.service
    service = view.case.summons_service if served_with_papers(view) else apart
    day = one_day(service.date)
    if service.way not in ways_for(view):
        return None
    if day and service.way == "posted":
        return business_days_after(day, view.guidance.figures["hearsay-post-days"].value)
    return day


def ways_for(view: View) -> tuple[ServiceWay, ...]:
    """Return the ways of service that r.6(1) allows: on the solicitor who is known to act, or else on the defendant."""
    on_defendant: tuple[ServiceWay, ...] = ("handed over", "posted")
    on_solicitor: tuple[ServiceWay, ...] = ("legal representative", "posted", "document exchange")
    acts = view.case.defendant.solicitor_acts
    return on_solicitor if acts == "yes" else on_defendant if acts == "no" else (*on_defendant, *on_solicitor[:1])


def last_to_answer(view: View) -> date | None:
    """Return the last day to apply to call the maker of a statement, counted from service (r.4), if that is known."""
    served = served_on(view)
    return days_after(served, view.guidance.figures["hearsay-answer-days"].value) if served else None


def reply_past_hearing(view: View) -> date | None:
    """Return the day on which the time to reply ends, where that is not before the hearing, and None where it is.

    It is counted from service, or from today where nothing is served yet: 7 days (r.4, r.5), and 3 more for the notice
    of an application under r.4.
    """
    hearing, figures = day_of_hearing(view), view.guidance.figures
    days = figures["hearsay-answer-days"].value + figures["hearsay-hearing-days"].value
    ends = days_after(served_on(view) or view.on, days)
    return ends if hearing and ends and ends >= hearing else None
