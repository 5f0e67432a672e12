"""The order sought beside those in force, each as a whole: whom they protect, how long, and what follows a breach."""

from collections.abc import Iterable, Iterator

from spo.assessment import lower
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.latest_end import Protection
from spo.case import ExistingOrder

from ...passages import Row
from ...writer import Writer, begun, labelled, row, when, whole
from ..breaches import no_offence
from ..questions import short_name

NOTHING = "Nothing"
"""What a cell says of what no order in force has a clause about."""


def whom(w: Writer) -> Iterator[Row]:
    """Yield whom the orders in force protect, where the order sought protects somebody besides."""
    now = Protection(w.assessment.view).protected
    more = tuple(key for key in w.case.protected_persons if key not in now)
    if now and more:
        people = w.people(more)
        adds = composed(f"{people.text} too", people)
        yield row("whom", term="People protected", nearest=w.people(now), adds=adds, acts="")


def as_a_whole(w: Writer) -> Iterator[Row]:
    """Yield until when the orders last, what follows a breach of each where that is no offence, and the duty to notify
    (section 9)."""
    held, over = w.assessment.view.orders_noted, w.assessment.view.orders_noted_over
    ends = [_of(w, key, _until(w, key)) for key in held]
    lasts = joined(w.period("duration"), labelled("an interim order for", _interim(w)), between="; ")
    if lasts.text and all(one.text for one in ends):
        yield row("lasts", term="How long", nearest=begun(joined(*ends, between="; ")), adds=begun(lasts), acts="")
    now = Fact(NOTHING, ("existing_orders",)) if over else whole(begun(joined(*_no_offences(w, held), between="; ")))
    if now.text:
        yield row("breach", term="If broken", nearest=now, adds=w.law("breach-short"), acts="")
    other = w.case.defendant.sexual_offences_notification == "yes"  # section 9(5)
    if not other and (over or all(_asks_no_notification(w, order) for order in held.values())):
        yield row("notify", term="Duty to notify", nearest=NOTHING, adds=w.law("notify-short"), acts="")


def _of(w: Writer, key: str, said: Fact) -> Fact:
    """Return what is said of an order, with what it is called where there are several."""
    view = w.assessment.view
    if len(view.orders_noted) == 1 or not said.text:
        return said
    name = short_name(w, key)
    return composed(f"the {name.text}: {said.text}", name, said)


def _until(w: Writer, key: str) -> Fact:
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    if order.until_further_order == "yes":
        return Fact("until further order", (f"{base}.until_further_order",))
    return labelled("to", Fact(when(order.ends), (f"{base}.ends",)) if order.ends else Fact(""))


def _no_offences(w: Writer, held: Iterable[str]) -> Iterator[Fact]:
    """Yield, for each order that it is no offence to break, that it is none."""
    for key in held:
        if said := no_offence(w, key):
            yield _of(w, key, composed(lower(said.text.removesuffix(".")), said.fact))


def _interim(w: Writer) -> Fact:
    return w.at("interim.period") if w.case.interim.sought == "yes" else Fact("")


def _asks_no_notification(w: Writer, order: ExistingOrder) -> bool:
    kind = w.assessment.view.kind(order)
    return bool(kind and kind.without_notification)
