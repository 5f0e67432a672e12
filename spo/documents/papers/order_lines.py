"""What an order says once of all its terms: of their exceptions, of the words that it defines, and of other orders."""

import re
from collections.abc import Collection
from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, joined
from spo.case import Term
from spo.guidance import Definition

from ..passages import Passage, Sentence
from ..writer import Writer, passage
from .hearing import rank_and_name


def made_under(w: Writer, terms: Collection[str], *law: Sentence | None) -> list[Passage]:
    """Return what the court finds, in sentences of law, and how the exceptions are read, if there are any."""
    excepted = any(w.case.terms[key].exceptions for key in terms)
    return passage("order", *law, w.law("order-exceptions") if excepted else None, style="plain")


def no_other_period(w: Writer, terms: Collection[str]) -> tuple[Sentence | None, ...]:
    """Return that no term has a period of its own (s.6(e)), and how that is of a thing to be done once, if any is."""
    once = any(w.case.terms[key].kind == "requirement" for key in terms)
    return w.law("period-no-term"), w.law("order-done-once") if once else None


def words(w: Writer, terms: Collection[str]) -> list[Passage]:
    """Return the meaning of each word that a term of the library or a meaning uses. No other term is read by it."""
    found = w.assessment.view.guidance.definitions.values()
    used = [one for one in found if _is_used(w, one, terms)]
    more = [one for one in found if _may_be(w, one, terms) and any(_says(one, by.text) for by in used if by is not one)]
    return [made for one in found if one in used or one in more for made in _meaning(w, one)]


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
    return passage("others", w.law("order-beside-others", orders=named), style="plain")


def _is_used(w: Writer, entry: Definition, terms: Collection[str]) -> bool:
    """Return whether a term of the library that may use a word does so, in its words or beneath them."""
    held = _may_be(w, entry, terms)
    return _says(entry, "\n".join(part for term in held for part in (term.words, term.exceptions, term.safeguards)))


def _may_be(w: Writer, entry: Definition, terms: Collection[str]) -> list[Term]:
    """Return the terms of an order that may use a word."""
    return [w.case.terms[key] for key in terms if w.case.terms[key].library in entry.used_by]


def _says(entry: Definition, text: str) -> bool:
    return bool(re.search(_FORMS.get(entry.id, rf"\b{re.escape(entry.word)}s?\b"), text))


_FORMS = {
    "contact": r"\bcontact",
    "publish": r"\bpublish",
    "account": r"(?<!messaging )\baccounts?\b",
}
"""How a word that is defined is found, where it is not by itself and its plural."""


def _meaning(w: Writer, entry: Definition) -> list[Passage]:
    base, of = "applicant.officer_in_the_case", (f"definitions/{entry.id}",)
    officer = rank_and_name(w, base)
    reached = joined(*(w.at(f"{base}.{part}") for part in ("unit", "telephone", "email")))
    said = w.say(entry.text, officer=officer, reached=reached) if "{" in entry.text else w.say(entry.text)
    return passage(f"words.{entry.id}", said and replace(said, entries=(*said.entries, *of)), style="item")
