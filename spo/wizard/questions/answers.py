"""Every answer of a case in the words of the pages that ask, generated from the steps and the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from spo.case import Case, applies
from spo.guidance import Guidance

from ..steps import STEPS, Section, Step
from .fields import Question, question
from .journey import Place, fields, first_about, gated
from .names import numbers
from .options import choice, option
from .typed import shows

NOT_ANSWERED = "Not answered"


@dataclass(frozen=True)
class Part:
    """One page whose answers are shown: its title, what a button calls it, and where it is."""

    title: str
    called: str
    place: Place


def parts(case: Case, section: Section) -> list[Part]:
    """Return the pages of a section, and those about each item where a page lists."""
    return [
        part
        for step in section.steps
        if "*" not in step.of
        for part in (_items(case, Place(step)) if step.lists else [_part(Place(step), step.title.lower())])
    ]


def rows(case: Case, law: Guidance, part: Part) -> list[tuple[str, str]]:
    """Return each question of a page with its answer, of those that apply; for a list with nothing in it, that."""
    if part.place.step.lists:
        return [(part.place.step.title, "None")]
    return [(asked.title, words(case, law, asked)) for asked in _asked(part.place) if applies(case, asked.path)]


def inapplicable(case: Case, law: Guidance) -> tuple[tuple[str, str], ...]:
    """Return the answers that the case keeps although they do not apply, with where each is."""
    return tuple(
        (f"{place.step.title}: {asked.title}", words(case, law, asked))
        for place in _gated_places(case)
        for asked in _asked(place)
        if not applies(case, asked.path) and shows(case, asked) != shows(Case(), asked)
    )


def words(case: Case, law: Guidance, asked: Question) -> str:
    """Return an answer in words, exactly as it was typed where it was typed."""
    value: Any = shows(case, asked)
    if asked.kind == "tick":
        return "Yes" if value else "No"
    if value in (None, "", []):
        return NOT_ANSWERED
    if asked.kind == "choice":
        return choice(value)
    if asked.kind in ("one", "many"):
        return "\n".join(option(case, law, asked, key) for key in ([value] if isinstance(value, str) else value))
    return str(value)


def _items(case: Case, place: Place, within: str = "") -> Iterator[Part]:
    """Yield the pages about each item of a list, and the list itself where nothing is in it."""
    held = numbers(case, place.collection)
    if not held:
        yield _part(place, f"{within}{place.step.title.lower()}")
    for key, number in held.items():
        first = Place(first_about(place.step), (*place.ids, key))
        yield from _about(case, first, f"{within}{place.step.one} {number}")


def _about(case: Case, first: Place, called: str) -> Iterator[Part]:
    for step in _steps_of(first.step.of):
        at = Place(step, first.ids)
        if step.lists:
            yield from _items(case, at, f"{called}, ")
        else:
            yield _part(at, f"{called}: {step.title.lower()}")


def _part(place: Place, called: str) -> Part:
    return Part(f"{called[:1].upper()}{called[1:]}", called, place)


def _asked(place: Place) -> list[Question]:
    return [question(place, name) for name in fields(place.step)]


@cache
def _steps_of(of: str) -> tuple[Step, ...]:
    """Return the steps about what a pattern names."""
    return tuple(step for step in STEPS.values() if step.of == of)


def _gated_places(case: Case) -> Iterator[Place]:
    """Yield every page of a case that asks what may not apply, for every item that there is."""
    for step in _gated_steps():
        for ids in _ids(case, step):
            yield Place(step, ids)


@cache
def _gated_steps() -> tuple[Step, ...]:
    """Return the steps that ask for something which may not apply."""
    return tuple(step for step in STEPS.values() if gated(step))


def _ids(case: Case, step: Step) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = [()]
    names = step.of.split(".") if step.of else []
    for at, name in enumerate(names):
        if name == "*":
            before = ".".join(names[:at])
            found = [(*ids, key) for ids in found for key in case.at(_filled(before, ids))]
    return found


def _filled(pattern: str, ids: tuple[str, ...]) -> str:
    given = iter(ids)
    return ".".join(next(given) if name == "*" else name for name in pattern.split("."))
