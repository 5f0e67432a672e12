"""Which means some words reach in themselves: by this a term sought is set beside a clause."""

from dataclasses import dataclass

from spo.guidance import Guidance, Reached

from .words import CHANNELS, CONTACT, PLACES

_LIMITS = frozenset({"to-a-number", "on-a-service", "in-hours", "exception"})
_OF_CONTACT = frozenset((*CONTACT, *CHANNELS))
_THROUGH = frozenset({"through-another", "indirectly", "directly-or-indirectly"})


@dataclass(frozen=True)
class Covered:
    """The exact means that words reach: `surely`, or `perhaps`, which is arguably or in part."""

    surely: frozenset[str] = frozenset()
    perhaps: frozenset[str] = frozenset()

    @property
    def at_all(self) -> frozenset[str]:
        """All that the words could be read to reach."""
        return self.surely | self.perhaps

    def shares(self, other: "Covered") -> bool:
        """Return whether the two have a means in common: for sure, where either is sure of anything."""
        if self.surely and other.surely:
            return bool(self.surely & other.surely)
        return bool(self.at_all & other.at_all)


def covered(says: frozenset[str], law: Guidance) -> tuple[Covered, Covered]:
    """Return the means that words reach towards persons, and those that they reach at places.

    A fact that a cell asks for is taken as answered yes: a term that forbids coming near forbids it whenever it is so.
    """
    limbs = [key for key, entry in law.clauses.items() if key in says and entry.kind != "adds"]
    return tuple(  # type: ignore[return-value]
        _of([limb for limb in limbs if (limb in PLACES) is at_place], says, law) for at_place in (False, True)
    )


def _of(limbs: list[str], says: frozenset[str], law: Guidance) -> Covered:
    exact = [method for method, entry in law.methods.items() if entry.reach]
    answers = {method: {_answer(limb, method, says, law) for limb in limbs} for method in exact}
    surely = frozenset(method for method, held in answers.items() if "yes" in held)
    perhaps = frozenset(method for method, held in answers.items() if "arguable" in held) - surely
    return Covered(frozenset(), surely | perhaps) if says & _LIMITS else Covered(surely, perhaps)


def _answer(limb: str, method: str, says: frozenset[str], law: Guidance) -> Reached:
    entry, cell = law.clauses[limb], law.methods[method].reach.get(limb)
    if method == "third-party" and limb in _OF_CONTACT and says & _THROUGH:
        return "yes"
    if limb == "attend-or-go-to" and method == "waiting-near" and "wider-than-premises" not in says:
        return "no"
    if cell is None:
        return "yes" if method in entry.reaches else "arguable" if method in entry.arguable else "no"
    return cell.if_yes if cell.ask else cell.answer
