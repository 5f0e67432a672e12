"""The short answer to the objection that another order is already in place, and what weighs the other way."""

from spo.assessment import listed
from spo.assessment.facts import Fact, joined

from ...answer import direct_answer
from ...passages import Passage, Sentence
from ...writer import Writer, begun, day, ended, passage
from ..application.helps import compliance, quiet


def prepared(w: Writer) -> list[Passage]:
    """Return what the note is for, who prepared it, and as at what day."""
    officer = joined(*(w.at(f"applicant.officer_in_the_case.{field}") for field in ("rank", "name")), between=" ")
    on = Fact(day(w.assessment.view.on), ("applicant.officer_in_the_case.name",))
    return passage(
        "prepared",
        w.law("note-opening") if w.assessment.view.orders_in_force else None,
        w.say("Prepared by {officer}, as at {on}.", officer=officer, on=on),
        style="plain",
    )


def answer(w: Writer) -> list[Passage]:
    """The direct answer to the objection that another order is already in place."""
    view, assessment = w.assessment.view, w.assessment
    if not view.orders_in_force:
        none = Fact("No other order is recorded as in force." if view.searched else "", ("order_checks",))
        found = passage("answer", w.say("{none}", none=none), *_runs(w)) + w.gaps("answer", "orders-not-checked")
        return found + (direct_answer(w) if assessment.necessity_shown else [])
    if not assessment.necessity_shown:
        return _not_shown(w)
    opening = passage("answer", *_runs(w), w.law("nothing-filed-repeats"))
    return opening + direct_answer(w)


def _runs(w: Writer) -> list[Sentence | None]:
    """Return until when each order in force runs: only one that outlasts the hearing is said to remain in place."""
    view = w.assessment.view
    lasting = tuple(key for key, order in view.orders_in_force.items() if order.until_further_order == "yes")
    whole = w.say(
        "{orders} {verb} in place.",
        orders=begun(_names(w, lasting)),
        verb="remains" if len(lasting) == 1 else "remain",
    )
    fixed = [_runs_to(w, key) for key in view.orders_in_force if key not in lasting]
    to_come = [
        w.say(
            "{licence} will run from release to {ends}.",
            licence=begun(_names(w, (key,))),
            ends=w.at(f"existing_orders.{key}.ends"),
        )
        for key in view.to_come
    ]
    return [whole, *fixed, *to_come]


def _runs_to(w: Writer, key: str) -> Sentence | None:
    """Return until when an order runs. Where the day of the hearing is not known, nothing is said of that day."""
    order, hearing = w.case.existing_orders[key], w.case.hearing.date
    name, ends = begun(_names(w, (key,))), w.at(f"existing_orders.{key}.ends")
    first, last = order.ends.earliest, order.ends.latest
    if first and hearing.latest and first > hearing.latest:
        return w.say("{name} remains in place to {ends}.", name=name, ends=ends)
    if last and hearing.earliest and last < hearing.earliest:
        return w.say("{name} ends on {ends}, before the hearing.", name=name, ends=ends)
    return w.say("{name} is in force, and ends on {ends}.", name=name, ends=ends) or w.say(
        "{name} is in force.", f"existing_orders.{key}.in_force", name=name
    )


def _not_shown(w: Writer) -> list[Passage]:
    """Say first, and plainly, that necessity is not shown, and why. What to do instead is for the officer alone.

    A question that nobody has answered yet shows nothing either way: it is a marked gap.
    """
    assessment = w.assessment
    if not (assessment.situations or (assessment.terms and all(term.duplicates for term in assessment.terms))):
        return w.gaps(
            "answer", *(finding.id for finding in assessment.limbs[2].missing if finding.severity == "blocks")
        )
    found = w.gaps("answer", "terms-none") + passage("answer", w.law("not-shown", orders=_names(w)))
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


def _names(w: Writer, keys: tuple[str, ...] | None = None) -> Fact:
    view = w.assessment.view
    held = tuple(view.orders_in_force) if keys is None else keys
    return Fact(
        listed([f"the {view.order_name(key)}" for key in held]), tuple(f"existing_orders.{k}.kind" for k in held)
    )


def candour(w: Writer) -> list[Passage]:
    """Return the periods of obedience and of quiet, for the court to weigh against what has happened since."""
    weighed = [*(sentence for span in compliance(w) for sentence in span.sentences), *quiet(w)]
    lead = w.say("The court is asked to weigh this.", "existing_orders") if weighed else None
    return passage("candour", lead, *weighed)
