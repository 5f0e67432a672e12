"""The application: a complaint for a stalking protection order. Its first page is the case in short."""

from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper
from ...writer import Writer, passage
from ..shared import short_head
from . import acts, evidence, fairness, front, grounds, helps, knew, order, orders, terms
from .short import short


def application(w: Writer, entry: PaperEntry) -> Paper:
    """Return the application."""
    first_page = short(w)
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "short": first_page.before,
            "rest": first_page.after,
            "application": front.application(w),
            "test": front.complaint(w),
            "acts": acts.acts(w),
            "knowledge": knew.knowledge(w) + w.gaps("knowledge", "unwelcome-not-shown", "warning-kind-unasked"),
            "risk": grounds.risk(w, first_page.text()),
            "necessity": terms.necessity(w),
            "duration": order.duration(w),
            "existing_orders": orders.existing_orders(w),
            "interim": order.interim(w),
            "proportionality": fairness.proportionality(w),
            "evidence": evidence.evidence(w),
            "views": evidence.views(w),
            "helps": helps.helps(w),
            "requests": fairness.requests(w),
            "authority": w.gaps("authority", "authority-missing"),
        },
        tables={
            "done": first_page.rows,
            "particulars": front.particulars(w),
            **acts.tables(w),
            "warnings": knew.warnings(w),
            "terms": terms.reasons(w),
        },
    )


PAPER = Drafted(application)
