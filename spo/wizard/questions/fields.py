"""What a page asks for: each field with its label, its hint, and the kind of question that it is."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import StringConstraints

from spo.case import Considered, Model, When
from spo.case.paths import field_type
from spo.case.refers import Entries, Refers, Whose, Within
from spo.case.text import WORDS_LIMIT

from ..steps import Step
from .journey import Place, fields, model_of, pattern_of

Kind = Literal["line", "words", "lines", "when", "number", "tick", "choice", "one", "many"]
Marker = Refers | Entries | Whose | Within

_PLAIN: dict[Any, Kind] = {When: "when", bool: "tick", int: "number"}


@dataclass(frozen=True)
class Question:
    """A field as a page asks for it.

    `choices` are the answers of a `choice`. `marker` says where the answers of `one` and `many` come from. `default` is
    what the case holds where nothing has been answered. `begins` is what the item that has the field begins as, where
    the case may not have it yet and the page is not about it alone.
    """

    path: str
    title: str
    hint: str
    kind: Kind
    choices: tuple[str, ...] = ()
    marker: Marker | None = None
    default: Any = None
    begins: Mapping[str, str] | None = None


def question(place: Place, name: str) -> Question:
    """Return the question for a field of what a step is about, such as `relationship.facts`."""
    *parts, last = name.split(".")
    model, titles = model_of(place.step.of), []
    for part in parts:
        titles.append(model.model_fields[part].title or part)
        model = field_type(model, part)
    kind, choices, marker = _kind(model, last)
    field = model.model_fields[last]
    title = field.title or last
    if titles and (title in _asked_again(place.step) or (model is Considered and not place.step.of)):
        title = f"{titles[-1]}: {title}"
    default = field.get_default(call_default_factory=True)
    return Question(place.path(name), title, field.description or "", kind, choices, marker, default)


@cache
def _asked_again(step: Step) -> frozenset[str]:
    """Return the titles that a page asks more than once, each to be said with that of its group.

    A page about an item has a heading for each group.
    """
    if step.of:
        return frozenset()
    asked = Counter(title_of(name) for name in fields(step))
    return frozenset(title for title, times in asked.items() if times > 1)


def title_of(path: str) -> str:
    """Return the title of the field at a path, or of what holds it where the path is of no field.

    Of a course that was considered it is said which: `Enforcement: Was it considered?`.
    """
    pattern, _ = pattern_of(path)
    *parts, last = pattern.split(".")
    if last == "*":
        return title_of(path.rpartition(".")[0])
    model = model_of(".".join(parts))
    title = model.model_fields[last].title or last
    return f"{title_of('.'.join(parts))}: {title}" if model is Considered else title


def marker_of(model: type[Model], field: str) -> Marker | None:
    """Return where the answers of a field come from."""
    return _kind(model, field)[2]


@cache
def _kind(model: type[Model], field: str) -> tuple[Kind, tuple[str, ...], Marker | None]:
    """Return the kind of question, its choices, and where its answers come from."""
    hint = field_type(model, field)
    metadata: tuple[Any, ...] = ()
    if get_origin(hint) is Annotated:
        hint, *rest = get_args(hint)
        metadata = tuple(rest)
    if type(None) in get_args(hint):
        hint = next(inner for inner in get_args(hint) if inner is not type(None))
        if get_origin(hint) is Annotated:
            hint, *rest = get_args(hint)
            metadata += tuple(rest)
    marker = next((found for found in metadata if isinstance(found, Marker)), None)
    if marker:
        return ("many" if get_origin(hint) is tuple else "one"), (), marker
    if get_origin(hint) is Literal:
        return "choice", get_args(hint), None
    if hint in _PLAIN:
        return _PLAIN[hint], (), None
    if get_origin(hint) is tuple:
        return "lines", (), None
    long = any(isinstance(found, StringConstraints) and found.max_length == WORDS_LIMIT for found in metadata)
    return ("words" if long else "line"), (), None
