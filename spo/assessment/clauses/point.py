"""What a clause or a term sought is about, so that the two can be compared: means, persons, places and duties."""

from collections.abc import Iterable
from dataclasses import dataclass

from spo.case import Term
from spo.guidance import Guidance

from ..cues import has_cue
from .covers import Covered, covered
from .reading import Reading
from .words import said


@dataclass(frozen=True)
class Point:
    """What words reach towards persons and at places, and what they require. No persons means anybody."""

    towards: Covered
    at: Covered
    duties: frozenset[str]
    persons: frozenset[str]
    places: frozenset[str]

    def meets(self, other: "Point") -> bool:
        """Return whether the two are about the same point: a means and a person, a means and a place, or a duty.

        This one is the clause: where it names a place, a term that names none is about others.
        """
        who = not self.persons or not other.persons or bool(self.persons & other.persons)
        where = not self.places or bool(self.places & other.places)
        means = (self.towards.shares(other.towards) and who) or (self.at.shares(other.at) and where)
        return means or bool(self.duties & other.duties)

    def is_near(self, other: "Point") -> bool:
        """Return whether the two have a place, a means or a duty in common, if only arguably."""
        means = (self.towards.at_all | self.at.at_all) & (other.towards.at_all | other.at.at_all)
        return bool(means or self.places & other.places or self.duties & other.duties)

    def means(self) -> frozenset[str]:
        """Return all that the words surely reach, and require."""
        return self.towards.surely | self.at.surely | self.duties


def point_of_clause(reading: Reading) -> Point:
    """Return what a clause of an existing order is about, as it is read."""
    law = reading.view.guidance
    duties = [key for key, entry in law.reach.items() if entry.kind == "duty"]
    said_ = {key for key in duties if has_cue(reading.term.words, law.reach[key].cues, law.reach[key].unless)}
    held = (said_ if "requires" in reading.says else set()) | set(duties).intersection(reading.term.reach)
    towards, at = covered(reading.says, law)
    return Point(towards, at, frozenset(held), reading.persons, reading.places)


def point_of_term(term: Term, law: Guidance) -> Point:
    """Return what a term sought is about. What is ticked of it says which duty it is; its words say the rest."""
    towards, at = covered(said(term.words, law) if term.kind == "prohibition" else frozenset(), law)
    duties = frozenset(term.reach) if term.kind == "requirement" else frozenset()
    return Point(towards, at, duties, frozenset(term.persons), frozenset(term.places))


def missing_means(term: Term, wanted: Point, clauses: Iterable[Point]) -> tuple[str, ...]:
    """Return the means and duties of a term that no clause surely reaches.

    Where the words of a term cannot be read, nothing is said to reach it: what is ticked of it is missing.
    """
    held = list(clauses)
    if not wanted.means():
        return tuple(sorted(term.reach)) or ("other",)
    people = wanted.towards.surely.difference(*(one.towards.surely for one in held))
    places = wanted.at.surely.difference(*(one.at.surely for one in held))
    return tuple(sorted(people | places | wanted.duties.difference(*(one.duties for one in held))))


def missing_persons(wanted: Point, clauses: list[Point], missing: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons whom some clause on the point leaves out, for what clauses do reach towards persons."""
    means = wanted.towards.surely.difference(missing)
    return tuple(
        person
        for person in sorted(wanted.persons)
        if not means <= frozenset().union(*(_for(person, one) for one in clauses))
    )


def _for(person: str, clause: Point) -> frozenset[str]:
    covers = not clause.persons or person in clause.persons
    return clause.towards.surely if covers else frozenset()


def missing_places(wanted: Point, clauses: list[Point]) -> tuple[str, ...]:
    """Return the places of a term that no clause about places names."""
    named = [one.places for one in clauses if one.at.at_all]
    if not wanted.at.at_all or any(not places for places in named):
        return ()
    return tuple(sorted(wanted.places.difference(*named)))
