"""A18. Proportionate, not punishment twice."""

from ..case_reader import CaseReader
from ..conditions import condition
from ..scene import Met, Scene
from .argument import Argued, Slots, fills


@condition
def a_term_is_sought(scene: Scene) -> Met | None:
    """At least one term is sought."""
    facts = tuple(f"terms.{term.id}" for term in scene.terms)
    return Met(facts) if facts else None


@fills("A18")
def slots(r: CaseReader, _: Argued) -> list[Slots]:
    """Fill A18: the terms for which something less was considered, and that duplicates will be left out."""
    tested = [key for key, term in r.assessment.view.terms if term.less_considered]
    return [{"tested_terms_ref": r.term_list(tested), "order": r.order_name(r.assessment.view.main_order)}]
