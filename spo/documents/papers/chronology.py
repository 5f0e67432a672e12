"""The chronology: every incident, in date order, with its source."""

from collections.abc import Iterator
from datetime import date

from spo.assessment import capital
from spo.case import Incident
from spo.guidance import PaperEntry

from ..passages import Fact, Paper, Passage, Row
from ..writer import Writer, joined, labelled, passage, row
from .application.evidence import exhibits
from .application.grounds import not_relied_on, pattern
from .shared import example, short_head, under_orders

Span = tuple[date, date | None, str, str]
"""When an order was made and when it ends, its name, and its id."""


def chronology(w: Writer, entry: PaperEntry) -> Paper:
    """Return the chronology."""
    orders = [
        (order.made.latest, order.ends.latest, w.assessment.view.order_name(key), key)
        for key, order in w.assessment.view.orders
        if order.made.latest
    ]
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={"summary": _summary(w), "notes": [*_notes(w), *_files(w)]},
        tables={
            "incidents": [_incident(w, key, act, orders) for key, act in w.assessment.view.incidents],
            "exhibits": exhibits(w),
        },
    )


def _summary(w: Writer) -> list[Passage]:
    undated = tuple(key for key, act in w.assessment.view.incidents if not act.date.day)
    return passage(
        "summary",
        pattern(w),
        not_relied_on(w),
        w.say("The dates of {incidents} are not known.", incidents=w.incidents(undated)),
    )


def _notes(w: Writer) -> list[Passage]:
    """Return what the letters mean, and how the numbers and accounts said to be the defendant's are attributed."""
    found = passage("notes", w.law("letters-note"), w.law("numbers-note"))
    for key, identifier in w.case.identifiers.items():
        base = f"identifiers.{key}"
        kind = "" if identifier.kind == "other" else f"{identifier.kind.capitalize()} "
        if identifier.whose == "defendant":
            said = w.say(f"{kind}{{value}}, attributed to the defendant.", value=w.at(base))
        else:
            said = None if identifier.whose else w.say(f"{kind}{{value}}, not attributed.", value=w.at(base))
        if said:
            found += passage(f"notes.{key}", said, w.say("{how}", how=w.at(f"{base}.attributed_by")))
    return found


def _files(w: Writer) -> list[Passage]:
    """Return the files of evidence that entries were made from, each with its SHA-256, and how its rows came out."""
    found: list[Passage] = []
    for key, file in w.case.source_files.items():
        base = f"source_files.{key}"
        found += passage(
            f"files.{key}",
            w.say("File {name}.", name=w.at(f"{base}.name")),
            w.say("{what}", what=w.at(f"{base}.description")),
            w.say("From {whom}.", whom=w.at(f"{base}.came_from")),
            w.say("Exhibit {mark}.", mark=w.exhibits((file.exhibit,) if file.exhibit else ())),
            w.say("SHA-256 {sha256}.", sha256=w.at(f"{base}.sha256")),
        )
    return found


def _incident(w: Writer, key: str, act: Incident, orders: list[Span]) -> Row:
    base = f"incidents.{key}"
    at = w.fields(base)
    place = w.place(f"{base}.where")
    breach = under_orders(w, key)
    return row(
        key,
        no=Fact(str(w.assessment.view.numbers[key]), (base,)),
        when=joined(at("date"), at("time"), between="\n"),
        what=joined(
            at("what"),
            labelled("Place:", place),
            labelled("Through:", at("through")),
            labelled("By:", _method(w, act, base)),
            labelled("Used:", _used(w, act)),
            labelled("Acts in this entry:", Fact(str(act.count), (f"{base}.count",)) if act.count != 1 else Fact("")),
            labelled("Why it matters:", at("why_it_matters")),
            between="\n",
        ),
        known=joined(
            at("source"),
            w.witness(act.witness) if act.witness in w.case.witnesses else Fact(""),
            _attribution(w, key, at("attribution")),
            between="\n",
        ),
        exhibit=w.exhibits(act.exhibits),
        reported=joined(at("reported_to"), at("outcome"), between="\n"),
        example=example(w, key),
        order=joined(_in_force_then(act, orders), breach, *_outcomes(w, key), between="\n"),
        effect=at("impact"),
    )


def _method(w: Writer, act: Incident, base: str) -> Fact:
    entry = w.assessment.view.guidance.methods.get(act.method)
    return Fact(entry.one if entry else "", (f"{base}.method",))


def _used(w: Writer, act: Incident) -> Fact:
    return joined(*(w.at(f"identifiers.{key}") for key in act.used))


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
