"""Drafts for each term sought: what it is for, why it is necessary on these facts, and why less would not do."""

from collections.abc import Iterator

from spo.case import Considered
from spo.case.english import capital, fill, listed, lower

from ...assess import Assessment
from ...facts import Fact, composed
from ...outlasting import when_it_ends
from ...reach import Comparison
from ...terms import TermAssessment
from ...view import View
from ...wishes import gives_a_wish
from .chosen import named_for, same_as
from .draft import drafts
from .periods import own_period, shorter
from .pieces import NONE, opening, people, places_named, said, say, terms
from .telling import by_number, kinds, told

_LETTERS = 160
_PERSONS = 2  # whom a term names: of more it says that they are protected
_KINDS = 3  # of acts that the words of the orders do not reach


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
    return said(
        _purpose(view, key, whom) or say(view, "term-protects", people=whom),
        say(view, "term-driver", driver=Fact(lower(driver.kind), (f"{base}.kind",))) if driver else None,
    )


def _purpose(view: View, key: str, whom: Fact) -> Fact | None:
    """Return what a term of the library is for, about the people and the place of the term sought."""
    entry = view.guidance.terms.get(view.case.terms[key].library or "")
    if entry is None:
        return None
    where = places_named(view, view.case.terms[key].places)
    place = composed(where.text or "the place that the term names", where)
    many = len(view.case.terms[key].persons) > _PERSONS
    text = fill(entry.purpose, {"people": "the people protected" if many else whom.text, "place": place.text})
    return composed(text, Fact("", (f"terms.{key}.library",), (f"terms/{entry.id}",)), whom, where)


@drafts("terms.*.why_necessary")
def why_necessary(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft why a term is necessary: the acts that tell most, by name, and what the orders in force leave."""
    found = _of(assessment, key)
    return said(_acts(assessment, found), *_beside_orders(assessment, found)) if found else ()


def _acts(assessment: Assessment, found: TermAssessment) -> Fact | None:
    """Return on which acts a term rests: those of a term before it where they are the same."""
    view = assessment.view
    if same := same_as(assessment, found):
        return say(view, "term-same-acts", f"terms.{found.id}.incidents", term=terms(view, (same,)))
    return say(view, "term-acts", acts=told(view, named_for(assessment)[found.id]))


def _beside_orders(assessment: Assessment, found: TermAssessment) -> Iterator[Fact | None]:
    view, c = assessment.view, found.together
    if c is None:
        first = found.id == next(one.id for one in assessment.terms if one.answers)
        yield say(view, "term-no-order", "order_checks") if view.searched and first else None
        return
    left = _left(assessment, found, c)
    yield left
    if c.clauses:
        missing = tuple(key for key in found.added.persons if key in view.case.protected_persons)
        unnamed = people(view, missing), places_named(view, found.added.places)
        names = composed(listed([one.text for one in unnamed if one.text], "or"), *unnamed)
        unsaid = say(view, "term-unnamed", orders=_orders(view), names=names)
        yield say(view, "term-not-named", names=names) if left else unsaid
    if c.reaches and found.added.time and not found.added.duty:
        yield say(view, "term-ends", ends=when_it_ends(view, found.added.time))


def _orders(view: View) -> Fact:
    """Return the orders in force as a sentence speaks of them: `the restraining order`."""
    held = tuple(view.orders_in_force)
    name = f"the {view.order_name(held[0])}" if len(held) == 1 else "the orders in force"
    return Fact(name, tuple(f"existing_orders.{key}.kind" for key in held))


def _left(assessment: Assessment, found: TermAssessment, c: Comparison) -> Fact | None:
    """Return what the words of the orders in force leave of what a term would forbid or require."""
    view, orders = assessment.view, _orders(assessment.view)
    if found.added.duty:
        return None if found.added.beside else _not_required(assessment, found)
    out = [key for key in c.since if assessment.table.of_those_in_force(key) == "no"]
    if c.caught and not c.clauses:
        return None if not out else say(view, "term-reach-only", orders=orders, acts=_numbered(view, c.caught))
    if not c.clauses:
        return _silent(assessment, found)
    left = kinds(view, out if found.added.conduct else (), _KINDS, "or")
    return say(view, "term-not-reached", orders=orders, kinds=left)


def _silent(assessment: Assessment, found: TermAssessment) -> Fact | None:
    """Return of which terms no order in force says anything: once, at the first of them."""
    view = assessment.view
    every = [
        one.id
        for one in assessment.terms
        if one.answers and (c := one.together) and not (one.added.duty or c.caught or c.clauses or c.near)
    ]
    if found.id not in every[:1]:
        return None
    alone = say(view, "term-silent", orders=_orders(view))
    more = terms(view, tuple(every[1:])) if every[1:] else NONE
    return say(view, "terms-silent", orders=_orders(view), terms=more) or alone


def _numbered(view: View, keys: tuple[str, ...]) -> Fact:
    numbers = by_number(view, keys)
    return composed(f"act{'s' if len(keys) > 1 else ''} {numbers.text}", numbers)


def _not_required(assessment: Assessment, found: TermAssessment) -> Fact | None:
    """Return that no order in force requires it, at the first such term: of orders that only forbid, that they do."""
    view = assessment.view
    first = next(one for one in assessment.terms if one.answers and one.added.duty and not one.added.beside)
    if found.id != first.id:
        return None
    held = [view.kind(order) for order in view.orders_in_force.values()]
    if all(kind and kind.only_forbids for kind in held):
        law = Fact("", (), tuple(f"orders/{kind.id}" for kind in held if kind))
        return say(view, "term-only-forbids", orders=composed(_orders(view).text, _orders(view), law))
    return say(view, "term-not-required", orders=_orders(view))


@drafts("terms.*.less_considered")
def less_considered(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft why less than a term would not do: by the library, else what is recorded as considered; and its period."""
    view, found = assessment.view, _of(assessment, key)
    if found is None:
        return ()
    sought = own_period(view, key) if shorter(view, key) else NONE
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
    path = Fact("", (f"terms.{key}.library",), (f"terms/{entry.id}",))
    for one in assessment.terms:
        other = view.guidance.terms.get(view.case.terms[one.id].library or "")
        if one.id == key:
            break
        if other and other.lesser == entry.lesser and one.answers and not one.duplicates:
            return say(view, "less-as-before", term=composed(terms(view, (one.id,)).text, path))
    return composed(capital(entry.lesser), path)


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
