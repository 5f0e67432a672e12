"""Which means some words reach in themselves: by this a term sought is set beside a clause."""

from dataclasses import dataclass

from spo.guidance import Guidance, Reached

from .words import OF_CONTACT, PLACES, THROUGH


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
        """Return whether a means that one surely reaches is one that the other does, if only arguably.

        Where either is sure of something, both must be sure of a means in common.
        """
        if self.surely and other.surely:
            return bool(self.surely & other.surely)
        return self.touches(other)

    def touches(self, other: "Covered") -> bool:
        """Return whether a means that one surely reaches is one that the other reaches, surely or arguably."""
        return bool(self.surely & other.at_all or self.at_all & other.surely)


def covered(says: frozenset[str], law: Guidance, names_places: bool) -> tuple[Covered, Covered]:
    """Return the means that words reach towards persons, and those that they reach at places, whatever narrows them.

    A fact that a cell asks for is taken as answered yes: words that forbid coming near forbid it whenever it is so. A
    distance is from a person where no place is named.
    """
    limbs = [key for key, entry in law.clauses.items() if key in says and entry.kind != "adds"]
    at = [limb for limb in limbs if limb in PLACES and (limb != "within-metres" or names_places)]
    return _of([limb for limb in limbs if limb not in at], says, law), _of(at, says, law)


def limbs_reaching(says: frozenset[str], law: Guidance, means: frozenset[str]) -> list[str]:
    """Return the parts of some words that surely reach any of some means, in the order of guidance.

    A duty is among what a term reaches too, and no act is by it.
    """
    acted = means & law.methods.keys()
    return [
        key
        for key, entry in law.clauses.items()
        if key in says and entry.kind != "adds" and any(_answer(key, one, says, law) == "yes" for one in acted)
    ]


def _of(limbs: list[str], says: frozenset[str], law: Guidance) -> Covered:
    exact = [method for method, entry in law.methods.items() if entry.reach]
    answers = {method: {_answer(limb, method, says, law) for limb in limbs} for method in exact}
    surely = frozenset(method for method, held in answers.items() if "yes" in held)
    return Covered(surely, frozenset(method for method, held in answers.items() if "arguable" in held) - surely)


def _answer(limb: str, method: str, says: frozenset[str], law: Guidance) -> Reached:
    entry, cell = law.clauses[limb], law.methods[method].reach.get(limb)
    if method == "third-party" and limb in OF_CONTACT and says & THROUGH:
        return "yes"
    if limb == "attend-or-go-to" and method == "waiting-near" and "wider-than-premises" not in says:
        return "no"
    if cell is None:
        return "yes" if method in entry.reaches else "arguable" if method in entry.arguable else "no"
    return cell.if_yes if cell.ask else cell.answer
