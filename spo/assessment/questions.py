"""The questions that will be asked of any application: why this order, and not what the law already has.

Each arises from what is recorded. One that is a strong answer to the application has to be met from the facts. Where
they do not meet it nothing is filed until somebody decides to apply all the same, and the paper says what is adverse.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spo.case import Considered, ExistingOrder
from spo.case.months import months_after
from spo.case.orders import Proceeding
from spo.case.outcomes import BEFORE_DECISION, CHARGED

from .application import is_youth
from .came_of import acts_called
from .conditions.proceedings import trial_is_soon
from .findings import Findings
from .scene import Scene
from .terms import TermAssessment
from .ties import ties
from .view import View

Course = Literal["enforcement", "variation", "extension", "bail", "waiting", "sentence", "civil_order"]
"""What might be done instead of making this order."""


@dataclass(frozen=True)
class Question:
    """Why a course would not do instead: of an order or a proceeding by its id, or of nothing.

    `path` is where it is recorded whether the course was considered. `strong` says that the course is a strong answer
    to the application, and `met` that what is recorded meets it all the same.
    """

    course: Course
    of: str
    path: str = ""
    strong: bool = False
    met: bool = True


def questions(scene: Scene) -> tuple[Question, ...]:
    """Return the questions that a case gives rise to, in the order in which they are answered."""
    return (*_of_orders(scene), *_of_proceedings(scene), *_of_civil_orders(scene))


def _of_orders(scene: Scene) -> Iterator[Question]:
    for key, order in scene.view.orders_in_force.items():
        base, shown = f"existing_orders.{key}", [term for term in scene.terms if term.shown]
        caught = scene.table.caught[key]
        more, only_time = any(map(adds_conduct, shown)), bool(shown) and not any(map(adds_conduct, shown))
        proved = set(acts_called(scene.table, scene.view.case.breaches, "breach"))
        yield Question("enforcement", key, f"{base}.enforcement", bool(caught - proved), more or not (caught and shown))
        strong = bool(shown) and could_be_varied_to_forbid(scene.view, order)
        met = not strong or is_beyond_a_variation(scene, order) or is_reasoned(order.variation)
        yield Question("variation", key, f"{base}.variation", strong, met)
        if order.ends or order.extension.considered in ("yes", "no"):
            met = not only_time or is_reasoned(order.extension)
            yield Question("extension", key, f"{base}.extension", only_time, met)
    for key, order in scene.view.orders_over.items():
        if order.extension.considered in ("yes", "no"):
            yield Question("extension", key, f"existing_orders.{key}.extension")


def adds_conduct(term: TermAssessment) -> bool:
    """Return whether a term adds more to the existing orders than the time for which it lasts."""
    return term.added.duty or any(name != "time" for name in term.added.names)


def could_be_varied_to_forbid(view: View, order: ExistingOrder) -> bool:
    """Return whether a court could add prohibitions to an order: it is not bail, a licence or a notice."""
    kind = view.kind(order)
    return bool(kind and kind.is_order and not kind.says_nothing)


def is_beyond_a_variation(scene: Scene, order: ExistingOrder) -> bool:
    """Return whether a term sought requires what, as the law is read, an order of this kind could never require."""
    kind = scene.view.kind(order)
    return bool(kind and kind.only_forbids) and any(term.shown and term.added.duty for term in scene.terms)


def is_reasoned(course: Considered) -> bool:
    """Return whether a course is recorded as considered, with why it is not enough."""
    return course.considered == "yes" and bool(course.why_not)


def _of_proceedings(scene: Scene) -> Iterator[Question]:
    view = scene.view
    bailed = any(view.family(order) == "bail" for order in view.orders_in_force.values())
    held = view.case.defendant.custody.in_custody == "yes"
    requires = any(term.shown and term.added.duty for term in scene.terms)
    soon = trial_is_soon(scene)
    for key, proceeding in view.case.proceedings.items():
        base = f"proceedings.{key}"
        if proceeding.stage not in BEFORE_DECISION:
            continue
        if not (bailed or held) or proceeding.bail.considered in ("yes", "no"):
            yield Question("bail", key, f"{base}.bail")
        near = soon is not None and f"{base}.next_hearing" in soon.facts
        met = not near or requires or bool(acts_after(view, proceeding)) or is_reasoned(proceeding.waiting)
        yield Question("waiting", key, f"{base}.waiting", proceeding.stage in CHARGED, met)
    if (last := last_sentence(view)) is not None:
        yield Question("sentence", last)


def acts_after(view: View, proceeding: Proceeding) -> tuple[str, ...]:
    """Return the acts put forward that began after a charge, or else after the day of the stage that is recorded."""
    return view.acts_after(proceeding.charged.latest or proceeding.date.latest)


def last_sentence(view: View) -> str | None:
    """Return the proceeding in which the defendant was last sentenced, where that sentence is not recorded as over."""
    days: dict[str, date] = {
        key: day
        for key, one in view.case.proceedings.items()
        if one.stage == "sentenced" and (day := one.date.latest) and (one.sentence_ends.latest or view.on) >= view.on
    }
    return max(days, key=lambda key: days[key], default=None)


def _of_civil_orders(scene: Scene) -> Iterator[Question]:
    """Yield the question of another civil order: strong where one that can require is open to each person here."""
    if persons := scene.view.case.protected_persons:
        strong = scene.view.case.hearing.dapo_in_force_here == "yes" and set(open_to(scene.view)) == set(persons)
        held = scene.view.case.hearing.civil_order
        yield Question("civil_order", "", "hearing.civil_order", strong, not strong or is_reasoned(held))


def open_to(view: View) -> tuple[str, ...]:
    """Return the protected persons to whom a domestic abuse protection order is open by their ties and the ages."""
    closed = closed_to(view)
    persons = view.case.protected_persons
    return tuple(key for key in persons if ties(view, key).connected == "yes" and key not in closed)


def closed_to(view: View) -> tuple[str, ...]:
    """Return the protected persons to whom it is not open: by their ties, which are known, or by an age."""
    months = view.guidance.figures["dapo-protected-age"].value * 12
    return tuple(
        key
        for key, person in view.case.protected_persons.items()
        if is_youth(view)
        or ties(view, key).connected == "no"
        or ((born := person.date_of_birth.day) and months_after(born, months) > view.on)
    )


def on_bail_alone(view: View) -> tuple[str, ...]:
    """Return the protected persons whom no order in force names but bail, where bail is in force."""
    held = view.orders_in_force.values()
    if not any(view.family(order) == "bail" for order in held):
        return ()
    others = [order for order in held if view.family(order) != "bail"]
    if any(not order.names or order.names_others for order in others):
        return ()
    named = {key for order in others for key in order.names}
    return tuple(key for key in view.case.protected_persons if key not in named)


WOULD_DO: dict[Course, str] = {
    "enforcement": "enforcement-would-do",
    "variation": "variation-would-do",
    "extension": "extension-would-do",
    "waiting": "waiting-would-do",
    "civil_order": "civil-order-would-do",
}
"""The finding that a course would do instead, and that nothing recorded meets that."""

_UNASKED = {
    "enforcement": "enforcement-unasked",
    "variation": "variation-unasked",
    "extension": "extension-unasked",
    "bail": "bail-unasked",
    "waiting": "waiting-unasked",
}


def unanswered(scene: Scene) -> Findings:
    """Yield what the officer has not said of each question, and each that what is recorded does not meet."""
    view = scene.view
    for one in questions(scene):
        held: Considered | None = view.case.at(one.path) if one.path else None
        if held is None:
            continue
        of = _named(view, one)
        if held.considered is None and one.course in _UNASKED:
            yield view.find(_UNASKED[one.course], f"{one.path}.considered", **of)
        elif held.considered == "yes" and not held.why_not:
            yield view.find("considered-without-reason", f"{one.path}.why_not", course=_COURSE[one.course].format(**of))
        if (
            one.course == "civil_order"
            and view.case.hearing.dapo_in_force_here in (None, "not known")
            and open_to(view)
        ):
            yield view.find("dapo-here-unasked", "hearing.dapo_in_force_here", persons=view.people(open_to(view)))
        if not one.met and not held.decided:
            yield view.find(WOULD_DO[one.course], f"{one.path}.decided", **of)


_COURSE: dict[Course, str] = {
    "enforcement": "enforcing the {order}",
    "variation": "varying the {order}",
    "extension": "extending the {order}",
    "bail": "arrest, or bail with conditions,",
    "waiting": "waiting for the result of {what}",
    "civil_order": "another civil order",
}


def _named(view: View, one: Question) -> dict[str, str]:
    if one.path.startswith("existing_orders."):
        return {"order": view.order_name(one.of)}
    if one.path.startswith("proceedings."):
        return {"what": view.case.proceedings[one.of].description or "this proceeding"}
    return {}
