"""The existing orders, the searches for others, the proceedings, and why an order is asked for beside them."""

from spo.assessment.came_of import word
from spo.assessment.facts import Fact, joined

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, row
from ..breaches import omissions
from ..questions import in_short
from ..shared import an_order, not_begun


def about(w: Writer, key: str) -> list[Sentence | None]:
    """Return what an order is, who made it and when, and whether it is in force."""
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    return [
        w.say(
            f"{{name}} was {w.assessment.view.order_made(key)} on {{made}} by {{court}}.",
            name=begun(an_order(w, key)),
            made=w.at(f"{base}.made"),
            court=w.at(f"{base}.court"),
        ),
        w.say("It was made on conviction of {offence}.", offence=w.at(f"{base}.offence")),
        None if w.assessment.view.binds(order) else w.say("It was served on {day}.", day=w.at(f"{base}.served")),
        _state(w, key),
        w.say("It is exhibit {mark}.", mark=w.exhibits((order.exhibit,) if order.exhibit else ())),
        *omissions(w, key),
    ]


def rows(w: Writer) -> list[Row]:
    """Return the orders that are over, the searches for others, and the proceedings, for the table of particulars."""
    view = w.assessment.view
    over = [about(w, key) for key, _ in view.orders if key not in view.orders_in_force and key not in view.to_come]
    held = {
        "Earlier orders": [_together(sentences) for sentences in over],
        "Other orders": _searches(w),
        "Proceedings": [_proceeding(w, key) for key in w.case.proceedings if key not in _told(w)],
    }
    facts = {label: joined(*lines, between="\n") for label, lines in held.items()}
    return [row(label, label=label, value=fact) for label, fact in facts.items() if fact.text]


def _told(w: Writer) -> frozenset[str | None]:
    """Return the proceedings that are about nothing but proved breaches: the first page tells of those."""
    table, breaches = w.assessment.table, w.case.breaches
    proved = {key for key in breaches if word(table, key) == "breach" and breaches[key].proceeding}
    acts = {breaches[key].incident for key in proved}
    held = {breaches[key].proceeding for key in proved}
    in_force = {*w.assessment.view.orders_in_force, *w.assessment.view.to_come}
    elsewhere = {breaches[key].proceeding for key in proved if breaches[key].order not in in_force}
    return frozenset(
        key
        for key in held - elsewhere
        if key in w.case.proceedings and acts.issuperset(w.case.proceedings[key].incidents)
    )


def _together(sentences: list[Sentence | None]) -> Fact:
    return joined(*(Fact(one.text, one.facts, one.entries) for one in sentences if one), between=" ")


def existing_orders(w: Writer) -> list[Passage]:
    """Return the questions that will be asked, each answered in a sentence: the note has the rest."""
    asked = in_short(w) if w.assessment.necessity_shown else []
    return asked + w.gaps("existing_orders", "order-without-terms", "order-undated", "orders-not-checked")


def _searches(w: Writer) -> list[Fact]:
    """Return each search that was made for other orders, and what it found, a line each."""
    found: list[Fact] = []
    for key, check in w.case.order_checks.items():
        if check.done != "yes":
            continue
        base = f"order_checks.{key}"
        where = joined(w.at(f"{base}.system"), w.at(f"{base}.date"))
        result = w.at(f"{base}.result")
        said = w.say("Searched: {where}: {result}.", where=where, result=result) or w.say(
            "Searched: {where}.", where=where
        )
        found.append(_together([said]))
    return found


def _state(w: Writer, key: str) -> Sentence | None:
    """Return whether an order is in force, and when it ends or ended."""
    order, base = w.case.existing_orders[key], f"existing_orders.{key}"
    ends = w.at(f"{base}.ends")
    if key in w.assessment.view.to_come:
        yet = not_begun(w)
        return w.say("It is {yet}, and ends on {ends}.", yet=yet, ends=ends) or w.say("It is {yet}.", yet=yet)
    if not w.assessment.view.binds(order):
        ran_out = order.ends.latest and order.ends.latest <= w.assessment.view.on
        over = w.say("It ended on {ends}.", ends=ends) if ran_out else None
        return over or w.say("It is no longer in force.", f"{base}.in_force")
    if ends.text:
        return w.say("It is in force, and ends on {ends}.", ends=ends)
    further = order.until_further_order == "yes"
    return w.say("It is in force until further order." if further else "It is in force.", f"{base}.until_further_order")


def _proceeding(w: Writer, key: str) -> Fact:
    """Return one of the criminal and other proceedings, and how it stands."""
    proceeding, base = w.case.proceedings[key], f"proceedings.{key}"
    parts = (f"{base}.{field}" for field in ("stage", "date", "court", "reference"))
    return _together(
        [
            w.say("{what}.", what=w.at(f"{base}.description")),
            w.say("Stage: {stage}.", stage=joined(*map(w.at, parts))),
            w.say("Charged on {day}.", day=w.at(f"{base}.charged")),
            w.say("Convicted on {day}.", day=w.at(f"{base}.decided"))
            if proceeding.decided != proceeding.date
            else None,
            w.say("Next hearing: {next}.", next=w.at(f"{base}.next_hearing")),
            w.say("End of the sentence, or of its suspension: {day}.", day=w.at(f"{base}.sentence_ends")),
            w.say("About {incidents}.", incidents=w.numbered(proceeding.incidents)),
            w.say("{result}", result=w.at(f"{base}.result")),
        ]
    )
