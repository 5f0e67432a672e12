"""What is wrong with a lesson: all of it, with the key of each."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from spo.guidance import Guidance

from .cited import no_ground
from .edited import SCENE, edited
from .faults import Fault, Says
from .lengths import full_screens, long_texts
from .lesson import FindTheFaults, Lesson, TheBenchAsks
from .played import played
from .stage import Stage
from .take import taken

_NO_EXAMPLE = "There is no worked example {id}. Name one of: {names}."
_TWICE = "The id {id} is used twice in this lesson. Give each item and question its own."
_SCENE = "The id scene is that of edits which plant no fault. Give the item another."
_APART = (
    "Every fault stands {where} what is right, so that a class stops thinking. Mix them: say what is right between two "
    "faults, or a fault between two that are right."
)
_REAL = "This names a real force, {name}. Every force in a lesson is invented: guidance/invented_forces.toml has some."


def check(lesson: Lesson, law: Guidance, file: str = "") -> list[Fault]:
    """Return everything that is wrong with a lesson. How much stands on a screen is told once nothing else is."""
    return [Fault(file, key, says) for key, says in _check(lesson, law)]


def _check(lesson: Lesson, law: Guidance) -> Says:
    yield from (wrong := list(_written(lesson, law)))
    if lesson.example not in law.examples:
        yield "example", _NO_EXAMPLE.format(id=lesson.example, names=", ".join(law.examples))
        return
    made = edited(lesson, law)
    stage = Stage(made.lesson, law)
    yield from (unplayed := [*made.wrong, *played(stage, made.refused)])
    if not wrong and not unplayed:
        yield from full_screens(taken(stage))


def _written(lesson: Lesson, law: Guidance) -> Says:
    """Yield what is wrong with a lesson as it is written, whatever its case holds."""
    yield from long_texts(lesson)
    times = Counter(own for _, own in _ids(lesson))
    for key, own in _ids(lesson):
        if own == SCENE:
            yield key, _SCENE
        elif times[own] > 1:
            yield key, _TWICE.format(id=own)
    yield from _unmixed(lesson)
    for key, references in lesson.rested():
        yield from ((f"{key}: rests_on", why) for one in references if (why := no_ground(law, one)))
    for key, text in _texts(lesson.model_dump(), ""):
        yield from ((key, _REAL.format(name=one.name)) for one in law.forces.values() if one.name in text)


def _unmixed(lesson: Lesson) -> Says:
    """Yield each part of three items or more in which every fault stands before what is right, or after it."""
    for number, part in enumerate(lesson.parts, start=1):
        if isinstance(part, FindTheFaults) and len(part.items) > 2:
            faults = [item.fault for item in part.items]
            if len(set(faults)) > 1 and faults in (sorted(faults), sorted(faults, reverse=True)):
                yield f"parts {number}: items", _APART.format(where="before" if faults[0] else "after")


def _ids(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """Yield the key and the id of each item and question."""
    for number, part in enumerate(lesson.parts, start=1):
        match part:
            case FindTheFaults():
                yield from ((f"parts {number}: items {n}: id", one.id) for n, one in enumerate(part.items, start=1))
            case TheBenchAsks():
                held = enumerate(part.questions, start=1)
                yield from ((f"parts {number}: questions {n}: id", one.id) for n, one in held)


def _texts(value: Any, key: str) -> Iterator[tuple[str, str]]:
    """Yield each text of a lesson with its key."""
    if isinstance(value, str):
        yield key, value
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, f"{key}: {name}" if key else name)
    elif isinstance(value, (list, tuple)):
        for number, inner in enumerate(value, start=1):
            yield from _texts(inner, f"{key} {number}")
