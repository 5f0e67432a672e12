"""The short answer as it opens: whom the orders protect and until when, what they reach, and what they leave."""

from collections.abc import Iterator

from spo.assessment.facts import Fact, composed
from spo.assessment.latest_end import Protection
from spo.case.english import listed
from spo.case.grouped import grouped

from ...passages import Sentence
from ...writer import Writer, begun
from ..in_words import number_in_words
from ..left_unmet import leaves
from ..questions import short_name, the_orders


def opening(w: Writer) -> Iterator[Sentence | None]:
    """Yield whom the orders protect, and what they leave."""
    held = w.assessment.view.orders_in_force
    yield from (_by_each_person(w),) if by_person(w) else (_protects(w, key) for key in held)
    yield from leaves(w)


def by_person(w: Writer) -> dict[tuple[str, ...], list[str]]:
    """Return by which of several orders people are protected; nothing where one does not say by name whom it protects.

    An order that names nobody may protect anybody, and a licence that is to come protects nobody yet.
    """
    held, found = w.assessment.view.orders_in_force.values(), Protection(w.assessment.view)
    if len(held) < 2 or len(found.held) > len(held) or any(one.names_others or not one.names for one in held):
        return {}
    return grouped((found.orders_for(person), person) for person in found.protected)


def by_one_alone(w: Writer) -> frozenset[str]:
    """Return the people whom of several orders only one protects, and that one has an end."""
    orders = w.case.existing_orders
    return frozenset(
        one for by, people in by_person(w).items() if len(by) == 1 and orders[by[0]].ends for one in people
    )


def _by_each_person(w: Writer) -> Sentence | None:
    """Return by which orders each person is protected, each order with its end where it is first named."""
    told, facts, dated = list[str](), list[Fact](), set[str]()
    for by, people in by_person(w).items():
        who, names = w.people(tuple(people)), [short_name(w, key) for key in by]
        ends = [_end(w, key) for key in by]
        orders = [
            f"the {name.text}{f' until {end.text}' if end.text and key not in dated else ''}"
            for key, name, end in zip(by, names, ends, strict=True)
        ]
        dated.update(by)
        alone = " alone, and by nothing after it" if by_one_alone(w).issuperset(people) else ""
        is_ = "" if told else f" {'are' if len(people) > 1 else 'is'} protected"
        told.append(f"{who.text}{is_} by {listed(orders)}{alone}")
        facts += [who, *names, *ends]
    stay = "They stay: this application is for what they leave."
    return w.say(f"{{told}}. {stay}", told=begun(composed("; ".join(told), *facts)))


def _protects(w: Writer, key: str) -> Sentence | None:
    """Return whom an order protects, and until when: its words stand in the table below."""
    order, name = w.case.existing_orders[key], _until(w, key)
    number = number_in_words(len(order.terms))
    by = ", by the clause below" if order.terms else ""
    by = f", by the {number} clauses below" if len(order.terms) > 1 else by
    stays = " It stays: this application is for what they leave." if len(w.assessment.view.orders_in_force) == 1 else ""
    people = w.people(order.names)
    return w.say(f"{{name}} protects {{people}}{by}.{stays}", name=name, people=people) or w.say(
        f"{{name}} binds the defendant{by}.{stays}", name=name
    )


def _until(w: Writer, key: str) -> Fact:
    """Return what begins a sentence about an order: its name, after until when it runs."""
    name, ends = the_orders(w, (key,)), _end(w, key)
    return begun(composed(f"Until {ends.text} {name.text}" if ends.text else name.text, name, ends))


def _end(w: Writer, key: str) -> Fact:
    base = f"existing_orders.{key}"
    further = w.case.existing_orders[key].until_further_order == "yes"
    return Fact("further order", (f"{base}.until_further_order",)) if further else w.at(f"{base}.ends")
