"""Why an order is needed although another exists, or is not, and what has been said of that."""

from string import Formatter
from typing import Literal

from pydantic import BaseModel, ConfigDict

from .base import Claim, Key, Keys, Text, Texts


class Needed(BaseModel):
    """A named condition, and what is missing where it is not met; for one that rules an argument out, why it does."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    condition: Key
    missing: Text


class Argument(Claim):
    """An argument why an order is needed although another exists, with the facts that make it available.

    `wording` holds one sentence an item with named slots; a sentence with an unfilled slot is dropped. By its role
    an argument founds necessity or jurisdiction, or supports it and is filed where the officer chooses it, or is
    internal and never filed. `place` orders the arguments in an answer, the strongest first.
    """

    place: int

    title: Text
    proposition: Text
    basis: Text
    trigger: Text
    when: tuple[Needed, ...]
    requires_one_of: Keys = ()
    not_available_if: tuple[Needed, ...] = ()
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
    def conditions(self) -> tuple[str, ...]:
        """The names of the conditions that decide whether the argument may be offered."""
        return tuple(need.condition for need in (*self.when, *self.not_available_if))

    @property
    def missing(self) -> tuple[str, ...]:
        """What is said of each of those conditions where it stands in the way."""
        return tuple(need.missing for need in (*self.when, *self.not_available_if))

    @property
    def slots(self) -> frozenset[str]:
        """The names of the slots in the wording."""
        return frozenset().union(*map(self.slots_of, self.wording))

    @staticmethod
    def slots_of(line: str) -> frozenset[str]:
        """Return the names of the slots in one sentence."""
        return frozenset(name for _, name, _, _ in Formatter().parse(line) if name)


class Situation(Claim):
    """A situation in which an order should not be argued for, and what to do instead.

    `filed` is what a paper that goes to the court says of it, where `say` is advice or more than the court needs.
    `lift` is what would have to be recorded for it to fall away. `field` bears most on it, for the officer who wants
    to look again.
    """

    situation: Text
    when: Keys
    field: Text = "terms"
    say: Text
    filed: str = ""
    instead: Text
    lift: Text
    basis: Text

    @property
    def ref(self) -> str:
        """The reference by which the argument bank knows it, such as N7. Two grounds may share one."""
        return self.id.partition("-")[0]


class Statement(Claim):
    """What somebody has said for or against an order beside another order, quoted, with its date.

    `bears_on` names the arguments that it supports or contradicts. `meet` is never printed in a filed paper.
    """

    side: Literal["for", "against"]
    words: str = ""
    about: Text
    who: Text
    date: Text
    meet: Text
    bears_on: Keys
