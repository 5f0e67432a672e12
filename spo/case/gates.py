"""Which fields apply: one that depends on another answer is asked, and printed, only where that answer calls for it.

What was typed in a field that no longer applies stays in the case, and is left out of the papers.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from .case import Case
from .edits import Edit, apply
from .lasting import of_several_days
from .orders import ExistingOrder
from .outcomes import AFTER_CHARGE, BEFORE_DECISION, told_in_court
from .paths import owners
from .text import Model

Holds = Callable[[Case, Any], bool]


@dataclass(frozen=True)
class Gate:
    """A named condition, and the fields that apply only where it holds.

    `of` is the pattern of the model that the fields are in, such as `terms.*`, or nothing for the case itself. The
    condition is given the case and the item.
    """

    name: str
    of: str
    fields: tuple[str, ...]
    holds: Holds

    def patterns(self) -> tuple[str, ...]:
        """Return the patterns of the fields, such as `terms.*.delivery`."""
        return tuple(f"{self.of}.{field}" if self.of else field for field in self.fields)


COURSES = ("enforcement", "variation", "extension")
"""What may be considered under an existing order, instead of a new one."""

GOES_ON = ("adjourned", "interim order made")
"""What comes of a hearing after which there is another."""

CONSIDERED = (
    *(f"existing_orders.*.{course}" for course in COURSES),
    *("proceedings.*.bail", "proceedings.*.waiting", "hearing.civil_order"),
)
"""Where a case holds what was considered instead of a new order."""


def _course(at: str) -> str:
    return at.rpartition(".")[2].replace("_", " ")


def _considered(order: ExistingOrder) -> tuple[str, ...]:
    return tuple(course for course in COURSES if getattr(order, course).considered == "yes")


GATES = (
    Gate("another order is in force", "quick_check", ("order_is_enough",), lambda _, quick: quick.other_order == "yes"),
    Gate(
        "the defendant is in custody",
        "defendant.custody",
        ("where", "since", "release_expected"),
        lambda _, custody: custody.in_custody == "yes",
    ),
    Gate("the date is of several days", "incidents.*", ("lasted",), lambda _, act: of_several_days(act)),
    Gate(
        "the name is withheld",
        "protected_persons.*",
        ("described_as", "also_known_as"),
        lambda _, person: person.withhold_name,
    ),
    Gate(
        "they are or were engaged",
        "protected_persons.*.relationship",
        ("engagement_ended",),
        lambda _, found: found.engaged == "yes",
    ),
    Gate(
        "they are or were intimate",
        "protected_persons.*.relationship",
        ("significant",),
        lambda _, found: found.intimate == "yes",
    ),
    Gate(
        "the witness is not called", "witnesses.*", ("why_not_called",), lambda _, found: found.called in (None, "no")
    ),
    Gate("a statement is signed", "witnesses.*", ("statement_date",), lambda _, found: found.statement_signed == "yes"),
    Gate(
        "the person's views were taken",
        "protected_persons.*",
        ("support", "views", "views_date"),
        lambda _, person: person.views_taken == "yes",
    ),
    Gate("the defendant was asked", "incidents.*", ("put_on", "put_answer"), lambda _, act: act.put == "yes"),
    Gate("the person was consulted", "consultations.*", ("date", "result"), lambda _, found: found.done == "yes"),
    Gate("the search was made", "order_checks.*", ("date", "by", "result"), lambda _, found: found.done == "yes"),
    Gate(
        "the risk assessment was completed and looked at",
        "risk_assessments.*",
        ("version", "training", "exhibits"),
        lambda _, found: found.done == "yes",
    ),
    Gate(
        "a risk assessment was begun",
        "risk_assessments.*",
        ("date", "assessor", "found"),
        lambda _, found: found.done in ("yes", "no"),
    ),
    Gate("authority was given", "authority", ("date",), lambda _, authority: authority.given == "yes"),
    Gate("the provider confirmed", "terms.*.delivery", ("confirmed_date",), lambda _, held: held.confirmed == "yes"),
    Gate(
        "somebody was asked what was before that court",
        "existing_orders.*",
        ("stalking_assessed_checked",),
        lambda _, order: order.stalking_assessed_asked == "yes",
    ),
    *(
        Gate(f"{_course(at)} was considered", at, ("date", "by"), lambda _, held: held.considered == "yes")
        for at in CONSIDERED
    ),
    *(
        Gate(
            f"{_course(at)} was considered, or will not be",
            at,
            ("why_not", "decided"),
            lambda _, held: held.considered in ("yes", "no"),
        )
        for at in CONSIDERED
    ),
    Gate(
        "a course under the order was considered",
        "existing_orders.*",
        ("considered_on", "considered_by"),
        lambda _, order: bool(_considered(order)),
    ),
    Gate(
        "the proceeding is not over", "proceedings.*", ("bail", "waiting"), lambda _, one: one.stage in BEFORE_DECISION
    ),
    Gate("the order has an end", "existing_orders.*", ("ends",), lambda _, order: order.until_further_order != "yes"),
    Gate(
        "no proceeding says what came of it",
        "breaches.*",
        ("status", "date", "court", "reference"),
        lambda case, breach: breach.proceeding not in case.proceedings,
    ),
    Gate(
        "it was not given at a conviction or sentence",
        "warnings.*",
        ("date", "time", "by"),
        lambda case, warning: not told_in_court(case, warning),
    ),
    Gate(
        "it was, or may have been, charged earlier",
        "proceedings.*",
        ("charged",),
        lambda _, one: one.stage in (*AFTER_CHARGE, "no further action"),
    ),
    Gate("there is a sentence", "proceedings.*", ("decided", "sentence_ends"), lambda _, one: one.stage == "sentenced"),
    Gate("the term is a requirement", "terms.*", ("delivery",), lambda _, term: term.kind == "requirement"),
    Gate(
        "it is, or began as, an ordinary dispute",
        "stalking",
        ("dispute_about", "mutual"),
        lambda _, found: found.ordinary_dispute == "yes",
    ),
    Gate("fixation is shown", "stalking", ("fixation_shown",), lambda _, found: found.fixation == "yes"),
    Gate("an interim order is sought", "terms.*", ("in_interim",), lambda case, _: case.interim.sought == "yes"),
    Gate("an interim order is sought", "hearing", ("purpose",), lambda case, _: case.interim.sought == "yes"),
    Gate(
        "an interim order is sought",
        "interim",
        ("why", "period", "notice", "already_made", "made"),
        lambda _, interim: interim.sought == "yes",
    ),
    Gate(
        "it is asked for without notice",
        "interim",
        ("notice_why",),
        lambda _, interim: interim.sought == "yes" and interim.notice == "without notice",
    ),
    Gate(
        "a hearsay period is asked for", "requests.*", ("period", "directed"), lambda _, found: "hearsay" in found.kind
    ),
    Gate("it was adjourned", "heard.*", ("adjourned_to", "adjourned_time"), lambda _, one: one.came_of in GOES_ON),
    Gate("the term was changed", "terms_made.*", ("words",), lambda _, made: made.came_of == "changed"),
    Gate(
        "the notice was served apart",
        "hearsay_served.service",
        ("way", "date", "where", "by"),
        lambda case, _: case.hearsay_served.apart == "yes",
    ),
    Gate("the term's period is fixed", "terms.*.period", ("years", "months"), lambda _, period: period.kind == "fixed"),
    Gate("the period is fixed", "duration", ("years", "months"), lambda _, period: period.kind == "fixed"),
    Gate(
        "the defendant is managed elsewhere", "risk", ("managed_how",), lambda _, risk: risk.managed_elsewhere == "yes"
    ),
)


def applies(case: Case, path: str) -> bool:
    """Return whether the field at a path such as `terms.t1.delivery.pays` applies to the case."""
    return next(shut(case, path), None) is None


def shut(case: Case, path: str) -> Iterator[Gate]:
    """Yield the gates because of which a field does not apply to the case."""
    steps = frozenset(path.split("."))
    for gate in (gate for gate in GATES if not steps.isdisjoint(gate.fields)):
        owners_of = (_owner(gate.of, field, path) for field in gate.fields)
        owner = next((found for found in owners_of if found is not None), None)
        if owner is not None and not gate.holds(case, case.at(owner) if owner else case):
            yield gate


def applicable(case: Case) -> Case:
    """Return the case without what is in fields that do not apply. The case that is stored keeps it.

    When courses under an order were considered, and by whom, is said once; here each of them has it.
    """
    empty: list[Edit] = []
    for gate in GATES:
        for owner, item in owners(case, gate.of):
            model: type[Model] = type(item)
            if not gate.holds(case, item):
                for field in gate.fields:
                    default = _default(model, field)
                    if getattr(item, field) != default:
                        empty.append(Edit(path=f"{owner}.{field}" if owner else field, value=default))
    return apply(case, (*empty, *_of_each(case)))


def _of_each(case: Case) -> Iterator[Edit]:
    """Yield when, and by whom, a course was considered of which only all together say so."""
    for key, order in case.existing_orders.items():
        for course in _considered(order):
            held = getattr(order, course)
            if not (held.date or held.by) and (order.considered_on or order.considered_by):
                said = {"date": order.considered_on, "by": order.considered_by}
                yield Edit(path=f"existing_orders.{key}.{course}", value=held.model_copy(update=said))


@cache
def _default(model: type[Model], field: str) -> Any:
    return model.model_fields[field].get_default(call_default_factory=True)


def _owner(pattern: str, field: str, path: str) -> str | None:
    """Return the path of the item that a field belongs to, or None where the path is of another field."""
    steps, wanted = path.split("."), [*(pattern.split(".") if pattern else ()), field]
    if len(steps) < len(wanted) or any(want not in ("*", step) for want, step in zip(wanted, steps, strict=False)):
        return None
    return ".".join(steps[: len(wanted) - 1])
