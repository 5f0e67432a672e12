"""The days due after filing, and what the court did: for the diary of whoever runs the case."""

from dataclasses import replace

from spo.assessment.days_due import DayDue, days_due
from spo.assessment.facts import Fact, joined
from spo.assessment.order_made import Made, orders_made
from spo.assessment.terms_made import TermAsMade, placed_nowhere, terms_as_made
from spo.case.days import in_full
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Row, Sentence
from ..writer import Writer, labelled, row
from .kept import kept
from .order_days import lasts
from .terms_as_made import as_made, id_of, number


def days_due_paper(w: Writer, entry: PaperEntry) -> Paper:
    """Return the days that are due, the late first, and what is recorded of the way from filing to an order."""
    return Paper(
        entry,
        passages={"state": kept(w)},
        tables={
            "days": [_day(w, one) for one in days_due(w.assessment.view)],
            "services": [found for found in _services(w) if found.cells["how"].text],
            "replies": [_reply(w, key) for key in w.case.replies],
            "heard": [_heard(w, key) for key in w.case.heard],
            "made": _decided(w),
        },
    )


PAPER = Drafted(days_due_paper)


def _day(w: Writer, one: DayDue) -> Row:
    entry, basis = w.assessment.view.guidance.days_due[one.id], (f"days_due/{one.id}",)
    late = " Late." if one.group(w.assessment.view.on) == 0 else ""
    by = f"{in_full(one.by)}.{late}" if one.by else "No day is set."
    return row(
        one.id,
        what=Sentence(entry.text, (), basis),
        by=Sentence(by, (), basis),
        counted=Sentence(entry.counted, (), basis),
        done=Sentence(one.done_on, (), basis),
    )


def _services(w: Writer) -> list[Row]:
    """Return how the hearsay notice, where apart, and the interim order were served."""
    made = next((one for one in orders_made(w.assessment.view) if one.base == "order_made"), None)
    interim = joined(
        labelled("Made:", w.at("interim_made.date")),
        labelled("Last day:", w.at("interim_made.ends")),
        _service(w, "interim_made.service"),
        labelled("Notified to the police:", w.at("interim_made.notified")),
        between="\n",
    )
    order = joined(
        labelled("Last day:", lasts(w, made) if made else Fact("")),
        labelled("Notified to the police:", w.at("order_made.notified")),
        labelled("First review held:", w.at("after_grant.reviewed")),
        between="\n",
    )
    return [
        row("hearsay", what="Hearsay notice", how=_service(w, "hearsay_served.service")),
        row("interim", what="Interim order", how=interim),
        row("order", what="Order", how=order),
    ]


def _service(w: Writer, base: str) -> Fact:
    labels = {"way": "Served:", "date": "On:", "where": "Where, or to whom:", "by": "By:"}
    return joined(*(labelled(label, w.at(f"{base}.{field}")) for field, label in labels.items()), between="\n")


def _reply(w: Writer, key: str) -> Row:
    base = f"replies.{key}"
    return row(key, kind=w.at(f"{base}.kind"), statement=w.at(f"{base}.statement"), received=w.at(f"{base}.received"))


def _heard(w: Writer, key: str) -> Row:
    base = f"heard.{key}"
    to = joined(w.at(f"{base}.adjourned_to"), w.at(f"{base}.adjourned_time"), between=" at ")
    came = joined(w.at(f"{base}.came_of"), labelled("To:", to), between="\n")
    return row(
        key,
        date=w.at(f"{base}.date"),
        purpose=w.at(f"{base}.purpose"),
        came=came,
        why=w.at(f"{base}.why"),
    )


def _decided(w: Writer) -> list[Row]:
    """Return each term of each order that was made, and then the decisions that stand with no one term of an order."""
    view = w.assessment.view
    made = [_made(w, one, order) for order in orders_made(view) for one in terms_as_made(view, order)]
    return made + [_alone(w, key) for key in placed_nowhere(view)]


def _made(w: Writer, one: TermAsMade, made: Made) -> Row:
    came = Fact(one.came_of.capitalize() if one.came_of else "Not recorded", (f"terms_made.{one.decision}.came_of",))
    return row(
        f"{made.base}.{id_of(one)}",
        order=Fact("Interim order" if made.interim else "Order", (made.base,)),
        term=number(w, one),
        came=came if one.decision else replace(came, paths=(f"{made.base}.rest",)),
        words=as_made(w, one, made),
        why=w.at(f"terms_made.{one.decision}.why"),
    )


def _alone(w: Writer, key: str) -> Row:
    base, term = f"terms_made.{key}", w.case.terms_made[key].term
    return row(
        key,
        order=w.at(f"{base}.order"),
        term=w.term(term) if term in w.case.terms else Fact(""),
        came=w.at(f"{base}.came_of"),
        words=w.at(f"{base}.words"),
        why=w.at(f"{base}.why"),
    )
