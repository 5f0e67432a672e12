"""Checks of a requirement: who delivers it, whether that is confirmed, who pays, who checks, and for how long."""

from .check import Checked, Result, answers, said


@answers("provider-named")
def _provider(checked: Checked) -> Result:
    return said(checked.term.delivery.provider)


@answers("place-confirmed")
def _confirmed(checked: Checked) -> Result:
    delivery = checked.term.delivery
    if delivery.confirmed == "yes" and delivery.confirmed_date:
        return "met", {"date": delivery.confirmed_date.words}
    return "missing", {}


@answers("who-pays")
def _pays(checked: Checked) -> Result:
    return said(checked.term.delivery.pays)


@answers("who-supervises")
def _supervises(checked: Checked) -> Result:
    return said(checked.term.delivery.supervisor)


@answers("result-used")
def _result(checked: Checked) -> Result:
    return said(checked.term.delivery.result_used)


@answers("own-period")
def _period(checked: Checked) -> Result:
    return ("met" if checked.term.period.kind else "look"), {}
