"""Drafts for each term sought: what it is for, why it is necessary on these facts, and why less would not do."""

from collections.abc import Iterator
from itertools import takewhile

from spo.case import Considered
from spo.case.english import capital, fill, lower

from ...assess import Assessment
from ...facts import Fact, composed
from ...terms import TermAssessment
from ...view import View
from ...wishes import gives_a_wish
from .accounts_used import accounts_used
from .beside_orders import beside_orders
from .chosen import about_presence, named_for, same_as
from .draft import drafts
from .in_brief import Row, in_brief
from .periods import own_period, shorter
from .pieces import NONE, of_defendant, opening, people, places_named, said, say, terms

_LETTERS = 160
_PERSONS = 2  # whom a term names: of more it says that they are protected
_WORDS = 50  # of all that is drafted of a term


def _of(assessment: Assessment, key: str) -> TermAssessment | None:
    """Return a term as it is assessed, where it answers something and is not said already."""
    return next((one for one in assessment.terms if one.id == key and one.answers and not one.duplicates), None)


@drafts("terms.*.risk")
def risk(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft what a term is for, and what it addresses of what lies behind the acts."""
    view, term = assessment.view, assessment.view.case.terms[key]
    whom = people(view, term.persons)
    if _of(assessment, key) is None or not whom.text:
        return ()
    driver = view.case.defendant.drivers.get(term.delivery.driver or "")
    base = f"defendant.drivers.{term.delivery.driver}"
    first = key == next((one for one, held in view.terms if held.delivery.driver == term.delivery.driver), key)
    return said(
        _purpose(view, key, whom) or say(view, "term-protects", people=whom),
        say(view, "term-driver", driver=Fact(lower(driver.kind), (f"{base}.kind",))) if driver and first else None,
    )


def _purpose(view: View, key: str, whom: Fact) -> Fact | None:
    """Return what a term of the library is for, about the people and the place of the term sought."""
    entry = view.guidance.terms.get(view.case.terms[key].library or "")
    if entry is None:
        return None
    where = places_named(view, view.case.terms[key].places)
    place = composed(where.text or "the place that the term names", where)
    many = len(view.case.terms[key].persons) > _PERSONS
    slots = {"people": "the people protected" if many else whom.text, "place": place.text, **of_defendant(view)}
    return composed(capital(fill(entry.purpose, slots)), _library(view, key), whom, where)


@drafts("terms.*.why_necessary")
def why_necessary(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft why a term is necessary: the acts that tell most, by name, and what the orders in force leave."""
    found = _of(assessment, key)
    if found is None:
        return ()
    beside = beside_orders(assessment, found)
    others = (*risk(assessment, key), *beside, *less_considered(assessment, key))
    return said(_acts(assessment, found, _WORDS - sum(len(one.text.split()) for one in others)), *beside)


def _acts(assessment: Assessment, found: TermAssessment, room: int) -> Fact | None:
    """Return on which acts a term rests, in so many words: those of a term before it where they are the same."""
    view = assessment.view
    if same := same_as(assessment, found):
        return say(view, "term-same-acts", f"terms.{found.id}.incidents", term=terms(view, (same,)))
    before = takewhile(lambda one: one.id != found.id, assessment.terms)
    used = None if any(accounts_used(view, one) for one in before) else accounts_used(view, found)
    where = places_named(view, view.case.terms[found.id].places).text
    there = where if any(where in one.text for one in risk(assessment, found.id)) else ""
    row = Row(len(found.answers), there, about_presence(view, found.id))
    acts = used or in_brief(view, named_for(assessment)[found.id], room, row)
    return say(view, "term-acts", acts=acts)


@drafts("terms.*.less_considered")
def less_considered(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft why less than a term would not do: by the library, else what is recorded as considered; and its period."""
    view, found = assessment.view, _of(assessment, key)
    if found is None:
        return ()
    sought = own_period(view, key) if shorter(view, key) else NONE
    before = takewhile(lambda one: one.id != key, assessment.terms)
    if any(shorter(view, one.id) and own_period(view, one.id).text == sought.text for one in before):
        sought = NONE
    lesser = _lesser(assessment, key)
    return said(
        *((lesser,) if lesser else (_considered(view, *one) for one in _on_the_point(found))),
        say(view, "less-period", period=sought),
    )


def _lesser(assessment: Assessment, key: str) -> Fact | None:
    """Return why less than a term of the library would not do: by a term before it that gives the same reason."""
    view = assessment.view
    entry = view.guidance.terms.get(view.case.terms[key].library or "")
    if entry is None:
        return None
    path = _library(view, key)
    for one in assessment.terms:
        other = view.guidance.terms.get(view.case.terms[one.id].library or "")
        if one.id == key:
            break
        if other and other.lesser == entry.lesser and one.answers and not one.duplicates:
            return say(view, "less-as-before", term=composed(terms(view, (one.id,)).text, path))
    return composed(capital(fill(entry.lesser, of_defendant(view))), path)


def _library(view: View, key: str) -> Fact:
    held = view.case.terms[key].library
    return Fact("", (f"terms.{key}.library",), (f"terms/{held}",))


def _on_the_point(found: TermAssessment) -> Iterator[tuple[str, str]]:
    """Yield what could be done with each order that has a term on the point: vary it, or extend it, or enforce it."""
    c = found.together
    for order in dict.fromkeys(order for order, _ in c.clauses) if c else ():
        if c and not c.reaches:
            yield order, "variation"
        elif c and not c.lasts:
            yield order, "extension"
        else:
            yield order, "enforcement"


def _considered(view: View, order: str, course: str) -> Fact | None:
    held: Considered = getattr(view.case.existing_orders[order], course)
    base = f"existing_orders.{order}.{course}"
    if held.considered != "yes" or gives_a_wish(view.guidance, f"{base}.why_not", held.why_not):
        return None
    given = {"date": held.date.printed, "by": held.by.rstrip(".")}
    beside = "; ".join(text for text in given.values() if text)
    name = f"{view.order_name(order)}{f' ({beside})' if beside else ''}"
    paths = (f"existing_orders.{order}.kind", *(f"{base}.{field}" for field, text in given.items() if text))
    slots = {"order": Fact(name, paths), "why": _text(held.why_not, f"{base}.why_not")}
    if course == "variation":
        return say(view, "less-variation", **slots)
    if course == "extension":
        return say(view, "less-extension", **slots)
    return say(view, "less-enforcement", **slots)


def _text(words: str, path: str) -> Fact:
    text = opening(words, _LETTERS)
    return Fact(text if not text or text[-1] in '.!?"”' else f"{text}.", (path,))
