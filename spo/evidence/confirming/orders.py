"""Orders with their clauses, proceedings, and what told the defendant that the acts were unwelcome."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import get_args

from spo.case import Case, Edit, ExistingOrder
from spo.case.incidents import Warning, WarningKind
from spo.case.orders import ProceedingStage
from spo.case.outcomes import PROVED_STAGES
from spo.guidance import choices

from ..desk.proposals import Clause, Order, Proceeding, Source, Warned
from ..orders.words import end_of
from .court_record import court_named, offence_named, result_told
from .in_full import without_own_day
from .names import persons, towards, with_exhibits
from .names import together as joined
from .places import names_kept
from .rows import (
    IN_A_NOTE,
    Cell,
    Confirming,
    Given,
    NotAdded,
    Row,
    day_words,
    filled,
    held_as,
    key_of,
    quotable,
    row,
    time_words,
)

_ANSWERS = {"yes": "Yes", "no": "No", "not known": "Not known"}
_STAGES: Mapping[str, str] = {stage: stage.capitalize() for stage in get_args(ProceedingStage)}
_WARNINGS: Mapping[str, str] = {kind: kind.capitalize() for kind in get_args(WarningKind)}
_PROVED = "The record says that the defendant was convicted. Tick it if that is so, and it is about the same conduct."
_WHICH = "Several orders of the case have no terms yet. Say of which order this is a term."
_EXCEPTS = "It leaves free, in its own words: “{}” That is no term of it. Think of it for the terms sought."
_UNTIL = "until further order"


def order_key(one: Order) -> str:
    """Return the key of an order."""
    said = one.key
    return key_of("order", said[0], said[1] or "None", *said[2:])


def find_order(case: Case, one: Order) -> str:
    """Return the id of an order that the case has: as it was added, or one of its reference, or of its kind and day.

    Terms that were copied out by themselves are of the order that has one of them, or of the only one without terms.
    """
    if key := held_as(case.existing_orders, order_key(one)):
        return key
    if found := next((id for id, held in case.existing_orders.items() if _is_order(held, one)), ""):
        return found
    if any(one.key[:3]):
        return ""
    said = {text for clause in one.clauses for text in (_exact(clause), _clause_key(one, clause))}
    of = [
        id
        for id, held in case.existing_orders.items()
        if any(term.words in said or key.rpartition("-")[2] in said for key, term in held.terms.items())
    ]
    bare = _without_terms(case)
    return (of or (bare if len(bare) == 1 else [""]))[0]


def _without_terms(case: Case) -> list[str]:
    return [id for id, held in case.existing_orders.items() if not held.terms]


def _clause_key(one: Order, clause: Clause) -> str:
    return key_of("clause", order_key(one), clause.paragraph, clause.words)


def _name(of: Confirming, order: str) -> str:
    held = of.case.existing_orders[order]
    return held.title or choices(of.law, "orders").get(held.kind or "") or held.reference or "An order"


def _exact(clause: Clause) -> str:
    """Return the words of a clause, after those over it that it completes."""
    return f"{clause.under} {clause.words}".strip()


def _is_order(held: ExistingOrder, one: Order) -> bool:
    if one.reference and held.reference == one.reference:
        return True
    return bool(one.kind and one.made.earliest) and (held.kind, held.made.earliest) == (one.kind, one.made.earliest)


def order_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row an order, and after it one a clause, in its exact words."""
    for number, one in enumerate(of.read.orders):
        key, order = order_key(one), find_order(of.case, one)
        title = one.title or (_name(of, order) if order else "An order")
        title = title[:1].upper() + title[1:]
        which = {} if order or any(one.key[:3]) else {id: _name(of, id) for id in _without_terms(of.case)}
        named = [id for id, name in persons(of.case).items() if any(_of(name, said) for said in one.names)]
        ends = _UNTIL if _UNTIL in f"{one.period} {one.ends.words}".lower() else day_words(one.ends)
        cells = [
            Cell("kind", "Kind of order", one.kind, 4, "one", choices(of.law, "orders")),
            Cell("court", "Court or authority", court_named(one.court), 4),
            Cell("reference", "Reference", one.reference, 2),
            Cell("in_force", "In force?", "", 2, "one", _ANSWERS),
            Cell("made", "Made", day_words(one.made), 3),
            Cell("ends", "Ends", ends, 3),
            Cell("served", "Served on the defendant", day_words(one.served), 3),
            Cell("names", "Whom it protects", joined(persons(of.case), named), 3),
            Cell("exhibit", "Exhibit", _copy_of(of, one), 3),
            Cell("offence", "Offence on which it was made", offence_named(_served(one, one.offence), of.law), 9),
        ]
        if not which:
            more = tuple(_EXCEPTS.format(words) for words in one.exceptions)
            yield row(one, cells, of="order", key=key, number=number, name=title, there=bool(order), more=more)
        for place, clause in enumerate(one.clauses):
            own, words = _clause_key(one, clause), _exact(clause)
            conduct = [of.law.reach[id].label for id in of.words.conduct_of(clause.words).reach]
            terms = of.case.existing_orders[order].terms if order else {}
            held = bool(held_as(terms, own)) or any(term.words == words for term in terms.values())
            cells = [
                Cell("paragraph", "Paragraph", clause.paragraph, 2),
                Cell("words", "Exact words", words, 10, "words"),
                *([Cell("order", "Order", "", 6, "one", which, must=_WHICH)] if which else []),
            ]
            about = "; ".join(conduct) or "not proposed, choose it later"
            more = (f"Adding it confirms what it is about, on which the comparison of orders rests: {about}.",)
            name = f"{title}, paragraph {clause.paragraph}"
            file = one.sources[0].file
            source = Source(file=file, line=clause.line, last_line=clause.last_line, words=clause.words)
            asks = (*clause.asks, *names_kept(of, words))
            yield Row("clause", own, place, name, tuple(cells), there=held, asks=asks, more=more, sources=(source,))


