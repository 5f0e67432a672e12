"""What came of an incident under the existing orders, in words no stronger than the outcome."""

from collections.abc import Iterator

from spo.assessment import capital
from spo.assessment.came_of import came_of, is_omission, is_open, word
from spo.assessment.facts import Fact, joined
from spo.case import outcome
from spo.case.outcomes import next_in_court
from spo.guidance import OrderKind

from ..passages import Sentence
from ..writer import Writer, as_sentence, ended, when, whole


def why_not_charged(w: Writer, key: str) -> Fact:
    """Return why a breach or alleged breach led to no charge."""
    return whole(w.at(f"breaches.{key}.why_not_charged"))


def omissions(w: Writer, order: str) -> Iterator[Sentence | None]:
    """Yield what is recorded of an order that required something which was not done, and why there was no charge."""
    for key, breach in w.case.breaches.items():
        if breach.order == order and is_omission(w.assessment.view, key):
            said = Fact(breach_words(w, key), (f"breaches.{key}", *_rests_on(w, key)))
            yield as_sentence(joined(said, why_not_charged(w, key), between=" "))


def no_offence(w: Writer, order: str) -> Sentence | None:
    """Return that a breach of an order is no offence in itself, where that is so."""
    kind = _kind(w, order)
    said = [w.law(key, f"existing_orders.{order}.kind") for key in kind.no_offence] if kind else []
    return next(iter(said), None)


def _kind(w: Writer, order: str | None) -> OrderKind | None:
    held = w.case.existing_orders.get(order or "")
    return w.assessment.view.kind(held) if held else None


def breach_words(w: Writer, key: str) -> str:
    """Return a breach as papers may put it: `Breach of paragraph 1 ...: convicted`, or `Alleged breach ...`.

    Of what may be called neither it is said what came of it as to the paragraph.
    """
    view, breach, kind, said = (
        w.assessment.view,
        w.case.breaches[key],
        came_of(w.assessment.view, key),
        outcome_words(w, key),
    )
    which, called = _which(w, key), word(w.assessment.table, key)
    if called:
        return f"{called.capitalize()}{f' of {which}' if which else ''}: {said}."
    under = f"As to {which}" if which else "As to an order"
    if breach.incident in view.unattributed:
        settled = kind and (not kind.alleged or outcome(w.case, key).id == "charged")
        more = "" if settled else ", and no breach by the defendant is alleged"
        return f"{under}: {said or 'what came of it is not recorded'}. It is not attributed to the defendant{more}."
    if kind is None:
        return f"{under}. [To complete: what came of it]"
    if breach.clause_did_not_catch != "yes" and is_open(w.assessment.table, key):
        return f"{under}: {said}; whether its words reach it is open to argument."
    return f"{under}: {said}."


def came_to_nothing(w: Writer, incident: str) -> Fact:
    """Return that an act was looked at under an order and came to no charge, or was not proved: `No arrest.`"""
    found = dict[str, list[str]]()
    for key in w.assessment.table.breaches.get(incident, ()):
        kind = came_of(w.assessment.view, key)
        if kind and ({"date", "why_not_charged"}.issubset(kind.needs) or kind.id == "tried-not-proved"):
            found.setdefault(kind.said_of(_kind(w, w.case.breaches[key].order)), []).append(key)
    said = " ".join(ended(capital(one)) for one in found)
    return Fact(
        said, tuple(path for keys in found.values() for key in keys for path in (f"breaches.{key}", *_rests_on(w, key)))
    )


def is_called(w: Writer, key: str) -> bool:
    """Return whether papers call it a breach, or an alleged breach."""
    return bool(word(w.assessment.table, key))


def came_to(w: Writer, key: str) -> Fact:
    """Return what came of a breach where the clause is named beside it: `breach, convicted, 4 May 2026.`"""
    called, said = word(w.assessment.table, key), outcome_words(w, key, with_court=False)
    text = f"{', '.join(part for part in (called, said) if part)}."
    return Fact(text if said else "[To complete: what came of it]", (f"breaches.{key}", *_rests_on(w, key)))


def _rests_on(w: Writer, key: str) -> tuple[str, ...]:
    said = outcome(w.case, key)
    return (said.said, f"{said.at}.court", said.dated)


def _which(w: Writer, key: str) -> str:
    """Return which term of which order: `paragraph 1 of the restraining order`."""
    breach = w.case.breaches[key]
    order = w.case.existing_orders.get(breach.order or "")
    term = order.terms.get(breach.term or "") if order else None
    called = w.assessment.view.clause_word(breach.order or "")
    paragraph = f"{called} {term.paragraph}" if term and term.paragraph else ""
    named = f"the {w.assessment.view.order_name(breach.order or '')}" if order else ""
    return " of ".join(part for part in (paragraph, named) if part)


def outcome_words(w: Writer, key: str, with_court: bool = True) -> str:
    """Return what came of it, with the day and any court: `convicted, Exampleton Magistrates' Court, 4 May 2026`."""
    kind, said = came_of(w.assessment.view, key), outcome(w.case, key)
    day = when(said.date)
    held = w.case.proceedings.get(w.case.breaches[key].proceeding or "") if said.id == "charged" else None
    parts = (
        kind.said_of(_kind(w, w.case.breaches[key].order)) if kind else "",
        said.court if with_court else "",
        f"sentenced on {day}" if day and said.sentenced else day,
        f"{next_in_court(held)} {when(held.next_hearing)}" if held and held.next_hearing else "",
    )
    return ", ".join(part for part in parts if part)
