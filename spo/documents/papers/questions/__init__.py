"""The questions that will be asked, each answered from the facts: in full in one paper, and in short in another."""

from collections.abc import Callable, Iterator, Mapping
from itertools import groupby

from spo.assessment import capital
from spo.assessment.questions import Course, Question

from ...passages import Passage
from ...writer import Writer, passage
from ..note_name import the_note
from . import civil_order, orders, proceedings
from .answer import Answer, considered, in_few_words, short_name, the_orders

_ANSWERS: Mapping[Course, Callable[[Writer, tuple[Question, ...]], Answer | None]] = {
    "enforcement": orders.enforcement,
    "variation": orders.variation,
    "extension": orders.extension,
    "bail": proceedings.bail,
    "waiting": proceedings.waiting,
    "sentence": proceedings.sentence,
    "civil_order": civil_order.civil_order,
}


_ASKED_FIRST: tuple[Course, ...] = ("enforcement", "variation", "waiting")
_ASKED_OF_NONE: tuple[Course, ...] = ("extension", "waiting", "civil_order")
"""What is asked first where no order is in force."""


def answers(w: Writer) -> Iterator[Answer]:
    """Yield the answer to each question that the case gives rise to, where something is recorded to answer it with."""
    found = sorted(w.assessment.questions, key=lambda one: [*_ANSWERS].index(one.course))
    for course, of in groupby(found, key=lambda one: one.course):
        if answer := _ANSWERS[course](w, tuple(of)):
            yield answer


def in_full(w: Writer) -> list[Passage]:
    """Return each question with its answer in full."""
    return [Passage(f"questions.{one.course}", (one.asked, *one.full), lead=True) for one in answers(w)]


def in_short(w: Writer) -> list[Passage]:
    """Return each question answered in a few sentences; or, where a note answers it in full, whether to enforce the
    orders, to vary them or to wait, in few words. That all of it is the applicant's reading is said once before it.
    """
    every = [*answers(w)]
    if not w.assessment.view.orders_noted:
        rests_on = dict.fromkeys(path for one in every for path in (*one.paths, *one.asked.facts))
        found = [Passage(f"questions.{one.course}", (one.asked, *one.short), "sub", lead=True) for one in every]
        return passage("why", w.say("On the applicant's reading:", *rests_on)) + found if found else []
    said = "On the applicant's reading, which {note} argues in full:"
    first = _ASKED_FIRST if w.assessment.view.orders_in_force else _ASKED_OF_NONE
    every = [one for one in every if one.course in first] or every[:1]
    found = [Passage(f"why.{one.course}", (one.asked, *in_few_words(one)), "sub", lead=True) for one in every]
    return passage("why", w.say(said, note=the_note(w))) + found if found else []


__all__ = ["Answer", "answers", "considered", "in_full", "in_short", "short_name", "the_orders"]
