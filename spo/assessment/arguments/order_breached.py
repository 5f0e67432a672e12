"""A3. The existing order has been breached."""

from spo.case import last_day

from ..conditions import Met, Scene, condition
from ..conditions.orders import PROVED_STATUSES
from .argument import Argued, CaseReader, Fact, Filled, fills


@condition
def act_against_a_named_term_recorded_with_its_outcome(scene: Scene) -> Met | None:
    """A breach or alleged breach since a restraining order, bail, non-molestation order or DAPO, term by term."""
    found, case = Met(), scene.view.case
    relied_on = {key for key, _ in scene.view.put_forward}
    for key, breach in case.breaches.items():
        order = case.existing_orders.get(breach.order or "")
        act = case.incidents.get(breach.incident or "")
        if order is None or act is None or breach.incident not in relied_on or breach.term not in order.terms:
            continue
        if breach.status is None or (breach.clause_did_not_catch == "yes" and breach.status not in PROVED_STATUSES):
            continue
        after = order.made.latest and (day := last_day(act)) and day > order.made.latest
        if after and (kind := scene.view.kind(order)) and kind.breach_shows_risk:
            found += Met((f"breaches.{key}.status",), (breach.incident or "",))
    return found if found.incidents else None


@fills("A3")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A3: what came of each breach and alleged breach of each order, in words no stronger than the outcome."""
    caught = {
        key: breach
        for key, breach in r.case.breaches.items()
        if breach.clause_did_not_catch != "yes" and breach.incident not in r.assessment.view.unattributed
    }
    for key in r.case.existing_orders:

        def of(status: str, key: str = key) -> Fact:
            breaches = [b for b in caught.values() if b.order == key and b.status == status and b.incident]
            return r.incidents(tuple(b.incident for b in breaches if b.incident))

        def number(status: str, key: str = key) -> Fact:
            held = [k for k, b in caught.items() if b.order == key and b.status == status]
            return Fact(str(len(held)) if held else "", tuple(f"breaches.{k}.status" for k in held))

        dates = [k for k, b in caught.items() if b.order == key and b.status == "found" and b.date]
        yield {
            "order": r.order_name(key),
            "convicted_count": number("convicted"),
            "convicted_ref": of("convicted"),
            "found_date": r.at(f"breaches.{dates[0]}.date") if dates else Fact(""),
            "found_ref": of("found"),
            "admitted_ref": of("admitted"),
            "charged_count": number("charged"),
            "charged_ref": of("charged"),
            "reported_ref": of("reported, no charge"),
            "unreported_ref": of("not reported"),
        }
