"""What a clause or a term sought is about, so that the two can be compared: means, persons, places, limits, duties."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from spo.case.memo import Same, remembered

from ..cues import has_cue
from .covers import Covered, covered
from .limits import Limits, limits
from .reading import Reading
from .words import PLACES

_SMALL = re.compile(
    r"\b(?:a|an|and|any|are|as|at|be|by|each|for|from|he|her|him|his|in|is|it|its|not|of|on|or|she|that|the|their|them"
    r"|they|this|to|was|which|who|whom|will|with|within|you|your|must|shall|every|all)\b"
)


_ANY_PLACE = re.compile(
    r"\b(?:(?:any|every|all|each)(?! (?:\w+ )?(?:days?|times?|dates?|hours?|weeks?|weekdays?|occasions?)\b)"
    r"|where|wherever|anywhere|home|address|house|work)\b",
    re.IGNORECASE,
)
"""What makes a clause one of places of a kind, whose names nobody need know."""


@dataclass(frozen=True)
class Point:
    """What words reach towards persons and at places, what narrows them, and what they require.

    No persons means anybody. One that is `unnamed` is of one place, which the case does not have: it is no other.
    `demands` are the words of a requirement that tell: who, what, when and where.
    """

    towards: Covered
    at: Covered
    limits: Limits
    duties: frozenset[str]
    persons: frozenset[str]
    places: frozenset[str]
    demands: frozenset[str] = frozenset()
    read: bool = True
    unnamed: bool = False

    def meets(self, other: "Point") -> bool:
        """Return whether the two are about the same point: a means and a person, a means and a place, or a duty.

        This one is the clause: where it names a place, a term that names none is about others.
        """
        means = (self.towards.shares(other.towards) and self._for(other)) or (
            self.at.shares(other.at) and self._there(other)
        )
        return means or bool(self.duties & other.duties)

    def is_near(self, other: "Point") -> bool:
        """Return whether the two have a place or a duty in common, or a means, if only arguably, of the same person."""
        towards = self.towards.touches(other.towards) or self.towards.touches(other.at)
        at = self.at.touches(other.at) and self._there(other)
        return at or (towards and self._for(other)) or bool(self.places & other.places or self.duties & other.duties)

    def may_reach(self, means: str, other: "Point") -> bool:
        """Return whether a clause could be read to reach a means, towards a person or at a place of a term."""
        here = means in self.at.at_all and self._there(other)
        return here or (means in self.towards.at_all and self._for(other))

    def requires_it(self, other: "Point") -> bool:
        """Return whether a clause requires all that a term would: every word of it that tells."""
        return bool(other.demands) and other.demands <= self.demands

    def means(self) -> frozenset[str]:
        """Return all that the words surely reach, and require."""
        return self.towards.surely | self.at.surely | self.duties

    def _for(self, other: "Point") -> bool:
        return not self.persons or not other.persons or bool(self.persons & other.persons)

    def _there(self, other: "Point") -> bool:
        """Return whether it is there: a clause that names no place, as one on any home, is of its people."""
        return not self.unnamed and (bool(self.places & other.places) if self.places else self._for(other))


def point_of(reading: Reading) -> Point:
    """Return what a clause, or a term sought, is about, as it is read. What is ticked of it says which duty it is."""
    return _point_of(Same(reading))


@remembered
def _point_of(of: Same[Reading]) -> Point:
    reading, law, words = of.held, of.held.law, of.held.words
    towards, at = covered(reading.says, law, bool(reading.places))
    return Point(
        towards,
        at,
        limits(words, reading.says, law, reading.exceptions),
        _duties(reading),
        reading.persons,
        reading.places,
        frozenset(re.findall(r"\w+", _SMALL.sub(" ", words.casefold()))) if "requires" in reading.says else frozenset(),
        bool(reading.says),
        bool(reading.clause and reading.says.intersection(PLACES) and not reading.places)
        and not _ANY_PLACE.search(words),
    )


def _duties(reading: Reading) -> frozenset[str]:
    reach, requires, of_an_order = reading.law.reach, "requires" in reading.says, reading.clause is not None
    duties = [key for key, entry in reach.items() if entry.kind == "duty"]
    found = {key for key in duties if has_cue(reading.words, reach[key].cues, reach[key].unless)}
    held = found if requires and of_an_order else set[str]()
    return frozenset(held | reading.tags.intersection(duties) if requires or of_an_order else held)


def missing_means(wanted: Point, tags: Iterable[str], clauses: list[Point]) -> tuple[str, ...]:
    """Return the means and duties of a term that no clause surely reaches.

    Where the words of a term cannot be read, nothing is said to reach it: what is ticked of it is missing.
    """
    if not wanted.means():
        return tuple(sorted(tags)) or ("other",)
    people = wanted.towards.surely.difference(*(one.towards.surely for one in clauses))
    places = wanted.at.surely.difference(*(one.at.surely for one in clauses))
    duties = wanted.duties.difference(*(one.duties for one in clauses if one.requires_it(wanted)))
    return tuple(sorted(people | places | duties))


def missing_persons(wanted: Point, clauses: list[Point], missing: tuple[str, ...]) -> tuple[str, ...]:
    """Return the persons whom some clause on the point leaves out, for what clauses do reach towards persons."""
    means = wanted.towards.surely.difference(missing)
    return tuple(
        person
        for person in sorted(wanted.persons)
        if not means <= frozenset().union(*(_reached_for(person, one) for one in clauses))
    )


def _reached_for(person: str, clause: Point) -> frozenset[str]:
    covers = not clause.persons or person in clause.persons
    return clause.towards.surely if covers else frozenset()


def missing_places(wanted: Point, clauses: list[Point]) -> tuple[str, ...]:
    """Return the places of a term that no clause about places names."""
    named = [one.places for one in clauses if one.at.at_all]
    if not wanted.at.at_all or any(not places for places in named):
        return ()
    return tuple(sorted(wanted.places.difference(*named)))


def wider(wanted: Point, clauses: list[Point]) -> tuple[str, ...]:
    """Return by name in what a term is wider than every clause that reaches a means of it: hours, a distance, more."""
    found: set[str] = set()
    for mine, theirs in ((wanted.towards, [c.towards for c in clauses]), (wanted.at, [c.at for c in clauses])):
        for means in mine.surely:
            left = [
                one.limits.leaves(wanted.limits)
                for one, held in zip(clauses, theirs, strict=True)
                if means in held.surely
            ]
            if all(left):
                found |= min(left, key=lambda names: (len(names), sorted(names)), default=frozenset())
    return tuple(sorted(found))
