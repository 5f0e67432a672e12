"""The orders in force as the first page tells them: how each was made, how it was broken, and its own words."""

import re
from collections.abc import Iterator

from spo.assessment import capital, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome

from ...passages import Passage, Sentence
from ...writer import Writer, begun, labelled, passage
from ..breaches import omissions, outcome_words
from ..in_words import dated, in_short, number_in_words, told
from ..shared import an_order, not_begun

_BEFORE_DAY = re.compile(r", (?=\d)")
_NO_NAME = re.compile(r"(?:He|She|They|At|From|In|On|After|Before|By|When|While|With|Outside|As|A|An|The)\b")
_RESULT = 160  # letters of what a court did


def orders(w: Writer) -> list[Passage]:
    """Return each order in force, and the breaches of it that were proved."""
    view, found = w.assessment.view, []
    for key in (*view.orders_in_force, *view.to_come):
        found += passage(f"short.order.{key}", _made(w, key), *omissions(w, key))
        found += passage(f"short.broken.{key}", *_broken(w, key))
    if not found and view.searched:
        found = passage("short.orders", w.say("No other order is recorded as in force.", "order_checks"))
    return found


def words(w: Writer, letters: int) -> list[Passage]:
    """Return so many letters of the words of each order in force."""
    keys = (*w.assessment.view.orders_in_force, *w.assessment.view.to_come)
    return [one for key in keys for one in passage(f"short.words.{key}", _clauses(w, key, letters))]


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
            by_outcome.setdefault(
                (outcome_words(w, key, with_court=False), w.case.breaches[key].proceeding), []
            ).append(key)
    if proved:
        convicted = all(outcome(w.case, key).id == "convicted" for keys in by_outcome.values() for key in keys)
        lead = f"The defendant has been convicted of breach {_times(len(by_outcome))}."
        rests_on = (f"breaches.{key}" for keys in by_outcome.values() for key in keys)
        yield w.say(lead if convicted else "Breach has been proved.", *rests_on)
    for (said, proceeding), keys in by_outcome.items():
        acts = dict.fromkeys(act for key in keys if (act := w.case.breaches[key].incident))
        for act in acts:
            what, when, number = told(w, act), _on(dated(w, act)), w.incident_numbers((act,))
            yield w.say("{when} ({number}) {what}", when=when, number=number, what=_within(what)) or w.say(
                "({number}) {what}", number=number, what=what
            )
        came = Fact(capital(_BEFORE_DAY.sub(" on ", said, count=1)), tuple(f"breaches.{key}" for key in keys))
        result = w.at(f"proceedings.{proceeding}.result") if proceeding else Fact("")
        short = composed(lower(in_short(result.text, _RESULT).rstrip(".")), result)
        yield w.say("{came}: {result}.", came=came, result=short) or w.say("{came}.", came=came)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number_in_words(number)} times")


def _on(day: Fact) -> Fact:
    """Return a day as it begins a sentence: `On 4 May 2026`, `From 4 to 6 May 2026`, `Between 3 and 5 May 2026`."""
    before = "" if not day.text[:1].isdigit() else "From " if " to " in day.text else "On "
    return composed(f"{before}{day.text}", day)


def _within(what: Fact) -> Fact:
    """Return what was done as it goes on after a day: what begins with no name loses its capital."""
    return composed(lower(what.text) if _NO_NAME.match(what.text) else what.text, what)


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
