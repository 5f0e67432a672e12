"""A case of nasty text in every kind of field, drawn from the models and from a number, which makes it again."""

from dataclasses import dataclass
from datetime import date
from random import Random
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from spo.case import Case, Model, When
from spo.case.paths import field_type
from spo.case.refers import Entries, Refers, Whose, Within
from spo.case.text import LINE_LIMIT
from spo.guidance import choices, guidance

from .nasty import nasty

_IDS = ("x1", "call", "x2")
"""The ids of items. One is that of a method too, since acts are counted by method."""

_KEYS = {"rows": "source_files", "tally": "", "columns": ""}
"""The collection whose ids stand as keys of a part that is none, where they are ids of items."""

_GONE = "gone"
"""An id that no item has."""

_PARTS_FILLED = 0.7
"""How likely a part of the case is filled at least, of which each field may be filled seldom."""

_NUMBERS = (0, 1, 2, 3, 40, -1, 9_999, 10**15, -(10**15))
_DAYS = (date.min, date.max, date(2024, 2, 29), date(2026, 6, 3))


@dataclass(frozen=True)
class Drawing:
    """How a case is drawn: how likely a field is filled, and how often it is filled as the field is meant to be.

    Where ids are `apart`, no two collections share one, as in a case that the program made; else all of them do.
    """

    random: Random
    filled: float
    sound: float
    apart: bool = False

    def model(self, model: type[Model]) -> dict[str, Any]:
        """Return a part of a case, as JSON holds it."""
        filled = max(self.filled, _PARTS_FILLED) if model is Case else self.filled
        names = [name for name in model.model_fields if name != "schema_version" and self._chance(filled)]
        return {name: self.value(field_type(model, name), name=name) for name in names}

    def value(self, kind: Any, markers: tuple[Any, ...] = (), name: str = "") -> Any:  # noqa: PLR0911 - one for each kind
        """Return what a field of some type can hold. `markers` say what it is marked with, `name` what it is called."""
        origin, inside = get_origin(kind), get_args(kind)
        if origin is Annotated:
            return self.value(inside[0], (*markers, *inside[1:]), name)
        if origin in (Union, UnionType):
            return self.value(self.random.choice(inside), markers, name)
        if origin is dict:
            ids = self._ids(_KEYS.get(name, name))
            return {key: self.value(inside[1]) for key in ids[: self.random.randint(1, 3)]}
        if origin is tuple:
            if Ellipsis in inside:
                return [self.value(inside[0], markers) for _ in range(self.random.randint(0, 3))]
            return [self.value(one) for one in inside]
        if origin is Literal:
            return self.random.choice(inside)
        if kind is When:
            return self._when()
        if isinstance(kind, type) and issubclass(kind, Model):
            return self.model(kind)
        return self._one(kind, markers)

    def _one(self, kind: Any, markers: tuple[Any, ...]) -> Any:
        if kind is str:
            return self._text(markers)
        if kind is date:
            return str(self.random.choice(_DAYS))
        if kind is bool:
            return self.random.random() < 0.5
        return self.random.choice(_NUMBERS) if kind is int else None

    def _text(self, markers: tuple[Any, ...]) -> str:
        is_id = any(getattr(marker, "pattern", None) for marker in markers)
        for marker in markers:
            match marker:
                case Refers(of) | Within(_, of):
                    return self.random.choice((*self._ids(of), _GONE))
                case Whose() if self._chance(0.8):
                    return self.random.choice((*self._ids("protected_persons"), _GONE, "defendant", ""))
                case Entries(of) if is_id or self._chance(0.8):
                    return self.random.choice((*choices(guidance(), of), _GONE))
        if is_id:
            return self.random.choice((*_IDS, _GONE))
        most = min((marker.max_length for marker in markers if getattr(marker, "max_length", None)), default=LINE_LIMIT)
        return "He rang her at work." if self._chance(self.sound) else nasty(self.random)[: min(most, LINE_LIMIT)]

    def _ids(self, collection: str) -> tuple[str, ...]:
        last = collection.rpartition(".")[2].replace("_", "-")
        return tuple(f"{key}-{last}" for key in _IDS) if self.apart and last else _IDS

    def _when(self) -> Any:
        words = "3 June 2026" if self._chance(self.sound) else nasty(self.random)[:LINE_LIMIT]
        if self._chance(0.7):
            return words
        return {"words": words, "certainty": self.random.choice(("exact", "about", "between", "unknown"))} | {
            end: str(self.random.choice(_DAYS)) for end in ("earliest", "latest") if self._chance(0.6)
        }

    def _chance(self, of: float) -> bool:
        return self.random.random() < of


def drawn(seed: int) -> Case:
    """Return the case of a number."""
    random = Random(seed)
    filled, sound = random.choice((0.2, 0.4, 0.4, 0.6, 0.95)), random.choice((0.0, 0.3, 0.7))
    drawing = Drawing(random, filled, sound, apart=seed % 2 == 1)
    return Case.model_validate(drawing.model(Case))
