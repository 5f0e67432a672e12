"""What has happened since the orders were made."""

from spo.assessment.came_of import is_proved
from spo.case import outcome

from ...passages import Passage, Sentence
from ...writer import Writer, begun, passage
from ..application.counts import not_relied_on
from ..beyond import beyond
from ..breaches import omissions, under_orders

_NOTHING = 3


def shown_since(w: Writer) -> list[str]:
    """Return the incidents since the orders in force that the note describes.

    Breaches come first, then what is charged, then what else is recorded under an order, and of each the latest.
    """
    most = w.assessment.view.guidance.figures["note-acts"].value
    latest = _since(w)[::-1]
    kept = set(sorted(latest, key=lambda key: _rank(w, key))[:most])
    return [key for key, _ in w.assessment.view.incidents if key in kept]


def _since(w: Writer) -> list[str]:
    held = {key for keys in w.assessment.table.since.values() for key in keys}
    return [key for key, _ in w.assessment.view.incidents if key in held]


def _rank(w: Writer, key: str) -> int:
    """Return how much came of an act under an order: 0 is a breach, and the most is nothing."""
    of = w.assessment.table.breaches.get(key, ())
    if any(is_proved(w.assessment.view, one) for one in of):
        return 0
    return 1 if any(outcome(w.case, one).id == "charged" for one in of) else 2 if of else _NOTHING


def since(w: Writer) -> list[Passage]:
    """Return how many incidents came after each order, and which of them its terms reach."""
    found: list[Passage] = []
    table = w.assessment.table
    for order, keys in table.since.items():
        name = w.assessment.view.order_name(order)
        reached = table.answered_as(order, "yes")
        found += passage(
            f"since.{order}",
            w.say(
                "Since the {name} was made, {count} recorded: {incidents}.",
                name=name,
                count=_are(len(keys)),
                incidents=w.incidents(keys),
            )
            or w.say("Since the {name} was made, no act is recorded.", f"existing_orders.{order}.made", name=name),
            w.say(
                "{incidents} began before it was made, and went on or may have been after it: that is counted neither"
                " before nor since.",
                incidents=begun(w.incidents(table.across[order])),
            ),
            w.say("Its terms reach {incidents}.", incidents=w.incidents(reached)),
            *omissions(w, order),
        )
        found += passage(f"since.{order}.outside", *beyond(w, order, "no"))
        found += passage(f"since.{order}.arguable", *beyond(w, order, "arguable"))
        unknown = w.incidents(table.answered_as(order, "not known"))
        found += passage(
            f"since.{order}.unknown",
            w.say("What is recorded does not say whether its terms reach {acts}.", acts=unknown),
        )
    if table.since:
        found += passage("since.unattributed", not_relied_on(w))
    found += passage(
        "since.table",
        w.law("breach-word") if _under_orders(w) else None,
        _shown(w) if len(shown_since(w)) < len(_since(w)) else None,
    )
    return found


def _under_orders(w: Writer) -> bool:
    """Return whether anything is recorded under an order: of an act, or of what was not done."""
    acts = any(under_orders(w, key).text for key in shown_since(w))
    return acts or any([*omissions(w, order)] for order in w.assessment.table.since)


def _shown(w: Writer) -> Sentence | None:
    """Return what the table holds, where it does not hold every act."""
    shown = shown_since(w)
    left = w.incidents(tuple(key for key in _since(w) if key not in shown and _rank(w, key) < _NOTHING))
    latest = ", and then the latest acts" if any(_rank(w, key) == _NOTHING for key in shown) else ""
    said = "The table gives what is recorded under the orders"
    return w.say(f"{said}, save of {{left}}: the chronology has that.", left=left) or w.say(
        f"{said}{latest}.", "incidents"
    )


def _are(count: int) -> str:
    return "1 incident is" if count == 1 else f"{count:,} incidents are"
