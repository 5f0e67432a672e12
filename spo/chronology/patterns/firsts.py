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
    seen: dict[str, tuple[str, Record, list[str]]] = {}
    acts: dict[str, int] = {}
    for name, number, one in named:
        like = name if name in seen else name.casefold()
        if like not in seen:
            seen[like], acts[like] = (name, one, []), 0
        keys = seen[like][2]
        if not keys or keys[-1] != one.key:
            acts[like] += number
            keys.append(one.key)
    return tuple(
        First(name, one.day, one.key, Count(acts[like], tuple(keys)), bool(one.day and start and one.day > start))
        for like, (name, one, keys) in seen.items()
    )
