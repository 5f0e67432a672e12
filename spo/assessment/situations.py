"""The situations in which an order should not be argued for, looked for before anything is argued."""

from dataclasses import dataclass

from .conditions import all_met
from .scene import Met, Scene

# The field that bears most on each situation, for the officer who wants to look again.
_FIELDS = {"N3": "breaches", "N6": "proceedings", "N7": "incidents"}


@dataclass(frozen=True)
class Situation:
    """A situation that the facts recorded meet: its id in guidance, a field that bears on it, and what carries it."""

    id: str
    field: str
    met: Met


def situations(scene: Scene) -> tuple[Situation, ...]:
    """Return the situations that are met, in the order of guidance."""
    return tuple(
        Situation(key, _FIELDS.get(key, "terms"), held)
        for key, entry in scene.view.guidance.situations.items()
        if (held := all_met(scene, entry.when)) is not None
    )
