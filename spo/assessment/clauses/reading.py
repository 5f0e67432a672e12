"""How a clause, or a term sought, is read in its case: what it says, of whom, and of which places."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from spo.case import ExistingOrder, Place, Term
from spo.case.memo import Same, remembered
from spo.case.people import ProtectedPerson
from spo.guidance import Guidance

from ..cues import has_cue
from ..nearest_place import nearest
from ..view import View
from ..wordings import is_wording_of
from .words import said

_TITLES = ("mr", "mrs", "ms", "miss", "dr")
_PARTS = re.compile(r"[^\w'’-]+")


_People = Mapping[str, ProtectedPerson]
_Places = Mapping[str, Place]


@dataclass(frozen=True)
class Reading:
    """The words of a clause, or of a term sought, as they are read: as the officer has said, or else by themselves.

    They turn on nothing of the case but the people to protect and the places. `clause` is the order and the clause of
    it, and nothing for a term sought. `ticked` are the persons recorded of the words, and `named` those whom their
    order names. `others` is a class of others whom it describes.
    """

    law: Guidance = field(compare=False, repr=False)
    people: _People = field(compare=False, repr=False)
    known_places: _Places = field(compare=False, repr=False)
    words: str
    says: frozenset[str]
    clause: tuple[str, str] | None = None
    ticked: frozenset[str] = frozenset()
    named: frozenset[str] = frozenset()
    others: str = ""
    recorded_places: frozenset[str] = frozenset()
    tags: frozenset[str] = frozenset()
    exceptions: str = ""

    @cached_property
    def limbs(self) -> tuple[str, ...]:
        """Those of the entries that forbid something, in the order of guidance."""
        kinds = self.law.clauses
        return tuple(key for key in kinds if key in self.says and kinds[key].kind != "adds")

    @cached_property
    def persons(self) -> frozenset[str]:
        """The protected persons whom it reaches acts towards. A term protects all whom the officer has said."""
        found = named_in(self.people, self.words)
        if found and self.clause:
            return found | self.ticked if self._by_kinship else found
        return found | self.ticked or self.named

    @cached_property
    def _by_kinship(self) -> bool:
        return has_cue(self.words, self.law.cues["describes-others"].cues)

    @cached_property
    def describes(self) -> bool:
        """Whether the clause or its order describes others whom it does not name."""
        return bool(self.others or (self.clause and self._by_kinship))

    @cached_property
    def places(self) -> frozenset[str]:
        """The places of the case that it names, in its words or as the officer has said."""
        street = "wider-than-premises" in self.says
        return _places(Same(self.known_places), self.words, street, self.recorded_places)


def clause_read(view: View, order_key: str, term_key: str) -> Reading:
    """Return a clause of an existing order as it is read: the very same while it, the people and places are."""
    return _clause_read(*_read_with(view), Same(view.case.existing_orders[order_key]), (order_key, term_key))


def term_read(view: View, key: str) -> Reading:
    """Return a term sought as it is read: as the library says of its own words, or by the words after `must not`."""
    return _term_read(*_read_with(view), Same(view.case.terms[key]))


def _read_with(view: View) -> tuple[Same[Guidance], Same[_People], Same[_Places]]:
    """Return what words are read with: guidance, the people to protect, and the places."""
    return Same(view.guidance), Same(view.case.protected_persons), Same(view.case.places)


@remembered
def _clause_read(
    law: Same[Guidance], people: Same[_People], places: Same[_Places], of: Same[ExistingOrder], clause: tuple[str, str]
) -> Reading:
    order, term = of.held, of.held.terms[clause[1]]
    return Reading(
        law.held,
        people.held,
        places.held,
        term.words,
        frozenset(term.read_as).intersection(law.held.clauses) or said(term.words, law.held),
        clause,
        frozenset(term.persons),
        frozenset(order.names),
        order.names_others,
        frozenset(term.places),
        frozenset(term.reach),
    )


@remembered
def _term_read(law: Same[Guidance], people: Same[_People], places: Same[_Places], of: Same[Term]) -> Reading:
    term = of.held
    own = law.held.terms[term.library].says if is_wording_of(law.held, term) else ()
    return Reading(
        law.held,
        people.held,
        places.held,
        term.words,
        frozenset({"requires"})
        if term.kind == "requirement"
        else frozenset(own) or said(f"Not to {term.words}", law.held),
        ticked=frozenset(term.persons),
        recorded_places=frozenset(term.places),
        tags=frozenset(term.reach),
        exceptions=term.exceptions,
    )


@remembered
def _places(held: Same[_Places], words: str, street: bool, recorded: frozenset[str]) -> frozenset[str]:
    named = {key for key, one in held.held.items() if is_named(one, words, street)}
    sure = recorded & held.held.keys()
    return recorded | nearest(held.held, sure | named, words, sure)


def named_in(people: _People, words: str) -> frozenset[str]:
    """Return the protected persons whose name stands in some words.

    It stands there in full, or by its first and last part, or by a title and a last part that no other has.
    """
    return _named_in(Same(people), words) if words else frozenset()


@remembered
def _named_in(persons: Same[_People], words: str) -> frozenset[str]:
    text = f" {' '.join(_PARTS.split(words.casefold()))} "
    names = {key: [x for x in _PARTS.split(one.name.casefold()) if x] for key, one in persons.held.items()}
    last = [parts[-1] for parts in names.values() if parts]
    found = set()
    for key, parts in names.items():
        if len(parts) > 1:
            forms = [" ".join(parts), f"{parts[0]} {parts[-1]}"]
            if last.count(parts[-1]) == 1:
                forms += [f"{title} {parts[-1]}" for title in _TITLES]
            akin = [other[0] for other in names.values() if other[-1:] == parts[-1:] and other != parts]
            forms += [f"{parts[0]} {link} {first} {parts[-1]}" for first in akin for link in ("and", "or")]
            found |= {key for form in forms if f" {form} " in text}
    return frozenset(found)


def is_named(place: Place, words: str, street: bool) -> bool:
    """Whether words name a place: by its name, the first line of its address, or its street where they say that."""
    text = " ".join(words.casefold().split())
    first = place.address.split(",")[0].strip().casefold()
    road = re.sub(r"^(?:flat \w+,? )?\d+\w? ", "", first)
    named = [place.name.casefold(), first if re.match(r"\d", first) or len(first) > 6 else ""]
    return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text) for one in (*named, road if street else "") if one)
