"""The days of the hearsay notice: the last to serve it, the last to post it, and the last to answer it."""

from datetime import date, timedelta

from spo.case.days_counted import business_days_after, days_after, one_day

from .view import View

_WITHIN = 31  # days: no run of weekends and bank holidays is so long


def last_to_serve(view: View) -> date | None:
    """Return the last day to serve the notice, counted back from the hearing, or None where the hearing has no date.

    The rule as it was read does not speak of clear days, nor of business days, so every day is counted (r.3(1)).
    """
    hearing, days = view.case.hearing.date.day, view.guidance.figures["hearsay-notice-days"].value
    return hearing - timedelta(days=days) if hearing and (hearing - date.min).days >= days else None


def last_to_post(view: View) -> date | None:
    """Return the last day on which first-class post is in time: business days are counted after posting (r.6)."""
    last, count = last_to_serve(view), view.guidance.figures["hearsay-post-days"].value
    if last is None:
        return None
    before = (last - timedelta(days=back) for back in range(min(_WITHIN, (last - date.min).days)))
    return next((sent for sent in before if (got := business_days_after(sent, count)) and got <= last), None)


def served_on(view: View) -> date | None:
    """Return the day on which the notice was served with the papers, or None where that is not recorded for certain."""
    service = view.case.summons_service
    day = one_day(service.date)
    if day and service.way == "posted":
        return business_days_after(day, view.guidance.figures["hearsay-post-days"].value)
    return day if service.way in ("handed over", "legal representative") else None


def last_to_answer(view: View) -> date | None:
    """Return the last day to apply to call the maker of a statement, counted from service (r.4), if that is known."""
    served = served_on(view)
    return days_after(served, view.guidance.figures["hearsay-answer-days"].value) if served else None
