"""Why an order is needed although another exists, or is not, and what has been said of that."""

from string import Formatter
from typing import Literal

from .base import Claim, Keys, Text, Texts


class Argument(Claim):
    """An argument why an order is needed although another exists, with the facts that make it available.

    `wording` holds one sentence an item with named slots; a sentence with an unfilled slot is dropped. By its role
    an argument founds necessity or jurisdiction, or supports it and is filed where the officer chooses it, or is
    internal and never filed.
    """

    title: Text
    proposition: Text
    basis: Text
    trigger: Text
    when: Keys
    requires_one_of: Keys = ()
    not_available_if: Keys = ()
    evidence: Text
    counter: Text
    reply: Text
    strength: Text
    wording: Texts
    role: Literal["founding", "jurisdiction", "supporting", "internal"]

    @property
    def ref(self) -> str:
        """The reference by which the argument bank knows it, such as A1."""
        return self.id

    @property
    def slots(self) -> frozenset[str]:
        """The names of the slots in the wording."""
        return frozenset().union(*map(self.slots_of, self.wording))

    @staticmethod
    def slots_of(line: str) -> frozenset[str]:
        """Return the names of the slots in one sentence."""
        return frozenset(name for _, name, _, _ in Formatter().parse(line) if name)


class ConditionText(Claim):
    """What is missing where a named condition is not met; for one that rules an argument out, why it does."""

    missing: Text


class Situation(Claim):
    """A situation in which an order should not be argued for, and what to do instead.

    `filed` is what a paper that goes to the court says of it, where `say` is advice or more than the court needs.
    """

    situation: Text
    when: Keys
    say: Text
    filed: str = ""
    instead: Text
    basis: Text


class Statement(Claim):
    """What somebody has said for or against an order beside another order, quoted, with its date.

    `filed` says whether the note for the legal adviser gives it: it does where this kind of order is spoken of.
    `bears_on` names the arguments that it supports or contradicts. `meet` is never printed in a filed paper.
    """

    side: Literal["for", "against"]
    words: str = ""
    about: Text
    who: Text
    date: Text
    meet: Text
    filed: bool = True
    bears_on: Keys
