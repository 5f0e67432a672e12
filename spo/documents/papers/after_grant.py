"""The plan after grant: who manages the order, the days to keep, what to do on a breach, and when it ends."""

from spo.assessment import penalty
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.order_made import FULL, Made, last_day, newest_made, notification_is_due, orders_made
from spo.assessment.terms_made import TermAsMade, terms_as_made
from spo.case.days_counted import one_day
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, labelled, passage, row
from .kept import kept, known, person
from .order_days import beginning, lasts, taken_as_received, to_notify
from .order_parts import variation
from .terms_as_made import as_made, id_of, in_short, leaning, number
from .titles import title

_PLANNED = "Planned for the term as it was sought:"


def after_grant(w: Writer, entry: PaperEntry) -> Paper:
    """Return the plan. A day that is known only once the order is made is left as a space to write in."""
    made = newest_made(w.assessment.view)
    terms = terms_as_made(w.assessment.view, made) if made else []
    return Paper(
        entry,
        head=known(w, owner="authority.owner", stands_in="after_grant.stands_in"),
        passages={
            "state": kept(w),
            "owner": passage("owner", w.law("plan-owner"), _managed(w), style="plain")
            + w.gaps("owner", "owner-missing"),
            "people": passage("people", w.law("plan-people"), style="plain"),
            "changes": passage("changes", w.law("plan-notification-changes"), style="plain"),
            "breach": on_breach(w),
            "standing": _standing(w, made),
            "refused": in_short(w, terms) + leaning(w, terms),
            "end": _end(w, made),
        },
        tables={
            "people": [
                row(key, person=person(w, key), safety=w.at(f"protected_persons.{key}.safety_needs"), told="")
                for key in w.case.protected_persons
            ],
            "days": _days(w),
            "terms": [_made(w, one, made) for one in terms if one.came_of != "refused"]
            if made
            else [_sought(w, key) for key, _ in w.assessment.view.terms],
        },
    )


PAPER = Drafted(after_grant)


def _managed(w: Writer) -> Sentence | None:
    """Return where else the defendant is managed: it is kept, for the papers served need not tell of a conference."""
    return w.say("Where else the defendant is managed: {how}", how=w.at("risk.managed_how"))


def _standing(w: Writer, made: Made | None) -> list[Passage]:
    """Return whether the terms are those of an order that was made, and of which."""
    key = "plan-sought" if made is None else "plan-of-interim" if made.interim else "plan-of-order"
    return passage("standing", w.law(key), style="plain") if w.case.terms or made else []


def _days(w: Writer) -> list[Row]:
    """Return the days to keep in the diary: each as it is known, or a space. Those of an interim order are apart."""
    plan = "after_grant"
    return [
        *(one for made in orders_made(w.assessment.view) or [FULL] for one in _days_of(w, made)),
        _day("review", Fact("First review", (f"{plan}.first_review",)), _first_review(w)),
        _day("reviews", Fact("Reviews after that", (f"{plan}.reviews",)), w.at(f"{plan}.reviews")),
        _day("renewal", Fact("Decide whether to apply to renew", (f"{plan}.renewal",)), Fact("")),
    ]


def _days_of(w: Writer, made: Made) -> list[Row]:
    """Return the days of one order: made, served, received, notified, and its last."""
    of_interim = made.base == "interim_made"
    order, key = ("Interim order", "interim-") if of_interim else ("Order", "")
    service = f"{made.base}.service"
    rows = [
        _day(f"{key}made", Fact(f"{order} made", (f"{made.base}.date",)), w.at(f"{made.base}.date")),
        _day(f"{key}served", Fact(f"{order} served", (service,)), w.at(f"{service}.date")),
        _day(
            f"{key}received",
            Fact(f"{order} taken to be received", (service,), ("wording/order-received",)),
            taken_as_received(w, made),
        ),
    ]
    if notification_is_due(w.assessment.view, made):
        on = ", on the interim order" if of_interim else ""
        last = Fact(f"Last day to notify the police{on}", (service,), ("wording/notify-last-day",))
        rows.append(_day(f"{key}notify", last, to_notify(w, made)))
    is_made = made in orders_made(w.assessment.view)
    ends = Fact(f"Last day of the {order.lower()}", (f"{made.base}.ends",) if is_made else ("duration",))
    return [*rows, _day(f"{key}end", ends, lasts(w, made) if is_made else _sought_for(w))]


def _day(key: str, what: Fact, when: Fact) -> Row:
    return row(key, what=what, when=when, done="")


