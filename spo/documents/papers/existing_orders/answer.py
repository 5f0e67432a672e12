"""The short answer to the objection that another order is already in place, and what the orders are."""

from collections.abc import Collection, Iterator
from datetime import date

from spo.assessment import TermAssessment
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.outlasting import when_it_ends
from spo.case import Period

from ...answer import supporting
from ...passages import Passage, Sentence
from ...writer import Writer, begun, day, ended, passage
from ..hearing import the_complainant
from ..questions import the_orders
from ..shared import by_court, not_begun
from .opening import by_one_alone, by_person, opening
from .over import opening as over
from .own_reading import own_reading


def prepared(w: Writer) -> list[Passage]:
    """Return for whom the note is, as at what day, and once that what it says of words is how the applicant reads them.

    It argues, so that it is nobody's evidence.
    """
    on = Fact(day(w.assessment.view.on), ("applicant.force",))
    said = w.say("For {applicant}, as at {on}. Numbers are the chronology's.", applicant=the_complainant(w), on=on)
    return passage("prepared", said, w.law("note-read"), style="plain")


def answer(w: Writer) -> list[Passage]:
    """Return what the orders forbid, what they leave, what they do answer, and until when; or that none is needed."""
    view, shown = w.assessment.view, w.assessment.necessity_shown
    if view.orders_in_force and not shown:
        return _not_shown(w)
    if not view.orders_in_force:
        none = Fact("No other order is known to be in force." if view.searched else "", ("order_checks",))
        found = passage("answer", w.say("{none}", none=none), *_to_come(w), *over(w)) + w.gaps(
            "answer", "orders-not-checked"
        )
        return found + (supporting(w) if shown else [])
    return passage("answer", *opening(w), own_reading(w), *_outlasts(w), *_to_come(w)) + supporting(w)


def orders(w: Writer) -> list[Passage]:
    """Return each order: by whom it was made, when, on what, whom it names, until when it runs, and its exhibit."""
    found: list[Sentence | None] = []
    view = w.assessment.view
    for key, order in {**view.orders_in_force, **view.to_come}.items():
        base = f"existing_orders.{key}"
        full, made = w.order_name(key), w.at(f"{base}.made")
        slots = {"name": composed(f"The {full.text}", full), "made": made}
        court = by_court(w, key)
        names = joined(w.people(order.names), w.at(f"{base}.names_others"), between="; ")
        exhibit = w.exhibits((order.exhibit,) if order.exhibit else ())
        marks = joined(w.at(f"{base}.reference"), exhibit, between="; ")
        kind = view.kind(order)
        how = "made" if kind is None or kind.is_order else "given"
        found += [
            w.say(f"{{name}} was {how} by {{court}} on {{made}} ({{marks}}).", court=court, marks=marks, **slots)
            or w.say(f"{{name}} was {how} by {{court}} on {{made}}.", court=court, **slots)
            or w.say(f"{{name}} was {how} on {{made}}.", **slots),
            w.say(
                f"The defendant has had it since {'that day' if order.served == order.made else '{served}'}.",
                f"{base}.served",
                served=w.at(f"{base}.served"),
            )
            if order.served
            else None,
            *_names_and_runs(w, key, names),
        ]
    return passage("orders", *found)


def _names_and_runs(w: Writer, key: str, names: Fact) -> Iterator[Sentence | None]:
    """Yield whom an order names, and until when. Only one that outlasts the hearing is said to remain in place.

    What the short answer has said is not said again.
    """
    order, hearing = w.case.existing_orders[key], w.case.hearing.date
    base = f"existing_orders.{key}"
    if key not in w.assessment.view.orders_in_force:
        yield w.say("It names {names}.", names=names)
        yield w.say("It is {yet}.", yet=not_begun(w))
        return
    ends, first, last = w.at(f"{base}.ends"), order.ends.earliest, order.ends.latest
    runs = "ends on {ends}"
    if order.until_further_order == "yes":
        runs, ends = "remains in place until further order", Fact("", (f"{base}.until_further_order",))
    elif last and hearing.earliest and last < hearing.earliest:
        runs = "ends on {ends}, before the hearing"
    elif first and hearing.latest and first > hearing.latest:
        runs = "remains in place to {ends}"
    shown, alone = w.assessment.necessity_shown and bool(names.text), len(w.assessment.view.orders_in_force) == 1
    if shown and "before" not in runs and (by_person(w) or (alone and not order.names_others)):
        return
    if shown and runs == "ends on {ends}":
        yield w.say("It names {names}.", *ends.paths, names=names)
        return
    slots = {"ends": ends} if "{ends}" in runs else {}
    both = w.say(f"It names {{names}}, and {runs}.", *ends.paths, names=names, **slots)
    yield both or w.say("It names {names}.", names=names)
    if not both:
        yield w.say(f"It {runs}.", *ends.paths, **slots)


