"""The orders in force as the first page tells them: how each was made, that it was broken, and its own words."""

import re
from collections.abc import Iterable

from spo.assessment import capital, lower
from spo.assessment.came_of import acts_called
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome

from ...passages import Passage, Sentence
from ...writer import Writer, begun, labelled, passage
from ..breaches import no_offence, omissions, outcome_words
from ..in_words import article, in_short, number_in_words, sentences
from ..shared import an_order, not_begun
from .effects import given_up
from .pronouns import of_defendant

_BEFORE_DAY = re.compile(r", (?=\d)")
_PLEA = re.compile(r"(?:not )?guilty\b|he (?:pleaded|admitted)\b|convicted\b", re.IGNORECASE)
_RESULT = 110  # letters of what a court did


def orders(w: Writer) -> list[Passage]:
    """Return each order in force, and how often it was broken."""
    view, found = w.assessment.view, []
    for key in (*view.orders_in_force, *view.to_come):
        found += passage(f"short.order.{key}", _made(w, key), no_offence(w, key), _broken(w, key), *omissions(w, key))
    if not found and view.searched:
        found = passage("short.orders", w.say("No other order is recorded as in force.", "order_checks"))
    return found


def words(w: Writer, letters: int) -> list[Passage]:
    """Return so many letters of the words of each order in force."""
    keys = (*w.assessment.view.orders_in_force, *w.assessment.view.to_come)
    since = [given_up(w) if key == keys[-1] else () for key in keys]
    return [
        one
        for key, more in zip(keys, since, strict=True)
        for one in passage(f"short.words.{key}", _clauses(w, key, letters), *more)
    ]


def _made(w: Writer, key: str) -> Sentence | None:
    """Return what an order is, who made it and when, on what conviction, until when it runs, and its exhibit."""
    order, base, view = w.case.existing_orders[key], f"existing_orders.{key}", w.assessment.view
    offence, ends = w.at(f"{base}.offence"), w.at(f"{base}.ends")
    if key in view.to_come:
        runs = joined(Fact("is"), not_begun(w), labelled("and ends on", ends), between=" ")
    elif ends.text:
        runs = labelled("lasts until", ends)
    else:
        lasts = "lasts until further order" if order.until_further_order == "yes" else "is in force"
        runs = Fact(lasts, (f"{base}.until_further_order", f"{base}.in_force"))
    exhibit = labelled("exhibit", w.exhibits((order.exhibit,) if order.exhibit else ()))
    convicted = f"on {of_defendant(w.case).his} conviction of"
    parts = (
        labelled("on", w.at(f"{base}.made")),
        labelled("by", w.at(f"{base}.court")),
        labelled(convicted, composed(lower(offence.text.rstrip(".")), offence)),
    )
    made = joined(Fact(f"was {view.order_made(key)}"), *(part for part in parts if part.text), between=" ")
    what = {"name": begun(_introduced(w, key)), "made": made, "runs": runs}
    return w.say("{name} {made}, and {runs} ({exhibit}).", exhibit=exhibit, **what) or w.say(
        "{name} {made}, and {runs}.", **what
    )


def _introduced(w: Writer, key: str) -> Fact:
    """Return an order as it is first spoken of: `a restraining order`, `police bail`, whatever papers call it later."""
    name, kind = w.order_name(key), w.assessment.view.kind(w.case.existing_orders[key])
    called = kind.name if kind and re.search(r"\d", name.text) else name.text
    if called != called.lower():
        return an_order(w, key)  # it has a name of its own
    bare = w.assessment.view.order_made(key) == "granted"
    return composed(called if bare else f"{article(called)} {called}", name)


def _broken(w: Writer, order: str) -> Sentence | None:
    """Return how often a court has found that an order was broken. The table tells of what was done, in its place."""
    held = proved_breaches(w, order)
    if not held:
        return None
    convicted = all(outcome(w.case, key).id == "convicted" for keys in held.values() for key in keys)
    rests_on = (f"breaches.{key}" for keys in held.values() for key in keys)
    lead = f"The defendant has been convicted of breach of it {_times(len(held))}"
    acts = dict.fromkeys(act for keys in held.values() for key in keys if (act := w.case.breaches[key].incident))
    numbers = w.incident_numbers(tuple(acts))
    return w.say(f"{lead if convicted else 'Breach of it has been proved'} ({{numbers}}).", *rests_on, numbers=numbers)


def proved_breaches(w: Writer, order: str) -> dict[tuple[str, str | None], list[str]]:
    """Return the breaches of an order that were proved, those together of which one decision was made."""
    held = [key for key, one in w.case.breaches.items() if one.order == order]
    proved = acts_called(w.assessment.table, held, "breach")
    found: dict[tuple[str, str | None], list[str]] = {}
    for key in held:
        if w.case.breaches[key].incident in proved:
            decided = (outcome_words(w, key, with_court=False), w.case.breaches[key].proceeding)
            found.setdefault(decided, []).append(key)
    return found


def decided(w: Writer, said: str, proceeding: str | None, keys: Iterable[str]) -> Sentence | None:
    """Return what a court did about some breaches: `Convicted on 4 May 2026: fine of 200 pounds.`"""
    came = Fact(capital(_BEFORE_DAY.sub(" on ", said, count=1)), tuple(f"breaches.{key}" for key in keys))
    result = w.at(f"proceedings.{proceeding}.result") if proceeding else Fact("")
    sentence = " ".join(one for one in sentences(result.text) if not _PLEA.match(one)) or result.text
    short = composed(lower(in_short(sentence, _RESULT).rstrip(".")), result)
    return w.say("{came}: {result}.", came=came, result=short) or w.say("{came}.", came=came)


def _times(number: int) -> str:
    return {1: "once", 2: "twice"}.get(number, f"{number_in_words(number)} times")


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
