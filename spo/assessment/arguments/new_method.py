"""A4. New method, platform or place."""

from ..conditions import Met, Scene, condition
from ..conditions.acts import outside_words
from .argument import Argued, CaseReader, Fact, Filled, Slots, fills
from .common_slots import means, order_slots

_AKIN = frozenset({"contact", "online", "through-others"})


@condition
def act_outside_the_words_of_an_order_in_force(scene: Scene) -> Met | None:
    """An act since an order in force, of a kind that no clause of any order in force reaches, towards anybody."""
    acts = outside_words(scene, tuple(scene.view.orders_in_force))
    return Met(incidents=acts) if acts else None


@fills("A4")
def slots(r: CaseReader, argued: Argued) -> Filled:
    """Fill A4: the acts outside the words of the order, their means, the nearest clause, and variation."""
    key, acts = r.assessment.view.main_order, argued.met.incidents
    reached = frozenset(
        tag for o in r.assessment.view.orders_in_force.values() for t in o.terms.values() for tag in t.reach
    )
    new = means(r, acts, but_not=reached)
    near = clause(r, key, _AKIN) if any(_AKIN & set(r.case.incidents[i].reach) for i in acts) else {}
    yield {
        **order_slots(r, key),
        **near,
        "incidents_ref": r.incidents(acts),
        "means": new if new.text else means(r, acts),
    }


def clause(r: CaseReader, order: str | None, tags: frozenset[str]) -> Slots:
    """Return the first clause of an order about any of some kinds of conduct, with its paragraph."""
    terms = r.case.existing_orders[order].terms if order else {}
    for key, term in terms.items():
        if tags & set(term.reach) and term.paragraph and term.words:
            base = f"existing_orders.{order}.terms.{key}"
            return {
                "paragraph": Fact(term.paragraph, (f"{base}.paragraph",)),
                "clause": Fact(term.words.rstrip("."), (f"{base}.words",)),
            }
    return {}
