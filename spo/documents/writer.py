"""Writes sentences from facts and guidance, and remembers what each one rests on."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, cached_property

from spo.assessment import Assessment, capital, listed
from spo.assessment.facts import Fact, composed
from spo.case import Case, Identifier, Place, When
from spo.case.days import in_full
from spo.case.english import fill
from spo.evidence.reading.shapes import Reading

from .marks import reference
from .passages import Passage, Row, Sentence, Style, TermLine

ADDRESS_WITHHELD = "[address withheld]"
DETAIL_WITHHELD = "[withheld]"


@dataclass(frozen=True)
class Writer:
    """Writes for one paper. Where the paper is served, what is withheld prints as withheld.

    `kept` holds the SHA-256 of each file that is kept with the case, and the name of what is drawn from it. `readings`
    holds the rows of its files of evidence, by the id of the file.
    """

    assessment: Assessment
    served: bool
    has_terms: bool = False
    kept: Collection[str] = ()
    readings: Mapping[str, Reading] = field(default_factory=dict)

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
            return when(value)
        if isinstance(value, tuple):
            return listed([str(item) for item in value])
        return "" if value is None or isinstance(value, bool) else str(value)

    def _place(self, place: Place) -> str:
        if place.withhold and self.served:
            return ADDRESS_WITHHELD
        if place.name.removeprefix("the ").casefold() in place.address.casefold():
            return place.address
        return f"{place.name} ({place.address})" if place.address else place.name

    def place(self, path: str) -> Fact:
        """Return the place that the field at a path refers to."""
        key = self.case.at(path)
        return self.at(f"places.{key}") if key else Fact("")

    def address(self, path: str) -> Fact:
        """Return the address alone of the place that the field at a path refers to."""
        key = self.case.at(path)
        place = self.case.places.get(key) if key else None
        return self.at(f"places.{key}.address" if place and not (place.withhold and self.served) else f"places.{key}")

    def person(self, key: str) -> Fact:
        """Return a protected person's name, or what stands for it where it is withheld."""
        person = self.case.protected_persons.get(key)
        if person is None:
            return Fact("")
        shown = self.assessment.view.person(key) if self.served else person.name
        field = "described_as" if self.served and person.withhold_name else "name"
        return Fact(shown, (f"protected_persons.{key}.{field}",))

    def witness(self, key: str) -> Fact:
        """Return a witness's name, or what stands for it where it is the withheld name of a protected person."""
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
        """Return incidents by their numbers."""
        held = tuple(key for key in keys if key in self.case.incidents)
        return Fact(self.assessment.view.incident_list(held), tuple(f"incidents.{key}" for key in held))

    def incident_numbers(self, keys: tuple[str, ...]) -> Fact:
        """Return incidents by number alone, for a column that says what they are."""
        return Fact(self.assessment.view.incident_numbers(keys), self.incidents(keys).paths)

    def exhibits(self, keys: tuple[str, ...]) -> Fact:
        """Return exhibits by their marks."""
        held = tuple(key for key in keys if key in self.case.exhibits)
        return Fact(self.assessment.view.exhibit_list(held), tuple(f"exhibits.{key}.mark" for key in held))

    def term(self, key: str) -> Fact:
        """Return a term's number, as a reference that Word keeps right where the paper lists the terms."""
        number = str(self.assessment.view.term_numbers[key])
        return Fact(reference(bookmark(number), number) if self.has_terms else number, (f"terms.{key}",))

    def say(self, pattern: str, *rests_on: str, **slots: Fact | str) -> Sentence | None:
        """Return the pattern with its slots filled, or None where one is empty: it is dropped, never printed."""
        return filled(pattern, rests_on, (), slots)

    def law(self, key: str, **slots: Fact | str) -> Sentence | None:
        """Return a sentence of law from guidance."""
        return filled(self.assessment.view.guidance.wording[key].text, (), (f"wording/{key}",), slots)

    def words(self, path: str) -> Sentence | None:
        """Return what somebody wrote at a path, exactly as they wrote it, or None where they wrote nothing."""
        fact = self.at(path)
        return as_sentence(fact) if fact.text else None

    def gaps(self, name: str, *findings: str) -> list[Passage]:
        """Return a marked gap for each of the named findings that the case has: what the officer must supply."""
        found = {(f.id, f.gap or f.text): f for f in self.assessment.findings if f.id in findings}
        return [
            Passage(
                f"{name}.gap-{number}",
                (Sentence(f"[To complete: {words}]", (finding.field,), (f"findings/{finding.id}",)),),
                "gap",
            )
            for number, ((_, words), finding) in enumerate(found.items(), start=1)
        ]

    def term_lines(self) -> tuple[TermLine, ...]:
        """Return the terms sought as an order states them, prohibitions first."""
        return tuple(self.term_line(key, number) for key, number in self.assessment.view.term_numbers.items())

    def term_line(self, key: str, number: int, *, own_period: bool = True) -> TermLine:
        """Return a term as an order states it under a number, with its own period unless that is not wanted."""
        term, base = self.case.terms[key], f"terms.{key}"
        parts = [self.words(f"{base}.words") or self.say("[To complete: the words of this term]", f"{base}.words")]
        parts.append(self.say("Exceptions: {exceptions}", exceptions=self.at(f"{base}.exceptions")))
        parts.append(self.say("Limited to this locality: {where}", where=self.at(f"{base}.locality")))
        parts.append(
            self.say("Map: exhibit {mark}", mark=self.exhibits((term.map_exhibit,) if term.map_exhibit else ()))
        )
        if own_period:
            parts.append(self.say("Period of this term: {period}", period=self.period(f"{base}.period")))
        held = [part for part in parts if part]
        text = " ".join(ended(part.text) for part in held)
        facts = tuple(path for part in held for path in part.facts)
        return TermLine(key, term.kind, number, bookmark(number), Sentence(text, facts))

    def period(self, path: str) -> Fact:
        """Return a period in words: `5 years`, or `until a further order`."""
        period = self.case.at(path)
        if period.kind == "until further order":
            return Fact("until a further order", (f"{path}.kind",))
        units = [(period.years, "year"), (period.months, "month")]
        parts = [f"{count} {unit}{'' if count == 1 else 's'}" for count, unit in units if count and count > 0]
        return Fact(listed(parts), (f"{path}.years", f"{path}.months")) if period.kind == "fixed" else Fact("")


