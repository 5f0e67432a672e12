"""What an order says once of all its terms: of the words that it defines, and of other orders."""

import re
from collections.abc import Collection
from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, joined
from spo.guidance import Definition

from ..passages import Passage
from ..writer import Writer, passage
from .hearing import rank_and_name


def words(w: Writer, terms: Collection[str]) -> list[Passage]:
    """Return the meaning of each word that a term of the library uses. No other term is read by it."""
    found = w.assessment.view.guidance.definitions.values()
    return [made for one in found if _is_used(w, one, terms) for made in _meaning(w, one)]


def is_supervised(w: Writer, terms: Collection[str]) -> bool:
    """Return whether an order says who its supervising officer is."""
    return _is_used(w, w.assessment.view.guidance.definitions["supervising-officer"], terms)


def others(w: Writer) -> list[Passage]:
    """Return that the other orders in force must still be obeyed."""
    keys = tuple(w.assessment.view.orders_in_force)
    named = Fact(
        listed([f"the {w.assessment.view.dated_order_name(key)}" for key in keys]),
        tuple(f"existing_orders.{key}" for key in keys),
    )
    return passage("others", w.law("order-beside-others", orders=named), style="item")


def _is_used(w: Writer, entry: Definition, terms: Collection[str]) -> bool:
    """Return whether a term of the library that may use a word does so, in its words or beneath them."""
    held = [w.case.terms[key] for key in terms if w.case.terms[key].library in entry.used_by]
    text = "\n".join(part for term in held for part in (term.words, term.exceptions, term.safeguards))
    return bool(re.search(rf"\b{re.escape(entry.word)}\b", text))


def _meaning(w: Writer, entry: Definition) -> list[Passage]:
    base, of = "applicant.officer_in_the_case", (f"definitions/{entry.id}",)
    officer = rank_and_name(w, base)
    reached = joined(*(w.at(f"{base}.{part}") for part in ("unit", "telephone", "email")))
    said = w.say(entry.text, officer=officer, reached=reached) if "{" in entry.text else w.say(entry.text)
    return passage(f"words.{entry.id}", said and replace(said, entries=(*said.entries, *of)), style="plain")
