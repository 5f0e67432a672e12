"""The arguments: each offered only where its facts are recorded, with what carries it; otherwise what is missing."""

from dataclasses import dataclass

from spo.guidance import Argument

from .conditions import all_met, met
from .scene import Met, Scene


@dataclass(frozen=True)
class Argued:
    """An argument of the bank on the facts of a case.

    `met` holds what carries it. `lacking` names the conditions that are not met, `barred` those that rule it out,
    and `needs_one_of` the arguments of which one must be available before it may be used.
    """

    id: str
    met: Met
    lacking: tuple[str, ...]
    barred: tuple[str, ...]
    needs_one_of: tuple[str, ...]

    @property
    def available(self) -> bool:
        """Whether the argument may be offered."""
        return not (self.lacking or self.barred or self.needs_one_of)


def arguments(scene: Scene) -> tuple[Argued, ...]:
    """Return every argument of the bank, in its order, with the bank's joint rules enforced."""
    bank = scene.view.guidance.arguments
    alone = {key: _alone(scene, entry) for key, entry in bank.items()}
    return tuple(_joined(bank[key], argued, alone) for key, argued in alone.items())


def _alone(scene: Scene, entry: Argument) -> Argued:
    """Return an argument by its own conditions, before the rules that join it to others."""
    return Argued(
        id=entry.id,
        met=all_met(scene, entry.when) or Met(),
        lacking=tuple(name for name in entry.when if met(scene, name) is None),
        barred=tuple(name for name in entry.not_available_if if met(scene, name) is not None),
        needs_one_of=(),
    )


def _joined(entry: Argument, argued: Argued, alone: dict[str, Argued]) -> Argued:
    """Apply `requires_one_of`: never rest on breach alone."""
    if not entry.requires_one_of or any(alone[key].available for key in entry.requires_one_of):
        return argued
    return Argued(argued.id, argued.met, argued.lacking, argued.barred, entry.requires_one_of)
