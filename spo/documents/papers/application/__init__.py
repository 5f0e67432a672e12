"""The application: a complaint for a stalking protection order. Its first page is the case in short."""

from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper
from ...writer import Writer, passage
from ..in_words import sentences
from ..shared import short_head
from . import acts, evidence, fairness, front, grounds, helps, knew, order, orders, terms
from .short import short

_FAIR = ("rests_on", "against", "why")
"""The columns of the tables of acts in which something may be said for the defendant."""


def application(w: Writer, entry: PaperEntry) -> Paper:
    """Return the application."""
    first_page, tables = short(w), acts.tables(w)
    told = [one for held in first_page.after if held.id == "short.favour" for one in sentences(held.text)]
    cells = [row.cells[name].text for rows in tables.values() for row in rows for name in _FAIR if name in row.cells]
    beside = [one for text in cells for one in sentences(text)]
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
            "helps": helps.helps(w, told, beside),
            "requests": fairness.requests(w),
            "authority": w.gaps("authority", "authority-missing"),
        },
        tables={
            "done": first_page.rows,
            "particulars": front.particulars(w),
            **tables,
            "terms": terms.reasons(w),
        },
    )


PAPER = Drafted(application)
