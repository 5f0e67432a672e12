"""The days due after filing, and what the court did: for the diary of whoever runs the case."""

from spo.assessment.days_due import DayDue, days_due
from spo.assessment.facts import Fact, joined
from spo.case.days import in_full
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Row, Sentence
from ..writer import Writer, labelled, row
from .kept import kept


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
            "made": [_made(w, key) for key in w.case.terms_made],
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
    interim = joined(
        labelled("Made:", w.at("interim_made.date")),
        labelled("Last day:", w.at("interim_made.ends")),
        _service(w, "interim_made.service"),
        labelled("Notified to the police:", w.at("interim_made.notified")),
        between="\n",
    )
    order = joined(
        labelled("Last day:", w.at("order_made.ends")),
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
    came = joined(w.at(f"{base}.came_of"), labelled("To:", w.at(f"{base}.adjourned_to")), between="\n")
    return row(
        key,
        date=w.at(f"{base}.date"),
        purpose=w.at(f"{base}.purpose"),
        came=came,
        why=w.at(f"{base}.why"),
    )


def _made(w: Writer, key: str) -> Row:
    base, term = f"terms_made.{key}", w.case.terms_made[key].term
    number = w.term(term) if term in w.case.terms else Fact("")
    return row(
        key,
        term=number,
        came=w.at(f"{base}.came_of"),
        words=w.at(f"{base}.words"),
        why=w.at(f"{base}.why"),
    )
