"""How a term is told once an order is made: in the words of the order, as far as they are recorded."""

from dataclasses import replace

from spo.assessment.facts import Fact, composed, joined
from spo.assessment.order_made import Made, last_day
from spo.assessment.terms_made import TermAsMade
from spo.case.days_counted import last_of_months, one_day

from ..marks import plain
from ..passages import Passage, Sentence, TermLine
from ..writer import Writer, day, labelled, passage
from .common_exceptions import said_once
from .order_lines import defined

_BESIDE = ("exceptions", "safeguards", "locality", "map_exhibit")


def number(w: Writer, one: TermAsMade) -> Fact:
    """Return the number that a term has in the draft order, or that it has none there."""
    return w.term(one.term) if one.term else Fact("Not in the draft", (f"terms_made.{one.decision}.term",))


def as_made(w: Writer, one: TermAsMade, made: Made) -> Fact:
    """Return what is known of a term's words as the court made it. Nothing that was sought is said to be ordered."""
    if one.came_of == "granted":
        return _granted(w, one, made)
    if one.came_of == "changed":
        return _changed(w, one)
    return _rests(w, {"refused": "term-refused", "unclear": "term-unclear"}.get(one.came_of or "", "term-unsaid"), one)


def in_short(w: Writer, terms: list[TermAsMade]) -> list[Passage]:
    """Return which terms that were sought are not in the order, with why, and of which it is not known."""
    found: list[Passage] = []
    for one in terms:
        if one.came_of == "refused" and one.term:
            said = w.say("The court did not make term {number}.", number=w.term(one.term))
            why = w.say("{why}", why=w.at(f"terms_made.{one.decision}.why"))
            found += passage(f"refused.{one.term}", said, why, style="plain")
    for key, came in (("terms-unsaid", None), ("terms-unclear", "unclear")):
        held = [one.term for one in terms if one.came_of == came and one.term]
        found += passage(key, w.law(key, terms=w.term_list(held)), style="plain")
    return found


def leaning(w: Writer, terms: list[TermAsMade]) -> list[Passage]:
    """Return that other terms may lean on those that were refused or changed, where the order has any other."""
    lost = [one.term for one in terms if one.came_of in ("refused", "changed") and one.term]
    if all(one.came_of in ("refused", "changed") for one in terms):
        return []
    return passage("terms-lean", w.law("terms-lean", terms=w.term_list(lost)), style="plain")


def in_full(w: Writer, terms: list[TermAsMade], made: Made) -> tuple[dict[str, Fact], list[Passage]]:
    """Return the terms of an order by their ids with all that stands beneath each, and what the whole order allows."""
    held = {one.term: w.assessment.view.term_numbers[one.term] for one in terms if _as_sought(w, one)}
    lines = (w.term_line(key, number, beneath=True, own_period=False) for key, number in held.items())
    apart, allowed = said_once(w, lines)
    said = {line.id: _lines(w, line, made) for line in apart}
    return {id_of(one): said.get(one.term) or as_made(w, one, made) for one in terms}, allowed


def words_of(w: Writer, terms: list[TermAsMade]) -> list[Passage]:
    """Return what a word means that the terms of an order use which were made as they were sought."""
    found = defined(w, [one.term for one in terms if _as_sought(w, one)])
    said = {one.id: tuple(replace(held, text=plain(held.text)) for held in one.sentences) for one in found}
    return [replace(one, sentences=said[one.id], style="plain") for one in found]


def id_of(one: TermAsMade) -> str:
    """Return what tells a term of an order from the others."""
    return one.term or one.decision


def _as_sought(w: Writer, one: TermAsMade) -> bool:
    return one.came_of == "granted" and one.term in w.case.terms


def _granted(w: Writer, one: TermAsMade, made: Made) -> Fact:
    """Return the words of a term as it was sought, without what stands beneath them."""
    if not _as_sought(w, one):
        return _own_words(w, one)
    limits = (_fact(sentence) for sentence in _own_period(w, one.term, made))
    locality = labelled("Limited to:", w.at(f"terms.{one.term}.locality"))
    return joined(w.at(f"terms.{one.term}.words"), locality, *limits, between="\n")


def _lines(w: Writer, line: TermLine, made: Made) -> Fact:
    said = [line.sentence, *line.limbs, *line.beneath, *line.safeguards, *line.after, *_own_period(w, line.id, made)]
    return joined(*map(_fact, said), between="\n")


def _fact(sentence: Sentence) -> Fact:
    """Return a sentence as text. The numbers of terms in it are no references: this paper lists none to lead to."""
    return Fact(plain(sentence.text), sentence.facts, sentence.entries)


def _changed(w: Writer, one: TermAsMade) -> Fact:
    term = w.case.terms.get(one.term)
    beside = term and (any(getattr(term, field) for field in _BESIDE) or term.period.kind)
    return joined(
        labelled("Changed by the court:", _own_words(w, one)),
        _rests(w, "term-changed-beside", one) if beside else Fact(""),
        between="\n",
    )


def _own_words(w: Writer, one: TermAsMade) -> Fact:
    """Return the words of the court as they are recorded, or that they are not."""
    said = w.at(f"terms_made.{one.decision}.words")
    return said if said.text else _rests(w, "term-words-unsaid", one)


def _own_period(w: Writer, key: str, made: Made) -> list[Sentence]:
    """Return how long a term of a full order lasts, where that was sought apart and the order does not end sooner."""
    period, path = w.case.terms[key].period, f"terms.{key}.period"
    if made.interim or not period.kind:
        return []
    begins, ends = one_day(made.of(w.assessment.view).date), last_day(w.assessment.view, made)
    last = last_of_months(begins, period.fixed_months) if begins and period.fixed_months else None
    if last and ends and last > ends:
        told = w.law("term-outlasts", period=w.period(path))
    else:
        kind = "term-until" if period.kind == "until further order" else "term-fixed"
        told = w.law(kind, period=w.period(path))
    to = (
        w.say("Its last day is {last}.", f"{made.base}.date", last=day(last))
        if last and (not ends or last <= ends)
        else None
    )
    return [one for one in (told, to) if one]


def _rests(w: Writer, key: str, one: TermAsMade) -> Fact:
    """Return a sentence of guidance on a term, which rests on the decision on it, if there is one."""
    said = w.assessment.view.guidance.wording[key].text
    path = f"terms_made.{one.decision}.came_of" if one.decision else f"terms.{one.term}"
    return composed(said, Fact("", (path,), (f"wording/{key}",)))
