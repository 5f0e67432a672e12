"""What an order says once of all its terms: of the words that it defines, and of other orders."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, joined
from spo.guidance import Definition

from ..passages import Passage, Sentence, TermLine
from ..writer import Writer, passage
from .hearing import rank_and_name


def words(w: Writer, lines: Iterable[TermLine], terms: Collection[str]) -> tuple[TermLine, ...]:
    """Return the lines of an order, with what a word means under the last of the terms that use it."""
    held = {line.id: line for line in lines}
    for entry in w.assessment.view.guidance.definitions.values():
        using, meaning = [line.id for line in held.values() if line.id in _using(w, entry, terms)], _meaning(w, entry)
        if using and meaning:
            line = held[using[-1]]
            held[line.id] = replace(line, after=(*line.after, meaning))
    return tuple(held.values())


def is_supervised(w: Writer, terms: Iterable[str]) -> bool:
    """Return whether an order says who its supervising officer is."""
    return bool(_using(w, w.assessment.view.guidance.definitions["supervising-officer"], terms))


def others(w: Writer) -> list[Passage]:
    """Return that the other orders in force must still be obeyed."""
    keys = tuple(w.assessment.view.orders_in_force)
    named = Fact(
        listed([f"the {w.assessment.view.dated_order_name(key)}{_lasts(w, key)}" for key in keys]),
        tuple(f"existing_orders.{key}" for key in keys),
    )
    return passage("others", w.law("order-beside-others", orders=named), style="item")


def _lasts(w: Writer, key: str) -> str:
    """Return the day to which another order now lasts, where it has one: bail may be extended."""
    ends = w.case.existing_orders[key].ends
    return f" (which now lasts to {ends.printed})" if ends.day else ""


def _using(w: Writer, entry: Definition, terms: Iterable[str]) -> list[str]:
    """Return the terms of the library that may use a word and do, in their words or beneath them. No other is read."""
    said = re.compile(rf"\b{re.escape(entry.word)}\b")
    held = {key: w.case.terms[key] for key in terms}
    return [
        key
        for key, term in held.items()
        if term.library in entry.used_by and said.search("\n".join((term.words, term.exceptions, term.safeguards)))
    ]


def _meaning(w: Writer, entry: Definition) -> Sentence | None:
    base = "applicant.officer_in_the_case"
    officer = rank_and_name(w, base)
    reached = joined(*(w.at(f"{base}.{part}") for part in ("unit", "telephone", "email")))
    said = w.say(entry.text, officer=officer, reached=reached) if "{" in entry.text else w.say(entry.text)
    return said and replace(said, entries=(*said.entries, f"definitions/{entry.id}"))
