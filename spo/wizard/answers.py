"""Every answer of a case in the words of the pages that ask, generated from the steps and the model."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from spo.case import Case, applies
from spo.guidance import Guidance

from .fields import Question, question
from .journey import Place, fields, first_about, shown
from .names import numbered
from .options import choice, options
from .steps import STEPS, Section, Step
from .typed import shows

NOT_ANSWERED = "Not answered"


@dataclass(frozen=True)
class Part:
    """The answers of one page: its title, what a button calls it, and each question with its answer."""

    title: str
    called: str
    place: Place
    rows: tuple[tuple[str, str], ...]


def parts(case: Case, law: Guidance, section: Section) -> list[Part]:
    """Return the answers of a section, page by page, and item by item where a page lists."""
    return [
        part
        for step in section.steps
        if "*" not in step.of and shown(case, Place(step))
        for part in (
            _items(case, law, Place(step)) if step.lists else [_part(case, law, Place(step), step.title.lower())]
        )
    ]


def kept(case: Case, law: Guidance) -> tuple[tuple[str, str], ...]:
    """Return the answers that the case keeps although they do not apply, with where each is."""
    return tuple(
        (f"{place.step.title}: {asked.title}", words(case, law, asked))
        for place in _places(case)
        for asked in _asked(place)
        if not applies(case, asked.path) and shows(case, asked) != _shown_empty(asked)
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
        known = options(case, law, asked)
        return "\n".join(known.get(key, key) for key in ([value] if isinstance(value, str) else value))
    return str(value)


def _items(case: Case, law: Guidance, place: Place) -> list[Part]:
    keys = numbered(case, place.collection)
    if not keys:
        return [Part(place.step.title, place.step.title.lower(), place, ((place.step.title, "None"),))]
    return [
        part
        for number, key in enumerate(keys, start=1)
        for part in _item(case, law, Place(first_about(place.step), (*place.ids, key)), f"{place.step.one} {number}")
    ]


def _item(case: Case, law: Guidance, first: Place, called: str) -> Iterator[Part]:
    for step in STEPS.values():
        at = Place(step, first.ids)
        if step.of == first.step.of and shown(case, at):
            if step.lists:
                yield from _items_within(case, law, at, called)
            else:
                yield _part(case, law, at, f"{called}: {step.title.lower()}")


def _items_within(case: Case, law: Guidance, at: Place, called: str) -> Iterator[Part]:
    for part in _items(case, law, at):
        yield Part(f"{called}, {part.title}", f"{called}, {part.called}", part.place, part.rows)


def _part(case: Case, law: Guidance, place: Place, called: str) -> Part:
    rows = tuple((asked.title, words(case, law, asked)) for asked in _asked(place) if applies(case, asked.path))
    return Part(f"{called[:1].upper()}{called[1:]}", called, place, rows)


def _asked(place: Place) -> list[Question]:
    return [question(place, name) for name in fields(place.step)]


def _places(case: Case) -> Iterator[Place]:
    """Yield every page of a case that asks, for every item that there is."""
    for step in STEPS.values():
        if not step.lists:
            for ids in _ids(case, step):
                yield Place(step, ids)


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


def _shown_empty(asked: Question) -> Any:
    return shows(Case(), asked)
