"""The terms in one table: the acts that each answers, and why it is necessary and nothing less would do."""

import re

from spo.assessment import TermAssessment, lower
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Row
from ...writer import Writer, ended, row, whole
from ..compared import bracketed, set_apart
from ..in_words import sentences
from ..order_headings import headed
from ..repeats import in_short

_REPEATS = re.compile(r"\brepeats?\b")
_SAME = re.compile(r"(?:It|They) rests? on the (?:same )?acts given at term \w+\.?")
"""A reason that is no more than that of another term."""
_NOTHING = re.compile(r"None\b(?: that (?:would|will) (?:work|do))?[\s:;,.]*")


def necessity(w: Writer) -> list[Passage]:
    """Return what the third ground lacks. Where necessity is not shown it is a marked gap, and nothing argues it."""
    return [] if w.assessment.necessity_shown else w.gaps("necessity", "necessity-not-shown", "terms-none")


def reasons(w: Writer) -> list[Row]:
    """Return a row for each term, or for several that rest on the same acts: which acts, and why it is necessary."""
    return [_row(w, terms) for terms in _together(w)]


def _together(w: Writer) -> list[list[TermAssessment]]:
    """Return the terms in their order; one that rests on the acts of the term before it stands with that."""
    found: list[list[TermAssessment]] = []
    for term in w.assessment.terms:
        alike = found and term.answers and term.answers == found[-1][0].answers and not term.missing
        same = _SAME.fullmatch(w.case.terms[term.id].why_necessary.strip())
        if alike and same and w.assessment.necessity_shown:
            found[-1].append(term)
        else:
            found.append([term])
    return found


def _headed(w: Writer, key: str) -> Fact:
    """Return a term by its number and its heading in the draft order, which has its words."""
    number, head = w.term(key), headed(w, key)
    return composed(f"{number.text}. {head.text}".rstrip(". "), number, head)


def _row(w: Writer, terms: list[TermAssessment]) -> Row:
    first = terms[0]
    return row(
        first.id,
        term=joined(*(_headed(w, term.id) for term in terms), between="\n"),
        acts=joined(bracketed(w, first.answers), set_apart(w, first), between="\n"),
        why=_why(w, terms),
    )


def _of_orders(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term repeats. What the clauses say that come near it, and what it adds, is in the note."""
    own = w.at(f"terms.{term.id}.adds")
    owned = " ".join(one for one in sentences(own.text) if _REPEATS.search(one))
    computed = Fact("") if _told(w, term) else in_short(w, term)
    return joined(whole(computed), whole(composed(owned, own)), between=" ")


def _told(w: Writer, term: TermAssessment) -> bool:
    """Return whether the reason names each order that a term repeats, and when one of those that end soon does."""
    reason, view = w.case.terms[term.id].why_necessary.casefold(), w.assessment.view
    orders = {order: w.case.existing_orders[order] for order, _ in term.together.clauses} if term.together else {}
    names = ("bail" if view.family(one) == "bail" else view.short_order_name(key) for key, one in orders.items())
    ends = [one.ends.printed.casefold() for one in orders.values() if not w.assessment.table.lasts(one)]
    return all(name.casefold() in reason for name in names) and (not ends or any(one in reason for one in ends))


def _why(w: Writer, terms: list[TermAssessment]) -> Fact:
    """Return what terms are for, why they are necessary, what less would not do, and what is to be completed.

    All of it stands as the officer wrote it. That a term rests on the acts of the one before is not said: it stands
    with that.
    """
    beside = bool(w.assessment.view.orders_in_force or w.assessment.view.to_come)
    reason, *same = (w.at(f"terms.{term.id}.why_necessary") for term in terms)
    return joined(
        joined(
            *(whole(w.at(f"terms.{term.id}.risk")) for term in terms),
            whole(reason),
            *(composed("", one) for one in same),
            *(_of_orders(w, term) for term in terms if beside),
            *(_less(w.at(f"terms.{term.id}.less_considered")) for term in terms),
            between=" ",
        ),
        *(Fact("") if beside else w.at(f"terms.{term.id}.adds") for term in terms),
        *(gap for term in terms for gap in _to_complete(term)),
        between="\n",
    )


def _less(words: Fact) -> Fact:
    """Return what less was considered: that nothing less would do, where that is what was found."""
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
