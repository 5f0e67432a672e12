"""Reads a case as text, with what each piece rests on, and withholds what a paper that is served may not say."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from spo.case import Case, Identifier, Place, When, names_used
from spo.case.english import listed, numbered, ranged, within
from spo.case.first_person import as_said
from spo.case.once import once

from .facts import Fact, composed
from .scene import Scene
from .wishes import gives_a_wish

ADDRESS_WITHHELD = "[address withheld]"
DETAIL_WITHHELD = "[withheld]"
_MARKS = 12  # exhibits that are named together


@once
def left_unsaid(case: Case) -> frozenset[str]:
    """Return the places that are withheld, but for a home, a place of work and the like that the defendant knows.

    To mark as withheld a market at which both were tells the defendant that somebody lives near it.
    """
    return frozenset(
        key
        for key, one in case.places.items()
        if one.withhold and (one.known_to_defendant != "yes" or one.kind == "other")
    )


@dataclass(frozen=True)
class CaseReader:
    """Reads a case for papers of one kind. Where they are served, what is withheld reads as withheld."""

    assessment: Scene
    served: bool

    @cached_property
    def case(self) -> Case:
        """The case that is written about."""
        return self.assessment.view.case

    def at(self, path: str) -> Fact:
        """Return the value at a path as text, with its path. What is empty, or leads nowhere, is an empty fact."""
        try:
            value = self.case.at(path)
        except KeyError:
            return Fact("")
        if self.served and isinstance(value, str) and gives_a_wish(self.assessment.view.guidance, path, value):
            return Fact("")  # the officer is asked for the reason of the force
        return Fact(self._text(value), (path,))

    def fields(self, base: str) -> Callable[[str], Fact]:
        """Return what gives the fields of the item at a path as `at` does: faster, where many of them are printed."""
        item = self.case.at(base)
        return lambda name: Fact(self._text(getattr(item, name)), (f"{base}.{name}",))

    def _text(self, value: object) -> str:
        if isinstance(value, str):
            return value
        if isinstance(value, Place):
            return self._place(value)
        if isinstance(value, Identifier):
            return DETAIL_WITHHELD if value.withhold and self.served else value.value
        if isinstance(value, When):
            return value.printed
        if isinstance(value, tuple):
            return listed([str(item) for item in value])
        return "" if value is None or isinstance(value, bool) else str(value)

    def _place(self, place: Place) -> str:
        if place.withhold and self.served:
            return ADDRESS_WITHHELD
        if place.name.removeprefix("the ").casefold() in place.address.casefold():
            return place.address
        return f"{place.name} ({place.address})" if place.address else place.name

    def place_of_act(self, incident: str) -> Fact:
        """Return where an act was. A withheld place may not so much as be marked (see `left_unsaid`).

        To say that the place of an act is withheld tells whoever did it that it was the right one.
        """
        key = self.case.incidents[incident].where or ""
        place = self.at("" if self.served and key in left_unsaid(self.case) else f"places.{key}")
        return replace(place, text=within(place.text))

    def address(self, path: str) -> Fact:
        """Return the address alone of the place that the field at a path refers to."""
        key = self.case.at(path)
        place = self.case.places.get(key) if key else None
        return self.at(f"places.{key}.address" if place and not (place.withhold and self.served) else f"places.{key}")

    def as_said(self, path: str) -> Fact:
        """Return the words at a path, in quotation marks only where they are somebody's own."""
        words = self.at(path)
        return replace(words, text=as_said(words.text))

    def person(self, key: str) -> Fact:
        """Return a protected person's name, or what stands for it where it is withheld.

        A paper that is kept may go astray: it has the description too, and the name only where there is none.
        """
        person = self.case.protected_persons.get(key)
        if person is None:
            return Fact("")
        withheld = person.withhold_name and bool(self.served or person.described_as)
        field = "described_as" if withheld else "name"
        return Fact(
            self.assessment.view.person(key) if withheld else person.name, (f"protected_persons.{key}.{field}",)
        )

    def names_used(self) -> Fact:
        """Return the other names that the defendant uses: none that is only attributed to the defendant."""
        return Fact(listed(list(names_used(self.case))), ("defendant.other_names",))

    def witness(self, key: str | None) -> Fact:
        """Return a witness's name, or what stands for it where it is the withheld name of a protected person."""
        if key is None or key not in self.case.witnesses:
            return Fact("")
        person = self.case.witnesses[key].person
        return self.person(person) if person and self.withholds_witness(key) else self.at(f"witnesses.{key}.name")

    def withholds_witness(self, key: str) -> bool:
        """Return whether a paper may not give a witness's name: it is that of a protected person, and is withheld."""
        person = self.case.protected_persons.get(self.case.witnesses[key].person or "")
        return self.served and person is not None and person.withhold_name

    def people(self, keys: tuple[str, ...], last: str = "and") -> Fact:
        """Return protected persons' names as a list, with `last` before the last of them."""
        found = [fact for fact in map(self.person, keys) if fact.text]
        return composed(listed([fact.text for fact in found], last), *found)

    def incidents(self, keys: tuple[str, ...]) -> Fact:
        """Return incidents by their numbers, saying which are inferred to be the defendant's, or not relied on."""
        return composed(self.assessment.view.by_group(keys), self.numbered(keys))

    def numbered(self, keys: Sequence[str]) -> Fact:
        """Return incidents by their numbers alone, where what is said of them says how they stand."""
        held = tuple(key for key in keys if key in self.case.incidents)
        return Fact(self.assessment.view.incident_list(held), tuple(f"incidents.{key}" for key in held))

    def incident_numbers(self, keys: tuple[str, ...]) -> Fact:
        """Return incidents as `incidents` does, without that word, for a column that says what they are."""
        named = self.incidents(keys)
        return composed(named.text.partition(" ")[2], named)

    def exhibits(self, keys: tuple[str, ...]) -> Fact:
        """Return exhibits by their marks."""
        held = tuple(key for key in keys if key in self.case.exhibits)
        return Fact(self.assessment.view.exhibit_list(held), tuple(f"exhibits.{key}.mark" for key in held))

    def exhibit_ref(self, keys: Iterable[str]) -> Fact:
        """Return exhibits as `exhibits AB/1 and AB/2`; after twelve, that the chronology names more."""
        held = [key for key in dict.fromkeys(keys) if key in self.case.exhibits and self.case.exhibits[key].mark]
        marks = ranged([self.case.exhibits[key].mark for key in held[:_MARKS]])
        rest = [f"{len(held) - _MARKS} more that the chronology names"] if len(held) > _MARKS else []
        text = f"exhibit{'' if len(held) == 1 else 's'} {listed(marks + rest)}" if held else ""
        return Fact(text, tuple(f"exhibits.{key}.mark" for key in held))

    def order_name(self, key: str | None) -> Fact:
        """Return what papers call an order, without an article, or nothing where there is no order."""
        if key is None:
            return Fact("")
        return Fact(self.assessment.view.order_name(key), (f"existing_orders.{key}.kind",))

    def licence_ends(self) -> Fact:
        """Return when the licence that is the last to end does so, or nothing where none is recorded."""
        ends = self.assessment.view.licence_ends
        return self.at(ends) if ends else Fact("")

    def term(self, key: str) -> Fact:
        """Return a term's number."""
        return Fact(str(self.assessment.view.term_numbers[key]), (f"terms.{key}",))

    def term_list(self, keys: Iterable[str]) -> Fact:
        """Return terms as `term 3`, or `terms 3 to 5`."""
        held = tuple(keys)
        numbers = (self.assessment.view.term_numbers[key] for key in held)
        return Fact(numbered("term", numbers), tuple(f"terms.{key}" for key in held))

    def period(self, path: str) -> Fact:
        """Return a period in words: `5 years`, or `until a further order`."""
        period = self.case.at(path)
        if period.kind == "until further order":
            return Fact("until a further order", (f"{path}.kind",))
        return Fact(period.printed, (f"{path}.years", f"{path}.months")) if period.printed else Fact("")
