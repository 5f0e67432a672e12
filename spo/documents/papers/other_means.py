"""The acts since the orders in force: what their words say of each, and since when none is plainly within them."""

from collections.abc import Mapping

from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact
from spo.case import first_day
from spo.guidance import Reached

from ..writer import Writer


def proved_in_force(w: Writer) -> tuple[str, ...]:
    """Return the acts by which breach is proved of an order that is in force, or is to come into force."""
    orders = {*w.assessment.view.orders_in_force, *w.assessment.view.to_come}
    held = [key for key, breach in w.case.breaches.items() if breach.order in orders]
    return acts_called(w.assessment.table, held, "breach")


def since(w: Writer) -> tuple[str, ...]:
    """Return the acts put forward since the first of the orders in force, but for breaches that were proved."""
    proved = proved_in_force(w)
    return tuple(key for key in w.assessment.table.since_the_first if key not in proved)


def reached(w: Writer) -> Mapping[str, Reached]:
    """Return what the words of the orders in force say together of each of those acts."""
    return {key: w.assessment.table.of_those_in_force(key) for key in since(w)}


def reached_if_his(w: Writer) -> tuple[str, ...]:
    """Return the acts since an order in force that nothing attributes, and that its words would plainly reach."""
    view, verdicts = w.assessment.view, w.assessment.table.verdicts
    return tuple(
        key
        for key in view.unattributed
        for day in [first_day(w.case.incidents[key])]
        if any(
            day and order.made.latest and day > order.made.latest and verdicts.of_order(held, key).answer == "yes"
            for held, order in view.orders_in_force.items()
        )
    )


def other_means_since(w: Writer) -> Fact:
    """Return the day from which no act is plainly within the words of the orders, where all that are not are since."""
    return first_beyond(w, reached(w)) if w.assessment.view.orders_in_force else Fact("")


def first_beyond(w: Writer, answers: Mapping[str, Reached]) -> Fact:
    """Return the day from which no act is plainly within the words, where all that are not are from that day on."""
    held = list(answers)
    last = max((at for at, key in enumerate(held) if answers[key] in ("yes", "not known")), default=-1)
    beyond = held[last + 1 :]
    every = [key for key in held if answers[key] in ("no", "arguable")]
    if "no" not in answers.values() or beyond != every:
        return Fact("")
    return Fact(w.case.incidents[beyond[0]].date.opens, (f"incidents.{beyond[0]}.date",))
