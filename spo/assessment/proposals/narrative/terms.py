"""Drafts for each term sought: which risk it meets, why it is necessary, and what less was considered."""

from collections.abc import Iterator

from spo.case import Considered
from spo.case.english import listed

from ...added import conduct
from ...assess import Assessment
from ...facts import Fact
from ...outlasting import when_it_ends
from ...reach import Comparison
from ...terms import TermAssessment
from ...view import View
from ...wishes import gives_a_wish
from .draft import drafts
from .periods import own_period, shorter
from .pieces import NONE, count_of, counted, counted_in, incidents, opening, people, said, say, span

_LETTERS = 160


def _of(assessment: Assessment, key: str) -> TermAssessment | None:
    """Return a term as it is assessed, where it answers something and is not said already."""
    return next((one for one in assessment.terms if one.id == key and one.answers and not one.duplicates), None)


@drafts("terms.*.risk")
def risk(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft which risk a term meets: harm to whom, from what acts; and what drives it, as somebody said."""
    view, term = assessment.view, assessment.view.case.terms[key]
    found = _of(assessment, key)
    if found is None or not people(view, term.persons).text:
        return ()
    driver = view.case.defendant.drivers.get(term.delivery.driver or "")
    base = f"defendant.drivers.{term.delivery.driver}"
    return said(
        say(view, "term-risk", *incidents(view, found.answers).paths, people=people(view, term.persons)),
        say(
            view,
            "term-driver",
            driver=Fact(driver.kind, (f"{base}.kind",)),
            said_by=Fact(driver.said_by, (f"{base}.said_by",)),
        )
        if driver
        else None,
    )


@drafts("terms.*.why_necessary")
def why_necessary(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft why a term is necessary: the acts that it answers, and what the orders in force leave."""
    view, found = assessment.view, _of(assessment, key)
    if found is None:
        return ()
    acts = counted_in(count_of(view, found.answers))
    return said(
        say(view, "term-answers", acts=acts, span=span(view, found.answers)),
        *_beside_orders(assessment, found),
    )


def _beside_orders(assessment: Assessment, found: TermAssessment) -> Iterator[Fact | None]:
    view, c = assessment.view, found.together
    if c is None:
        yield say(view, "term-no-order", "order_checks") if view.searched else None
        return
    yield _left(assessment, found, c)
    if c.clauses:
        missing = tuple(key for key in found.added.persons if key in view.case.protected_persons)
        yield say(view, "term-not-covered", people=people(view, missing))
        yield say(view, "term-not-named", places=_places(view, found.added.places))
    if c.since and c.since == found.answers:
        yield say(view, "term-all-since", *(f"incidents.{key}.date" for key in c.since))
    else:
        _, entries = counted(count_of(view, c.since))
        yield say(view, "term-since", entries=entries)
    if c.reaches and found.added.time and not found.added.duty:
        yield say(view, "term-ends", ends=when_it_ends(view, found.added.time))


def _left(assessment: Assessment, found: TermAssessment, c: Comparison) -> Fact | None:
    """Return what the terms of the orders in force leave of what a term would forbid or require."""
    view = assessment.view
    if found.added.duty:
        return None if found.added.beside else say(view, "term-not-required", "existing_orders")
    if not c.clauses:
        return None if c.near else say(view, "term-not-on-point", "existing_orders")
    left = conduct(assessment.table, found.id, c, "no") if found.added.conduct else []
    return say(view, "term-not-reached", conduct=Fact("; ".join(left), (f"terms.{found.id}.words",)))


def _places(view: View, keys: tuple[str, ...]) -> Fact:
    """Return the places that papers may name: what each is called, or its address."""
    held = {key: view.case.places[key] for key in keys if key in view.case.places}
    named = {key: place.name or place.address for key, place in held.items() if not place.withhold}
    return Fact(listed([name for name in named.values() if name]), tuple(f"places.{key}" for key in named))


@drafts("terms.*.less_considered")
def less_considered(assessment: Assessment, key: str) -> tuple[Fact, ...]:
    """Draft what less was considered: what is recorded as considered on the point, and how the term is kept narrow."""
    view, found = assessment.view, _of(assessment, key)
    if found is None:
        return ()
    sought = own_period(view, key) if shorter(view, key) else NONE
    return said(
        *(_considered(view, *one) for one in _on_the_point(found)),
        say(view, "less-period", period=sought),
    )


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
