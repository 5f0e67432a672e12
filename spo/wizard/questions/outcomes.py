"""What a hearing, a reply and a term that the court decided are called: what came of each, and of what."""

from collections.abc import Callable

from spo.case import Model
from spo.case.heard import Heard, Reply, TermMade

_NOT_SAID = "what came of it is not recorded"


def came_of(item: Model, referred: Callable[[str, str], str]) -> list[str]:
    """Return what came of an item of the steps after filing, in two parts; nothing of any other, or where all is empty.

    `referred` gives what an item of a collection is called.
    """
    if not isinstance(item, Heard | Reply | TermMade) or item == type(item)():
        return []
    if isinstance(item, Heard):
        return [item.date.words or "Day not recorded", _of_hearing(item)]
    if isinstance(item, Reply):
        asks = item.kind or "what it asks is not recorded"
        return [item.received.words or "Day not recorded", ", ".join(filter(None, (asks, item.statement)))]
    of = referred("terms", item.term) if item.term else "no term chosen"
    within = f" in the {item.order}" if item.order else ""
    return [f"{item.came_of or _NOT_SAID}{within}".capitalize(), of]


def _of_hearing(held: Heard) -> str:
    to = " at ".join(filter(None, (held.adjourned_to.words, held.adjourned_time)))
    joins = {"adjourned": " to ", "interim order made": "; then to "}.get(held.came_of or "", "")
    return f"{held.came_of or _NOT_SAID}{f'{joins}{to}' if to and joins else ''}"