def _to_come(w: Writer) -> list[Sentence | None]:
    return [
        w.say(
            "{licence} will run from release to {ends}.",
            licence=begun(the_orders(w, (key,))),
            ends=w.at(f"existing_orders.{key}.ends"),
        )
        for key in w.assessment.view.to_come
    ]


def _outlasts(w: Writer) -> Iterator[Sentence | None]:
    """Yield which terms would last after the existing protection ends; where all would, that they all would.

    A term on which no order has a clause, or for somebody whom none protects, has nothing to outlast, and would last;
    and so would one whose only clauses end with the others, though they name nobody whom it protects.
    Where another order runs on, those that end are named: the existing protection does not end with them. Of people
    whom only the order that ends protects, and of one alone when it ends, the opening has told it.
    """
    time: dict[tuple[str, tuple[str, ...]], list[tuple[str, Fact]]] = {}
    told = by_one_alone(w)
    shown = [term for term in w.assessment.terms if term.shown]
    for term in shown:
        ends = when_it_ends(w.assessment.view, term.added.time)
        orders = tuple(dict.fromkeys(path.split(".")[1] for path in ends.paths))
        time.setdefault((ends.text, orders), []).append((term.id, ends))
    every = {text for text, _ in time if text}
    ending = {order for _, orders in time for order in orders}
    beside = all(
        term.added.time or term.added.persons or _ends_too(term, ending, w.case.terms[term.id].period) for term in shown
    )
    for (text, orders), found in time.items():
        if {one for term in shown if term.id in dict(found) for one, _ in term.added.time} <= told:
            continue
        ends = composed(text, *(one for _, one in found))
        run_on = _another_runs_on(w, orders)
        what = the_orders(w, orders) if run_on else Fact("the existing protection")
        end = "end" if run_on and len(orders) > 1 else "ends"
        if text and len(every) == 1 and beside and not run_on:
            opened = [f"existing_orders.{key}.ends" for key in w.assessment.view.orders_in_force] == [*ends.paths]
            each = f"Each term would outlast {the_orders(w, orders).text}."
            yield (
                w.say(each, "terms", *ends.paths)
                if opened
                else w.say(
                    "The existing protection ends on {ends}, and each term would outlast it.", "terms", ends=ends
                )
            )
        else:
            yield w.say(
                f"{{terms}} would outlast {{what}}, which {end} on {{ends}}.",
                terms=begun(w.term_list(key for key, _ in found)),
                what=what,
                ends=ends,
            )


def _ends_too(term: TermAssessment, ending: Collection[str], own: Period) -> bool:
    """Return whether a term has no clause on its point, or none but those of such orders and no shorter time."""
    of = {order for order, _ in term.together.clauses} if term.together else set()
    return not of or (of <= {*ending} and not own.fixed_months)


def _another_runs_on(w: Writer, orders: Collection[str]) -> bool:
    """Return whether an order in force, but for these, ends later than each of them, or has no end."""
    view = w.assessment.view
    last = max((w.case.existing_orders[key].ends.latest or date.max for key in orders), default=date.max)
    others = (order for key, order in view.orders_in_force.items() if key not in orders)
    return any((order.ends.latest or date.max) > last for order in others)


def _not_shown(w: Writer) -> list[Passage]:
    """Say first, and plainly, that necessity is not shown, and why. What to do instead is for the officer alone.

    A question that nobody has answered yet shows nothing either way: it is a marked gap.
    """
    assessment = w.assessment
    if not (assessment.situations or (assessment.terms and all(term.duplicates for term in assessment.terms))):
        return w.gaps(
            "answer", *(finding.id for finding in assessment.limbs[2].missing if finding.severity == "blocks")
        )
    names = the_orders(w, tuple(assessment.view.orders_in_force))
    found = w.gaps("answer", "terms-none") + passage("answer", w.law("not-shown", orders=names))
    for situation in w.assessment.situations:
        entry = w.assessment.view.guidance.situations[situation.id]
        shown = Sentence(ended(entry.filed or entry.say), situation.met.facts, (f"situations/{situation.id}",))
        found.append(Passage(f"answer.{situation.id}", (shown,), "sub"))
    covered = [term for term in w.assessment.terms if term.duplicates]
    if covered and not w.assessment.situations:
        found += passage(
            "answer.covered",
            w.say("The existing orders already say all of {terms}.", terms=w.term_list(term.id for term in covered)),
            style="sub",
        )
    return found
