"""The application in short: the first page, from which a bench that reads nothing else could decide what to ask."""

from collections.abc import Iterator
from textwrap import wrap

from spo.assessment import lower
from spo.assessment.came_of import acts_called
from spo.assessment.chosen import chosen_acts
from spo.assessment.facts import Fact, composed, joined
from spo.case import outcome

from ...marks import plain
from ...passages import Passage, Sentence
from ...writer import Writer, passage
from ..breaches import outcome_words
from ..in_words import counted, dated, in_short, named, plainly_named, span_of, told
from ..interim_order import seeks_interim
from ..left_unmet import leaves
from ..shared import place_names
from .acts import proved_in_force
from .counts import pattern
from .helps import seen_in
from .order import asked_for, interim_asked
from .orders import about

_WORDS = 160  # letters of a fact in the defendant's favour, and of what a court did
_ACT = 110  # letters of an act after its first sentence
_FACTS = 110  # letters of what two people were to each other
_QUOTED = 600  # letters of the orders' own words
_LINES = 52  # of the page, beneath the heading
_LETTERS = {"numbered": 95, "sub": 88}  # of a line
_ONE_BY_ONE = 8  # acts that are inferred or not relied on, each named with its date
_ENOUGH = 14  # lines for what was done: with fewer, the terms are told by number, and the table has their titles
_FEWEST = 4  # acts that are told however long the rest is
_MANY_TIMES = frozenset(
    {"email", "voicemail", "missed-call", "answered-call", "call", "text", "message", "tag", "payment-reference"}
)
"""Means of which somebody does the same again: acts of one of them are told together."""


def short(w: Writer) -> list[Passage]:
    """Return who, which orders, what was done, what these leave, what is asked, what is in favour, and what to read."""
    before = passage("short.people", *_people(w)) + _orders(w)
    for titles in (True, False):
        after = [
            *passage("short.apart", _inferred(w), _apart(w)),
            *passage("short.leaves", *_leaves(w)),
            *passage("short.asked", *asked_for(w, titles), interim_asked(w)),
            *passage("short.favour", *_favour(w)),
            *passage("short.today", _today(w), _reading(w)),
        ]
        room = _LINES - _lines(before + after)
        if room >= _ENOUGH:
            break
    return [*before, *_done(w, room), *after]


def _lines(held: list[Passage]) -> int:
    """Return about how many lines some paragraphs take, with the space between them."""
    return sum(len(wrap(plain(one.text), _LETTERS[one.style])) for one in held) + len(held) // 5


def _people(w: Writer) -> Iterator[Sentence | None]:
    lead = "The order is sought to protect {name}"
    for key in w.case.protected_persons:
        base = f"protected_persons.{key}.relationship"
        name, what = w.person(key), _lowered(w, w.at(f"{base}.description"))
        within = composed(what.text.rstrip("."), what)
        yield w.say(f"{lead} ({{what}}).", name=name, what=within) or w.say(f"{lead}.", name=name)
        if lead.startswith("The order"):
            facts = w.at(f"{base}.facts")
            yield w.say("{facts}", facts=composed(in_short(facts.text, _FACTS), facts))
        lead = "It would also protect {name}"


def _lowered(w: Writer, fact: Fact) -> Fact:
    """Return words as they go on in a sentence, with a small letter unless they begin with somebody's name."""
    held = [one.name for one in w.case.protected_persons.values()] + [one.name for one in w.case.witnesses.values()]
    names = {part for name in (w.case.defendant.name, *held) for part in name.split()}
    first = fact.text.partition(" ")[0].removesuffix("'s").removesuffix("’s")
    return fact if first in names or (len(first) > 1 and first.isupper()) else composed(lower(fact.text), fact)


def _orders(w: Writer) -> list[Passage]:
    """Return each order in force in a sentence, what was proved and is alleged under it, and what it says."""
    view, found = w.assessment.view, []
    for key in (*view.orders_in_force, *view.to_come):
        found += passage(f"short.order.{key}", *about(w, key), *_broken(w, key))
        found += passage(f"short.words.{key}", _clauses(w, key))
    if not found and view.searched:
        found = passage("short.orders", w.say("No other order is recorded as in force.", "order_checks"))
    return found


def _broken(w: Writer, order: str) -> Iterator[Sentence | None]:
    table = w.assessment.table
    held = [key for key, one in w.case.breaches.items() if one.order == order]
    proved = acts_called(table, held, "breach")
    by_outcome: dict[str, list[str]] = {}
    for key in held:
        if w.case.breaches[key].incident in proved:
            by_outcome.setdefault(outcome_words(w, key), []).append(key)
    lead = "Breach proved"
    for said, keys in by_outcome.items():
        acts = [w.case.breaches[key].incident or "" for key in keys]
        came = Fact(said, tuple(f"breaches.{key}" for key in keys))
        results = [
            composed(lower(in_short(result.text, _WORDS).rstrip(".")), result)
            for proceeding in dict.fromkeys(w.case.breaches[key].proceeding for key in keys)
            if (result := w.at(f"proceedings.{proceeding}.result")).text
        ]
        yield w.say(
            f"{lead}: {{acts}} ({{outcome}}).",
            acts=named(w, acts),
            outcome=joined(came, *results, between="; "),
        )
        lead = "Breach proved again"
    reported = [key for key in held if outcome(w.case, key).id != "not-reported"]
    alleged = acts_called(table, reported, "alleged breach")
    paths = (f"breaches.{key}" for key in reported if w.case.breaches[key].incident in alleged)
    yield w.say("Breach is alleged, not proved, in {acts}.", *paths, acts=named(w, alleged))


