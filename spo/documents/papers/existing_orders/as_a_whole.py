"""The order sought beside those in force, each as a whole: whom they protect, how long, and what follows a breach."""

import re
from collections.abc import Collection, Iterator

from spo.assessment import lower
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.latest_end import Protection
from spo.case import ExistingOrder

from ...passages import Row, Sentence
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
    ends = [labelled(mark, until) if mark else until for key, mark in marks(w).items() for until in [_until(w, key)]]
    lasts = joined(w.period("duration"), labelled("an interim order for", _interim(w)), between="; ")
    if lasts.text and all(one.text for one in ends):
        yield row("lasts", term="How long", nearest=begun(joined(*ends, between="; ")), adds=begun(lasts), acts="")
    now = Fact(NOTHING, ("existing_orders",)) if over else whole(begun(joined(*_no_offences(w), between="; ")))
    if now.text:
        yield row("breach", term="If broken", nearest=now, adds=w.law("breach-short"), acts="")
    other = w.case.defendant.sexual_offences_notification == "yes"  # section 9(5)
    if not other and (over or all(_asks_no_notification(w, order) for order in held.values())):
        yield row("notify", term="Duty to notify", nearest=NOTHING, adds=w.law("notify-short"), acts="")


def marks(w: Writer) -> dict[str, str]:
    """Return what stands for each order in a narrow column: nothing for one alone, `RO` for an order among others."""
    names = {key: short_name(w, key).text for key in w.assessment.view.orders_noted}
    if len(names) == 1:
        return dict.fromkeys(names, "")
    short = {key: initials(name) for key, name in names.items()}
    return {key: mark if [*short.values()].count(mark) == 1 else names[key] for key, mark in short.items()}


def initials(name: str) -> str:
    """Return what stands for the name of a kind of order: `RO` for restraining order; any other name is left."""
    return "".join(word[0] for word in re.split(r"[ -]", name)).upper() if name.endswith(" order") else name


def of_orders(w: Writer, keys: Collection[str]) -> str:
    """Return some orders by what stands for them, bail as one where it is all that there is: `RO; both bails`."""
    held = marks(w)
    bails = [key for key in held if w.assessment.view.family(w.case.existing_orders[key]) == "bail"]
    if len(bails) < 2 or not {*bails} <= {*keys}:
        return "; ".join(held[key] for key in keys)
    every = "both bails" if len(bails) == 2 else "all bail"
    return "; ".join(filter(None, [*(held[key] for key in keys if key not in bails), every]))


def _until(w: Writer, key: str) -> Fact:
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    if order.until_further_order == "yes":
        return Fact("until further order", (f"{base}.until_further_order",))
    return labelled("to", Fact(when(order.ends), (f"{base}.ends",)) if order.ends else Fact(""))


def _no_offences(w: Writer) -> Iterator[Fact]:
    """Yield of which orders it is no offence to break them, those alike in one."""
    alike: dict[str, list[tuple[str, Sentence]]] = {}
    for key in w.assessment.view.orders_noted:
        if said := no_offence(w, key):
            alike.setdefault(said.text.removesuffix("."), []).append((key, said))
    for text, of in alike.items():
        names = of_orders(w, [key for key, _ in of])
        yield composed(f"{names}: {lower(text)}" if names else lower(text), *(said.fact for _, said in of))


def _interim(w: Writer) -> Fact:
    return w.at("interim.period") if w.case.interim.sought == "yes" else Fact("")


def _asks_no_notification(w: Writer, order: ExistingOrder) -> bool:
    kind = w.assessment.view.kind(order)
    return bool(kind and kind.without_notification)
