"""The plan after grant: who manages the order, the days to keep, what to do on a breach, and when it ends."""

from spo.assessment import penalty
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.order_made import INTERIM, days_to_notify, last_day, notification_is_due, term_made
from spo.assessment.service import received
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row, Sentence
from ..writer import Writer, day, labelled, passage, row
from .kept import kept, known, person
from .service_of_order import PATH


def after_grant(w: Writer, entry: PaperEntry) -> Paper:
    """Return the plan. A day that is known only once the order is made is left as a space to write in."""
    return Paper(
        entry,
        head=known(w, owner="authority.owner", stands_in="after_grant.stands_in"),
        passages={
            "state": kept(w),
            "owner": passage("owner", w.law("plan-owner"), _managed(w), style="plain")
            + w.gaps("owner", "owner-missing"),
            "people": passage("people", w.law("plan-people"), style="plain"),
            "changes": passage("changes", w.law("plan-notification-changes"), style="plain"),
            "breach": _breach(w),
            "refused": _all_refused(w),
            "end": _end(w),
        },
        tables={
            "people": [
                row(key, person=person(w, key), safety=w.at(f"protected_persons.{key}.safety_needs"), told="")
                for key in w.case.protected_persons
            ],
            "days": _days(w),
            "terms": [_term(w, key) for key, _ in w.assessment.view.terms if not _refused(w, key)],
        },
    )


PAPER = Drafted(after_grant)


def _managed(w: Writer) -> Sentence | None:
    """Return where else the defendant is managed: it is kept, for the papers served need not tell of a conference."""
    return w.say("Where else the defendant is managed: {how}", how=w.at("risk.managed_how"))


def _days(w: Writer) -> list[Row]:
    """Return the days to keep in the diary: each as it is known, or a space."""
    first = received(w.assessment.view, "order")
    taken = Fact(day(first) if first else "", (f"{PATH}.date", f"{PATH}.way"))
    rows = [
        _day("made", Fact("Order made", ("order_made.date",)), w.at("order_made.date")),
        _day("served", Fact("Order served", (PATH,)), w.at(f"{PATH}.date")),
        _day("received", Fact("Order taken to be received", (PATH,), ("wording/order-received",)), taken),
    ]
    if notification_is_due(w.assessment.view):
        last = Fact("Last day to notify the police", (PATH,), ("wording/notify-last-day",))
        rows.append(_day("notify", last, _notify(w)))
    rows += [
        _day("review", Fact("First review", ("after_grant.first_review",)), w.at("after_grant.first_review")),
        _day("reviews", Fact("Reviews after that", ("after_grant.reviews",)), w.at("after_grant.reviews")),
        _day("end", Fact("Last day of the order", ("duration",)), _last(w)),
        _day("renewal", Fact("Decide whether to apply to renew", ("after_grant.renewal",)), Fact("")),
    ]
    return rows


def _day(key: str, what: Fact, when: Fact) -> Row:
    return row(key, what=what, when=when, done="")


def _notify(w: Writer) -> Fact:
    """Return the last day to notify, and what it is counted from where that may be one of two days."""
    counted = days_to_notify(w.assessment.view)
    lasts = [day(last) if len(counted) == 1 else f"{day(last)}, from {day(first)}" for first, last in counted]
    return Fact("\n".join(lasts), (f"{PATH}.date", f"{PATH}.way"))


def _last(w: Writer) -> Fact:
    """Return the last day of the order where its date and its fixed period are known, or else its period."""
    if w.case.order_made.ends:
        return w.at("order_made.ends")
    if w.case.order_made.kind == INTERIM:
        return w.at("interim.period")
    if last := last_day(w.assessment.view):
        return Fact(day(last), ("order_made.date", "duration.years", "duration.months"))
    whole = w.period("duration")
    if w.case.duration.fixed_months < 1:
        return whole
    return composed(
        f"{whole.text}, beginning with the day it is made", whole, Fact("", entries=("wording/period-fixed",))
    )


def _term(w: Writer, key: str) -> Row:
    base = f"terms.{key}"
    number, short = w.term(key), w.at(f"{base}.short")
    words = short if short.text else w.at(f"{base}.words")
    made = term_made(w.assessment.view, key)
    if made and made[1].came_of == "changed":
        words = labelled("As the court made it:", w.at(f"terms_made.{made[0]}.words"))
    return row(
        key,
        term=joined(number, words, between=". "),
        complied=w.at(f"{base}.how_complied"),
        proved=w.at(f"{base}.how_proved"),
        delivered=_delivery(w, key),
    )


def _refused(w: Writer, key: str) -> bool:
    made = term_made(w.assessment.view, key)
    return bool(made and made[1].came_of == "refused")


def _all_refused(w: Writer) -> list[Passage]:
    """Return which terms that were sought are not in the order, and why."""
    found: list[Passage] = []
    for key, term in w.case.terms_made.items():
        if term.came_of == "refused" and term.term in w.case.terms:
            said = w.say("The court did not make term {number}.", number=w.term(term.term))
            found += passage(f"refused.{key}", said, w.say("{why}", why=w.at(f"terms_made.{key}.why")), style="plain")
    return found


def _delivery(w: Writer, key: str) -> Fact:
    """Return who delivers and checks a requirement, from when, and what is done with the result."""
    base = f"terms.{key}.delivery"
    if w.case.terms[key].kind != "requirement":
        return Fact("")
    return joined(
        w.at(f"{base}.provider"),
        labelled("First date:", w.at(f"{base}.first_date")),
        labelled("Checked by:", w.at(f"{base}.supervisor")),
        labelled("Then:", w.at(f"{base}.result_used")),
        between="\n",
    )


def _breach(w: Writer) -> list[Passage]:
    most = (w.law("breach-penalty" if key == "penalty" else key) for key in penalty(w.assessment.view))
    return (
        passage("breach.own", w.words("after_grant.on_breach"), style="plain")
        + passage("breach.do", w.law("plan-on-breach"), style="plain")
        + passage("breach.law", w.law("breach-offence"), *most, style="plain")
    )


def _end(w: Writer) -> list[Passage]:
    interim = w.case.order_made.kind == INTERIM or w.case.interim.sought == "yes"
    renewal = w.say("Who decides whether to apply to renew, and by when: {who}.", who=w.at("after_grant.renewal"))
    return (
        passage("end.own", renewal, style="plain")
        + passage("end.when", w.law("plan-renewal-when"), style="plain")
        + passage("end.law", w.law("variation"), w.law("plan-renewal"), w.law("discharge"), style="plain")
        + passage("end.interim", w.law("plan-interim-ends") if interim else None, style="plain")
    )
