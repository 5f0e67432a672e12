"""The terms in one table: the acts that each answers, and why it is necessary and nothing less would do."""

import re
from collections.abc import Sequence

from spo.assessment import TermAssessment, lower
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.prose import weight
from spo.case.quoted import QUOTED

from ...passages import Passage, Row
from ...writer import Writer, ended, passage, row, whole
from ..compared import bracketed, set_apart
from ..in_words import sentences
from ..repeats import repeats
from .accounts import LEANS
from .by_number import Said, told, undated
from .order import titled

_REPEATS = re.compile(r"\brepeats?\b")
_WORDS = 44  # of a row in which an act is told beside the reasons
_SAME = re.compile(r"(?:It|They) rests? on the (?:same )?acts given at term \w+\.?")
"""A reason that is no more than that of another term."""
_CONSIDERED = re.compile(r"(?P<what>[^.\"“]+?) (?:was|were|has been|have been) considered[.:;] +(?=\w)")
_WOULD = re.compile(r"(?:It|They|That|This|Those|These) would ")
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
    """Return a row for each term, or for several that rest on the same acts: which acts, and why it is necessary."""
    said = set[str]()
    return [_row(w, terms, said) for terms in _together(w)]


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


def _row(w: Writer, terms: list[TermAssessment], said: set[str]) -> Row:
    first = terms[0]
    return row(
        first.id,
        term=joined(*(titled(w, term.id) for term in terms), between="\n"),
        acts=joined(bracketed(w, first.answers), set_apart(w, first), between="\n"),
        why=_why(w, terms, said),
    )


def _of_orders(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term repeats. What the clauses say that come near it, and what it adds, is in the note."""
    own = w.at(f"terms.{term.id}.adds")
    owned = " ".join(one for one in sentences(own.text) if _REPEATS.search(one))
    return joined(whole(repeats(w, term)), whole(composed(owned, own)), between=" ")


def _why(w: Writer, terms: list[TermAssessment], said: set[str]) -> Fact:
    """Return what terms are for, why they are necessary, what less would not do, and what is to be completed.

    Of the acts one is told, where there is room, in words that no row before it has: the numbers beside it are of all.
    """
    beside = bool(w.assessment.view.orders_in_force or w.assessment.view.to_come)
    purpose = [whole(w.at(f"terms.{term.id}.risk")) for term in terms]
    less, *of_more = (_less(w, w.at(f"terms.{term.id}.less_considered")) for term in terms)
    repeated = [_of_orders(w, term) for term in terms if beside]
    room = _WORDS - sum(len(one.text.split()) for one in (*purpose, *repeated, less))
    return joined(
        joined(
            *purpose,
            whole(_reason(w, w.at(f"terms.{terms[0].id}.why_necessary"), said, room)),
            *(composed("", w.at(f"terms.{term.id}.why_necessary")) for term in terms[1:]),
            *repeated,
            less,
            composed("", *of_more),
            between=" ",
        ),
        *(Fact("") if beside else w.at(f"terms.{term.id}.adds") for term in terms),
        *(gap for term in terms for gap in _to_complete(term)),
        between="\n",
    )


def _reason(w: Writer, words: Fact, said: set[str], room: int) -> Fact:
    """Return why a term is necessary: the acts that it tells again are left out, but for one where there is room."""
    every = told(w, words.text)
    reasons = [one.words for one in every if not one.acts]
    kept = _telling(w, [one for one in every if one.acts], said)
    if not kept or (reasons and len(" ".join((*reasons, undated(kept.words))).split()) > room):
        return composed(" ".join(reasons), words)
    said.update((*QUOTED.findall(kept.words), *kept.acts))
    return composed(
        " ".join(undated(one.words) if one.acts else one.words for one in every if not one.acts or one == kept), words
    )


def _telling(w: Writer, every: Sequence[Said], said: set[str]) -> Said | None:
    """Return the sentence that is told of an act: one with words that no row before has, of a shown act, that tell
    most."""
    law, view = w.assessment.view.guidance, w.assessment.view
    since = frozenset(w.assessment.table.since_the_first)
    fresh = [
        one
        for at, one in enumerate(every)
        if not any(words in said for words in QUOTED.findall(one.words))
        and not (at and LEANS.match(undated(one.words)))
    ]

    def weighed(one: Said) -> tuple[bool, bool, bool, int]:
        shown = not all(map(view.is_inferred, one.acts))
        return (
            shown,
            said.isdisjoint(one.acts),
            not since.isdisjoint(one.acts),
            max((weight(law, words) for words in QUOTED.findall(one.words)), default=0),
        )

    return max(fresh, key=weighed, default=None)


def _less(w: Writer, words: Fact) -> Fact:
    """Return what less was considered, in a sentence: that nothing less would do, where that is what was found."""
    none = _NOTHING.match(words.text)
    if none:
        rest = words.text[none.end() :]
        return composed(ended(f"Nothing less would do{f': {lower(rest)}' if rest else ''}"), words)
    if considered := _CONSIDERED.match(words.text):
        what, rest = considered["what"], words.text[considered.end() :]
        would = _WOULD.match(rest)
        so = f"{what} would {rest[would.end() :]}" if would else f"{what} would not do. {rest}"
        return composed(ended(so), words)
    return whole(words)


def _to_complete(term: TermAssessment) -> list[Fact]:
    """Return what blocks a term, as gaps. What to do about it is told to the officer, not to the court."""
    blocks = [finding for finding in term.missing if finding.severity == "blocks"]
    said = {finding.gap or f"term {term.number}, which is still to be settled": finding.field for finding in blocks}
    return [Fact(f"[To complete: {words}]", (field,)) for words, field in said.items()]
