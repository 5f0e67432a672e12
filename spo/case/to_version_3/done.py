"""Whether a thing was done is asked anew where it was not known."""

from typing import Any

_DONE_BEFORE = (
    *(f"existing_orders.*.{course}.considered" for course in ("enforcement", "variation", "extension")),
    "terms.*.delivery.confirmed",
    "authority.costs_considered",
)


def ask_whether_it_is_done(raw: dict[str, Any]) -> dict[str, Any]:
    """Take back `not known` where version 3 asks whether a thing is done: nobody has said that it is not done yet.

    What version 2 did not ask, such as whether a search was made, is not asked yet either, whatever was typed of it.
    """
    for pattern in _DONE_BEFORE:
        raw = _without(raw, pattern.split("."), "not known")
    return raw


def _without(held: Any, steps: list[str], answer: str) -> Any:
    """Return what is held without one answer at the end of a path; `*` stands for every item."""
    if not isinstance(held, dict):
        return held
    first, *rest = steps
    if not rest:
        return {key: value for key, value in held.items() if key != first or value != answer}
    return {key: _without(value, rest, answer) if first in (key, "*") else value for key, value in held.items()}
