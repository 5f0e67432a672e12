"""The note on the existing orders: the argument clause by clause, what each term adds, and the questions answered."""

from spo.assessment.questions import WOULD_DO
from spo.guidance import PaperEntry

from ...declared import Drafted
from ...passages import Paper
from ...writer import Writer
from ..order_parts import of_a_youth
from ..questions import in_full
from ..shared import short_head
from .adds import legend, what_terms_add
from .anew import what_terms_do_now
from .answer import answer, orders, prepared
from .clauses import clauses
from .fairness import fairness
from .law import law, together
from .over import clauses_over


def existing_orders(w: Writer, entry: PaperEntry) -> Paper:
    """Return the note. Where necessity is not shown it says so first, and why."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "prepared": prepared(w) + of_a_youth(w),
            "answer": answer(w),
            "orders": orders(w),
            "fairness": fairness(w),
            "legend": legend(w),
            "questions": in_full(w) + w.gaps("questions", *WOULD_DO.values()),
            "law": law(w),
            "together": together(w),
            "signature": [],
        },
        tables={
            "clauses": clauses(w),
            "over": clauses_over(w),
            "adds": what_terms_add(w),
            "anew": what_terms_do_now(w),
        },
    )


PAPER = Drafted(existing_orders, when=lambda view: bool(view.orders_noted))
