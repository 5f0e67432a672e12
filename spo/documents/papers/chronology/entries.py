"""The entries of the chronology: a row for each incident, and for fairness a row for each time without any."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from spo.assessment import capital, counted, listed, lower
from spo.assessment.facts import Fact, composed, joined
from spo.case import Incident, across, first_day, is_attributed, latest_day, of_several_days, outcome, uncounted
from spo.evidence.reading import ending

from ...passages import Row
from ...writer import Writer, labelled, row
from ..breaches import gives_reason, under_orders, why_not_charged
from ..files import file_named
from ..shared import example
from .attributed import is_described, says_attributed, says_not_attributed
from .quiet import quiet_row
from .ranges import rows_named

Span = tuple[date, date | None, str, str]
"""When an order was made and when it ends, its name, and its id."""


@dataclass(frozen=True)
class _Beside:
    """What every entry is written beside: the orders, and the files by name."""

    orders: tuple[Span, ...]
    files: dict[str, Fact]


def entries(w: Writer) -> list[Row]:
    """Return every incident in order, and each time without one where it begins."""
    view, beside = w.assessment.view, _beside(w)
    waiting = list(reversed(view.pattern.quiet))
    found: list[Row] = []
    for key, act in view.incidents:
        while waiting and (not act.date.day or act.date.day >= waiting[-1].first):
            found.append(quiet_row(w, waiting.pop()))
        found.append(_incident(w, key, act, beside))
    return found + [quiet_row(w, one) for one in reversed(waiting)]


def _beside(w: Writer) -> _Beside:
    view = w.assessment.view
    orders = (
        (order.made.latest, order.ends.latest, view.order_name(key), key)
        for key, order in view.orders
        if order.made.latest and key not in view.to_come
    )
    return _Beside(tuple(orders), {key: file_named(w, key) for key in w.case.source_files})


def _incident(w: Writer, key: str, act: Incident, beside: _Beside) -> Row:
    base = f"incidents.{key}"
    at = w.fields(base)
    return row(
        key,
        no=Fact(str(w.assessment.view.numbers[key]), (base,)),
        when=joined(at("date"), _went_on(act, base), at("time"), between="\n"),
        place=w.place_of_act(key),
        what=joined(
            at("what"),
            labelled("Through:", at("through")),
            labelled("By:", _method(w, act, base)),
            *_used(w, act),
            labelled("Acts in this entry:", _how_many(act, base)),
            labelled("Why the applicant says that it matters:", at("why_it_matters")),
            between="\n",
        ),
        known=joined(
            at("source"),
            w.witness(act.witness),
            *_rows(act, base, beside.files),
            _attribution(w, key, at("attribution")),
            labelled("What weakens that:", at("doubts")),
            between="\n",
        ),
        exhibit=w.exhibits(act.exhibits),
        reported=joined(at("reported_to"), at("outcome"), between="\n"),
        example=example(w, key),
        order=joined(_in_force_then(act, beside.orders), under_orders(w, key), *_outcomes(w, key), between="\n"),
        effect=at("impact"),
    )


def _went_on(act: Incident, base: str) -> Fact:
    """Return whether an act went on over the days of its date, where an officer has said."""
    said = {"yes": "It went on over these days.", "no": "It was on one of these days."}
    return Fact(said.get(act.lasted or "", "") if of_several_days(act) else "", (f"{base}.lasted",))


def _method(w: Writer, act: Incident, base: str) -> Fact:
    """Return how it was done: `84 calls and 31 messages` where acts of each method were counted."""
    methods = w.assessment.view.guidance.methods
    tally = {key: held.count for key, held in act.tally.items() if key in methods and held.count > 0}
    also = [key for key in (act.also_by,) if key in methods]
    if tally:
        most_first = sorted(tally.items(), key=lambda item: -item[1])
        said = [counted(count, methods[key].one, methods[key].many) for key, count in most_first]
        return Fact(listed([*said, *(methods[key].one for key in also)]), (f"{base}.tally", f"{base}.also_by"))
    known = [key for key in dict.fromkeys((act.method, *also)) if key in methods and key != "other"]
    return Fact(listed([methods[key].one for key in known]), (f"{base}.method", f"{base}.also_by"))


def _used(w: Writer, act: Incident) -> Iterator[Fact]:
    """Yield what an act came from, and the vehicle that it was done with. An act in person came from nothing."""
    held = [key for key in act.used if key in w.case.identifiers]
    in_person = act.method in ("visit", *w.assessment.view.guidance.methods["visit"].may_be)
    beside = [key for key in held if in_person or w.case.identifiers[key].kind == "vehicle"]
    yield labelled("From:", joined(*(_number(w, key) for key in held if key not in beside)))
    yield labelled("With:", joined(*(_number(w, key) for key in beside)))


def _number(w: Writer, key: str) -> Fact:
    """Return a number or account. One that is not attributed to the defendant is said by how it ends, or described."""
    identifier, path = w.case.identifiers[key], f"identifiers.{key}"
    if is_attributed(identifier) or (identifier.withhold and w.served) or not identifier.value:
        return w.at(path)
    said = ending(identifier.value)
    return Fact(
        lower(identifier.value) if is_described(identifier.value) and identifier.value in said else said, (path,)
    )


def _rows(act: Incident, base: str, files: dict[str, Fact]) -> Iterator[Fact]:
    """Yield which rows of which file an entry was made from."""
    for key, held in act.rows.items():
        if key in files and (named := rows_named(held.ranges)):
            yield composed(f"{named} of {files[key].text}", Fact("", (f"{base}.rows.{key}",)), files[key])


def _attribution(w: Writer, key: str, how: Fact) -> Fact:
    """Return how an act is attributed, with whether that is inferred; or that it is not, or that nobody has said."""
    base, group = f"incidents.{key}", w.assessment.view.standing[key]
    if group != "not relied on":
        basis = how if says_attributed(how.text) else labelled("Attribution:", how)
        told = "That it was the defendant is inferred." if group == "inferred" else ""
        return joined(basis, Fact(told, (f"{base}.inferred",)), between="\n")
    said = "Not attributed to the defendant."
    if key in w.assessment.view.unanswered:
        said = "[To complete: whether it is attributed to the defendant]"
    elif says_not_attributed(how.text):
        said = ""
    return joined(Fact(said, (f"{base}.attributed",)), how, between=" ")


def _how_many(act: Incident, base: str) -> Fact:
    number = f"{'about ' if act.estimated else ''}{act.count:,}"
    said = "the number is not recorded" if uncounted(act) else number if act.count != 1 else ""
    return Fact(said, (f"{base}.count",))


def _outcomes(w: Writer, key: str) -> Iterator[Fact]:
    """Yield the reference of what came of an incident under each order, and why it was not charged if not yet said."""
    for breach in w.assessment.table.breaches.get(key, ()):
        yield w.at(f"{outcome(w.case, breach).at}.reference")
        if not gives_reason(w, breach):
            yield why_not_charged(w, breach)


def _in_force_then(act: Incident, orders: tuple[Span, ...]) -> Fact:
    """Return the orders in force when an act began, and those made or ended while it may have gone on."""
    first, last = first_day(act), latest_day(act)
    held: dict[str, str] = {}
    for made, ended, name, key in orders:
        if first and last and made < last and not (ended and ended < first):
            held[key] = f"{name}{_within(act, made, ended)}"
    return Fact(capital("; ".join(held.values())), tuple(f"existing_orders.{key}.made" for key in held))


def _within(act: Incident, made: date, ended: date | None) -> str:
    """Return that an order was made or ended within the days of an act, so that it did not bind on all of them."""
    event = "made" if across(act, made) else "ended" if ended and across(act, ended) else ""
    return f" ({event} within these days)" if event else ""
