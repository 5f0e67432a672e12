"""FOUR: which incidents show that acts are fixated, obsessive, unwanted and repeated, and which do not.

It says what is recorded. There is no score, and no total.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from spo.case import Case
from spo.case.grouped import grouped
from spo.guidance import Guidance

from .records import Record, put_forward, records
from .stops import CHARGE, stops

Why = Callable[[Record], str]


@dataclass(frozen=True)
class Reason:
    """Incidents that show a letter, or do not, for one and the same reason: its id, and a plain sentence."""

    why: str
    sentence: str
    incidents: tuple[str, ...]


@dataclass(frozen=True)
class Letter:
    """A letter of FOUR by its id in guidance, and every incident of the case: what shows it and what does not."""

    key: str
    shown: tuple[Reason, ...]
    not_shown: tuple[Reason, ...]


def four(case: Case, guidance: Guidance, on: date) -> tuple[Letter, ...]:
    """Return for each letter the incidents that show it and those that do not, with why, as it stands on a day."""
    held = put_forward(case)
    why: Mapping[str, tuple[Why, tuple[str, ...]]] = {
        "F": (_fixated(held, frozenset(guidance.four["F"].behaviours)), ("planned", "same-person")),
        "O": (_obsessive(held, guidance), ("burst-and-night", "burst", "night")),
        "U": (_unwanted(case, guidance, on), ("after",)),
        "R": (_repeated(held), ("repeated",)),
    }
    slots = {
        "burst": f"{guidance.figures['burst-acts'].value:,}",
        "night_from": f"{guidance.figures['night-from'].value:02}:00",
        "night_to": f"{guidance.figures['night-to'].value:02}:00",
    }
    found: list[Letter] = []
    for key, entry in guidance.four.items():
        reason, showing = why[key]
        groups = grouped(
            ("not-attributed" if one.standing == "not relied on" else reason(one), one.key) for one in records(case)
        )
        reasons = [
            Reason(name, sentence.format(**slots), tuple(groups[name]))
            for name, sentence in entry.because.items()
            if name in groups
        ]
        shown = tuple(one for one in reasons if one.why in showing)
        found.append(Letter(key, shown, tuple(one for one in reasons if one.why not in showing)))
    return tuple(found)


def _fixated(held: Sequence[Record], planning: frozenset[str]) -> Why:
    acts: dict[str, int] = {}
    days: dict[str, set[date]] = {}
    for one in held:
        for person in set(one.act.towards):
            acts[person] = acts.get(person, 0) + one.acts
            days.setdefault(person, set()).update(day for day in (one.day, one.latest) if day)
    most = max(acts.values(), default=0)
    main = {person for person, number in acts.items() if number == most and most}

    def why(one: Record) -> str:
        same = main & set(one.act.towards)
        if not same:
            return "other-person" if one.act.towards else "nobody"
        if all(len(days[person]) < 2 for person in same):
            return "one-day"
        return "planned" if planning & set(one.act.behaviours) else "same-person"

    return why


def _obsessive(held: Sequence[Record], guidance: Guidance) -> Why:
    burst = guidance.figures["burst-acts"].value
    start, end = guidance.figures["night-from"].value, guidance.figures["night-to"].value
    on_day: dict[date, int] = {}
    for one in held:
        if one.day and one.exact:
            on_day[one.day] = on_day.get(one.day, 0) + one.acts

    def at_night(hour: int) -> bool:
        return start <= hour or hour < end if start > end else start <= hour < end

    def why(one: Record) -> str:
        many = bool(one.day and one.exact and on_day[one.day] >= burst)
        night = any(at_night(hour) for hour, _ in one.hours)
        if many or night:
            return "burst-and-night" if many and night else "burst" if many else "night"
        hours_known = bool(one.hours) and sum(acts for _, acts in one.hours) == one.acts
        return "neither" if one.exact and hours_known else "unknown"

    return why


def _unwanted(case: Case, guidance: Guidance, on: date) -> Why:
    told = min((stop.last for stop in stops(case, guidance, on) if stop.told and stop.kind != CHARGE), default=None)

    def why(one: Record) -> str:
        if told is None:
            return "no-warning"
        if not one.day or not one.latest:
            return "undated"
        if one.day > told:
            return "after"
        return "before" if one.latest < told else "same-day"

    return why


def _repeated(held: Sequence[Record]) -> Why:
    total = sum(one.acts for one in held)

    def why(one: Record) -> str:
        if not one.acts:
            return "no-act"
        return "repeated" if total > 1 else "alone"

    return why