def _copy_of(of: Confirming, one: Order) -> str:
    """Return the mark of the exhibit that is said to be a copy of an order, or nothing where there is not one alone."""
    title = one.title.casefold()
    found = [held.mark for held in of.read.exhibits if title and title in held.description.casefold()]
    return found[0] if len(found) == 1 else ""


def _of(name: str, said: str) -> bool:
    return set(name.casefold().split()) >= set(said.casefold().split()) or name.casefold() in said.casefold()


def _served(one: Order | Proceeding | Warned, words: str) -> str:
    return words if quotable(one) else ""


def order_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add an order, and the exhibit that it is. Raises NotAdded."""
    exhibits, made = with_exhibits(of.case, given["exhibit"])
    until = given["ends"].strip().lower() == _UNTIL
    said = {name: given[name] for name in ("kind", "court", "reference", "made", "served", "in_force", "offence")}
    said |= {"ends": "" if until else given["ends"], "until_further_order": "yes" if until else ""}
    said |= {"names": towards(of.case, given["names"]), "exhibit": exhibits[0] if exhibits else None}
    return [*made, Edit(path=f"existing_orders.{one.id}", value=filled(said))]


def clause_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a clause to its order. Raises NotAdded where the order is not in the case."""
    of_order, clause = {_clause_key(o, c): (o, c) for o in of.read.orders for c in o.clauses}[one.key]
    order = given.get("order") or find_order(of.case, of_order)
    if not order:
        raise NotAdded("Add the order that this is a clause of, or take the tick away.")
    words = given["words"]
    reach = list(of.words.conduct_of(clause.words).reach)
    said = {"paragraph": given["paragraph"], "words": words, "ends": end_of(words), "reach": reach}
    return [Edit(path=f"existing_orders.{order}.terms.{one.id}", value=filled(said))]


def proceeding_key(one: Proceeding) -> str:
    """Return the key of a proceeding."""
    return key_of("proceeding", one.offence, str(one.date.earliest), str(one.committed.earliest))


def find_proceeding(of: Confirming, one: Proceeding) -> str:
    """Return the id of a proceeding that the case has: as it was added, or one about the same, of the same day."""
    held = of.case.proceedings
    if key := held_as(held, proceeding_key(one)):
        return key
    named = {one.offence.casefold(), offence_named(one.offence, of.law).casefold()}
    day = one.date.earliest
    return next((id for id, had in held.items() if had.description.casefold() in named and had.date.day == day), "")


def proceeding_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a proceeding. A conviction is ticked by the officer alone."""
    for number, one in enumerate(of.read.proceedings):
        proved, key = one.stage in PROVED_STAGES, proceeding_key(one)
        about = offence_named(one.offence, of.law)
        plea = one.plea and f"Plea: {result_told(one.plea, of.law).lower()}"
        said = ". ".join(filter(None, (plea, result_told(one.result, of.law))))
        committed = (f"Committed: {day_words(one.committed)}.",) if one.committed else ()
        yield row(
            one,
            [
                Cell("description", "What it is about", _served(one, about), 6),
                Cell("stage", "Stage", one.stage if one.stage in _STAGES else "", 4, "one", _STAGES),
                Cell("date", "Date of that stage", day_words(one.date), 2),
                Cell("court", "Court", court_named(one.court), 4),
                Cell("result", "Result", _served(one, said), 8),
            ],
            of="proceeding",
            key=key,
            number=number,
            name=f"{about}, {day_words(one.date)}",
            add=not proved,
            belongs=proved,
            there=bool(find_proceeding(of, one)),
            asks=(_PROVED,) if proved else (),
            more=committed,
        )


def proceeding_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edit that adds a proceeding."""
    said = {name: given[name] for name in ("description", "stage", "date", "court", "result")}
    return [Edit(path=f"proceedings.{one.id}", value=filled(said))]


def warning_rows(of: Confirming) -> Iterator[Row]:
    """Yield a row a warning."""
    for number, one in enumerate(of.read.warnings):
        key = key_of("warning", one.kind, str(one.date.earliest), one.words)
        words = without_own_day(of.plain(_served(one, one.words)), one.date)
        yield row(
            one,
            [
                Cell("kind", "What kind", one.kind if one.kind in _WARNINGS else "", 4, "one", _WARNINGS),
                Cell("date", "Date", day_words(one.date), 3),
                Cell("time", "Time", time_words(one.time), 2),
                Cell("exhibits", "Exhibits", ", ".join(one.exhibits), 3),
                *([Cell("by", "Who gave it", one.by, 4)] if one.by else []),
                Cell("words", "What was said or done", words, 8 if one.by else 12, "words"),
            ],
            of="warning",
            key=key,
            number=number,
            name=f"{one.kind.capitalize() or 'A warning'}, {day_words(one.date)}",
            there=bool(held_as(of.case.warnings, key))
            or any(map(partial(_is_warning, one), of.case.warnings.values())),
            asks=names_kept(of, one.words) if quotable(one) else (IN_A_NOTE,),
        )


def _is_warning(one: Warned, held: Warning) -> bool:
    return bool(one.kind and one.date.earliest) and (held.kind, held.date.day) == (one.kind, one.date.earliest)


def warning_edits(of: Confirming, one: Row, given: Given) -> list[Edit]:
    """Return the edits that add a warning, and the exhibits that it names."""
    ids, made = with_exhibits(of.case, given["exhibits"])
    said = {name: given[name] for name in ("kind", "date", "time", "by", "words") if name in given} | {"exhibits": ids}
    return [*made, Edit(path=f"warnings.{one.id}", value=filled(said))]
