"""The short answer as it opens: what the orders forbid, and what they leave."""

import re
from collections.abc import Iterator

from spo.assessment.facts import Fact, composed

from ...passages import Sentence
from ...writer import Writer, begun
from ..compared import FORBIDS
from ..in_words import number_in_words
from ..left_unmet import leaves, the_orders

_SHORT = 120  # letters of what an order forbids: the table below quotes what is longer
_DOING = re.compile(r"(?!nothing\b)\w+ing\b", re.IGNORECASE)


def opening(w: Writer) -> Iterator[Sentence | None]:
    """Yield what each order forbids, and what the orders leave."""
    yield from (_forbids(w, key) for key in w.assessment.view.orders_in_force)
    yield from leaves(w)


def _forbids(w: Writer, key: str) -> Sentence | None:
    """Return what an order forbids, in its own words where they are short; else whom it protects."""
    order, name = w.case.existing_orders[key], _until(w, key)
    clauses = [w.at(f"existing_orders.{key}.terms.{term}.words") for term in order.terms]
    words = [one.text.rstrip(".") for one in clauses]
    to_do = [f"to {FORBIDS.sub('', one)}" for one in words if FORBIDS.match(one)]
    what = to_do or [one for one in words if _DOING.match(one)]
    said = "; ".join([*what[:-1], f"or {what[-1]}"]) if len(what) > 1 else "".join(what)
    if 0 < len(said) <= _SHORT and len(what) == len(clauses):
        whom = "the defendant " if to_do else ""
        kind = Fact("", entries=(f"orders/{order.kind}",) if w.assessment.view.kind(order) else ())
        return w.say(f"{{name}} forbids {whom}{{what}}.", name=name, what=composed(said, *clauses, kind))
    number = number_in_words(len(clauses))
    by = f"the {number} clauses below" if len(clauses) > 1 else "the clause below"
    people = w.people(order.names)
    if len(w.assessment.view.orders_in_force) == 1:
        stays = f"{{name}} protects {{people}}, by {by}. It stays: this application is for what they leave."
        return w.say(stays, name=name, people=people)
    return w.say(f"{{name}} protects {{people}}, by {by}.", name=name, people=people)


def _until(w: Writer, key: str) -> Fact:
    """Return what begins a sentence about an order: its name, after until when it runs."""
    name, ends = the_orders(w, (key,)), w.at(f"existing_orders.{key}.ends")
    further = w.case.existing_orders[key].until_further_order == "yes"
    until = "Until further order " if further else f"Until {ends.text} " if ends.text else ""
    return begun(composed(f"{until}{name.text}", name, ends))
