"""A18. Proportionate, not punishment twice."""

from ..conditions import Met, Scene, condition
from .argument import Argued, CaseReader, Filled, fills


@condition
def a_term_is_sought(scene: Scene) -> Met | None:
    """At least one term is sought."""
    facts = tuple(f"terms.{term.id}" for term in scene.terms)
    return Met(facts) if facts else None


@fills("A18")
def slots(r: CaseReader, _: Argued) -> Filled:
    """Fill A18: the terms for which something less was considered, and that duplicates will be left out."""
    tested = [key for key, term in r.assessment.view.terms if term.less_considered]
    yield {"tested_terms_ref": r.term_list(tested), "order": r.order_name(r.assessment.view.main_order)}
