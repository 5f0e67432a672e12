"""The arguments: each offered only where its facts are recorded, with what carries it; otherwise what is missing.

A file here is one argument: the conditions that are its own, and what fills its sentences. Its words are the entry of
guidance that its `fills` names. Every file is found by being here.
"""

from dataclasses import replace
from importlib import import_module
from pkgutil import iter_modules

from spo.guidance import Argument

from ..scene import Scene
from .argument import Argued, alone, filler

__all__ = ["Argued", "arguments", "filler"]

for _file in iter_modules(__path__):
    import_module(f"{__name__}.{_file.name}")


def arguments(scene: Scene) -> tuple[Argued, ...]:
    """Return every argument of the bank, in its order, with the bank's joint rules enforced."""
    bank = scene.view.guidance.arguments
    held = {key: alone(scene, entry) for key, entry in bank.items()}
    return tuple(_joined(bank[key], argued, held) for key, argued in held.items())


def _joined(entry: Argument, argued: Argued, held: dict[str, Argued]) -> Argued:
    """Apply `requires_one_of`: never rest on breach alone."""
    if not entry.requires_one_of or any(held[key].available for key in entry.requires_one_of):
        return argued
    return replace(argued, needs_one_of=entry.requires_one_of)
