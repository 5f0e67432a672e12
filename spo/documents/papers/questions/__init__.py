"""The questions that will be asked, each answered from the facts: in full in one paper, and in short in another."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from spo.assessment.questions import Course, Question

from ...passages import Passage
from ...writer import Writer, passage
from . import civil_order, orders, proceedings
from .answer import Answer, by_whom, short_name

_ANSWERS: Mapping[Course, Callable[[Writer, tuple[Question, ...]], Answer | None]] = {
    "enforcement": orders.enforcement,
    "variation": orders.variation,
    "extension": orders.extension,
    "bail": proceedings.bail,
    "waiting": proceedings.waiting,
    "sentence": proceedings.sentence,
    "civil_order": civil_order.civil_order,
}

_CALLED: Mapping[Course, str] = {
    "enforcement": "enforcement",
    "variation": "variation",
    "extension": "extension",
    "bail": "arrest and bail",
    "waiting": "waiting",
    "sentence": "the sentence",
    "civil_order": "another civil order",
}
"""What each course is called where it is said who considered it."""


def answers(w: Writer) -> Iterator[Answer]:
    """Yield the answer to each question that the case gives rise to, where something is recorded to answer it with."""
    found = sorted(w.assessment.questions, key=lambda one: [*_ANSWERS].index(one.course))
    for course, of in groupby(found, key=lambda one: one.course):
        if answer := _ANSWERS[course](w, tuple(of)):
            yield answer


def in_full(w: Writer) -> list[Passage]:
    """Return each question with its answer in two or three sentences; and then who considered what, and when."""
    told = [Passage(f"questions.{one.course}", (one.asked, *one.full)) for one in answers(w)]
    return told + passage("questions.considered", by_whom(w, _courses(w)))


def _courses(w: Writer) -> Iterator[tuple[str, str]]:
    """Yield what each course that can be considered is called, and where it is recorded whether it was."""
    orders = w.assessment.view.orders_in_force
    for one in w.assessment.questions:
        if one.path:
            called = _CALLED[one.course]
            if one.course == "variation" and one.of in orders and w.assessment.view.family(orders[one.of]) == "bail":
                called = "tighter conditions"
            of_which = f" of the {short_name(w, one.of).text}" if one.of in orders and len(orders) > 1 else ""
            yield f"{called}{of_which}", one.path


def in_short(w: Writer) -> list[Passage]:
    """Return each question with its answer in a sentence."""
    return [Passage(f"questions.{one.course}", (one.asked, one.short), "sub") for one in answers(w)]


__all__ = ["Answer", "answers", "in_full", "in_short", "short_name"]
