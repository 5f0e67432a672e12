"""The note on the existing orders: what they say, what has been done since, and what each term would add."""

from spo.assessment.questions import WOULD_DO
from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper
from ...writer import Writer, passage
from ..breaches import under_orders
from ..order_parts import of_a_youth
from ..questions import in_full
from ..shared import act_row, short_head
from . import answer, orders, since, terms


def existing_orders(w: Writer, entry: PaperEntry) -> Paper:
    """Return the note. Where necessity is not shown it says so first, and why."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "prepared": answer.prepared(w) + of_a_youth(w),
            "answer": answer.answer(w),
            "position": orders.position(w),
            "since": since.since(w),
            "gap_intro": passage("gap_intro", w.law("gap-table-intro")) if terms.gap(w) else [],
            "questions": in_full(w) + w.gaps("questions", *WOULD_DO.values()),
            "consistency": terms.consistency(w),
            "candour": answer.candour(w),
            "signature": [],
        },
        tables={
            "orders": orders.orders(w),
            "order_terms": orders.order_terms(w),
            "since": [act_row(w, key, status=under_orders(w, key)) for key in since.shown_since(w)],
            "gap": terms.gap(w),
        },
    )


PAPER = Drafted(existing_orders)
