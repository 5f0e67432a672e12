"""What the acts were in each year, or which kinds came first and which later."""

from collections.abc import Iterator

from spo.case import first_day, last_day
from spo.case.english import listed
from spo.case.grouped import grouped

from ...facts import Fact, composed, joined
from ...prose import is_several
from ...view import View
from .pieces import said, say
from .telling import days, in_its_year, kinds, methods, one_of

_YEAR = 365  # days beyond which acts are told by year
_KINDS, _FIRST, _MOST = 3, 2, 8  # kinds of acts of a year, that came first, and that are told to have come later


def changed(view: View) -> tuple[Fact, ...]:
    """Return how the acts changed: by year where they went on for longer than one, and else kind by kind."""
    dated = [key for key, act in view.put_forward if act.date.day]
    first, last = view.case.incidents[dated[0]].date.day, view.case.incidents[dated[-1]].date.day
    long = bool(first and last and (last - first).days > _YEAR)
    return said(*(_by_year(view, dated) if long else _kind_by_kind(view)))


def _by_year(view: View, dated: list[str]) -> Iterator[Fact | None]:
    """Yield what the acts of each year were, or the one act: an act that went on over two is told in the first."""
    days = {key: first_day(view.case.incidents[key]) or last_day(view.case.incidents[key]) for key in dated}
    found = grouped((str(day.year), key) for key, day in days.items() if day)
    of = {
        year: in_its_year(view, keys[0], year) if len(keys) == 1 else kinds(view, keys, _KINDS, rest=", among others")
        for year, keys in found.items()
    }
    times = [say(view, "changed-year", year=year, kinds=held) for year, held in of.items()]
    yield say(view, "changed-years", times=joined(*(_small(one) for one in times if one), between="; "))


def _small(fact: Fact) -> Fact:
    return composed(fact.text[:1].lower() + fact.text[1:], fact)


def _kind_by_kind(view: View) -> Iterator[Fact | None]:
    """Yield which kinds of act came first, each with its day, and which after that, with the day of the last."""
    found = dict[str, str]()
    for key, act in view.put_forward:
        for noun in methods(view, key) if act.date.day else ():
            found.setdefault(noun, key)
    then = [*found][_FIRST:][:_MOST]
    firsts = {noun: _first(view, noun, key, dated=noun not in then[:-1]) for noun, key in found.items()}
    yield say(view, "changed-first", kinds=_listed([*firsts.values()][:_FIRST]))
    yield say(view, "changed-then", kinds=_listed([firsts[noun] for noun in then]))


def _first(view: View, noun: str, key: str, dated: bool) -> Fact:
    act = view.case.incidents[key]
    called = noun if is_several(act) else one_of(view, key)
    behind = ", ".join(filter(None, (days(act) if dated else "", "inferred" if view.is_inferred(key) else "")))
    text = f"{called} ({behind})" if behind else called
    return Fact(text, (f"incidents.{key}.method", f"incidents.{key}.date"))


def _listed(parts: list[Fact]) -> Fact:
    return composed(listed([part.text for part in parts]), *parts)
