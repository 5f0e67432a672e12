"""What the orders in force have of a term and where they stop, in one sentence of the draft of why it is necessary."""

from collections.abc import Iterator, Mapping, Sequence

from spo.case.english import listed
from spo.case.grouped import grouped

from ...assess import Assessment
from ...facts import Fact, composed
from ...reach import Comparison
from ...terms import TermAssessment
from ...view import View
from .pieces import NONE, people, places_named, said, say, terms
from .telling import by_number, kinds

_KINDS = 3  # of acts that the words of the orders do not reach


def beside_orders(assessment: Assessment, found: TermAssessment) -> tuple[Fact, ...]:
    """Return what exists beside a term, and until when; or that nothing does, at the first term of which that is so."""
    view, c = assessment.view, found.together
    if c is None:
        first = found.id == next(one.id for one in assessment.terms if one.answers)
        return said(say(view, "term-no-order", "order_checks") if view.searched and first else None)
    if found.added.duty:
        return said(None if found.added.beside else _not_required(assessment, found))
    if not c.clauses:
        return said(_reached_only(assessment, found, c))
    return said(*_of_clauses(assessment, found, c))


def _of_clauses(assessment: Assessment, found: TermAssessment, c: Comparison) -> Iterator[Fact | None]:
    """Yield whom the clauses on a point leave out, which kinds of act, and for whom they end soon."""
    view, added = assessment.view, found.added
    missing = tuple(key for key in added.persons if key in view.case.protected_persons)
    on_point = {order for order, _ in c.clauses}
    ending = {key: at for key, at in added.time if key not in missing and at.split(".")[1] in on_point}
    kept = tuple(key for key in _persons(view, found) if key not in missing and key not in ending)
    if not (added.conduct or added.places or added.wider) and (missing or ending) and (kept or ending):
        yield _for_some(view, found, kept, ending, bool(missing))
        return
    out = [key for key in c.since if assessment.table.of_those_in_force(key) == "no"]
    left = kinds(view, out if added.conduct else (), _KINDS, "or")
    names = people(view, missing) if missing else places_named(view, added.places)
    yield (
        say(view, "term-not-reached-or-named", orders=orders_named(view), kinds=left, names=names)
        or say(view, "term-not-reached", orders=orders_named(view), kinds=left)
        or say(view, "term-unnamed", orders=orders_named(view), names=names)
    )


def _persons(view: View, found: TermAssessment) -> tuple[str, ...]:
    return view.case.terms[found.id].persons or tuple(view.case.protected_persons)


def _for_some(
    view: View, found: TermAssessment, kept: Sequence[str], ending: Mapping[str, str], more: bool
) -> Fact | None:
    """Return for whom orders have the point of a term, alone or until when: more people may have nothing on it."""
    held = grouped((at, key) for key, at in ending.items())
    alone = " alone" if more or kept else ""
    parts = [_lasting(view, found, kept)] if kept else []
    first = composed(f" for {people(view, kept).text}{alone}", people(view, kept)) if kept else NONE
    text = [f"{parts[0].text} {'have' if ' and ' in parts[0].text else 'has'} this{first.text}"] if kept else []
    for at, keys in held.items():
        order, ends = _named(view, (at.split(".")[1],)), view.case.at(at).printed
        whom = people(view, keys)
        own = f" for {whom.text}{' alone' if more and not kept else ''}" if more or len(held) > 1 else ""
        text.append(f"{order.text} ends on {ends}" if kept else f"{order.text} has this{own} until {ends}")
        parts += [order, whom, Fact("", (at,))]
    what = ", and ".join(filter(None, (text[0] if kept else "", listed(text[1:] if kept else text))))
    return say(view, "term-has", what=composed(what, first, *parts))


def _lasting(view: View, found: TermAssessment, kept: Sequence[str]) -> Fact:
    """Return the orders that have the point of a term for some people, of which the last to end."""
    on_point = [one.order for one in found.each if one.clauses and not set(kept) <= set(one.missing_persons)]
    lasting = [one.order for one in found.each if one.order in on_point and one.lasts]
    return _named(view, tuple(lasting or on_point))


def _named(view: View, orders: Sequence[str]) -> Fact:
    paths = tuple(f"existing_orders.{key}.kind" for key in orders)
    return Fact(listed([f"the {view.short_order_name(key)}" for key in orders]), paths)


def orders_named(view: View) -> Fact:
    """Return the orders in force as a sentence speaks of them: `the restraining order`."""
    held = tuple(view.orders_in_force)
    return _named(view, held) if len(held) == 1 else composed("the orders in force", _named(view, held))


def _reached_only(assessment: Assessment, found: TermAssessment, c: Comparison) -> Fact | None:
    """Return which of its acts the words of the orders reach, where no clause has the point of a term."""
    view = assessment.view
    out = [key for key in c.since if assessment.table.of_those_in_force(key) == "no"]
    if not c.caught:
        return _silent(assessment, found)
    acts = by_number(view, c.caught)
    numbered = composed(f"act{'s' if len(c.caught) > 1 else ''} {acts.text}", acts)
    return say(view, "term-reach-only", orders=orders_named(view), acts=numbered) if out else None


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
    alone = say(view, "term-silent", orders=orders_named(view))
    more = terms(view, tuple(every[1:])) if every[1:] else NONE
    return say(view, "terms-silent", orders=orders_named(view), terms=more) or alone


def _not_required(assessment: Assessment, found: TermAssessment) -> Fact | None:
    """Return that no order in force requires it, at the first such term: of orders that only forbid, that they do."""
    view = assessment.view
    first = next(one for one in assessment.terms if one.answers and one.added.duty and not one.added.beside)
    if found.id != first.id:
        return None
    held = [view.kind(order) for order in view.orders_in_force.values()]
    if all(kind and kind.only_forbids for kind in held):
        law = Fact("", (), tuple(f"orders/{kind.id}" for kind in held if kind))
        return say(view, "term-only-forbids", orders=composed(orders_named(view).text, orders_named(view), law))
    return say(view, "term-not-required", orders=orders_named(view))
