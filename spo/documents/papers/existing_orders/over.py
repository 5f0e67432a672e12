"""Orders that have ended, where none is in force: what each forbade, what it met, and what has come since."""

from collections.abc import Iterable, Iterator

from spo.assessment.facts import Fact

from ...passages import Row, Sentence
from ...writer import Writer, begun, row
from ..briefly import briefly
from ..shared import an_order, by_court
from .clauses import came_of_clause, clause_words, lines, sentence


def opening(w: Writer) -> Iterator[Sentence | None]:
    """Yield of each order who made it, whom it protected and until when; what came in its time, and what has since."""
    for key, order in w.assessment.view.orders_noted_over.items():
        base = f"existing_orders.{key}"
        slots = {"name": begun(an_order(w, key)), "made": w.at(f"{base}.made"), "by": by_court(w, key)}
        made = f"{{name}} was {w.assessment.view.order_made(key)}"
        yield w.say(f"{made} on {{made}} by {{by}}.", **slots) or w.say(
            f"{made} on {{made}}.", name=slots["name"], made=slots["made"]
        )
        yield w.say(
            "It protected {people} and ended on {ends}.", people=w.people(order.names), ends=w.at(f"{base}.ends")
        )
        more = tuple(one for one in w.case.protected_persons if one not in order.names)
        if order.names and not order.names_others:
            yield w.say("It did not protect {people}.", f"{base}.names", people=w.people(more, "or"))
        in_its_time = briefly(w, meanwhile(w, key))
        yield w.say("In its time came {acts}.", f"{base}.made", f"{base}.ends", acts=in_its_time)
    yield w.say("Since it ended have come {acts}.", acts=briefly(w, since(w)))


def meanwhile(w: Writer, key: str) -> tuple[str, ...]:
    """Return the acts put forward that came after an order was made and not after it ended."""
    order, view = w.case.existing_orders[key], w.assessment.view
    after = view.acts_after(order.ends.latest)
    return tuple(act for act in view.acts_after(order.made.latest) if act not in after)


def since(w: Writer) -> tuple[str, ...]:
    """Return the acts put forward that came after the last of those orders ended."""
    ends = [order.ends.latest for order in w.assessment.view.orders_noted_over.values()]
    return w.assessment.view.acts_after(max(filter(None, ends), default=None))


def clauses_over(w: Writer) -> list[Row]:
    """Return a row for each clause: its words, what it met and what came of that, and what of the acts since."""
    return [
        row(
            f"{key}.{term}",
            clause=clause_words(w, key, term, named=len(w.assessment.view.orders_noted_over) > 1 and not number),
            reached=came_of_clause(w, key, term, meanwhile(w, key)),
            since=_since(w, key, term),
        )
        for key, order in w.assessment.view.orders_noted_over.items()
        for number, term in enumerate(order.terms)
    ]


def _since(w: Writer, key: str, term: str) -> Fact:
    """Return the acts since that the words of a clause would have met, and those that they only arguably would."""
    after = w.assessment.view.acts_after(w.case.existing_orders[key].ends.latest)
    surely, perhaps = (_by_words(w, key, term, answer, after) for answer in ("yes", "arguable"))
    paths = tuple(f"incidents.{act}" for act in after)
    return lines(
        sentence("Within its words, had they lasted: {acts}", briefly(w, surely)),
        sentence("Arguably: {acts}", briefly(w, perhaps)),
        otherwise=Fact("None is plainly within its words.", paths),
    )


def _by_words(w: Writer, key: str, term: str, answer: str, acts: Iterable[str]) -> list[str]:
    by_words = w.assessment.table.verdicts.by_words
    return [act for act in acts if by_words(key, term, act).answer == answer]
