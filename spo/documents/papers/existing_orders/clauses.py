"""The argument, clause by clause: what the words of each reach and what came of that, and what they do not reach."""

from spo.assessment import capital
from spo.assessment.came_of import word
from spo.assessment.facts import Fact, composed, joined
from spo.case import Breach
from spo.guidance import Reached

from ...passages import Row
from ...writer import Writer, begun, ended, row
from ..breaches import came_to, is_called, why_not_charged
from ..in_words import named
from ..questions import short_name


def clauses(w: Writer) -> list[Row]:
    """Return a row for each clause of the orders in force, and of a licence that is to begin."""
    view = w.assessment.view
    held = {**view.orders_in_force, **view.to_come}
    return [
        row(
            f"{key}.{term}",
            clause=_clause(w, key, term, named=len(held) > 1 and not number),
            reached=_reached(w, key, term) if key in view.orders_in_force else Fact(""),
            beyond=_beyond(w, key, term) if key in view.orders_in_force else Fact(""),
        )
        for key, order in held.items()
        for number, term in enumerate(order.terms)
    ]


def _clause(w: Writer, key: str, term: str, named: bool) -> Fact:
    """Return a clause by its paragraph, in its exact words; and the day on which it ends, where it has its own."""
    base = f"existing_orders.{key}.terms.{term}"
    words, paragraph, ends = (w.at(f"{base}.{field}") for field in ("words", "paragraph", "ends"))
    exact = composed(f'"{words.text.rstrip(".")}"' if words.text else "", words)
    until = composed(f"(to {ends.text})" if ends.text else "", ends)
    return _lines(begun(short_name(w, key)) if named else Fact(""), joined(paragraph, exact, until, between=" "))


def _reached(w: Writer, key: str, term: str) -> Fact:
    """Return the acts since the order that a clause reaches, and what came of each."""
    verdicts = w.assessment.table.verdicts
    called = {breach: one.incident for breach, one in _recorded(w, key, term) if is_called(w, breach)}
    alike: dict[str, list[str]] = {}
    came = {breach: _came(w, breach) for breach in called}
    for breach in called:
        alike.setdefault(came[breach].text, []).append(breach)
    told = [
        composed(_after(named(w, [act for one in of if (act := called[one])]), text), *(came[one] for one in of))
        for text, of in alike.items()
    ]
    since = w.assessment.table.since[key]
    left = [act for act in since if act not in called.values() and verdicts.of_clause(key, term, act).answer == "yes"]
    return _lines(*told, _sentence("{acts}", named(w, left)), otherwise="None.")


def _came(w: Writer, breach: str) -> Fact:
    return joined(came_to(w, breach), why_not_charged(w, breach), between=" ")


def _after(of: Fact, came: str) -> str:
    return f"{capital(of.text)}: {came}" if of.text else capital(came)


def _beyond(w: Writer, key: str, term: str) -> Fact:
    """Return the acts since the order to which a clause comes nearest and does not reach them, or only arguably."""
    table = w.assessment.table
    told = [(one.incident, breach) for breach, one in _recorded(w, key, term) if not is_called(w, breach)]
    recorded = {act: breach for act, breach in told if act}
    unknown = [act for act in _nearest(w, key, term, "not known") if act not in recorded]
    open_ = {act: table.verdicts.of_clause(key, term, act) for act in _nearest(w, key, term, "arguable")}
    groups: dict[str, list[str]] = {}
    for act, verdict in open_.items():
        groups.setdefault(verdict.said(w.assessment.view.guidance), []).append(act)
    alone = {held[0] for held in groups.values() if len(held) == 1}
    return _lines(
        _sentence("It does not reach {acts}", named(w, _nearest(w, key, term, "no"))),
        *(_open(w, why, held, open_[held[0]].means, recorded) for why, held in groups.items()),
        _sentence("What is recorded does not say whether it reaches {acts}", named(w, unknown)),
        *(_set_apart(w, act, breach) for act, breach in recorded.items() if act not in alone),
    )


def _nearest(w: Writer, key: str, term: str, answer: Reached) -> list[str]:
    """Return the acts of which an order says one thing, where this clause of it is the one that comes nearest."""
    table = w.assessment.table
    found = {act: table.verdicts.nearest(key, act) for act in table.answered_as(key, answer)}
    return [act for act, nearest in found.items() if nearest and nearest[0] == term]


def _open(w: Writer, why: str, of: list[str], means: str, recorded: dict[str, str]) -> Fact:
    """Return what is open to argument, and why; of one act what came of it; and which terms would settle it."""
    what, settled = named(w, of), w.term_list(_settling(w, of))
    came = _came(w, recorded[of[0]]) if len(of) == 1 and of[0] in recorded else Fact("")
    table = w.assessment.table
    alleged = any(word(table, breach) for act in of for breach in table.breaches.get(act, ()))
    parts = [
        f"Whether it reaches {what.text} is open to argument: {ended(why)}",
        capital(came.text),
        "" if alleged else "No breach is alleged.",
        f"{capital(settled.text)} would put it beyond doubt." if settled.text else "",
    ]
    rests_on = Fact("", entries=(f"methods/{means}",) if means else ())
    return composed(" ".join(part for part in parts if part), what, rests_on, came, settled)


def _settling(w: Writer, of: list[str]) -> tuple[str, ...]:
    """Return the terms whose own words surely reach the acts, where each of the acts is reached by one of them."""
    shown = [one.id for one in w.assessment.terms if one.shown]
    settling = [w.assessment.table.settling(act, shown) for act in of]
    return tuple(term for term in shown if any(term in each for each in settling)) if all(settling) else ()


def _set_apart(w: Writer, act: str, breach: str) -> Fact:
    """Return what came of an act that is recorded under a clause and called no breach of it."""
    what, came = named(w, [act]), _came(w, breach)
    lead = "Not relied on: " if act in w.assessment.view.unattributed else ""
    return composed(f"{lead}{_after(what, came.text) if not lead else f'{what.text}: {came.text}'}", what, came)


def _recorded(w: Writer, key: str, term: str) -> list[tuple[str, Breach]]:
    return [(breach, one) for breach, one in w.case.breaches.items() if (one.order, one.term) == (key, term)]


def _sentence(pattern: str, of: Fact) -> Fact:
    return composed(ended(capital(pattern.format(acts=of.text))) if of.text else "", of)


def _lines(*facts: Fact, otherwise: str = "") -> Fact:
    return joined(*facts, between="\n") if any(fact.text for fact in facts) else Fact(otherwise)
