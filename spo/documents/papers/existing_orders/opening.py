"""The short answer as it opens: what the orders forbid, what they leave, and which acts they do answer."""

import re
from collections.abc import Iterator, Sequence

from spo.assessment.facts import Fact, composed

from ...passages import Sentence
from ...writer import Writer, begun
from ..briefly import acts, kinds
from ..compared import FORBIDS
from ..in_words import number_in_words
from ..left_unmet import leaves, reached, the_orders

_SHORT = 120  # letters of what an order forbids: the table below quotes what is longer
_KINDS = 4  # of acts, that are named of many
_DOING = re.compile(r"\w+ing\b", re.IGNORECASE)


def opening(w: Writer) -> Iterator[Sentence | None]:
    """Yield what each order forbids, what the orders leave, and of which acts enforcing them is the answer."""
    left = [one for one in leaves(w) if one]
    yield from (_forbids(w, key) for key in w.assessment.view.orders_in_force)
    yield from (*left[:1], _outside(w, left), *left[1:])
    if not any("plainly within" in one.text and "only" in one.text for one in left):
        yield _answered(w)


def _forbids(w: Writer, key: str) -> Sentence | None:
    """Return what an order forbids, in its own words where they are short; else whom it protects."""
    order, name = w.case.existing_orders[key], _until(w, key)
    clauses = [w.at(f"existing_orders.{key}.terms.{term}.words") for term in order.terms]
    words = [one.text.rstrip(".") for one in clauses]
    to_do = [f"to {FORBIDS.sub('', one)}" for one in words if FORBIDS.match(one)]
    what = to_do or [one for one in words if _DOING.match(one)]
    said = "; ".join([*what[:-1], f"or {what[-1]}"]) if len(what) > 1 else "".join(what)
    if 0 < len(said) <= _SHORT:
        whom = "the defendant " if to_do else ""
        kind = Fact("", entries=(f"orders/{order.kind}",) if w.assessment.view.kind(order) else ())
        return w.say(f"{{name}} forbids {whom}{{what}}.", name=name, what=composed(said, *clauses, kind))
    number = number_in_words(len(clauses))
    by = f"the {number} clauses below" if len(clauses) > 1 else "the clause below"
    return w.say(f"{{name}} protects {{people}}, by {by}.", name=name, people=w.people(order.names))


def _until(w: Writer, key: str) -> Fact:
    """Return what begins a sentence about an order: its name, after until when it runs."""
    name, ends = the_orders(w, (key,)), w.at(f"existing_orders.{key}.ends")
    further = w.case.existing_orders[key].until_further_order == "yes"
    until = "Until further order " if further else f"Until {ends.text} " if ends.text else ""
    return begun(composed(f"{until}{name.text}", name, ends))


def _outside(w: Writer, told: Sequence[Sentence]) -> Sentence | None:
    """Return by their kinds the acts that the words do not reach, where what is told of them has not named them."""
    keys = [key for key, answer in reached(w).items() if answer == "no"]
    if not keys or any("do not reach" in one.text for one in told):
        return None
    shown = [key for key in keys if w.assessment.view.standing[key] == "his"]
    more = ", some of them inferred" if 0 < len(shown) < len(keys) else ""
    said = kinds(w, shown or keys, "and", _KINDS)
    among = "" if "among others" in said.text or not more else ", among others"
    return w.say(f"They leave out {{acts}}{among}{more}.", *(f"incidents.{key}" for key in keys), acts=said)


def _answered(w: Writer) -> Sentence | None:
    """Return which acts enforcing the orders is the answer to; and of the rest, where there is any, that it is none."""
    table, held = w.assessment.table, w.assessment.view.orders_in_force
    given = {key: table.of_those_in_force(key) for key in table.since_the_first}
    bail = all(w.assessment.view.family(order) == "bail" for order in held.values())
    only = "only " if {"no", "arguable"}.intersection(given.values()) else ""
    does, it = "Arrest for breach of" if bail else "Enforcing", "it" if len(held) == 1 else "them"
    return w.say(
        f"{does} {it} answers {only}{{acts}}.",
        "existing_orders",
        acts=acts(w, [key for key, answer in given.items() if answer == "yes"]),
    )
