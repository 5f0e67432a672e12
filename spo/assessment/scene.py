"""All that a named condition may look at: the case on its day, the comparison of orders, and the terms assessed."""

from dataclasses import dataclass, field

from .reach import ReachTable
from .terms import TermAssessment
from .view import View


@dataclass(frozen=True)
class Scene:
    """A case on its day, with the comparison of orders and the terms already assessed."""

    view: View
    table: ReachTable
    terms: tuple[TermAssessment, ...]
    conditions: dict[str, "Met | None"] = field(default_factory=dict, repr=False, compare=False, kw_only=True)
    """What carries each named condition that has been looked at, since many arguments share one."""


@dataclass(frozen=True)
class Met:
    """A condition that is met, with what carries it: incidents and exhibits by id, and the paths of other facts."""

    facts: tuple[str, ...] = ()
    incidents: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = field(default=())

    def __add__(self, other: "Met") -> "Met":
        return Met(
            tuple(dict.fromkeys(self.facts + other.facts)),
            tuple(dict.fromkeys(self.incidents + other.incidents)),
            tuple(dict.fromkeys(self.exhibits + other.exhibits)),
        )
