"""A4. New method, platform or place."""

from ..conditions import Met, Scene, condition
from ..conditions.acts import arguable, outside_words
from .argument import Argued, CaseReader, Filled, fills
from .common_slots import means, nearest_clause, order_slots


@condition
def act_outside_the_words_of_an_order_in_force(scene: Scene) -> Met | None:
    """An act since an order in force, that no clause of any in force reaches, or only arguably, towards anybody."""
    acts = outside_words(scene, tuple(scene.view.orders_in_force))
    return Met(incidents=acts) if acts else None


@fills("A4")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A4: the acts outside the words of the order, their means, and the nearest clause with why."""
    key, acts = r.assessment.view.main_order, argued.met.incidents
    open_ = arguable(r.assessment, r.assessment.view.orders_in_force, acts)
    clear = tuple(act for act in acts if act not in open_)
    yield {
        **order_slots(r, key),
        **nearest_clause(r, key, clear or acts),
        "incidents_ref": r.incidents(acts),
        "clear_ref": r.incidents(clear),
        "arguable_ref": r.incidents(open_),
        "means": means(r, acts),
    }
