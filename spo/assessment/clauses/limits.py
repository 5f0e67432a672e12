"""What narrows the words of a clause or a term: hours, a distance, a number, a service, and an exception."""

import re
from dataclasses import dataclass

from spo.case.days.week import Hours, hours_in
from spo.guidance import Guidance

from ..cues import first_cue, has_cue
from .words import APPROVAL, NUMBER

_METRES = {"mile": 1609.344, "kilomet": 1000.0, "km": 1000.0, "yard": 0.9144, "feet": 0.3048, "f": 0.3048, "m": 1.0}
_DISTANCE = re.compile(
    r"\b(\d[\d,]*(?:\.\d+)?)[\s-]*(miles?|kilomet(?:re|er)s?|km|yards?|feet|ft|met(?:re|er)s?|m)\b", re.IGNORECASE
)

_LINKS = {"a", "an", "the", "except", "save", "unless", "other", "than", "apart", "from", "by", "through", "via"}


@dataclass(frozen=True)
class Limits:
    """What narrows some words. `distances` are in metres, and none where the words have none in figures."""

    hours: Hours | None = None
    has_distance: bool = False
    distances: frozenset[float] = frozenset()
    numbers: frozenset[str] = frozenset()
    services: frozenset[str] = frozenset()
    excepts: frozenset[str] = frozenset()

    def leaves(self, other: "Limits") -> frozenset[str]:
        """Return by name in what these words, of a clause, are narrower than the others, of a term sought."""
        names = {
            "hours": bool(self.hours) and not (other.hours and self.hours and self.hours.covers(other.hours)),
            "distance": self.has_distance and other.has_distance and not self._reaches_as_far(other),
            "number": bool(self.numbers) and not (other.numbers and other.numbers <= self.numbers),
            "service": bool(self.services) and not (other.services and other.services <= self.services),
            "exception": bool(self.excepts) and self.excepts != other.excepts,
        }
        return frozenset(name for name, narrower in names.items() if narrower)

    def _reaches_as_far(self, other: "Limits") -> bool:
        known = self.distances and other.distances
        return bool(known) and min(self.distances) >= max(other.distances)


def limits(words: str, says: frozenset[str], law: Guidance, exceptions: str = "") -> Limits:
    """Return what narrows some words, as they are read; `exceptions` are those that a term states apart."""
    text = " ".join(words.split())
    start = first_cue(text, law.clauses["exception"].cues)
    approval = " ".join(found.group() for found in APPROVAL.finditer(text))
    service = law.clauses["on-a-service"].cues if "on-a-service" in says else ()
    return Limits(
        hours=hours_in(text[:start]) if "in-hours" in says else None,
        has_distance="within-metres" in says,
        distances=frozenset(map(_metres, _DISTANCE.finditer(text))) if "within-metres" in says else frozenset(),
        numbers=frozenset("".join(one.split()) for one in NUMBER.findall(text))
        if "to-a-number" in says
        else frozenset(),
        services=frozenset(cue for cue in service if has_cue(text, (cue,))),
        excepts=_told(f"{text[start:]} {approval} {exceptions}"),
    )


def _told(exception: str) -> frozenset[str]:
    """Return the words of an exception that tell, without the `s` of a plural."""
    return frozenset(word.removesuffix("s") for word in re.findall(r"\w+", exception.casefold()) if word not in _LINKS)


def _metres(found: re.Match[str]) -> float:
    unit = found[2].lower()
    return float(found[1].replace(",", "")) * next(size for name, size in _METRES.items() if unit.startswith(name))
