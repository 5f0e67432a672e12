"""The situations in which an order should not be argued for, looked for before anything is argued."""

from dataclasses import dataclass

from .conditions import all_met
from .scene import Met, Scene


@dataclass(frozen=True)
class Situation:
    """A situation that the facts recorded meet: its id in guidance, a field that bears on it, and what carries it."""

    id: str
    field: str
    met: Met


def situations(scene: Scene) -> tuple[Situation, ...]:
    """Return the situations that are met, in the order of guidance."""
    return tuple(
        Situation(key, entry.field, held)
        for key, entry in scene.view.guidance.situations.items()
        if (held := all_met(scene, entry.when)) is not None
    )
