"""From the rows of one burst to the incident that it becomes, as an edit holds it."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from spo.case import SourceFile
from spo.guidance import Method

from ..numbers import same_number
from .account import account, time_of
from .bursts import Burst
from .ranges import ranges_of

HOURS = 24


@dataclass(frozen=True)
class Origin:
    """The file that rows are of, what its methods are called, and the ids of the numbers and accounts in the case.

    `used` gives the id of each number by its key, `persons` that of the protected person whose number one is.
    `towards` are those whom the rows were sent to where no number says it.
    """

    id: str
    file: SourceFile
    methods: Mapping[str, Method]
    used: Mapping[str, str] = field(default_factory=dict)
    persons: Mapping[str, str] = field(default_factory=dict)
    towards: tuple[str, ...] = ()


def incident(burst: Burst, origin: Origin) -> dict[str, Any]:
    """Return the incident that rows of one day become: what they show, how many of each method, and which they are.

    Whether it is attributed follows from the numbers that were used for it. What it means is for the officer to say.
    """
    day = burst.at[0]
    made = {
        "date": f"{day.day} {day:%B %Y}",
        "time": time_of(burst),
        "what": account(burst, origin.methods, origin.file.rule.quoted),
        "count": len(burst),
        "method": burst.method[0] if len(set(burst.method)) == 1 else "",
        "used": _ids(burst.sender, origin.used),
        "towards": _ids(burst.recipient, origin.persons) or list(origin.towards),
        "source": origin.file.description or origin.file.name,
        "exhibits": [origin.file.exhibit] if origin.file.exhibit else [],
        "tally": tally(burst),
        "rows": {origin.id: {"ranges": [list(run) for run in ranges_of(burst.numbers)]}},
    }
    return {name: value for name, value in made.items() if value}


def tally(burst: Burst) -> dict[str, dict[str, Any]]:
    """Return how many rows there are of each method, and in which hours where every one of them has a time.

    Rows of which the method is not known are in none, so that it shows that something is missing.
    """
    found = {}
    for method, count in sorted(Counter(burst.method).items()):
        rows = [at for at, one in enumerate(burst.method) if one == method]
        hours = Counter(burst.at[at].hour for at in rows) if all(burst.timed[at] for at in rows) else None
        if method:
            found[method] = {"count": count, "hours": [hours[hour] for hour in range(HOURS)] if hours else []}
    return found


def _ids(written: Iterable[str], ids: Mapping[str, str]) -> list[str]:
    keys = map(same_number, dict.fromkeys(written))
    return list(dict.fromkeys(ids[key] for key in keys if key in ids))
