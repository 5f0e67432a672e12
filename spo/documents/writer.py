"""Writes sentences from facts and guidance, and remembers what each one rests on."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from spo.assessment import Assessment, capital, listed
from spo.assessment.case_reader import CaseReader
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.library import is_note, is_whole
from spo.assessment.wordings import is_wording
from spo.case import Number, When
from spo.case.days import in_full
from spo.case.english import fill
from spo.evidence.reading.shapes import Reading

from .marks import reference
from .passages import Passage, Row, Sentence, Style, TermLine

_LIMB = re.compile(r"\([a-z]\) ")


@dataclass(frozen=True)
class Writer(CaseReader):
    """Writes for one paper: what it reads of the case, in sentences.

    `kept` holds the SHA-256 of each file that is kept with the case, and the name of what is drawn from it. `readings`
    holds the rows of its files of evidence, by the id of the file.
    """

    assessment: Assessment
    has_terms: bool = False
    kept: Collection[str] = ()
    readings: Mapping[str, Reading] = field(default_factory=dict)

    def term(self, key: str) -> Fact:
        """Return a term's number, as a reference that Word keeps right where the paper lists the terms."""
        number = super().term(key)
        return replace(number, text=reference(bookmark(number.text), number.text)) if self.has_terms else number

    def term_list(self, keys: Iterable[str]) -> Fact:
        """Return terms by their numbers, each with its reference where the paper lists the terms."""
        if not self.has_terms:
            return super().term_list(keys)
        numbers = [self.term(key) for key in keys]
        name = "term" if len(numbers) == 1 else "terms"
        text = f"{name} {listed([number.text for number in numbers])}" if numbers else ""
        return composed(text, *numbers)

    def acts(self, keys: Sequence[str]) -> Fact:
        """Return acts by their numbers, saying how they stand: `acts 4, 5 and, by inference, 10`."""
        return replace(self.numbered(keys), text=self.assessment.view.by_group(keys, "act"))

    def acts_numbered(self, keys: Sequence[str], field: str = "") -> Fact:
        """Return acts by number alone: `acts 8 and 23 to 25`. It rests on them, or on one of their fields."""
        paths = tuple(f"{path}.{field}" if field else path for path in self.numbered(keys).paths)
        return Fact(self.assessment.view.incident_list(keys, "act"), paths)

    def say(self, pattern: str, *rests_on: str, **slots: Fact | str) -> Sentence | None:
        """Return the pattern with its slots filled, or None where one is empty: it is dropped, never printed."""
        return filled(pattern, rests_on, (), slots)

    def law(self, key: str, *rests_on: str, **slots: Fact | str) -> Sentence | None:
        """Return a sentence of law from guidance."""
        return filled(self.assessment.view.guidance.wording[key].text, rests_on, (f"wording/{key}",), slots)

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

    def term_line(self, key: str, number: Number, *, beneath: bool = False, own_period: bool = True) -> TermLine:
        """Return a term under a number; `beneath` it what an order prints there, with its period or without."""
        base = f"terms.{key}"
        words = self.words(f"{base}.words") or self.say("[To complete: the words of this term]", f"{base}.words")
        assert words
        first, *others = (Sentence(ended(text), words.facts) for text in words.text.split("\n") if text.strip())
        line = TermLine(key, self.case.terms[key].kind, number, bookmark(number), as_one(first, *others))
        if not beneath:
            return line
        listed_of_it = [replace(one, text=one.text[4:]) for one in others if _LIMB.match(one.text)]
        apart = [one for one in others if not _LIMB.match(one.text)]
        limits = [one for one in self._limits(key, own_period) if one]
        return replace(
            line,
            sentence=first if listed_of_it else as_one(first, *limits),
            heading=self._heading(key),
            limbs=tuple(listed_of_it),
            beneath=tuple(self._lines(f"{base}.exceptions")),
            safeguards=tuple(self._lines(f"{base}.safeguards")),
            after=(*apart, *(limits if listed_of_it else ())),
        )

    def _heading(self, key: str) -> Sentence | None:
        """Return the heading that the library gives a term, or one of its wordings; of a term of somebody's own, its
        short title where the terms beside it have headings."""
        term, law = self.case.terms[key], self.assessment.view.guidance.terms
        entry = law.get(term.library)
        if entry is None:
            beside = term.short and any(one.library in law for one in self.case.terms.values())
            return Sentence(f"{term.short.rstrip('.')}.", (f"terms.{key}.short",)) if beside else None
        own = (one.heading for one in entry.variants if one.heading and is_wording(one.wording, term.words))
        return Sentence(f"{next(own, entry.heading)}.", (f"terms.{key}.library",))

    def _limits(self, key: str, own_period: bool) -> Iterator[Sentence | None]:
        """Yield where a term holds, the map of it, and how long it has effect."""
        base, term = f"terms.{key}", self.case.terms[key]
        yield self.say("This term is limited to this locality: {where}.", where=self.at(f"{base}.locality"))
        mark = self.exhibits((term.map_exhibit,) if term.map_exhibit else ())
        named = bool(mark.text) and mark.text in term.words
        yield None if named else self.say("The map of this term is exhibit {mark}.", mark=mark)
        if own_period:
            lasts = "term-until" if term.period.kind == "until further order" else "term-fixed"
            yield self.law(lasts, period=self.period(f"{base}.period"))

    def _lines(self, path: str) -> Iterator[Sentence]:
        """Yield the exceptions or the safeguards of a term, a sentence each. A note such as `No password.` is none."""
        fact = self.at(path)
        for said in filter(None, map(str.strip, fact.text.split("\n"))):
            if path.endswith(".safeguards") and is_note(said):
                continue
            name = "Exception: " if path.endswith(".exceptions") and not is_whole(said) else ""
            yield Sentence(ended(f"{name}{said}"), fact.paths)


def as_one(*sentences: Sentence | None) -> Sentence:
    """Return the sentences that there are as one, which rests on all that they rest on."""
    held = [one.fact for one in sentences if one]
    return as_sentence(joined(*held, between=" "))


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


def whole(fact: Fact) -> Fact:
    """Return a fact as a whole sentence, with a full stop at its end."""
    return composed(ended(fact.text), fact)


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


def bookmark(number: Number | str) -> str:
    """Return the Word bookmark of a term, by its number: an id may be longer than Word allows a bookmark to be."""
    return f"term_{number}"


def passage(key: str, *sentences: Sentence | None, style: Style = "numbered") -> list[Passage]:
    """Return a passage of the sentences that there are, each once, or nothing where there are none."""
    held: dict[str, Sentence] = {}
    for one in filter(None, sentences):
        before = held.get(one.text, one)
        facts, entries = dict.fromkeys((*before.facts, *one.facts)), dict.fromkeys((*before.entries, *one.entries))
        held[one.text] = replace(before, facts=tuple(facts), entries=tuple(entries))
    return [Passage(key, tuple(held.values()), style)] if held else []


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


def labelled(label: str, fact: Fact) -> Fact:
    """Return a fact with a label before it, or an empty fact where there is nothing to label."""
    return replace(fact, text=f"{label} {fact.text}") if fact.text else fact
