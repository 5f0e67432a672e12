"""When protection against an act ends: on the latest end of all that reaches it, orders, bail and licence alike.

An end that something else outlasts is the end of a paper and not of protection, so nothing may be argued from it.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from spo.case import ExistingOrder, OrderTerm

from .clauses import Verdicts
from .clauses.verdicts import Clause
from .view import View


@dataclass(frozen=True)
class Protection:
    """Which of what protects reaches which act, and until when. What is arguable is counted too."""

    view: View

    @cached_property
    def held(self) -> dict[str, ExistingOrder]:
        """What protects: the orders in force, and a licence that is to begin on release."""
        return {**self.view.orders_in_force, **self.view.licences}

    @cached_property
    def reached(self) -> dict[str, frozenset[str]]:
        """The acts, of whatever day, that the words of each existing order reach, whether or not it is in force."""
        words = Verdicts(self.view).by_words
        return {
            key: frozenset(
                act
                for act, _ in self.view.put_forward
                if any(words(key, term, act).answer in ("yes", "arguable") for term in order.terms)
            )
            for key, order in self.view.orders
        }

    def ends_for(self, person: str, clauses: Collection[Clause] = ()) -> str:
        """Return the path of the date on which the last of what protects a person ends, or "" where none is known.

        Of some clauses on one point, those and a licence count, where any of them protects that person.
        """
        found = dict(self._protecting(person))
        near = found.keys() & set(clauses)
        licence = {clause for clause in found if clause[0] in self.view.licences}
        ends = {found[clause]: self.day(found[clause]) for clause in (near | licence if near else found)}
        return max(ends, key=lambda path: ends[path] or date.max, default="") if all(ends.values()) else ""

    @cached_property
    def protected(self) -> tuple[str, ...]:
        """The persons to protect whom something protects already."""
        return tuple(key for key in self.view.case.protected_persons if any(self._protecting(key)))

    def orders_for(self, person: str) -> tuple[str, ...]:
        """Return the orders and licences that may protect a person."""
        return tuple(dict.fromkeys(key for (key, _), _ in self._protecting(person)))

    def day(self, path: str) -> date | None:
        """Return the last day that the date at a path of an end may be."""
        _, key, *clause, _ = path.split(".")
        order = self.view.case.existing_orders[key]
        return (order.terms[clause[1]] if clause else order).ends.latest

    def _protecting(self, person: str) -> Iterator[tuple[Clause, str]]:
        """Yield each clause that may protect a person, one of a class that an order describes, and where it ends."""
        for key, order in self.held.items():
            for clause, term in (order.terms or {"": OrderTerm()}).items():
                named = term.persons or (() if order.names_others else order.names)
                if not named or person in named:
                    yield (key, clause), f"existing_orders.{key}{f'.terms.{clause}' if term.ends else ''}.ends"

    def leaves_a_gap(self, key: str) -> bool:
        """Return whether protection against some act ends with an order: nothing that reaches the act outlasts it."""
        return any(not self._outlasted(key, act) for act in self.reached[key])

    def leaves_nothing(self, key: str) -> bool:
        """Return whether an order reaches acts, and each of them is reached by something that outlasts it."""
        return bool(self.reached[key]) and not self.leaves_a_gap(key)

    def _outlasted(self, key: str, act: str) -> bool:
        """Return whether something else that reaches an act ends later. An end that nobody has recorded is no end."""
        end = self.view.case.existing_orders[key].ends.latest
        return any(
            other != key
            and act in self.reached[other]
            and (not (later := order.ends.latest) or bool(end and later > end))
            for other, order in self.held.items()
        )
