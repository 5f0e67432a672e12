"""How one clause of an existing order is read in its case: what it says, of whom, and of which places."""

import re
from dataclasses import dataclass
from functools import cached_property

from spo.case import Case, ExistingOrder, OrderTerm, Place

from ..view import View
from .words import said

_DESCRIBES = re.compile(
    r"\b(?:mother|father|parents?|sisters?|brothers?|child(?:ren)?|family|relatives?|partner|husband|wife"
    r"|son|daughter|colleagues?|employer|employees?|staff|friends?|neighbours?|household"
    r"|any (?:other )?(?:person|witness|member))\b",
    re.IGNORECASE,
)
_TITLES = ("mr", "mrs", "ms", "miss", "dr")
_PARTS = re.compile(r"[^\w'’-]+")


@dataclass(frozen=True)
class Reading:
    """A clause as it is read: by the officer where the officer has said how, or else by its words alone.

    `persons` are those whom it names, or else those whom its order names; `describes` says that others may be meant.
    """

    view: View
    order_key: str
    term_key: str

    @property
    def order(self) -> ExistingOrder:
        """The order that the clause is in."""
        return self.view.case.existing_orders[self.order_key]

    @property
    def term(self) -> OrderTerm:
        """The clause itself."""
        return self.order.terms[self.term_key]

    @cached_property
    def says(self) -> frozenset[str]:
        """The entries of guidance that it says; none where its words could not be read."""
        known = frozenset(self.term.read_as).intersection(self.view.guidance.clauses)
        return known or said(self.term.words, self.view.guidance)

    @cached_property
    def limbs(self) -> tuple[str, ...]:
        """Those of the entries that forbid something, in the order of guidance."""
        kinds = self.view.guidance.clauses
        return tuple(key for key in kinds if key in self.says and kinds[key].kind != "adds")

    @cached_property
    def persons(self) -> frozenset[str]:
        """The protected persons whom it reaches acts towards."""
        named = named_in(self.view.case, self.term.words)
        ticked = frozenset(self.term.persons)
        if named:
            return named | ticked if _DESCRIBES.search(self.term.words) else named
        return ticked or frozenset(self.order.names)

    @cached_property
    def describes(self) -> bool:
        """Whether the clause or its order describes others whom it does not name."""
        return bool(self.order.names_others or _DESCRIBES.search(self.term.words))

    @cached_property
    def places(self) -> frozenset[str]:
        """The places of the case that it names, in its words or as the officer has said."""
        held = self.view.case.places
        street = "wider-than-premises" in self.says
        return frozenset(self.term.places) | {k for k, one in held.items() if is_named(one, self.term.words, street)}


def named_in(case: Case, words: str) -> frozenset[str]:
    """Return the protected persons whose name stands in some words.

    It stands there in full, or by its first and last part, or by a title and a last part that no other has.
    """
    text = f" {' '.join(_PARTS.split(words.casefold()))} "
    names = {key: [x for x in _PARTS.split(one.name.casefold()) if x] for key, one in case.protected_persons.items()}
    last = [parts[-1] for parts in names.values() if parts]
    found = set()
    for key, parts in names.items():
        if len(parts) > 1:
            forms = [" ".join(parts), f"{parts[0]} {parts[-1]}"]
            if last.count(parts[-1]) == 1:
                forms += [f"{title} {parts[-1]}" for title in _TITLES]
            found |= {key for form in forms if f" {form} " in text}
    return frozenset(found)


def is_named(place: Place, words: str, street: bool) -> bool:
    """Whether words name a place: by its name, the first line of its address, or its street where they say that."""
    text = " ".join(words.casefold().split())
    first = place.address.split(",")[0].strip().casefold()
    road = re.sub(r"^(?:flat \w+,? )?\d+\w? ", "", first)
    named = [place.name.casefold(), first if re.match(r"\d", first) or len(first) > 6 else ""]
    return any(re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text) for one in (*named, road if street else "") if one)
