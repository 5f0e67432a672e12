"""Cases and edits to draw from. All of it is derived from the models, so that a new field is drawn from at once.

A drawn case is sparse: a few fields of each part are filled, and ids come from a small pool so that references meet.
"""

from collections.abc import Callable
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from hypothesis import strategies as st

from spo.case import Case, Edit, Model, When
from spo.case.paths import field_type

from .fuzz.nasty import SHORT

MARKER = "Zq-never-repeat-this"
"""Stands in every text that no field can hold, so that a message which repeats a value is caught."""

IDS = ("a1", "b2", "k3f9")

_AWKWARD = (*SHORT, "", "He rang 40 times.\r\nThen he stopped.", " \t two lines\n\n\nand a gap ")

_DATES = (
    "3 June 2026",
    "about 3 June 2026",
    "between 1 June 2026 and 4 June 2026",
    "June 2026",
    "2026",
    "29/02/2024",
    "31/02/2026",
    "after Easter",
    "31 December 9999",
    "1 January 0001",
    "3 June 2026\x00",
)


def words() -> st.SearchStrategy[str]:
    """Text as people paste it, before it is cleaned."""
    return st.sampled_from(_AWKWARD) | st.text(max_size=12)


def ids() -> st.SearchStrategy[str]:
    """Ids of items, nearly always from a pool of three."""
    return st.sampled_from(IDS) | st.from_regex(r"[a-z0-9][a-z0-9-]{0,39}", fullmatch=True)


def whens() -> st.SearchStrategy[Any]:
    """Dates as words, as words with a reading that somebody corrected, and as nothing."""
    days = st.none() | st.dates(date(1, 1, 1), date(9999, 12, 31)).map(str)
    return st.one_of(
        st.sampled_from(_DATES),
        words(),
        st.fixed_dictionaries(
            {"words": st.sampled_from(_DATES) | words()},
            optional={
                "certainty": st.sampled_from(["exact", "about", "between", "unknown"]),
                "earliest": days,
                "latest": days,
            },
        ),
    )


@cache
def values(kind: Any) -> st.SearchStrategy[Any]:
    """Values that a field of some type can hold, as JSON holds them."""
    origin, inside = get_origin(kind), get_args(kind)
    if origin is Annotated:
        is_id = any(getattr(marker, "pattern", None) for marker in inside[1:])
        most = next((marker.max_length for marker in inside[1:] if getattr(marker, "max_length", None)), None)
        return ids() if is_id else values(inside[0]).map(lambda one: one[:most]) if most else values(inside[0])
    if isinstance(kind, type) and issubclass(kind, Model):
        return whens() if kind is When else _parts(kind)
    made: dict[Any, Callable[[], st.SearchStrategy[Any]]] = {
        Literal: lambda: st.sampled_from(inside),
        Union: lambda: st.one_of(*(values(one) for one in inside)),
        UnionType: lambda: st.one_of(*(values(one) for one in inside)),
        tuple: lambda: (
            st.lists(values(inside[0]), max_size=2)
            if Ellipsis in inside
            else st.tuples(*(values(one) for one in inside)).map(list)
        ),
        dict: lambda: st.dictionaries(ids(), values(inside[1]), max_size=2),
        str: words,
        int: lambda: st.integers(-3, 10**9),
        bool: st.booleans,
        NoneType: st.none,
    }
    return made[origin or kind]()


@st.composite
def _parts(draw: st.DrawFn, model: type[Model]) -> dict[str, Any]:
    fields = draw(st.lists(st.sampled_from(_fields(model)), max_size=3, unique=True))
    return {field: draw(values(field_type(model, field))) for field in fields}


def _fields(model: type[Model]) -> list[str]:
    return [field for field in model.model_fields if field != "schema_version"]


@cache
def _places(kind: Any = Case, path: str = "") -> tuple[tuple[str, Any], ...]:
    """Every path in a case with the type that stands there; `*` stands for an id."""
    found: list[tuple[str, Any]] = []
    if get_origin(kind) is dict:
        steps = [("*", get_args(kind)[1])]
    elif isinstance(kind, type) and issubclass(kind, Model) and kind is not When:
        steps = [(field, field_type(kind, field)) for field in _fields(kind)]
    else:
        steps = []
    for step, inner in steps:
        here = f"{path}.{step}" if path else step
        found += [(here, inner), *_places(inner, here)]
    return tuple(found)


@st.composite
def _paths(draw: st.DrawFn) -> tuple[str, Any]:
    path, kind = draw(st.sampled_from(_places()))
    return ".".join(draw(ids()) if step == "*" else step for step in path.split(".")), kind


@st.composite
def sound_edits(draw: st.DrawFn) -> Edit:
    """An edit whose path and value suit each other. It is refused only where its item is not in the case."""
    path, kind = draw(_paths())
    return Edit(path=path, value=draw(values(kind)))


@st.composite
def _deletions(draw: st.DrawFn) -> Edit:
    return Edit(path=draw(_paths())[0], value=None)


def _too_long() -> str:
    return MARKER * 15_000


def nonsense() -> st.SearchStrategy[Any]:
    """Values that few fields, or none, can hold."""
    leaves = st.one_of(
        st.none(),
        st.booleans(),
        st.floats(),
        st.integers(),
        st.just(MARKER),
        st.just(MARKER.encode()),
        st.builds(_too_long),
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(ids() | st.just("words"), inner, max_size=2),
        max_leaves=4,
    )


@st.composite
def unsound_edits(draw: st.DrawFn) -> Edit:
    """An edit with a path that leads nowhere, or a value that does not suit."""
    path = draw(st.one_of(_paths().map(lambda found: found[0]), st.text(max_size=20)))
    tail = draw(st.sampled_from(["", "", "", ".", ".words", ".a1", ".__class__", "..x", ".A B"]))
    return Edit(path=path + tail, value=draw(nonsense()))


def edits() -> st.SearchStrategy[Edit]:
    """Edits of every sort: sound, deleting, and nonsense."""
    return st.one_of(sound_edits(), sound_edits(), _deletions(), unsound_edits())


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """Cases with a few parts filled, empty ones among them."""
    fields = draw(st.lists(st.sampled_from(_fields(Case)), max_size=8, unique=True))
    return Case.model_validate({field: draw(values(field_type(Case, field))) for field in fields})
