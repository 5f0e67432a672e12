"""What the slots of an argument are filled with: pieces that several arguments use."""

from collections.abc import Callable, Iterable

from spo.assessment import Argued, listed, lower, numbered
from spo.assessment.conditions.orders import RESTRAINING
from spo.assessment.facts import Fact

from ..writer import Writer

_MARKS = 12

Slots = dict[str, Fact]
Filler = Callable[[Writer, Argued], list[Slots]]
"""Fills the wording of one argument: a set of slots for each time it is to be said."""


def main_order(w: Writer) -> str | None:
    """Return the order that the answer is about: the first restraining order in force, or else the first order."""
    orders = w.assessment.view.orders_in_force
    return next((key for key, order in orders.items() if order.kind in RESTRAINING), next(iter(orders), None))


def order_name(w: Writer, key: str | None) -> Fact:
    """Return what papers call an order, without an article."""
    if key is None:
        return Fact("")
    return Fact(w.assessment.view.order_name(key), (f"existing_orders.{key}.kind",))


def order_slots(w: Writer, key: str | None) -> Slots:
    """Return the name of an order, and when it was made and ends."""
    if key is None:
        return {}
    base = f"existing_orders.{key}"
    return {"order": order_name(w, key), "made": w.at(f"{base}.made"), "ends": w.at(f"{base}.ends")}


def exhibit_ref(w: Writer, keys: Iterable[str]) -> Fact:
    """Return exhibits as `exhibit AB/1`, or `exhibits AB/1 and AB/2`; after twelve, that the chronology names more."""
    held = [key for key in dict.fromkeys(keys) if key in w.case.exhibits and w.case.exhibits[key].mark]
    marks = [w.case.exhibits[key].mark for key in held[:_MARKS]]
    rest = [f"{len(held) - _MARKS} more that the chronology names"] if len(held) > _MARKS else []
    text = f"exhibit{'' if len(held) == 1 else 's'} {listed(marks + rest)}" if held else ""
    return Fact(text, tuple(f"exhibits.{key}.mark" for key in held))


def exhibits_of(w: Writer, incidents: Iterable[str]) -> Fact:
    """Return the exhibits of incidents."""
    return exhibit_ref(w, (mark for key in incidents for mark in w.case.incidents[key].exhibits))


def means(w: Writer, incidents: Iterable[str], but_not: frozenset[str] = frozenset()) -> Fact:
    """Return the kinds of conduct of incidents, in the words of the reach vocabulary."""
    keys = tuple(incidents)
    tags = {tag for key in keys for tag in w.case.incidents[key].reach} - but_not
    labels = [entry.label for tag, entry in w.assessment.view.guidance.reach.items() if tag in tags]
    return Fact("; ".join(lower(label) for label in labels), tuple(f"incidents.{key}.reach" for key in keys))


def clause(w: Writer, order: str | None, tags: frozenset[str]) -> Slots:
    """Return the first clause of an order about any of some kinds of conduct, with its paragraph."""
    terms = w.case.existing_orders[order].terms if order else {}
    for key, term in terms.items():
        if tags & set(term.reach) and term.paragraph and term.words:
            base = f"existing_orders.{order}.terms.{key}"
            return {
                "paragraph": Fact(term.paragraph, (f"{base}.paragraph",)),
                "clause": Fact(term.words.rstrip("."), (f"{base}.words",)),
            }
    return {}


def term_list(w: Writer, keys: Iterable[str]) -> Fact:
    """Return terms as `term 3`, or `terms 3 and 5`."""
    held = tuple(keys)
    if not w.has_terms:
        numbers_alone = [w.assessment.view.term_numbers[key] for key in held]
        return Fact(numbered("term", numbers_alone), tuple(f"terms.{key}" for key in held))
    numbers = [w.term(key).text for key in held]
    return Fact(
        f"{'term' if len(held) == 1 else 'terms'} {listed(numbers)}" if held else "", tuple(f"terms.{k}" for k in held)
    )


def latest(w: Writer, incidents: Iterable[str]) -> str | None:
    """Return the latest dated incident of some."""
    dated = [key for key in incidents if w.case.incidents[key].date.day]
    return max(dated, key=lambda key: (w.case.incidents[key].date.day, w.assessment.view.numbers[key]), default=None)
