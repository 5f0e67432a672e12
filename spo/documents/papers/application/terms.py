"""The terms in one table: the acts that each answers, what the existing orders say, and why it is necessary."""

import re

from spo.assessment import TermAssessment, lower
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Row
from ...writer import Writer, ended, passage, row, whole
from ..compared import bracketed, set_apart
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
            acts=joined(bracketed(w, term.answers), set_apart(w, term), between="\n"),
            why=_why(w, term),
            less=_less(w, f"terms.{term.id}.less_considered"),
        )
        for term in w.assessment.terms
    ]


def _of_orders(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term repeats. What the clauses say that come near it, and what it adds, is in the note."""
    own = w.at(f"terms.{term.id}.adds")
    owned = " ".join(one for one in sentences(own.text) if _REPEATS.search(one))
    return joined(whole(repeats(w, term)), whole(composed(owned, own)), between=" ")


def _why(w: Writer, term: TermAssessment) -> Fact:
    """Return the risk that a term meets, why it is necessary, what it repeats, and what is to be completed."""
    base, view = f"terms.{term.id}", w.assessment.view
    beside = bool(view.orders_in_force or view.to_come)
    return joined(
        joined(
            whole(w.at(f"{base}.risk")),
            whole(w.at(f"{base}.why_necessary")),
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
    return whole(words)


def _to_complete(term: TermAssessment) -> list[Fact]:
    """Return what blocks a term, as gaps. What to do about it is told to the officer, not to the court."""
    blocks = [finding for finding in term.missing if finding.severity == "blocks"]
    said = {finding.gap or f"term {term.number}, which is still to be settled": finding.field for finding in blocks}
    return [Fact(f"[To complete: {words}]", (field,)) for words, field in said.items()]
