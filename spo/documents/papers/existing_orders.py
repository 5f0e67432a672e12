"""The note on the existing orders: what they say, what has been done since, and what each term would add."""

from spo.assessment import listed
from spo.case import Considered
from spo.guidance import PaperEntry

from ..answer import direct_answer
from ..answer.slots import term_list
from ..passages import Fact, Paper, Passage, Row, Sentence
from ..writer import Writer, day, ended, joined, passage, row
from .application.fairness import compliance
from .shared import act_row, capital, existing_row, short_head, under_orders


def existing_orders(w: Writer, entry: PaperEntry) -> Paper:
    """Return the note. Where necessity is not shown it says so first, and why."""
    return Paper(
        entry,
        head=short_head(w, entry.title),
        passages={
            "prepared": _prepared(w),
            "answer": _answer(w),
            "position": _position(w),
            "since": _since(w),
            "gap_intro": passage("gap_intro", w.law("gap-table-intro")) if _gap(w) else [],
            "considered": _considered(w),
            "consistency": _consistency(w),
            "candour": _candour(w),
            "signature": [],
        },
        tables={
            "orders": _orders(w),
            "order_terms": _order_terms(w),
            "since": [act_row(w, key, status=under_orders(w, key)) for key in shown_since(w)],
            "gap": _gap(w),
        },
    )


def _prepared(w: Writer) -> list[Passage]:
    """Return what the note is for, who prepared it, and as at what day."""
    officer = joined(w.at("applicant.officer_in_the_case.rank"), w.at("applicant.officer_in_the_case.name"))
    on = Fact(day(w.assessment.view.on), ("applicant.officer_in_the_case.name",))
    return passage(
        "prepared",
        w.law("note-opening"),
        w.say("Prepared by {officer}, as at {on}.", officer=officer, on=on),
        style="plain",
    )


def _candour(w: Writer) -> list[Passage]:
    """Return the periods of obedience, for the court to weigh against what has happened since."""
    obeyed = [sentence for span in compliance(w) for sentence in span.sentences]
    lead = (
        w.say("The applicant asks the court to weigh these periods of obedience.", "existing_orders")
        if obeyed
        else None
    )
    return passage("candour", lead, *obeyed)


def _gap(w: Writer) -> list[Row]:
    if not w.assessment.view.orders_in_force:
        return []
    return [existing_row(w, term) for term in w.assessment.terms]


def _names(w: Writer) -> Fact:
    view = w.assessment.view
    names = [f"the {view.order_name(key)}" for key in view.orders_in_force]
    return Fact(listed(names), tuple(f"existing_orders.{key}.kind" for key in view.orders_in_force))


def _answer(w: Writer) -> list[Passage]:
    """The direct answer to the objection that another order is already in place."""
    view, assessment = w.assessment.view, w.assessment
    if not view.orders_in_force:
        none = Fact("No other order is recorded as in force." if w.case.order_checks else "", ("order_checks",))
        found = passage("answer", w.say("{none}", none=none)) + w.gaps("answer", "orders-not-checked")
        return found + (direct_answer(w) if assessment.necessity_shown else [])
    if not assessment.necessity_shown:
        return _not_shown(w)
    opening = passage(
        "answer",
        w.say(
            "{orders} {verb} in place and will be enforced.",
            orders=Fact(capital(_names(w).text), _names(w).paths),
            verb="remains" if len(view.orders_in_force) == 1 else "remain",
        ),
        w.law("nothing-filed-repeats"),
    )
    return opening + direct_answer(w)


def _not_shown(w: Writer) -> list[Passage]:
    """Say first, and plainly, that necessity is not shown, why, and what to do instead."""
    found = w.gaps("answer", "terms-none") + passage("answer", w.law("not-shown", orders=_names(w)))
    for situation in w.assessment.situations:
        entry = w.assessment.view.guidance.situations[situation.id]
        basis = (f"situations/{situation.id}",)
        found.append(
            Passage(
                f"answer.{situation.id}",
                (Sentence(entry.say, situation.met.facts, basis), Sentence(entry.instead, (), basis)),
                "sub",
            )
        )
    covered = [term for term in w.assessment.terms if term.duplicates]
    if covered and not w.assessment.situations:
        found += passage(
            "answer.covered",
            w.say("The existing orders already say all of {terms}.", terms=term_list(w, (term.id for term in covered))),
            style="sub",
        )
    return found


def _position(w: Writer) -> list[Passage]:
    if not w.case.existing_orders:
        return []
    kinds = {order.kind for order in w.assessment.view.orders_in_force.values()}
    said_already = w.assessment.necessity_shown and "A9" in w.assessment.offered
    return passage(
        "position",
        None if said_already else w.law("no-statutory-bar"),
        w.law("restraining-prohibits") if "restraining-order-conviction" in kinds else None,
        w.law("restraining-acquittal-prohibits") if "restraining-order-acquittal" in kinds else None,
    )