def _sought_for(w: Writer) -> Fact:
    """Return the period that is sought, where no order is made."""
    period = w.period("duration")
    return labelled("Sought:", beginning(period) if w.case.duration.fixed_months else period)


def _first_review(w: Writer) -> Fact:
    """Return the day of the first review, and that it is after the last day of the order, where it is."""
    made, said = newest_made(w.assessment.view), w.at("after_grant.first_review")
    last, first = last_day(w.assessment.view, made) if made else None, one_day(w.case.after_grant.first_review)
    if first and last and first > last:
        return composed(f"{said.text}, which is after the last day of the order", said)
    return said


def _sought(w: Writer, key: str) -> Row:
    """Return a term that is sought, while no order is made."""
    base = f"terms.{key}"
    short = title(w, key)
    return row(
        key,
        term=joined(w.term(key), short if short.text else w.at(f"{base}.words"), between=". "),
        complied=w.at(f"{base}.how_complied"),
        proved=w.at(f"{base}.how_proved"),
        delivered=_delivery(w, key),
    )


def _made(w: Writer, one: TermAsMade, made: Made) -> Row:
    """Return a term of the order, with what was planned for it: of one that the court changed, that it was before."""
    base, known_term = f"terms.{one.term}", one.term in w.case.terms
    planned = {
        "complied": w.at(f"{base}.how_complied"),
        "proved": w.at(f"{base}.how_proved"),
        "delivered": _delivery(w, one.term, made) if known_term else Fact(""),
    }
    if one.came_of != "granted":
        planned = {name: labelled(_PLANNED, fact) for name, fact in planned.items()}
    return row(
        id_of(one),
        term=joined(number(w, one), as_made(w, one, made), between=". "),
        complied=planned["complied"],
        proved=planned["proved"],
        delivered=planned["delivered"],
    )


def _delivery(w: Writer, key: str, made: Made | None = None) -> Fact:
    """Return who delivers and checks a requirement, from when, and what is done with the result."""
    base = f"terms.{key}.delivery"
    if w.case.terms[key].kind != "requirement":
        return Fact("")
    return joined(
        w.at(f"{base}.provider"),
        labelled("First date:", _first_date(w, key, made)),
        labelled("Checked by:", w.at(f"{base}.supervisor")),
        labelled("Then:", w.at(f"{base}.result_used")),
        between="\n",
    )


def _first_date(w: Writer, key: str, made: Made | None) -> Fact:
    """Return the first date to comply, and that the order was not in force then, where it was not.

    While only an interim order is to be heard, a term that is not in it has none: when the order is made is not known.
    """
    said = w.at(f"terms.{key}.delivery.first_date")
    first, view = one_day(w.case.terms[key].delivery.first_date), w.assessment.view
    begins, ends = (one_day(made.of(view).date), last_day(view, made)) if made else (None, None)
    if made is None and said.text and view.case.hearing.purpose == "interim order" and not _in_interim(w, key):
        return composed(f"none until the order is made ({said.text} was planned)", said)
    if first and begins and first < begins:
        return composed(f"{said.text}, which is before the order was made", said)
    if first and ends and first > ends:
        return composed(f"{said.text}, which is after the last day of the order", said)
    return said


def _in_interim(w: Writer, key: str) -> bool:
    return w.case.terms[key].in_interim == "yes"


def on_breach(w: Writer) -> list[Passage]:
    """Return what is done on a report that the order is breached, and what the offence is."""
    most = (w.law("breach-penalty" if key == "penalty" else key) for key in penalty(w.assessment.view))
    return (
        passage("breach.own", w.words("after_grant.on_breach"), style="plain")
        + passage("breach.do", w.law("plan-on-breach"), style="plain")
        + passage("breach.law", w.law("breach-offence"), *most, style="plain")
    )


def _end(w: Writer, made: Made | None) -> list[Passage]:
    """Return who decides whether to renew, and how the order can be varied, renewed or discharged, and ends."""
    renewal = w.say("Who decides whether to apply to renew, and by when: {who}.", who=w.at("after_grant.renewal"))
    of_interim = ("interim-variation", "plan-interim-ends") if made and made.interim else ()
    may_be = made is None and w.case.interim.sought == "yes"
    return (
        passage("end.own", renewal, style="plain")
        + passage("end.when", w.law("plan-renewal-when"), style="plain")
        + passage("end.law", *map(w.law, of_interim or (variation(w), "plan-renewal", "discharge")), style="plain")
        + passage("end.interim", w.law("plan-interim-ends") if may_be else None, style="plain")
    )
