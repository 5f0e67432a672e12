"""What is asked, where it is found to be missing, of items that the case does not have yet: no page is gone to first.

An item has the same id whenever it is asked about, so that what was typed of it stays in its boxes.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from itertools import islice

from spo.assessment import Assessment, Turning, turning
from spo.case import Case

from ..steps import Step
from .fields import Question, question
from .journey import Place, first_about
from .names import item_name, numbers

FIRST: Mapping[str, tuple[str, ...]] = {
    "order_checks": ("system", "done", "date", "by", "result"),
    "consultations": ("who", "done", "date", "result"),
    "helps_defendant": ("words", "incidents"),
}
"""What is asked of the first item of a list in which nothing is."""

_MOST = 20
"""How many questions of fact are asked at once."""


def first_of(collection: str, step: Step) -> list[Question]:
    """Return what is asked of the first item of a list in which nothing is."""
    place = Place(first_about(step), (_id(collection),))
    return [replace(question(place, name), begins={}) for name in FIRST[collection]]


def turned(assessment: Assessment, step: Step, text: str | None = None) -> list[Question]:
    """Return an answer for each fact on which it turns what an order reaches, of those that a finding names or all."""
    texts = assessment.view.guidance.questions
    asked = (one for one in turning(assessment) if text is None or texts[one.question].text in text)
    return [_turned(assessment, step, one) for one in islice(asked, _MOST)]


def _turned(assessment: Assessment, step: Step, one: Turning) -> Question:
    case, text = assessment.view.case, assessment.view.guidance.questions[one.question].text
    begins = {name: key for name in ("incident", "question", "order", "term") if (key := getattr(one, name))}
    held = (key for key, fact in case.turned.items() if all(getattr(fact, name) == begins[name] for name in begins))
    answer = question(Place(first_about(step), (next(held, _id(one)),)), "answer")
    title = f"Incident {numbers(case, 'incidents')[one.incident]}: {text}"
    return replace(answer, title=title, hint=_about(case, one), begins=begins)


def _about(case: Case, one: Turning) -> str:
    """Return what stands under a question: the act, and the clause where it is about one."""
    act = item_name(case, "incidents", one.incident)
    if not one.term:
        return act
    return f"{act} Clause {item_name(case, f'existing_orders.{one.order}.terms', one.term)}"


def _id(what: object) -> str:
    return hashlib.sha256(repr(what).encode()).hexdigest()[:16]