def _orders(w: Writer) -> list[Row]:
    view, found = w.assessment.view, []
    for key, order in view.orders:
        base = f"existing_orders.{key}"
        name = Fact(capital(view.order_name(key)), (f"{base}.kind",))
        details = [w.at(f"{base}.{field}") for field in ("court", "reference", "offence")]
        state = "in force" if view.binds(order) else "no longer in force"
        ends = w.at(f"{base}.ends")
        further = order.until_further_order == "yes" and not ends.text
        names, others = w.people(order.names), w.at(f"{base}.names_others")
        found.append(
            row(
                key,
                order=Fact(
                    " ".join(
                        ended(part) for part in (name.text, *(d.text for d in details), state.capitalize()) if part
                    ),
                    name.paths + tuple(path for d in details for path in d.paths),
                ),
                made=_served(w, base),
                ends=Fact("Until further order", (f"{base}.until_further_order",)) if further else ends,
                names=Fact("; ".join(f.text for f in (names, others) if f.text), names.paths + others.paths),
                exhibit=w.exhibits((order.exhibit,) if order.exhibit else ()),
            )
        )
    return found


def _served(w: Writer, base: str) -> Fact:
    made, served = w.at(f"{base}.made"), w.at(f"{base}.served")
    return Fact(f"{made.text}; served {served.text}", made.paths + served.paths) if served.text else made


def _order_terms(w: Writer) -> list[Row]:
    return [
        row(
            f"{key}.{term}",
            order=Fact(capital(w.assessment.view.order_name(key)), (f"existing_orders.{key}.kind",)),
            paragraph=w.at(f"existing_orders.{key}.terms.{term}.paragraph"),
            words=w.at(f"existing_orders.{key}.terms.{term}.words"),
        )
        for key, order in w.assessment.view.orders
        for term in order.terms
    ]


def shown_since(w: Writer) -> list[str]:
    """Return the incidents since the orders in force that the note describes: breaches first, then the latest."""
    since = dict.fromkeys(key for keys in w.assessment.table.since.values() for key in keys)
    broken = [key for key in since if key in w.assessment.table.breaches]
    most = w.assessment.view.guidance.figures["note-acts"].value
    kept = set(list(dict.fromkeys([*broken, *reversed(since)]))[:most])
    return [key for key, _ in w.assessment.view.incidents if key in kept]


def _since(w: Writer) -> list[Passage]:
    found: list[Passage] = []
    table = w.assessment.table
    for order, keys in table.since.items():
        name = w.assessment.view.order_name(order)
        reached = tuple(key for key in keys if key in table.caught[order])
        outside = tuple(key for key in keys if key not in table.caught[order])
        unsaid = tuple(key for key in reached if key not in table.breaches)
        found += passage(
            f"since.{order}",
            w.say(
                "Since the {name} was made, {count} recorded: {incidents}.",
                name=name,
                count=_are(len(keys)),
                incidents=w.incidents(keys),
            )
            or w.say("Since the {name} was made, no act is recorded.", f"existing_orders.{order}.made", name=name),
            w.say("Its terms reach {incidents}.", incidents=w.incidents(reached)),
            w.say("They do not reach {incidents}.", incidents=w.incidents(outside)),
            w.say("Nothing is alleged against the order in {incidents}.", incidents=w.incidents(unsaid)),
        )
    every = dict.fromkeys(key for keys in table.since.values() for key in keys)
    found += passage(
        "since.table",
        w.law("breach-word") if any(under_orders(w, key).text for key in shown_since(w)) else None,
        w.say("The table gives what is recorded under the orders, and then the latest acts.", "incidents")
        if len(shown_since(w)) < len(every)
        else None,
    )
    return found


def _are(count: int) -> str:
    return "1 incident is" if count == 1 else f"{count:,} incidents are"


_CONSIDERED = {"enforcement": "Enforcement", "variation": "Variation", "extension": "Extension"}


def _considered(w: Writer) -> list[Passage]:
    found: list[Passage] = []
    for key, order in w.assessment.view.orders_in_force.items():
        for field, label in _CONSIDERED.items():
            considered: Considered = getattr(order, field)
            base, name = f"existing_orders.{key}.{field}", w.assessment.view.order_name(key)
            if considered.considered == "yes":
                opening = w.say(
                    f"{label} of the {{name}} was considered on {{date}} by {{by}}.",
                    name=name,
                    date=w.at(f"{base}.date"),
                    by=w.at(f"{base}.by"),
                ) or w.say(f"{label} of the {{name}} was considered.", f"{base}.considered", name=name)
                found += passage(base, opening, w.say("{why}", why=w.at(f"{base}.why_not")))
            elif considered.considered == "no":
                opening = w.say(f"{label} of the {{name}} was not considered.", f"{base}.considered", name=name)
                found += passage(base, opening, w.say("{why}", why=w.at(f"{base}.why_not")))
    return found + w.gaps("considered", "enforcement-unasked", "variation-unasked")


def _consistency(w: Writer) -> list[Passage]:
    found: list[Passage] = []
    if w.assessment.view.earlier_spo:
        for key, term in w.assessment.view.terms:
            answer = {"yes": "compatible", "no": "not compatible"}.get(term.earlier_spo_compatible or "")
            if answer:
                found += passage(
                    f"consistency.{key}",
                    w.say(
                        "Term {number} is recorded as {answer} with the earlier stalking protection order.",
                        f"terms.{key}.earlier_spo_compatible",
                        number=w.term(key),
                        answer=answer,
                    ),
                )
    found += passage("consistency.children", w.say("Children: {words}", words=w.at("rights.children")))
    return found + w.gaps("consistency", "term-earlier-spo-unasked", "term-clashes-with-earlier-spo")
