"""Other orders and proceedings, and each term beside what the orders say."""

from spo.assessment import TermAssessment, listed
from spo.assessment.conditions.acts import outside_words
from spo.assessment.facts import Fact, joined
from spo.assessment.outlasting import when_it_ends

from ...passages import Passage, Row, Sentence
from ...writer import Writer, begun, passage, row
from ..breaches import omissions
from ..compared import adds, says, since
from ..repeats import marked
from ..shared import an_order, not_begun, place_names


def existing(w: Writer) -> list[Row]:
    """Return the gap table: a row for each term sought, where an order is in force or a licence is to begin."""
    if not (w.assessment.view.orders_in_force or w.assessment.view.to_come):
        return []
    return [
        row(
            term.id,
            term=w.term(term.id),
            says=says(w, term),
            since=since(w, term, with_exhibits=False),
            adds=marked(w, term, adds(w, term)),
        )
        for term in w.assessment.terms
    ]


def existing_orders(w: Writer) -> list[Passage]:
    """Return each existing order, and the searches made for others."""
    view, found = w.assessment.view, []
    for key, order in view.orders:
        base = f"existing_orders.{key}"
        found += passage(
            f"existing_orders.{key}",
            w.say(
                "{name} was made on {made} by {court}.",
                name=begun(an_order(w, key)),
                made=w.at(f"{base}.made"),
                court=w.at(f"{base}.court"),
            ),
            w.say("It was made on conviction of {offence}.", offence=w.at(f"{base}.offence")),
            None if view.binds(order) else w.say("It was served on {day}.", day=w.at(f"{base}.served")),
            _state(w, key),
            w.say("It is exhibit {mark}.", mark=w.exhibits((order.exhibit,) if order.exhibit else ())),
            *omissions(w, key),
        )
    found += _searches(w)
    if view.orders_in_force:
        found += passage("existing_orders.law", w.law("no-statutory-bar"), w.law("necessity-each"))
        found += what_they_leave(w) if w.assessment.necessity_shown else []
    return found + w.gaps("existing_orders", "order-without-terms", "order-undated", "orders-not-checked")


def _searches(w: Writer) -> list[Passage]:
    """Return each search that was made for other orders, and what it found, a line each."""
    found: list[Passage] = []
    for key, check in w.case.order_checks.items():
        if check.done != "yes":
            continue
        base = f"order_checks.{key}"
        where = joined(w.at(f"{base}.system"), w.at(f"{base}.date"))
        said = w.say("{where}: {result}.", where=where, result=w.at(f"{base}.result")) or w.say("{where}.", where=where)
        found += passage(f"order_checks.{key}", said, style="sub")
    lead = w.say("These searches were made for other orders.", "order_checks") if found else None
    return passage("order_checks", lead) + found


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


def proceedings(w: Writer) -> list[Passage]:
    """Return the criminal and other proceedings."""
    found: list[Passage] = []
    for key, proceeding in w.case.proceedings.items():
        base = f"proceedings.{key}"
        found += passage(
            f"proceedings.{key}",
            w.say("Proceedings: {what}.", what=w.at(f"{base}.description")),
            w.say(
                "Stage: {stage}.",
                stage=joined(
                    w.at(f"{base}.stage"), w.at(f"{base}.date"), w.at(f"{base}.court"), w.at(f"{base}.reference")
                ),
            ),
            w.say("Charged on {day}.", day=w.at(f"{base}.charged")),
            w.say("Convicted on {day}.", day=w.at(f"{base}.decided"))
            if proceeding.decided != proceeding.date
            else None,
            w.say("Next hearing: {next}.", next=w.at(f"{base}.next_hearing")),
            w.say("End of the sentence, or of its suspension: {day}.", day=w.at(f"{base}.sentence_ends")),
            w.say("About {incidents}.", incidents=w.numbered(proceeding.incidents)),
            w.say("{result}", result=w.at(f"{base}.result")),
        )
    return found


def what_they_leave(w: Writer) -> list[Passage]:
    """Return what the existing orders leave, each point with the terms that answer it."""
    adding = [term for term in w.assessment.terms if term.shown and term.together]

    def point(name: str, pattern: str, terms: list[TermAssessment], what: Fact | str) -> list[Passage]:
        numbers = listed([w.term(term.id).text for term in terms])
        every = 1 < len(terms) == len(w.case.terms)
        text = "Every term" if every else f"{'Term' if len(terms) == 1 else 'Terms'} {numbers}"
        fact = Fact(text, tuple(f"terms.{term.id}" for term in terms))
        return passage(f"answer.{name}", w.say(pattern, terms=fact, what=what), style="sub") if terms else []

    table = w.assessment.table
    persons = [term for term in adding if term.added.persons]
    places = [term for term in adding if term.added.places]
    time: dict[Fact, list[TermAssessment]] = {}
    for term in adding:
        time.setdefault(when_it_ends(w.assessment.view, term.added.time), []).append(term)
    # What an act was, and not towards whom: that is the next point, and the note on the orders parts them alike.
    words = outside_words(w.assessment, tuple(w.assessment.view.orders_in_force))
    reached = {
        term.id: {key for key in term.together.outside if key in words and table.met(term.id, key)}
        for term in adding
        if term.together and term.added.conduct
    }
    conduct = [term for term in adding if reached.get(term.id)]
    answered = set().union(*reached.values())
    outside = w.incidents(tuple(key for key in words if key in answered))
    unprotected = tuple(dict.fromkeys(key for term in persons for key in term.added.persons))
    people, protecting = w.people(unprotected), [t for t in adding if {*unprotected} & {*w.case.terms[t.id].persons}]
    on_it = " on that point" if len([ends for ends in time if ends.text]) > 1 else ""
    lasting = f"{{terms}} would last after {{what}}, when the existing protection{on_it} ends."
    where = tuple(dict.fromkeys(key for term in places for key in term.added.places))
    return [
        *point(
            "requires",
            "{terms} would require something to be done. {what} asks for the same.",
            [term for term in adding if term.added.duty and not term.added.beside],
            "No existing order",
        ),
        *point(
            "conduct",
            "{terms} would forbid conduct that, on the applicant's reading, no existing order reaches: see {what}.",
            conduct,
            outside,
        ),
        *point("persons", "{terms} would protect {what}, whom no existing order names.", protecting, people),
        *point("places", "{terms} would cover {what}, which no existing order names.", places, place_names(w, where)),
        *(one for ends, terms in time.items() if ends.text for one in point("time", lasting, terms, ends)),
    ]
