"""The questions that will be asked, each answered from the facts: in full in one paper, and in short in another."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from spo.assessment.questions import Course, Question

from ...passages import Passage
from ...writer import Writer
from . import civil_order, orders, proceedings
from .answer import Answer, considered, short_name

_ANSWERS: Mapping[Course, Callable[[Writer, tuple[Question, ...]], Answer | None]] = {
    "enforcement": orders.enforcement,
    "variation": orders.variation,
    "extension": orders.extension,
    "bail": proceedings.bail,
    "waiting": proceedings.waiting,
    "sentence": proceedings.sentence,
    "civil_order": civil_order.civil_order,
}


def answers(w: Writer) -> Iterator[Answer]:
    """Yield the answer to each question that the case gives rise to, where something is recorded to answer it with."""
    found = sorted(w.assessment.questions, key=lambda one: [*_ANSWERS].index(one.course))
    for course, of in groupby(found, key=lambda one: one.course):
        if answer := _ANSWERS[course](w, tuple(of)):
            yield answer


def in_full(w: Writer) -> list[Passage]:
    """Return each question with its answer in full."""
    return [Passage(f"questions.{one.course}", (one.asked, *one.full)) for one in answers(w)]


def in_short(w: Writer) -> list[Passage]:
    """Return each question with its answer in a few sentences."""
    return [Passage(f"questions.{one.course}", (one.asked, *one.short), "sub") for one in answers(w)]


__all__ = ["Answer", "answers", "considered", "in_full", "in_short", "short_name"]
