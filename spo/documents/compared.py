"""The terms sought beside the orders in force, for a page that shows them without the rest of the paper."""

from spo.assessment import Assessment

from .papers.existing_orders.adds import what_terms_add
from .passages import Row
from .writer import Writer


def compared(assessment: Assessment, paper: str) -> list[Row]:
    """Return what each term adds as a paper, by its id, prints it. There are none where no order is in force.

    They rest on no words that an officer put in place of a draft, which are of passages alone.
    """
    return what_terms_add(Writer(assessment, assessment.view.guidance.papers[paper].served))
