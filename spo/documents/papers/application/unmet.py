"""What the orders in force do not meet, as the first page tells it: whom and what they leave out, then which acts."""

from collections.abc import Iterator

from spo.assessment import listed
from spo.assessment.facts import composed

from ...passages import Sentence
from ...writer import Writer, begun
from ..left_unmet import left_out, new_duties, not_reached, not_required
from ..other_means import first_beyond, reached
from ..questions import the_orders
from ..titles import in_a_word


def unmet(w: Writer) -> list[Sentence | None]:
    """Return whom and what no order is about, what the words do not reach, and what no order asks for.

    What is plainest comes first: that none of the acts since a day is within the words, where that is so.
    """
    if not (w.assessment.view.orders_in_force and w.assessment.necessity_shown):
        return []
    beyond = bool(first_beyond(w, reached(w)).text)
    acts, left = list(not_reached(w, brief=True)), [*_named_by_one(w), _left_out(w, clauses=not beyond)]
    duty = not_required(w, met=any(left))
    if duty and duty.entries:  # it is of the orders, and what follows may go on to speak of them
        left, duty = [*left, duty], None
    elif duty and left[-1] and len(w.assessment.view.orders_in_force) > 1:
        none = composed(left[-1].text.removesuffix("."), left[-1].fact)
        left[-1], duty = (
            w.say("{none} or asks for what {terms} would.", none=none, terms=w.term_list(new_duties(w))),
            None,
        )
    return [*acts, *left, duty] if beyond else [*left, *acts, duty]


def _named_by_one(w: Writer) -> Iterator[Sentence | None]:
    """Yield whom only one of several orders names, and until when."""
    held = w.assessment.view.orders_in_force
    if len(held) == 1 or any(not one.names or one.names_others for one in held.values()):
        return
    for key, order in held.items():
        others = {one for other in held if other != key for one in held[other].names}
        only = tuple(one for one in order.names if one not in others)
        slots = {"order": the_orders(w, (key,)), "people": w.people(only), "ends": w.at(f"existing_orders.{key}.ends")}
        yield w.say("Only {order}, which ends on {ends}, names {people}.", **slots) or w.say(
            "Only {order} names {people}.", order=slots["order"], people=slots["people"]
        )


def _left_out(w: Writer, clauses: bool) -> Sentence | None:
    """Return whom the orders do not name, and on what, of what terms forbid, they have no `clauses` at all."""
    held, names = tuple(w.assessment.view.orders_in_force), left_out(w)
    one, orders = len(held) == 1, the_orders(w, held)
    bare = [
        in_a_word(w, term.id)
        for term in w.assessment.terms
        if clauses and term.shown and term.together and not (term.added.duty or term.added.places)
        if not (term.together.clauses or term.together.near)
    ]
    clause = composed(listed([one.text for one in bare], "or"), *bare)
    parts = [
        f"{'does not name' if one else 'names'} {names.text}" if names.text else "",
        f"has {'no' if one else 'a'} clause on {clause.text}" if clause.text else "",
    ]
    told = composed((", and " if one else " or ").join(filter(None, parts)), names, clause)
    who = begun(orders) if one else composed("No order in force", orders)
    return w.say("{orders} {told}.", "existing_orders", orders=who, told=told)
