"""Checks of a requirement: who delivers it, whether that is confirmed, who pays, who checks, and for how long."""

from ...terms import taken_by_police
from .check import Checked, Result, answered_in, answers

answered_in("delivery.provider", "provider-named")
answered_in("delivery.pays", "who-pays")
answered_in("delivery.supervisor", "who-supervises")
answered_in("delivery.result_used", "result-used")


@answers("place-confirmed")
def _confirmed(checked: Checked) -> Result:
    delivery = checked.term.delivery
    if delivery.confirmed == "yes" and delivery.confirmed_date:
        return "met", {"date": delivery.confirmed_date.words}
    return ("look" if taken_by_police(checked.term) else "missing"), {}


@answers("own-period")
def _period(checked: Checked) -> Result:
    return ("met" if checked.term.period.kind else "look"), {}
