"""The pattern of a case: the whole picture, where single incidents hide it."""

from collections.abc import Collection, Mapping
from datetime import date

from spo.case import Case, attribution
from spo.guidance import Guidance

from .counts import by_method, by_month, by_week, by_year, clock, last_year
from .events import events
from .firsts import firsts
from .quiet import quiet
from .records import Dated, count, put_forward, records, total
from .shapes import Count, Pattern
from .stops import stops


def means(case: Case, keys: Collection[str]) -> Mapping[str, Count]:
    """Return how many acts of some incidents were by each method, most first, "" where none is recorded."""
    return by_method(one for one in records(case) if one.key in keys)


def pattern(case: Case, guidance: Guidance, on: date) -> Pattern:
    """Return the pattern of what may be put forward as the defendant's, as it stands on a day."""
    held, apart = put_forward(case), [one for one in records(case) if one.standing == "not relied on"]
    dated = Dated([one for one in held if one.day and one.day <= on])
    first = dated.records[0].day if dated.records else None
    days = guidance.figures["quiet-days"].value
    window = guidance.figures["window-days"].value
    found = stops(case, guidance, on)
    return Pattern(
        on=on,
        total=total(held),
        dated=count(dated.records),
        undated=count(one for one in held if not one.day),
        in_future=count(one for one in held if one.day and one.day > on),
        approximate=count(dated.approximate.records),
        unsaid=count(one for one in apart if attribution(case, one.act) is None),
        not_attributed=count(apart),
        first=first,
        last=max((min(one.last, on) for one in dated.records if one.last), default=None),
        methods=by_method(held),
        years=by_year(dated, on),
        months=by_month(dated, on),
        weeks=by_week(dated, on),
        last_year=last_year(dated, on),
        clock=clock(held),
        quiet=quiet(case, dated, days, on),
        events=events(found, dated, window, on),
        aside=tuple(stop for stop in found if not stop.told),
        firsts=firsts(held, first),
    )
