"""The entries of the chronology: a row for each incident, and for fairness a row for each time without any."""

from collections.abc import Iterator
from datetime import date, timedelta

from spo.assessment import capital, counted, listed
from spo.case import Incident, is_attributed
from spo.chronology.patterns import Quiet
from spo.chronology.reading import ending

from ...passages import Fact, Row
from ...writer import Writer, day, joined, labelled, row
from ..files import file_named
from ..shared import example, under_orders
from .ranges import rows_named

_COLUMNS = ("no", "when", "place", "what", "known", "exhibit", "reported", "example", "order", "effect")

Span = tuple[date, date | None, str, str]
"""When an order was made and when it ends, its name, and its id."""


def entries(w: Writer) -> list[Row]:
    """Return every incident in order, and each time without one where it begins."""
    view = w.assessment.view
    orders = [
        (order.made.latest, order.ends.latest, view.order_name(key), key)
        for key, order in view.orders
        if order.made.latest
    ]
    files = {key: file_named(w, key) for key in w.case.source_files}
    waiting = list(reversed(view.pattern.quiet))
    found: list[Row] = []
    for key, act in view.incidents:
        while waiting and (not act.date.day or act.date.day >= waiting[-1].first):
            found.append(_quiet(w, waiting.pop()))
        found.append(_incident(w, key, act, orders, files))
    return found + [_quiet(w, one) for one in reversed(waiting)]


def _incident(w: Writer, key: str, act: Incident, orders: list[Span], files: dict[str, Fact]) -> Row:
    base = f"incidents.{key}"
    at = w.fields(base)
    return row(
        key,
        no=Fact(str(w.assessment.view.numbers[key]), (base,)),
        when=joined(at("date"), at("time"), between="\n"),
        place=w.place(f"{base}.where"),
        what=joined(
            at("what"),
            labelled("Through:", at("through")),
            labelled("By:", _method(w, act, base)),
            labelled("From:", _used(w, act)),
            labelled("Acts in this entry:", Fact(f"{act.count:,}", (f"{base}.count",)) if act.count != 1 else Fact("")),
            labelled("Why it matters:", at("why_it_matters")),
            between="\n",
        ),
        known=joined(
            at("source"),
            w.witness(act.witness) if act.witness in w.case.witnesses else Fact(""),
            *_rows(act, base, files),
            _attribution(w, key, at("attribution")),
            between="\n",
        ),
        exhibit=w.exhibits(act.exhibits),
        reported=joined(at("reported_to"), at("outcome"), between="\n"),
        example=example(w, key),
        order=joined(_in_force_then(act, orders), under_orders(w, key), *_outcomes(w, key), between="\n"),
        effect=at("impact"),
    )


def _method(w: Writer, act: Incident, base: str) -> Fact:
    """Return how it was done: `84 calls and 31 messages` where acts of each method were counted."""
    methods = w.assessment.view.guidance.methods
    tally = {key: held.count for key, held in act.tally.items() if key in methods and held.count > 0}
    if tally:
        most_first = sorted(tally.items(), key=lambda item: -item[1])
        text = listed([counted(count, methods[key].one, methods[key].many) for key, count in most_first])
        return Fact(text, (f"{base}.tally",))
    return Fact(methods[act.method].one if act.method in methods else "", (f"{base}.method",))


def _used(w: Writer, act: Incident) -> Fact:
    """Return what was used. What is not attributed to the defendant is said by how it ends."""
    return joined(*(_number(w, key) for key in act.used if key in w.case.identifiers))


def _number(w: Writer, key: str) -> Fact:
    identifier, path = w.case.identifiers[key], f"identifiers.{key}"
    if is_attributed(identifier) or (identifier.withhold and w.served) or not identifier.value:
        return w.at(path)
    return Fact(ending(identifier.value), (path,))


def _rows(act: Incident, base: str, files: dict[str, Fact]) -> Iterator[Fact]:
    """Yield which rows of which file an entry was made from."""
    for key, held in act.rows.items():
        if key in files and (named := rows_named(held.ranges)):
            yield Fact(f"{named} of {files[key].text}", (f"{base}.rows.{key}", *files[key].paths))


def _attribution(w: Writer, key: str, how: Fact) -> Fact:
    """Return how an act is attributed, or that it is not."""
    if key not in w.assessment.view.unattributed:
        return labelled("Attribution:", how)
    return joined(Fact("Not attributed to the defendant.", (f"incidents.{key}.attributed",)), how, between=" ")


def _outcomes(w: Writer, key: str) -> Iterator[Fact]:
    """Yield the reference of each breach of an incident, and why it was not charged."""
    for breach in w.assessment.table.breaches.get(key, ()):
        yield w.at(f"breaches.{breach}.reference")
        yield w.at(f"breaches.{breach}.why_not_charged")


def _in_force_then(act: Incident, orders: list[Span]) -> Fact:
    day = act.date.day
    held = [(name, key) for made, ended, name, key in orders if day and made < day and not (ended and ended < day)]
    return Fact(capital("; ".join(name for name, _ in held)), tuple(f"existing_orders.{key}.made" for _, key in held))


def _quiet(w: Writer, quiet: Quiet) -> Row:
    """Return a row, without a number, that says how long no act is recorded, and what may account for it."""
    acts = tuple(f"incidents.{key}.date" for key in (quiet.before, quiet.after) if key)
    start = quiet.first - timedelta(days=1)
    until = f"between {day(start)} and {day(quiet.last + timedelta(days=1))}" if quiet.after else f"after {day(start)}"
    to_today = "" if quiet.after else ", to the day of drafting"
    said = f"No act is recorded {until} ({counted(quiet.days, 'day')}{to_today})."
    custody = [
        Fact(f"The defendant is recorded as in custody from {day(one.first)} to {day(one.last)}.", (one.path,))
        for one in quiet.custody
    ]
    cells = dict.fromkeys(_COLUMNS, Fact("")) | {
        "what": joined(Fact(said, acts), _beside(w, quiet), *custody, between="\n")
    }
    return row(f"quiet.{quiet.first}", **cells)


def _beside(w: Writer, quiet: Quiet) -> Fact:
    """Return which entries of that time there are, though no act of the defendant's is recorded."""
    view = w.assessment.view
    keys = tuple(
        key for key in view.unattributed if (day := w.case.incidents[key].date.day) and quiet.first <= day <= quiet.last
    )
    verb = "is" if len(keys) == 1 else "are"
    entry = "Entry" if len(keys) == 1 else "Entries"
    numbers = w.incident_numbers(keys)
    text = f"{entry} {numbers.text} {verb} not attributed to the defendant." if keys else ""
    return Fact(text, tuple(f"incidents.{key}.attributed" for key in keys))
