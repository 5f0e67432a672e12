"""How many acts, how, and when; and those that the officer chose as mattering most."""

from spo.assessment.chosen import chosen_acts
from spo.assessment.facts import Fact, composed
from spo.case import Incident
from spo.patterns.words import acts, by_method, entries

from ...passages import Passage, Row, Sentence
from ...writer import Writer, day, passage, row, when
from ..application.counts import not_relied_on, pattern
from .first_page import MOST_NAMED, MOST_YEARS, shortened

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def summary(w: Writer) -> list[Passage]:
    """Return how many acts, over what time and by what methods, and how many in the last twelve months."""
    view, found = w.assessment.view, w.assessment.view.pattern
    undated = tuple(key for key, act in view.incidents if not act.date.day)
    year = found.last_year
    return passage(
        "summary",
        pattern(w),
        _not_relied_on(w),
        w.say("The dates of {incidents} are not known.", incidents=_named(w, undated)),
        w.say(
            "By method: {methods}.",
            "incidents",
            methods=by_method(view.guidance, found.methods) if any(found.methods) else "",
        ),
        w.say(
            "In the 12 months to {day}, {count}.",
            "incidents",
            day=day(year.last) if found.dated else "",
            count=f"{acts(year.count)} in {entries(year.count)}" if year.count else "no act is recorded",
        ),
        w.law("counted-by-earliest-day", incidents=_named(w, found.approximate.incidents)),
        style="plain",
    )


def _not_relied_on(w: Writer) -> Sentence | None:
    keys = w.assessment.view.unattributed
    if len(keys) <= MOST_NAMED:
        return not_relied_on(w)
    paths = (f"incidents.{key}.attributed" for key in keys)
    return w.say(f"That leaves out {len(keys):,} incidents that are not attributed to the defendant.", *paths)


def _named(w: Writer, keys: tuple[str, ...]) -> Fact:
    """Return incidents by their numbers, or how many there are where the page has no room for them all."""
    named = w.numbered(keys)
    return named if len(keys) <= MOST_NAMED else composed(f"{len(keys):,} incidents", named)


def months(w: Writer) -> list[Row]:
    """Return how many acts there were in each month, a row for each year.

    Months before the first act and after the last are blank.
    """
    years: dict[int, dict[str, int]] = {}
    for spell in w.assessment.view.pattern.months:
        years.setdefault(spell.first.year, {})[_MONTHS[spell.first.month - 1]] = spell.count.acts
    earlier, shown = list(years)[:-MOST_YEARS], list(years)[-MOST_YEARS:]
    total = sum(sum(years[year].values()) for year in earlier)
    found = [_year(f"{earlier[0]} to {earlier[-1]}", {}, total)] if earlier else []
    return found + [_year(str(year), years[year], sum(years[year].values())) for year in shown]


def _year(name: str, counts: dict[str, int], total: int) -> Row:
    cells = {month: Fact(f"{counts[month]:,}" if month in counts else "") for month in _MONTHS}
    return row(name, year=name, **cells, total=Fact(f"{total:,}", ("incidents",)))


def mattering(w: Writer) -> list[Row]:
    """Return the acts that the rule chooses with those that the officer picked, where the officer picked any."""
    found = chosen_acts(w.assessment.view)
    return [_mattering(w, key, w.case.incidents[key]) for key in found.acts] if found.lines["picked"] else []


def _mattering(w: Writer, key: str, act: Incident) -> Row:
    base = f"incidents.{key}"
    return row(
        key,
        no=Fact(str(w.assessment.view.numbers[key]), (base,)),
        date=Fact(when(act.date), (f"{base}.date",)),
        what=Fact(shortened(act.what), (f"{base}.what",)),
    )
