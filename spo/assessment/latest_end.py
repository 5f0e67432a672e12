"""When protection against an act ends: on the latest end of all that reaches it, orders, bail and licence alike.

An end that something else outlasts is the end of a paper and not of protection, so nothing may be argued from it.
"""

from dataclasses import dataclass
from functools import cached_property

from spo.case import ExistingOrder

from .clauses import Verdicts
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
