"""The journey: what follows what, and which step asks for a field. It is computed from the steps, and never stored."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_args, get_origin

from spo.case import GATES, Case, Model, When
from spo.case.paths import field_type, type_at

from ..steps import EVERY, SECTIONS, STEPS, Part, Section, Step

Ids = tuple[str, ...]


@dataclass(frozen=True)
class Place:
    """A step, and the ids of the items that lead to what it is about: none, one, or one within another."""

    step: Step
    ids: Ids = ()

    @property
    def base(self) -> str:
        """The path of the item that the step is about, such as `incidents.k3f9`, or nothing for the case itself."""
        ids = iter(self.ids)
        return ".".join(next(ids) if name == "*" else name for name in self.step.of.split(".")) if self.step.of else ""

    def path(self, field: str) -> str:
        """Return the path of a field of the item that the step is about."""
        return f"{self.base}.{field}" if self.base else field

    @property
    def collection(self) -> str:
        """The path of the collection that the step lists."""
        return self.path(self.step.lists)


def leaves(model: type[Model], field: str) -> Iterator[str]:
    """Yield the names of the fields below a field of a model, collections apart: `custody.where`."""
    kind = type_at(model, field.split("."))
    if isinstance(kind, type) and issubclass(kind, Model) and kind is not When:
        for inner in kind.model_fields:
            yield from (f"{field}.{name}" for name in leaves(kind, inner))
    elif get_origin(kind) is not dict:
        yield field


@cache
def model_of(pattern: str) -> type[Model]:
    """Return the model of the items that a pattern names, such as Incident for `incidents.*`."""
    kind: Any = Case
    for step in pattern.split(".") if pattern else ():
        kind = get_args(kind)[1] if step == "*" else field_type(kind, step)
    return kind  # type: ignore[no-any-return]


@cache
def fields(step: Step) -> tuple[str, ...]:
    """Return the names of the fields that a step asks for, in the order of the page, within what it is about."""
    return tuple(name for part in step.whole for name in fields_of(step.of, part.asks))


@cache
def fields_of(of: str, asks: tuple[str, ...]) -> tuple[str, ...]:
    """Return the names of the fields that a page about something asks for, or that a part of one does."""
    model = model_of(of)
    named = model.model_fields if asks == EVERY else asks
    return tuple(name for field in named for name in leaves(model, field))


@cache
def part_of(step: Step, name: str) -> Step | Part:
    """Return the part of a page that asks for a field or for what is in it, or the page itself where none does."""
    asking = (one for one in step.whole for field in fields_of(step.of, one.asks) if f"{field}.".startswith(f"{name}."))
    return next(asking, step)


@cache
def asked(step: Step) -> tuple[str, ...]:
    """Return the patterns of the fields that a step asks for, such as `incidents.*.date`."""
    return tuple(f"{step.of}.{name}" if step.of else name for name in fields(step))


@cache
def gated(step: Step) -> tuple[str, ...]:
    """Return the names of the fields of a step that apply in some cases and not in others."""
    gates = tuple(pattern for gate in GATES for pattern in gate.patterns())
    patterns = zip(fields(step), asked(step), strict=True)
    return tuple(name for name, pattern in patterns if any(f"{pattern}.".startswith(f"{gate}.") for gate in gates))


def start() -> Place:
    """Return the first step of the journey."""
    return Place(SECTIONS[0].steps[0])


def following(place: Place) -> Place | None:
    """Return the step after another, or None after the last. After the last about an item comes its list."""
    along = _along(place)
    after = along.index(place.step) + 1
    if after < len(along):
        return Place(along[after], place.ids)
    return list_of(place) if place.ids else None


def preceding(place: Place) -> Place | None:
    """Return the step before another, or None before the first. Before the first about an item comes its list."""
    along = _along(place)
    before = along.index(place.step) - 1
    if before >= 0:
        return Place(along[before], place.ids)
    return list_of(place) if place.ids else None


def _along(place: Place) -> list[Step]:
    """Return the steps about the same thing as a step, in order."""
    top = "*" not in place.step.of
    return [step for step in STEPS.values() if step.of == place.step.of or (top and "*" not in step.of)]


def list_of(place: Place) -> Place:
    """Return the list that the item of a page stands in."""
    return Place(lister(place.step.of.removesuffix(".*")), place.ids[:-1])


@cache
def lister(collection: str) -> Step:
    """Return the step that lists a collection, given by its pattern."""
    return next(step for step in STEPS.values() if step.lists and step.collection == collection)


@cache
def first_about(step: Step) -> Step:
    """Return the first step about an item of the collection that a step lists."""
    return next(found for found in STEPS.values() if found.of == f"{step.collection}.*")


def section_of(step: Step) -> Section:
    """Return the section that a step is in."""
    return next(section for section in SECTIONS if step in section.steps)


def place_of(path: str) -> Place:
    """Return where a field is asked for; for the path of an item or a collection, where that is asked for or listed.

    Raises KeyError where no step asks for it.
    """
    pattern, ids = pattern_of(path)
    return Place(_askers()[pattern], ids)


@cache
def _askers() -> dict[str, Step]:
    """Return the step that asks for each field or lists each collection; for a part with fields, the first of them."""
    found = {field: step for step in STEPS.values() for field in asked(step)}
    found |= {step.collection: step for step in STEPS.values() if step.lists}
    for field, step in tuple(found.items()):
        names = field.split(".")
        for length in range(1, len(names)):
            found.setdefault(".".join(names[:length]), step)
    return found


def pattern_of(path: str) -> tuple[str, Ids]:
    """Return a path with a star for the id of each item, and those ids."""
    kind: Any = Case
    names, ids = [], []
    for step in path.split("."):
        if get_origin(kind) is dict:
            names.append("*")
            ids.append(step)
        else:
            names.append(step)
        kind = type_at(kind, [step])
    return ".".join(names), tuple(ids)
