"""The application: a complaint for a stalking protection order."""

from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper
from ...writer import Writer, passage
from ..shared import act_row, example, head
from . import acts, evidence, fairness, front, grounds, helps, order, orders


def application(w: Writer, entry: PaperEntry) -> Paper:
    """Return the application."""
    test = front.gate(w) + passage("test", w.law("test-court"), w.law("test-term"), w.law("burden"), w.law("standard"))
    return Paper(
        entry,
        head=head(w, entry.title),
        passages={
            "application": front.application(w),
            "parties": front.parties(w),
            "area_link": front.area_link(w),
            "order_sought": order.order_sought(w),
            "duration": order.duration(w),
            "interim": order.interim(w),
            "test": test,
            "acts": acts.acts(w),
            "knowledge": grounds.knowledge(w) + w.gaps("knowledge", "warning-kind-unasked"),
            "risk": grounds.risk(w),
            "necessity": grounds.necessity(w),
            "existing_orders": orders.existing_orders(w),
            "proceedings": orders.proceedings(w),
            "proportionality": fairness.proportionality(w),
            "evidence": evidence.evidence(w),
            "views": evidence.views(w),
            "helps": helps.helps(w),
            "requests": fairness.requests(w),
            "authority": fairness.authority(w),
            "signature": passage("signature", w.law("signed-for"), style="plain"),
        },
        tables={
            "particulars": front.particulars(w),
            "acts": [act_row(w, key, example=example(w, key)) for key in acts.chosen(w)],
            "each_term": grounds.each_term(w),
            "existing": orders.existing(w),
            "witnesses": evidence.witnesses(w),
        },
        terms=w.term_lines(),
    )


PAPER = Drafted(application, lists_terms=True)
