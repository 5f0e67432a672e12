"""What must be recorded of every existing order, whatever its terms."""

from spo.case import Breach, ExistingOrder, outcome
from spo.case.outcomes import CHARGED

from .came_of import came_of, is_of_duty, is_omission
from .findings import Findings
from .reach import ReachTable
from .unfilled import unfilled
from .view import View


def existing_orders(view: View, table: ReachTable) -> Findings:
    """Yield what is missing from the record of other orders, breaches and searches."""
    yield from unfilled(view, "order_checks")
    for key, order in view.orders:
        yield from _order(view, table, key, order)
    if view.case.defendant.custody.on_licence == "yes" and not view.licences:
        yield view.find("licence-not-entered", "existing_orders")
    yield from _breaches(view)
    for key, caught in table.caught.items():
        unsaid = [act for act in table.since[key] if act in caught and act not in table.breaches]
        if unsaid:
            yield view.find(
                "reached-without-breach", "breaches", incidents=view.incident_list(unsaid), order=view.order_name(key)
            )


def _order(view: View, table: ReachTable, key: str, order: ExistingOrder) -> Findings:
    base, name = f"existing_orders.{key}", view.order_name(key)
    if view.kind(order) is None:
        yield view.find("order-kind-unknown", f"{base}.kind")
    yield from unfilled(view, base, order=name)
    if not order.ends and order.until_further_order != "yes":
        yield view.find("order-end-unknown", f"{base}.ends", order=name)
    since_it_ended = set(view.acts_after(order.ends.latest))
    meanwhile = [act for act in view.acts_after(order.made.latest) if act not in since_it_ended]
    if meanwhile and key in view.orders_over and order.enforcement.considered is None:
        acts = view.incident_list(meanwhile)
        yield view.find("over-not-enforced", f"{base}.enforcement.considered", order=name, incidents=acts)
    if order.in_force == "yes" and order.ends.latest and order.ends.latest < view.on:
        yield view.find("order-ended-but-in-force", f"{base}.in_force", order=name)
    for term_key, term in order.terms.items():
        if not term.reach or not set(term.reach) <= set(view.guidance.reach):
            yield view.find("order-term-without-reach", f"{base}.terms.{term_key}.reach", order=name)
    if view.binds(order):
        for span, period in order.compliance.items():
            held = table.caught[key].intersection(view.acts_between(period.start.day, period.end.latest))
            if held:
                incidents = view.incident_list(tuple(held))
                path = f"{base}.compliance.{span}.start"
                yield view.find("compliance-holds-acts", path, order=name, incidents=incidents)


def _breaches(view: View) -> Findings:
    case = view.case
    if any(breach.clause_did_not_catch == "yes" for breach in case.breaches.values()):
        yield view.find("cps-must-agree", "breaches")
    for key, breach in case.breaches.items():
        order = case.existing_orders.get(breach.order or "")
        unlinked = breach.incident not in case.incidents and not is_omission(view, key)
        if unlinked or order is None or breach.term not in order.terms:
            yield view.find("breach-unlinked", f"breaches.{key}")
        else:
            yield from _outcome(view, key, breach, order)
        act = case.incidents.get(breach.incident or "")
        if act and not act.towards and is_of_duty(view, key):
            yield view.find("omission-entered-as-act", f"breaches.{key}", incidents=_one(view, breach.incident))


def _outcome(view: View, key: str, breach: Breach, order: ExistingOrder) -> Findings:
    """Yield what is missing from what came of a breach, where the case holds it: in the breach or in a proceeding."""
    found, said = came_of(view, key), outcome(view.case, key)
    if found is None:
        yield view.find("breach-outcome-unasked", said.said, incidents=_one(view, breach.incident))
        return
    if breach.proceeding is None and not found.fits(view.kind(order)):
        yield view.find("breach-outcome-of-a-charge", said.said, incidents=_one(view, breach.incident))
    if breach.incident in view.unattributed and (found.counts_as_breach or said.id == "charged"):
        path = f"incidents.{breach.incident}.attributed"
        yield view.find("breach-not-attributed", path, incidents=_one(view, breach.incident))
    record = {"court": (said.court, f"{said.at}.court"), "date": (said.date, said.dated)}
    record["reference"] = (said.reference, f"{said.at}.reference")
    for need in found.needs:
        held, path = record.get(need, (breach.why_not_charged, f"breaches.{key}.why_not_charged"))
        if not held:
            yield view.find(_LACKING[need], path, incidents=_one(view, breach.incident))
    for one in view.case.proceedings.values() if breach.proceeding is None else ():
        if one.stage in CHARGED and breach.incident in one.incidents:
            path, what = f"breaches.{key}.proceeding", one.description or "the proceeding about it"
            yield view.find("breach-entered-twice", path, incidents=_one(view, breach.incident), what=what)


_LACKING = {
    "court": "breach-without-court",
    "date": "breach-without-date",
    "reference": "breach-without-reference",
    "why_not_charged": "breach-without-reason",
}


def _one(view: View, incident: str | None) -> str:
    return view.incident_list((incident,)) if incident else "what was not done"
