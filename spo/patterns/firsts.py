"""What was new, and when: methods, numbers and accounts, places, protected persons, and through whom."""

from collections.abc import Iterable, Sequence
from datetime import date

from .records import Record
from .shapes import Count, First, Firsts

Named = Iterable[tuple[str, int, Record]]
"""A name, how many acts of a record it is about, and the record."""


def firsts(held: Sequence[Record], start: date | None) -> Firsts:
    """Return when each thing was first recorded, given records in order and the first day of all."""
    return Firsts(
        methods=_firsts(((method, acts, one) for one in held for method, acts in one.methods if method), start),
        used=_firsts(((key, one.acts, one) for one in held for key in one.act.used), start),
        places=_firsts(((one.act.where, one.acts, one) for one in held if one.act.where), start),
        persons=_firsts(((key, one.acts, one) for one in held for key in one.act.towards), start),
        through=_firsts(((one.act.through, one.acts, one) for one in held if one.act.through), start),
    )


def _firsts(named: Named, start: date | None) -> tuple[First, ...]:
    """Group records by what they name, in small letters or capitals alike, in the order of its first day."""
    groups: dict[str, list[tuple[int, Record]]] = {}
    names: dict[str, str] = {}
    for name, number, one in named:
        group = groups.get(name)
        if group is None:
            like = name.casefold()
            names.setdefault(like, name)
            group = groups[name] = groups.setdefault(like, [])
        if not group or group[-1][1] is not one:
            group.append((number, one))
    return tuple(_first(name, groups[like], start) for like, name in names.items())


def _first(name: str, group: Sequence[tuple[int, Record]], start: date | None) -> First:
    first = group[0][1]
    more = any(one.uncounted for _, one in group)
    about = any(one.estimated for _, one in group)
    count = Count(sum(number for number, _ in group), tuple(one.key for _, one in group), at_least=more, about=about)
    return First(name, first.day, first.key, count, bool(first.day and start and first.day > start))
