"""How many acts, how, and when; and those that the officer chose as mattering most."""

from spo.assessment.chosen import chosen_acts
from spo.assessment.facts import Fact, composed
from spo.case import Incident, uncounted
from spo.patterns import Count, Spell, together
from spo.patterns.words import acts, by_method, entries

from ...passages import Passage, Row, Sentence
from ...writer import Writer, day, passage, row, when
from ..application.counts import not_relied_on, pattern
from ..shared import what_happened
from .first_page import MOST_NAMED, MOST_YEARS, shortened

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def summary(w: Writer) -> list[Passage]:
    """Return how many acts, over what time and by what methods, and how many in the last twelve months."""
    view, found = w.assessment.view, w.assessment.view.pattern
    undated = tuple(key for key, act in view.incidents if not act.date.day)
    year = found.last_year
    over = {key for month in found.months for key in month.over.incidents}
    part = [key for key, act in view.put_forward if key in over or (act.date.day and uncounted(act))]
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
            count=_last_year(year),
        ),
        w.law("counted-by-earliest-day", incidents=_named(w, found.approximate.incidents)),
        w.law("months-in-part", incidents=_named(w, tuple(part))),
        style="plain",
    )


def _last_year(year: Spell) -> str:
    """Return what is recorded of the last twelve months, and apart from it what is of entries begun before them."""
    counted = f"{acts(year.count)} in {entries(year.count)}" if year.count else ""
    before = f"{acts(year.over)} in {entries(year.over)} that may have begun before" if year.over else ""
    said = ", and ".join(filter(None, (counted, before)))
    return said or "no act is recorded"


def _not_relied_on(w: Writer) -> Sentence | None:
    keys = w.assessment.view.unattributed
    if len(keys) <= MOST_NAMED:
        return not_relied_on(w)
    paths = (f"incidents.{key}.attributed" for key in keys)
    return w.say(f"That leaves out {len(keys):,} incidents that are not attributed to the defendant.", *paths)


def _named(w: Writer, keys: tuple[str, ...]) -> Fact:
    """Return incidents by their numbers, or how many there are where the page has no room for them all."""
    named = w.incidents(keys)
    return named if len(keys) <= MOST_NAMED else composed(f"{len(keys):,} incidents", named)


def months(w: Writer) -> list[Row]:
    """Return how many acts there were in each month, a row for each year.

    Months before the first act and after the last are blank.
    """
    pattern = w.assessment.view.pattern
    years: dict[int, dict[str, str]] = {}
    for spell in pattern.months:
        years.setdefault(spell.first.year, {})[_MONTHS[spell.first.month - 1]] = _in_month(spell)
    totals = {spell.first.year: spell.count for spell in pattern.years}
    earlier, shown = list(years)[:-MOST_YEARS], list(years)[-MOST_YEARS:]
    summed = together(totals[year] for year in earlier)
    found = [_year(f"{earlier[0]} to {earlier[-1]}", {}, summed)] if earlier else []
    found += [_year(str(year), years[year], totals[year]) for year in shown]
    across = pattern.dated.acts - sum(total.acts for total in totals.values())
    return [*found, _year("Two or more years", {}, Count(across))] if across else found


def _in_month(month: Spell) -> str:
    """Return `12`, or `12+` where more may have been in the month, and `+` where it holds only part of an entry."""
    more = month.over or month.count.at_least
    return f"{_number(month.count) if month.count or not month.over else ''}{'+' if more else ''}"


def _number(count: Count) -> str:
    return f"{'about ' if count.about else ''}{count.acts:,}"


def _year(name: str, counts: dict[str, str], total: Count) -> Row:
    cells = {month: Fact(counts.get(month, "")) for month in _MONTHS}
    return row(name, year=name, **cells, total=Fact(f"{_number(total)}{'+' if total.at_least else ''}", ("incidents",)))


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
        what=what_happened(w, key, Fact(shortened(act.what), (f"{base}.what",))),
    )
