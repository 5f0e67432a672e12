"""What is fair to say of the orders: that their words may have been kept, and when nothing is recorded."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from spo.assessment import lower
from spo.assessment.came_of import is_proved, word
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome
from spo.case.orders import Compliance
from spo.patterns import Quiet

from ...passages import Passage, Sentence
from ...writer import Writer, day, passage
from ..in_words import span
from ..questions import the_orders
from ..quiet import answers_between, not_attributed
from .clauses import none_alleged

_SAYS_NO_MORE = re.compile(r"\W*(?:no|none|nothing)(?: \w+){0,3}\W*", re.IGNORECASE)
_LEAD = "In fairness to the defendant, "
_LONGEST = 3  # times without an act that are told


def fairness(w: Writer) -> list[Passage]:
    """Return the strongest fact first, that an order's words may have been kept; then when nothing is recorded.

    Last stands that no breach is alleged of what the words only arguably reach.
    """
    view = w.assessment.view
    noted = [*view.orders_in_force, *view.orders_noted_over]
    held = [*(_kept(w, key) for key in view.orders_in_force), _quiet(w, noted)]
    told = [one for one in (*held, *(of for key in noted for of in _periods(w, key))) if one]
    told += [one for one in (none_alleged(w),) if one]
    if told:
        first = told[0].text
        told[0] = replace(told[0], text=f"{_LEAD}{first[:1].lower()}{first[1:]}")
    return passage("fairness", *told)


def _kept(w: Writer, key: str) -> Sentence | None:
    """Return that no breach is charged since the last was proved, or at all, where nothing that is reached came since.

    What the words may reach is no such act, and what is alleged and not decided is.
    """
    view, table = w.assessment.view, w.assessment.table
    held = {one: breach for one, breach in w.case.breaches.items() if breach.order == key}
    proved = [one for one in held if is_proved(view, one)]
    alleged = any(word(table, one) == "alleged breach" for one in held)
    if alleged or not {*table.answered_as(key, "yes")} <= {held[one].incident for one in proved}:
        return None
    orders = the_orders(w, (key,))
    if not proved:
        return w.law("fair-kept", f"existing_orders.{key}", "breaches", orders=orders)
    last = max(proved, key=lambda one: str(outcome(w.case, one).date.latest or ""))
    return w.law("fair-kept-since", "breaches", orders=orders, day=w.at(outcome(w.case, last).dated))


def _quiet(w: Writer, orders: Sequence[str]) -> Sentence | None:
    """Return the longest times in which no act is recorded since the first of some orders was made: once for all."""
    made = min((day for key in orders if (day := w.case.existing_orders[key].made.latest)), default=None)
    spells = _spells(w, made)
    longest = sorted(spells, key=lambda one: -one.days)[:_LONGEST]
    told = [one for one in spells if one in longest]
    what = _what(w, *((spell.first, spell.last) for spell in told))
    return w.say("{what} {when}.", what=what, when=joined(*(_between(one, made) for one in told), between=", or "))


def _spells(w: Writer, made: date | None) -> list[Quiet]:
    return [one for one in w.assessment.view.pattern.quiet if made and one.last > made]


def _periods(w: Writer, key: str) -> Iterator[Sentence | None]:
    """Yield what an officer says of any time since an order was made in which it was kept."""
    order = w.case.existing_orders[key]
    spells = _spells(w, order.made.latest)
    for held, period in order.compliance.items():
        base = f"existing_orders.{key}.compliance.{held}"
        if not any(_within(period, spell) for spell in spells):
            if not (obeyed := _obeyed(w, key, base)):
                continue
            yield obeyed
        if not _SAYS_NO_MORE.fullmatch(period.words):
            yield w.say("{words}", words=w.at(f"{base}.words"))


def _what(w: Writer, *times: tuple[date, date]) -> Fact:
    """Return that nothing is recorded in some times; or, where what is not attributed is, that no act is relied on."""
    keys = tuple(dict.fromkeys(key for first, last in times for key in not_attributed(w, first, last)))
    paths = tuple(f"incidents.{one}.attributed" for one in keys)
    return Fact("No act is relied on" if keys else "No act is recorded", paths)


def _between(spell: Quiet, made: date | None) -> Fact:
    """Return the days of the acts on either side of a time without one, or from when the order was made."""
    acts = tuple(f"incidents.{key}.date" for key in (spell.before, spell.after) if key)
    since = day(max(spell.since, made) if made else spell.since)
    return Fact(f"between {span(since, day(spell.until), 'and')}" if spell.after else f"after {since}", acts)


def _within(period: Compliance, spell: Quiet) -> bool:
    """Return whether some days lie within a time without an act: on neither of its ends, if that is an act's day."""
    first, last = period.start.latest, period.end.earliest
    return bool(first and last and spell.since < first and (last < spell.until or not spell.after))


def _obeyed(w: Writer, key: str, base: str) -> Sentence | None:
    """Return that nothing is recorded over some days, or nothing that the words plainly reach; and else nothing."""
    period: Compliance = w.case.at(base)
    acts, first, last = answers_between(w, key, period), period.start.latest, period.end.earliest
    if not {"yes", "not known"}.isdisjoint(acts.values()):
        return None
    what = _what(w, (first, last)) if first and last else Fact("No act is recorded")
    reach = " that the words of {name} plainly reach" if acts else ""
    when = Fact(span(period.start.opens, period.end.closes), (f"{base}.start", f"{base}.end"))
    return w.say(
        f"From {{when}} {{what}}{reach}.",
        *(f"incidents.{act}" for act in acts),
        name=the_orders(w, (key,)),
        what=composed(lower(what.text), what),
        when=when,
    )
