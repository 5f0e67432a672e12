"""What an order says once of all its terms: of the words that it defines, and of other orders."""

import re
from collections.abc import Collection, Iterable
from dataclasses import replace

from spo.assessment import listed
from spo.assessment.facts import Fact, composed, joined
from spo.case.grouped import grouped
from spo.case.officer import is_the_officer
from spo.guidance import Definition

from ..passages import Passage
from ..writer import Writer, passage
from .hearing import rank_and_name


def defined(w: Writer, terms: Collection[str]) -> list[Passage]:
    """Return what each word means that the terms of an order use and that the order defines, after its terms."""
    found: list[Passage] = []
    for entry in w.assessment.view.guidance.definitions.values():
        using = _using(w, entry, terms)
        if any(w.case.terms[key].library in entry.used_by for key in using):
            said = w.say(entry.text, **({"who": _supervisors(w, using)} if "{who}" in entry.text else {}))
            cited = said and replace(said, entries=(*said.entries, f"definitions/{entry.id}"))
            found += passage(f"managed.{entry.id}", cited, style="item")
    return found


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


def _using(w: Writer, entry: Definition, terms: Collection[str]) -> list[str]:
    """Return the terms that use a word, in what they ask or beneath it."""
    said = re.compile(rf"\b{re.escape(entry.word)}\b")
    held = {key: term for key, term in w.assessment.view.terms if key in terms}
    return [key for key, term in held.items() if said.search("\n".join((term.words, term.exceptions, term.safeguards)))]


def _supervisors(w: Writer, terms: Iterable[str]) -> Fact:
    """Return who supervises terms, and where those are several, which of the terms each does."""
    held = grouped((who.text, (key, who)) for key in terms for who in [_supervisor(w, key)])
    if len(held) == 1:
        return next(iter(held.values()))[0][1]
    listed_terms = {text: w.term_list([key for key, _ in of]) for text, of in held.items()}
    each = (composed(f"{text} ({of.text})", of, held[text][0][1]) for text, of in listed_terms.items() if text)
    return joined(*each, between="; ")


def _supervisor(w: Writer, key: str) -> Fact:
    """Return who checks that a term is obeyed: as recorded, or the officer in the case, with how to reach that one."""
    named, base = w.at(f"terms.{key}.delivery.supervisor"), "applicant.officer_in_the_case"
    if named.text and not is_the_officer(w.case, named.text):
        return named
    officer = rank_and_name(w, base)
    reached = joined(*(w.at(f"{base}.{part}") for part in ("unit", "telephone", "email")))
    return joined(officer, reached) if officer.text and reached.text else Fact("")
