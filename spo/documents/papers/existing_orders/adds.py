"""Each term beside the clauses that come nearest: what it adds, in a few words, and the acts that they do not reach."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from spo.assessment import TermAssessment, capital, listed
from spo.assessment.added import conduct
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends
from spo.case.grouped import grouped

from ...passages import Passage, Row
from ...writer import Writer, ended, labelled, passage, row, whole
from ..compared import bracketed, on_point
from ..order_headings import headed
from ..questions import short_name
from ..repeats import clauses_named, repeats
from ..shared import place_names
from .as_a_whole import NOTHING, as_a_whole, marks, of_orders, whom

_WIDER = {
    "hours": "Outside the hours of that clause too.",
    "exception": "Its exceptions differ.",
}
_LIMITED = {"number": "number", "service": "service"}
_PLACE, _UNNAMED = "going to such a place", "going to a place that no clause names"
_CALLED = {"coming within a distance": "a distance to keep", "going to a place": _PLACE}
_CONTACT = frozenset({"contact", "online", "approach"})
"""Kinds of conduct that clauses take together: to come up to somebody is a way to make contact."""
_WITHIN = re.compile(r"\bwithin (\d[\d,]* ?(?:metres|miles|kilometres|yards))\b")
_MEANS = 3  # that are named of those that no clause is about


def what_terms_add(w: Writer) -> list[Row]:
    """Return what each term sought adds, where there is an order to add it to; terms that add the same in one row.

    Whom the orders protect stands before the terms; how long they last, and what follows a breach, after them.
    """
    if not (w.assessment.terms and (w.assessment.view.orders_in_force or w.assessment.view.to_come)):
        return []
    same: dict[tuple[str, ...], list[TermAssessment]] = {}
    for term in w.assessment.terms:
        cells = (_nearest(w, term).text, _told(w, term).text, _acts(w, (term,)).text)
        same.setdefault(cells, []).append(term)
    return [*whom(w), *(_row(w, of) for of in same.values()), *as_a_whole(w)]


def _row(w: Writer, of: Sequence[TermAssessment]) -> Row:
    adds = [_told(w, term) for term in of]
    return row(
        of[0].id,
        term=joined(*(term_named(w, term) for term in of), between="; "),
        nearest=composed(_nearest(w, of[0]).text, *(_nearest(w, term) for term in of)),
        adds=composed(adds[0].text, *adds),
        acts=_acts(w, of),
    )


def _acts(w: Writer, terms: Sequence[TermAssessment]) -> Fact:
    """Return the acts since the orders that terms answer and no clause plainly reaches. A duty reaches no act."""
    held = [term.together for term in terms if term.together and not (term.added.duty or term.duplicates)]
    wanted = {act for c in held for act in c.since if act not in c.caught}
    return bracketed(w, [act for act in w.assessment.view.numbers if act in wanted]) if wanted else Fact("")


def term_named(w: Writer, term: TermAssessment) -> Fact:
    """Return a term by its number and its heading in the draft order."""
    number, head = w.term(term.id), headed(w, term.id)
    return composed(f"{number.text} {head.text}" if head.text else f"Term {number.text}", number, head)


def _told(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term adds, after that it repeats the clauses beside it where it does: in all or in part, and until
    when for whom where the protection of somebody ends soon."""
    found, adds = repeats(w, term), what_it_adds(w, term)
    if not found.text:
        return adds
    ends = when_it_ends(w.assessment.view, term.added.time)
    whole_of_it = f"The same until {ends.text}." if ends.text else "The same."
    return joined(composed("In part the same." if adds.text else whole_of_it, found, ends), adds, between=" ")


