"""What the officer says is not done yet, and what is not said to be done or not."""

from collections.abc import Callable

from spo.case.english import within
from spo.case.paths import owners

from .findings import Findings
from .view import View

_Named = Callable[[View, str], str]


def _of(what: str, field: str, otherwise: str) -> _Named:
    """Return how a thing is named after a field of its item."""

    def named(view: View, base: str) -> str:
        return what.format(within(getattr(view.case.at(base), field)) or otherwise)

    return named


def _of_the_order(what: str) -> _Named:
    return lambda view, base: what.format(view.order_name(base.split(".")[1]))


def _of_the_proceeding(what: str) -> _Named:
    return lambda view, base: what.format(view.case.proceedings[base.split(".")[1]].description or "a proceeding")


DONE: dict[str, _Named] = {
    "protected_persons.*.views_taken": lambda view, base: (
        f"the views of {view.person(base.split('.')[1]) or 'a protected person'}"
    ),
    "witnesses.*.statement_signed": _of("a signed statement of {}", "name", "this witness"),
    "existing_orders.*.enforcement.considered": _of_the_order("considering enforcement of the {}"),
    "existing_orders.*.variation.considered": _of_the_order("considering variation of the {}"),
    "existing_orders.*.extension.considered": _of_the_order("considering extension of the {}"),
    "proceedings.*.bail.considered": _of_the_proceeding("considering arrest, or bail with conditions, for {}"),
    "proceedings.*.waiting.considered": _of_the_proceeding("considering whether to wait for the result of {}"),
    "hearing.civil_order.considered": lambda _view, _base: "considering another civil order",
    "existing_orders.*.stalking_assessed_asked": _of_the_order(
        "asking whether a stalking risk assessment was before the court that made the {}"
    ),
    "order_checks.*.done": _of("the search of {} for other orders", "system", "a system or body"),
    "risk_assessments.*.done": _of("the risk assessment ({})", "tool", "no tool is named"),
    "terms.*.delivery.confirmed": lambda view, base: (
        f"the provider's confirmation of a place, for term {view.term_numbers[base.split('.')[1]]}"
    ),
    "consultations.*.done": _of("consulting {}", "who", "a person or body"),
    "authority.costs_considered": lambda _view, _base: "considering costs",
}
"""What each field that asks whether something is done asks about, as it follows `not done yet:`."""

_ASKED_OF_EACH = (
    "witnesses.*.statement_signed",
    "order_checks.*.done",
    "risk_assessments.*.done",
    "consultations.*.done",
)
"""Those that have to be answered of every item. Where another is not, a finding of its own says so."""


def not_done(view: View) -> Findings:
    """Yield what is not done yet, which no paper that is served says is done, and what is left unanswered."""
    for pattern, named in DONE.items():
        owner, _, field = pattern.rpartition(".")
        for base, item in owners(view.case, owner):
            answer, path = getattr(item, field), f"{base}.{field}"
            if answer == "not done yet":
                yield view.find("not-done-yet", path, what=named(view, base))
            elif answer is None and pattern in _ASKED_OF_EACH:
                yield view.find("done-unasked", path, what=named(view, base))
