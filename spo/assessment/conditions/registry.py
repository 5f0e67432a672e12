"""Named conditions: guidance says which must hold, and each is one small function over the case."""

from collections.abc import Callable, Iterable

from ..scene import Met, Scene

Condition = Callable[[Scene], Met | None]

_CONDITIONS: dict[str, Condition] = {}


def condition(function: Condition) -> Condition:
    """Register a condition under its own name, with hyphens."""
    _CONDITIONS[function.__name__.replace("_", "-")] = function
    return function


def names() -> frozenset[str]:
    """Return the names of all the conditions that guidance may use."""
    return frozenset(_CONDITIONS)


def met(scene: Scene, name: str) -> Met | None:
    """Return what carries a condition, or None where it is not met. Raises KeyError for a name that is not one."""
    if name not in scene.conditions:
        scene.conditions[name] = _CONDITIONS[name](scene)
    return scene.conditions[name]


def all_met(scene: Scene, wanted: Iterable[str]) -> Met | None:
    """Return what carries all of the conditions together, or None where any of them is not met."""
    found = Met()
    for name in wanted:
        held = met(scene, name)
        if held is None:
            return None
        found += held
    return found
