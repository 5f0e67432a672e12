"""The orders in force as the first page tells them: how each was made, how it was broken, and its own words."""

from collections.abc import Iterator

from spo.assessment import capital, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined

from ...passages import Passage, Sentence
from ...writer import Writer, begun, labelled, passage
from ..breaches import omissions, outcome_words
from ..in_words import dated, in_short, told
from ..shared import an_order, not_begun

_RESULT = 160  # letters of what a court did


def orders(w: Writer, letters: int) -> list[Passage]:
    """Return each order in force, the breaches of it that were proved, and so many letters of its words."""
    view, found = w.assessment.view, []
    for key in (*view.orders_in_force, *view.to_come):
        found += passage(f"short.order.{key}", _made(w, key), *omissions(w, key))
        found += passage(f"short.broken.{key}", *_broken(w, key))
        found += passage(f"short.words.{key}", _clauses(w, key, letters))
    if not found and view.searched:
        found = passage("short.orders", w.say("No other order is recorded as in force.", "order_checks"))
    return found


def _made(w: Writer, key: str) -> Sentence | None:
    """Return who made an order and when, on what conviction, until when it runs, and its exhibit."""
    order, base, view = w.case.existing_orders[key], f"existing_orders.{key}", w.assessment.view
    offence, ends = w.at(f"{base}.offence"), w.at(f"{base}.ends")
    if key in view.to_come:
        runs = joined(Fact("is"), not_begun(w), labelled("and ends on", ends), between=" ")
    elif ends.text:
        runs = labelled("lasts until", ends)
    else:
        lasts = "lasts until further order" if order.until_further_order == "yes" else "is in force"
        runs = Fact(lasts, (f"{base}.until_further_order", f"{base}.in_force"))
    exhibit = labelled("(exhibit", w.exhibits((order.exhibit,) if order.exhibit else ()))
    parts = (
        labelled("on", w.at(f"{base}.made")),
        labelled("by", w.at(f"{base}.court")),
        labelled("on conviction of", composed(lower(offence.text.rstrip(".")), offence)),
    )
    made = joined(Fact(f"was {view.order_made(key)}"), *(part for part in parts if part.text), between=" ")
    return (
        w.say(
            "{name} {made}, and {runs}{exhibit}.",
            name=begun(an_order(w, key)),
            made=made,
            runs=runs,
            exhibit=composed(f" {exhibit.text})", exhibit),
        )
        if exhibit.text
        else w.say("{name} {made}, and {runs}.", name=begun(an_order(w, key)), made=made, runs=runs)
    )


def _broken(w: Writer, order: str) -> Iterator[Sentence | None]:
    """Yield what the defendant did in breach of an order, and after it what a court did about it."""
    held = [key for key, one in w.case.breaches.items() if one.order == order]
    proved = acts_called(w.assessment.table, held, "breach")
    by_outcome: dict[tuple[str, str | None], list[str]] = {}
    for key in held:
        if w.case.breaches[key].incident in proved:
            by_outcome.setdefault((outcome_words(w, key), w.case.breaches[key].proceeding), []).append(key)
    yield (
        w.say("Breach proved.", *(f"breaches.{key}" for keys in by_outcome.values() for key in keys))
        if proved
        else None
    )
    for (said, proceeding), keys in by_outcome.items():
        acts = dict.fromkeys(act for key in keys if (act := w.case.breaches[key].incident))
        for act in acts:
            what, when, number = told(w, act), dated(w, act), w.incident_numbers((act,))
            yield w.say("{when} ({number}): {what}", when=when, number=number, what=what) or w.say(
                "({number}) {what}", number=number, what=what
            )
        came = Fact(capital(said), tuple(f"breaches.{key}" for key in keys))
        result = w.at(f"proceedings.{proceeding}.result") if proceeding else Fact("")
        short = composed(lower(in_short(result.text, _RESULT).rstrip(".")), result)
        yield w.say("{came}: {result}.", came=came, result=short) or w.say("{came}.", came=came)


def _clauses(w: Writer, order: str, letters: int) -> Sentence | None:
    """Return what an order says in its own words: as many of its terms as there is room for, and which are left."""
    parts: list[Fact] = []
    every, room = w.case.existing_orders[order].terms, letters // max(len(w.assessment.view.orders_in_force), 1)
    for key, clause in every.items():
        base = f"existing_orders.{order}.terms.{key}"
        label = f"{clause.paragraph} " if clause.paragraph else ""
        words = Fact(f'{label}"{clause.words.rstrip(".")}"', (f"{base}.words", f"{base}.paragraph"))
        room -= len(words.text)
        if parts and room < 0:
            break
        parts.append(words)
    left = len(every) - len(parts)
    more = f"; and {left} more, in the note on the existing orders" if left else ""
    listed = joined(*parts, between="; ")
    said = composed(f"{listed.text}{more}" if parts else "", listed)
    return w.say("The words of the {name}: {words}.", name=w.order_name(order), words=said)
