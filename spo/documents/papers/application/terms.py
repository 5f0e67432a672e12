"""The terms in one table: the acts that each answers, what the existing orders say, and why it is necessary."""

import re

from spo.assessment import TermAssessment, lower
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Row
from ...writer import Writer, ended, passage, row
from ..compared import set_apart
from ..in_words import sentences
from ..repeats import repeats
from .order import titled

_REPEATS = re.compile(r"\brepeats?\b")
_NOTHING = re.compile(r"None\b(?: that (?:would|will) (?:work|do))?[\s:;,.]*")


def necessity(w: Writer) -> list[Passage]:
    """Return the third ground. Where necessity is not shown it is a marked gap, and nothing argues it."""
    if not w.assessment.necessity_shown:
        return w.gaps("necessity", "necessity-not-shown", "terms-none")
    held = any(term.answers for term in w.assessment.terms)
    return passage(
        "necessity",
        w.law("necessity-opening"),
        w.say("Inferred acts stand in brackets.", "incidents") if held else None,
    )


def reasons(w: Writer) -> list[Row]:
    """Return a row for each term: the acts that it answers, why it is necessary, and what less would not do."""
    return [
        row(
            term.id,
            term=titled(w, term.id),
            acts=_acts(w, term),
            why=_why(w, term),
            less=_less(w, f"terms.{term.id}.less_considered"),
        )
        for term in w.assessment.terms
    ]


def _any_order(w: Writer) -> bool:
    return bool(w.assessment.view.orders_in_force or w.assessment.view.to_come)


def _of_orders(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term repeats. What the clauses say that come near it, and what it adds, is in the note."""
    own = w.at(f"terms.{term.id}.adds")
    owned = " ".join(one for one in sentences(own.text) if _REPEATS.search(one))
    return joined(_sentence(repeats(w, term)), _sentence(composed(owned, own)), between=" ")


def _acts(w: Writer, term: TermAssessment) -> Fact:
    """Return the acts that a term answers by their numbers, those that are inferred in brackets: `1, 3-7 (9)`."""
    view = w.assessment.view
    inferred = [key for key in term.answers if view.is_inferred(key)]
    shown, bracketed = (_numbers(w, keys) for keys in ([k for k in term.answers if k not in inferred], inferred))
    said = Fact(" ".join(filter(None, (shown, bracketed and f"({bracketed})"))), tuple(_paths(term)))
    return joined(said, set_apart(w, term), between="\n")


def _numbers(w: Writer, keys: list[str]) -> str:
    return w.assessment.view.incident_numbers(keys).replace(" to ", "-").replace(" and ", ", ")


def _paths(term: TermAssessment) -> list[str]:
    return [f"incidents.{key}" for key in term.answers]


def _why(w: Writer, term: TermAssessment) -> Fact:
    """Return the risk that a term meets, why it is necessary, what it repeats, and what is to be completed."""
    base, beside = f"terms.{term.id}", _any_order(w)
    return joined(
        joined(
            _sentence(w.at(f"{base}.risk")),
            _sentence(w.at(f"{base}.why_necessary")),
            _of_orders(w, term) if beside else Fact(""),
            between=" ",
        ),
        Fact("") if beside else w.at(f"{base}.adds"),
        *_to_complete(term),
        between="\n",
    )


def _less(w: Writer, path: str) -> Fact:
    """Return what less was considered: that nothing less would do, where that is what was found."""
    words = w.at(path)
    none = _NOTHING.match(words.text)
    if none:
        rest = words.text[none.end() :]
        return composed(ended(f"Nothing less would do{f': {lower(rest)}' if rest else ''}"), words)
    return _sentence(words)


def _to_complete(term: TermAssessment) -> list[Fact]:
    """Return what blocks a term, as gaps. What to do about it is told to the officer, not to the court."""
    blocks = [finding for finding in term.missing if finding.severity == "blocks"]
    said = {finding.gap or f"term {term.number}, which is still to be settled": finding.field for finding in blocks}
    return [Fact(f"[To complete: {words}]", (field,)) for words, field in said.items()]


def _sentence(fact: Fact) -> Fact:
    return composed(ended(fact.text), fact)