def what_it_adds(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term adds in words: the officer's own; or the duty, the means, the people and the places.

    Beside orders that have ended it is what the term does, whatever they said.
    """
    if term.duplicates:
        return Fact(f"{NOTHING}: it duplicates an existing term.", (f"terms.{term.id}",))
    own, more, of = w.at(f"terms.{term.id}.adds"), term.added, Fact("", (f"terms.{term.id}", "existing_orders"))
    if own.text or (term.together is None and not w.assessment.view.orders_noted_over):
        return joined(own, _provider(w, term), between=" ")
    entry = w.assessment.view.guidance.terms.get(w.case.terms[term.id].library)
    alone = Fact(ended(entry.adds), entries=(f"terms/{entry.id}",)) if entry and not _beside(w, term) else Fact("")
    if more.duty:
        said = alone if alone.text else Fact(_duty(w, term))
        return joined(composed(said.text, said, of), _provider(w, term), between=" ")
    if alone.text:
        return composed(alone.text, alone, of)
    parts = [
        _forbids(w, term),
        _whom(w, term),
        _places(w, term),
        _unlimited(more.wider),
        _to_a_distance(w, term),
        *(Fact(_WIDER[name]) for name in more.wider if name in _WIDER),
    ]
    if not any(part.text for part in parts):
        after = Fact("") if repeats(w, term).text else when_it_ends(w.assessment.view, more.time)
        parts = [labelled("The same, after", after)]
    return joined(*(whole(part) for part in parts), of, between=" ")


def _unlimited(wider: Collection[str]) -> Fact:
    """Return to what the clauses about it are limited, and a term is not: one number, or one service."""
    held = [called for name, called in _LIMITED.items() if name in wider]
    return Fact(f"Any {listed(held, 'and any')}." if held else "")


def _to_a_distance(w: Writer, term: TermAssessment) -> Fact:
    """Return to what distance from a place or a person a term reaches, which no clause on its point says."""
    path, held = f"terms.{term.id}.words", on_point(w, term)
    said = [w.case.existing_orders[order].terms[key].words for order, key in held]
    found = [one for one in _WITHIN.findall(w.case.terms[term.id].words) if not any(one in words for words in said)]
    return Fact(f"To {listed(found)}." if held and found else "", (path,))


def _whom(w: Writer, term: TermAssessment) -> Fact:
    """Return whom a term protects besides those whom the clauses about it do."""
    people = w.people(term.added.persons)
    return composed(f"{people.text} too" if people.text else "", people)


def _places(w: Writer, term: TermAssessment) -> Fact:
    """Return which places a term covers that no clause about it names."""
    places = place_names(w, term.added.places)
    return composed(f"{places.text}, which no clause names" if places.text else "", places)


def _duty(w: Writer, term: TermAssessment) -> str:
    """Return that a term requires something of its own, and after when."""
    after = when_it_ends(w.assessment.view, term.added.time).text if term.added.beside else ""
    return f"A requirement of its own{f', which lasts after {after}' if after else ''}."


def _forbids(w: Writer, term: TermAssessment) -> Fact:
    """Return what a term forbids beyond the clauses that are about it: of places by name where they have names."""
    c, table = term.together, w.assessment.table
    if c and not term.added.conduct:
        return Fact("")
    law, alone = w.assessment.view.guidance, not _beside(w, term)
    if c and not alone:
        called = {entry.phrase: entry.shorts or entry.many for entry in law.methods.values()} | _CALLED
        named = [called.get(one, one) for one in conduct(table, term.id, c, "no", "arguable")]
        named = named or [one.shorts or one.many for key in c.missing_means if (one := law.methods.get(key))][:_MEANS]
    else:
        says = table.verdicts.term(term.id).says
        named = [_CALLED.get(entry.phrase, entry.phrase) for limb, entry in law.clauses.items() if limb in says]
        named = [one for one in named if one]
    if term.added.places:
        named = [one for one in named if one not in _CALLED.values()]
    elif alone:
        named = [_UNNAMED if one == _PLACE else one for one in named]
    people = w.people(w.case.terms[term.id].persons, "or")
    text = listed(named)
    text = text.replace("the person", people.text) if people.text else text
    said = f"{capital(text) if alone else f'Also {text}'}."
    return composed(said if text else "", people)


def _beside(w: Writer, term: TermAssessment) -> tuple[tuple[str, str], ...]:
    """Return the clauses on the point of a term, or else those near it where clauses reach an act that it answers.

    One whose kinds of conduct are ticked, and are none of the term's, is not beside it: a ban on contact would be
    nearest to one on homes, for to come to a home is a way to make contact.
    """
    near = term.together.near if term.together and term.together.caught else ()
    own, orders = kinds_ticked(w.case.terms[term.id].reach), w.case.existing_orders
    return tuple(
        (order, key)
        for order, key in on_point(w, term) or near
        if not (own and (theirs := kinds_ticked(orders[order].terms[key].reach)) and own.isdisjoint(theirs))
    )


def kinds_ticked(ticked: Iterable[str]) -> frozenset[str]:
    """Return the kinds of conduct that are ticked, those as one that clauses take together."""
    return frozenset("contact" if one in _CONTACT else one for one in ticked)


def _provider(w: Writer, term: TermAssessment) -> Fact:
    """Return when the provider of what a term requires confirmed it, at the first of the terms that it confirmed so."""
    who, day = _confirmed(w, term)
    if not (who.text and day.text):
        return Fact("")
    same = [each for each in w.assessment.terms if [one.text for one in _confirmed(w, each)] == [who.text, day.text]]
    if same[0].id != term.id:
        return Fact("")
    of = f" of terms {listed([w.term(each.id).text for each in same])}" if same[1:] else ""
    return composed(f"{who.text} confirmed its part{of} on {day.text}.", who, day)


def _confirmed(w: Writer, term: TermAssessment) -> tuple[Fact, Fact]:
    base = f"terms.{term.id}.delivery"
    if w.case.terms[term.id].kind != "requirement" or w.case.at(base).confirmed != "yes":
        return Fact(""), Fact("")
    return w.at(f"{base}.provider"), w.at(f"{base}.confirmed_date")


def _nearest(w: Writer, term: TermAssessment) -> Fact:
    """Return the paragraphs of existing orders that a term stands beside, as its reasons quote them; or that none.

    Beside a term on homes, whose addresses nobody need know, stands also what names one of them, or one that was.
    """
    return paragraphs(w, _beside(w, term) or tuple(_homes(w, term)))


def _homes(w: Writer, term: TermAssessment) -> Iterator[tuple[str, str]]:
    """Yield the clauses that name a home of somebody whom a term on homes protects."""
    sought, places = w.case.terms[term.id], w.case.places
    entry = w.assessment.view.guidance.terms.get(sought.library)
    if not (entry and "home" in entry.acts.only_at) or sought.places:
        return
    for order, held in w.assessment.view.orders_noted.items():
        for key, clause in held.terms.items():
            named = (places[one] for one in clause.places if one in places)
            if any(one.kind == "home" and one.whose in sought.persons for one in named):
                yield order, key


def paragraphs(w: Writer, clauses: Sequence[tuple[str, str]]) -> Fact:
    """Return some clauses by their paragraphs, or that none; where the note is about several orders by what stands
    for those, as `RO 1 and 4; both bails`.
    """
    of = grouped(clauses)
    paths = tuple(f"existing_orders.{order}.terms.{key}.paragraph" for order, key in clauses)
    if len(w.assessment.view.orders_noted) == 1:
        said = listed([clauses_named(w, order, keys) for order, keys in of.items()])
    else:
        numbers = {
            order: listed([one for key in keys if (one := _number(w, order, key))]) for order, keys in of.items()
        }
        marked = [f"{marks(w)[order]} {number}" for order, number in numbers.items() if number]
        said = "; ".join([*marked, *filter(None, [of_orders(w, [key for key, one in numbers.items() if not one])])])
    return Fact(capital(said) or NOTHING, paths or ("existing_orders",))


def _number(w: Writer, order: str, key: str) -> str:
    return w.case.existing_orders[order].terms[key].paragraph


def legend(w: Writer) -> list[Passage]:
    """Return what stands for an order in the table, if anything does."""
    told = {key: mark for key, mark in marks(w).items() if mark and mark != short_name(w, key).text}
    names = [composed(f"{mark} is the {short_name(w, key).text}", short_name(w, key)) for key, mark in told.items()]
    said = w.say("{marks}, with the number of its paragraph.", marks=joined(*names, between=", "))
    return passage("legend", said, style="plain") if what_terms_add(w) else []