def filled(
    pattern: str, rests_on: tuple[str, ...], entries: tuple[str, ...], slots: Mapping[str, Fact | str]
) -> Sentence | None:
    """Return a pattern with its slots filled, or None where one is empty. No full stop is printed twice."""
    given = {name: Fact(value) if isinstance(value, str) else value for name, value in slots.items()}
    if not (text := fill(pattern, {name: fact.text for name, fact in given.items()})):
        return None
    of = composed(text, Fact("", rests_on, entries), *given.values())
    return Sentence(ended(text), of.paths, of.entries)


def ended(text: str) -> str:
    """Return text with a full stop at its end, unless it already ends as a sentence does."""
    return text if not text or re.search(r"[.!?:;\]][\"'”’)]*$", text) else f"{text}."


def begun(fact: Fact) -> Fact:
    """Return a fact as it begins a sentence, with a capital."""
    return replace(fact, text=capital(fact.text))


def when(value: When) -> str:
    """Return a date as papers give it."""
    return value.printed


@cache
def day(value: date) -> str:
    """Return a day as `3 June 2026`."""
    return in_full(value)


def bookmark(number: int | str) -> str:
    """Return the Word bookmark of a term, by its number: an id may be longer than Word allows a bookmark to be."""
    return f"term_{number}"


def passage(key: str, *sentences: Sentence | None, style: Style = "numbered") -> list[Passage]:
    """Return a passage of the sentences that there are, or nothing where there are none."""
    held = tuple(sentence for sentence in sentences if sentence)
    return [Passage(key, held, style)] if held else []


def row(key: str, **cells: Fact | Sentence | str | None) -> Row:
    """Return a row of a table. An empty cell prints nothing."""
    return Row(key, {name: _cell(value) for name, value in cells.items()})


def _cell(value: Fact | Sentence | str | None) -> Sentence:
    if isinstance(value, Sentence):
        return value
    return as_sentence(value) if isinstance(value, Fact) else Sentence(value or "")


def as_sentence(fact: Fact) -> Sentence:
    """Return a fact as a paper prints it where it stands alone, with all that it rests on."""
    return Sentence(fact.text, fact.paths, fact.entries)


def joined(*facts: Fact, between: str = ", ") -> Fact:
    """Return the facts that there are, one after another."""
    held = [fact for fact in facts if fact.text]
    return composed(between.join(fact.text for fact in held), *held)


def labelled(label: str, fact: Fact) -> Fact:
    """Return a fact with a label before it, or an empty fact where there is nothing to label."""
    return replace(fact, text=f"{label} {fact.text}") if fact.text else fact
