"""The terms of an order as the court left them: granted, changed or refused, and nothing where that is not recorded."""

from dataclasses import dataclass
from typing import Literal

from spo.case.heard import TermMade

from .order_made import INTERIM, Made, orders_made
from .view import View

CameOf = Literal["granted", "changed", "refused", "unclear"]


@dataclass(frozen=True)
class TermAsMade:
    """A term of an order: the id of the term that was sought, of the decision on it, and what came of it.

    `term` is empty where no term that was sought is named, and `decision` where none is recorded on it alone. `came_of`
    is None where nothing is recorded, and unclear where what is recorded may be of another order, or differs.
    """

    term: str
    decision: str
    came_of: CameOf | None


def terms_as_made(view: View, made: Made) -> list[TermAsMade]:
    """Return each term of an order that was sought, as the court left it; then what it made that none had sought."""
    ours, other = _decisions(view, made), _of_no_order(view)
    named = {one.term for one in ours.values()}
    told = [one for one in (*ours.values(), *other.values()) if one.came_of]
    rest = made.rest(view) == "yes" and all(one.term in view.case.terms for one in told)
    keys = [key for key, term in view.terms if not made.interim or term.in_interim == "yes" or key in named]
    found = [_term(key, ours, other, rest) for key in keys]
    return found + [
        TermAsMade("", id, one.came_of) for id, one in ours.items() if one.term not in view.case.terms and one.came_of
    ]


def placed_nowhere(view: View) -> list[str]:
    """Return the decisions that stand with no one term of an order, by their ids."""
    shown = {one.decision for made in orders_made(view) for one in terms_as_made(view, made)}
    return [id for id in view.case.terms_made if id not in shown]


def _term(key: str, ours: dict[str, TermMade], other: dict[str, TermMade], rest: bool) -> TermAsMade:
    on_it = {id: one for id, one in ours.items() if one.term == key}
    if any(one.term == key for one in other.values()) or len({(one.came_of, one.words) for one in on_it.values()}) > 1:
        return TermAsMade(key, "", "unclear")
    for id, one in on_it.items():
        return TermAsMade(key, id, one.came_of)
    return TermAsMade(key, "", "granted" if rest else None)


def _decisions(view: View, made: Made) -> dict[str, TermMade]:
    """Return the decisions on the terms of an order. One that names none is of the only order that was made."""
    alone = len(_kinds(view)) < 2
    kind = INTERIM if made.interim else "stalking protection order"
    return {id: one for id, one in view.case.terms_made.items() if one.order == kind or (one.order is None and alone)}


def _of_no_order(view: View) -> dict[str, TermMade]:
    """Return the decisions that may be of either of two orders."""
    several = len(_kinds(view)) > 1
    return {id: one for id, one in view.case.terms_made.items() if one.order is None and one.came_of and several}


def _kinds(view: View) -> set[bool]:
    return {made.interim for made in orders_made(view)}
