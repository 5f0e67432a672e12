"""Which fields apply: one that depends on another answer is asked, and printed, only where that answer calls for it.

What was typed in a field that no longer applies stays in the case, and is left out of the papers.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from .case import Case
from .edits import Edit, apply
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


GATES = (
    Gate("another order is in force", "quick_check", ("order_is_enough",), lambda _, quick: quick.other_order == "yes"),
    Gate(
        "the defendant is in custody",
        "defendant.custody",
        ("where", "since", "release_expected"),
        lambda _, custody: custody.in_custody == "yes",
    ),
    Gate("the name is withheld", "protected_persons.*", ("described_as",), lambda _, person: person.withhold_name),
    Gate("the witness is not called", "witnesses.*", ("why_not_called",), lambda _, found: found.called != "yes"),
    Gate("the order has an end", "existing_orders.*", ("ends",), lambda _, order: order.until_further_order != "yes"),
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
        ("why", "period", "already_made", "made"),
        lambda _, interim: interim.sought == "yes",
    ),
    Gate("a hearsay period is asked for", "requests.*", ("period",), lambda _, found: found.kind == "hearsay period"),
    Gate("the term's period is fixed", "terms.*.period", ("years", "months"), lambda _, period: period.kind == "fixed"),
    Gate("the period is fixed", "duration", ("years", "months"), lambda _, period: period.kind == "fixed"),
    Gate(
        "the defendant is managed elsewhere", "risk", ("managed_how",), lambda _, risk: risk.managed_elsewhere == "yes"
    ),
)


def applies(case: Case, path: str) -> bool:
    """Return whether the field at a path such as `terms.t1.delivery.pays` applies to the case."""
    return all(
        gate.holds(case, case.at(owner) if owner else case)
        for gate in GATES
        for field in gate.fields
        if (owner := _owner(gate.of, field, path)) is not None
    )


def applicable(case: Case) -> Case:
    """Return the case without what is in fields that do not apply. The case that is stored keeps it."""
    empty: list[Edit] = []
    for gate in GATES:
        for owner, item in _owners(case, gate.of):
            if not gate.holds(case, item):
                for field in gate.fields:
                    default = _default(type(item), field)
                    if getattr(item, field) != default:
                        empty.append(Edit(path=f"{owner}.{field}" if owner else field, value=default))
    return apply(case, empty)


def _default(model: type[Model], field: str) -> Any:
    return model.model_fields[field].get_default(call_default_factory=True)


def _owner(pattern: str, field: str, path: str) -> str | None:
    """Return the path of the item that a field belongs to, or None where the path is of another field."""
    steps, wanted = path.split("."), [*(pattern.split(".") if pattern else ()), field]
    if len(steps) < len(wanted) or any(want not in ("*", step) for want, step in zip(wanted, steps, strict=False)):
        return None
    return ".".join(steps[: len(wanted) - 1])


def _owners(case: Case, pattern: str) -> Iterator[tuple[str, Any]]:
    """Yield the path and the value of each item that a pattern names."""
    found: list[tuple[str, Any]] = [("", case)]
    for step in pattern.split(".") if pattern else ():
        found = [
            (f"{path}.{key}" if path else key, inner)
            for path, value in found
            for key, inner in (value.items() if step == "*" else ((step, getattr(value, step)),))
        ]
    return iter(found)