def _clauses(w: Writer, order: str) -> Sentence | None:
    """Return what an order says in its own words: as many of its terms as there is room for, and which are left."""
    parts: list[Fact] = []
    every, room = w.case.existing_orders[order].terms, _QUOTED // max(len(w.assessment.view.orders_in_force), 1)
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


def _done(w: Writer, lines: int) -> list[Passage]:
    """Return what has been done, oldest first: besides proved breaches, as many of the acts as there is room for."""
    groups = _groups(w)
    bullets = {held: passage(f"short.acts.{held[-1]}", _bullet(w, held), style="sub") for held in groups}
    kept: list[tuple[str, ...]] = []
    lines -= 2
    chosen = frozenset(chosen_acts(w.assessment.view).acts)
    for held in sorted(groups, key=lambda held: _weight(w, held, chosen), reverse=True):
        lines -= _lines(bullets[held])
        if lines >= 0 or len(kept) < _FEWEST:
            kept.append(held)
    told_of = [key for held in kept for key in held]
    every = len(told_of) == len(w.assessment.view.put_forward)
    lead = "They are these:" if every else "These matter most:"
    found = passage("short.acts", pattern(w), w.say(lead, *(f"incidents.{key}" for key in told_of)) if kept else None)
    return found + [one for held in groups if held in kept for one in bullets[held]]


def _groups(w: Writer) -> list[tuple[str, ...]]:
    """Return the acts that are shown and are no proved breach, those of one means that is used again together."""
    view, groups = w.assessment.view, dict[str, list[str]]()
    proved = proved_in_force(w)
    for key in view.numbers:
        if view.standing[key] == "his" and key not in proved:
            method = w.case.incidents[key].method or ""
            groups.setdefault(method if method in _MANY_TIMES else key, []).append(key)
    return [tuple(held) for held in groups.values()]


def _weight(w: Writer, held: tuple[str, ...], chosen: frozenset[str]) -> tuple[bool, bool, int]:
    """Return which are told where there is no room for all: what was picked, what the rule chooses, then the latest."""
    acts = w.case.incidents
    return any(acts[key].matters_most for key in held), not chosen.isdisjoint(held), w.assessment.view.numbers[held[-1]]


def _bullet(w: Writer, held: tuple[str, ...]) -> Sentence | None:
    last, numbers = held[-1], w.incident_numbers(held)
    what = told(w, last, _ACT)
    if len(held) == 1:
        when = dated(w, last)
        return w.say("{when} ({numbers}): {what}", when=when, what=what, numbers=numbers) or w.say(
            "({numbers}) {what}", what=what, numbers=numbers
        )
    return w.say(
        "{when} ({numbers}): {many}. The last: {what}",
        when=span_of(w, held),
        many=Fact(counted(w, held), tuple(f"incidents.{key}.count" for key in held)),
        numbers=numbers,
        what=what,
    )


def _inferred(w: Writer) -> Sentence | None:
    keys = w.assessment.view.inferred
    paths = (f"incidents.{key}.inferred" for key in keys)
    return w.say(
        "It is inferred, and not shown, that the defendant did these: {acts}.",
        *paths,
        acts=plainly_named(w, keys, one_by_one=_ONE_BY_ONE),
    )


def _apart(w: Writer) -> Sentence | None:
    keys = w.assessment.view.unattributed
    paths = (f"incidents.{key}.attributed" for key in keys)
    return w.say("Mentioned and not relied on: {acts}.", *paths, acts=plainly_named(w, keys, one_by_one=_ONE_BY_ONE))


def _leaves(w: Writer) -> list[Sentence | None]:
    """Return what the existing orders do not meet, on the applicant's reading of them, and which places none names."""
    view = w.assessment.view
    if not (view.orders_in_force and w.assessment.necessity_shown):
        return []
    adding = [term for term in w.assessment.terms if term.shown and term.together]
    places = place_names(w, tuple(dict.fromkeys(key for term in adding for key in term.added.places)))
    return [*leaves(w), w.say("No existing order names {places}.", "existing_orders", places=places)]


def _favour(w: Writer) -> Iterator[Sentence | None]:
    """Yield the first facts that the officer gives in the defendant's favour."""
    for number, (key, item) in zip(("(i)", "(ii)", "(iii)"), w.case.helps_defendant.items(), strict=False):
        words, lead = w.at(f"helps_defendant.{key}.words"), "In the defendant's favour: " if number == "(i)" else ""
        short = composed(in_short(words.text, _WORDS).rstrip("."), words)
        where = seen_in(w, item)
        yield w.say(f"{lead}{number} {{words}} (see {{where}}).", words=short, where=where) or w.say(
            f"{lead}{number} {{words}}.", words=short
        )


def _today(w: Writer) -> Sentence | None:
    """Return what the court is asked to do at the hearing, as recorded; else at the first."""
    if not w.case.terms:
        return None
    purpose = w.case.hearing.purpose
    interim = seeks_interim(w.assessment.view) and purpose != "application"
    both = "orders" if interim and purpose == "both" else f"{'interim ' if interim else ''}order"
    return w.say(
        f"The court is asked now to make the draft {both} and to give the draft directions.",
        "interim.sought",
        "hearing.purpose",
        *(f"terms.{key}" for key in w.case.terms),
    )


def _reading(w: Writer) -> Sentence | None:
    """Return what to read of the papers in twelve minutes."""
    if not w.case.terms:
        return None
    acts = "the tables of acts and of terms below" if w.assessment.view.put_forward else "the table of terms below"
    return w.say(
        f"To read in twelve minutes: this page, {acts}, the draft order, and the note on the existing orders.",
        *(f"terms.{key}" for key in w.case.terms),
    )
