"""The order as it was made, for officers who may meet the defendant: whom it binds, until when, and each term."""

from spo.assessment import View
from spo.assessment.facts import Fact, composed, joined
from spo.assessment.order_made import INTERIM, Made, ended, last_day, newest_made, notification_is_due
from spo.assessment.terms_made import TermAsMade, terms_as_made
from spo.guidance import PaperEntry

from ..declared import Drafted
from ..passages import Paper, Passage, Row
from ..writer import Writer, begun, day, labelled, passage, row
from .after_grant import on_breach
from .hearing import found_at, home
from .kept import kept, person
from .order_days import lasts, served, taken_as_received, to_notify
from .terms_as_made import id_of, in_full, in_short, leaning, number, words_of

_NOT_RECORDED = "Not recorded."


def order_as_made(w: Writer, entry: PaperEntry) -> Paper:
    """Return what is recorded of the order that was made last. Nothing is taken from what was only sought."""
    made = newest_made(w.assessment.view)
    assert made
    terms = terms_as_made(w.assessment.view, made)
    told = [one for one in terms if one.came_of in ("granted", "changed")]
    said, allowed = in_full(w, told, made)
    held = [(_kind(w, one), row(id_of(one), number=number(w, one), words=said[id_of(one)])) for one in told]
    return Paper(
        entry,
        passages={
            "state": kept(w, w.law("made-sheet")),
            "over": _over(w, made),
            "lean": words_of(w, told) + leaning(w, terms),
            "not_made": in_short(w, terms),
            "allowed": allowed,
            "notification": _notification(w, made),
            "breach": on_breach(w),
        },
        tables={
            "front": _front(w, made),
            "prohibitions": [one for kind, one in held if kind == "prohibition"],
            "requirements": [one for kind, one in held if kind == "requirement"],
            "others": [one for kind, one in held if not kind],
        },
    )


def is_made(view: View) -> bool:
    """Return whether any order is recorded as made."""
    return newest_made(view) is not None


PAPER = Drafted(order_as_made, when=is_made)


def _front(w: Writer, made: Made) -> list[Row]:
    due = notification_is_due(w.assessment.view, made)
    rows = {
        "order": ("The order", _called(w, made)),
        "court": ("Court and case number", joined(w.at("hearing.court"), w.at("hearing.case_number"))),
        "defendant": ("Defendant", _defendant(w)),
        "protected": ("People protected, as applied for", _protected(w)),
        "from": ("In force from the day it was made", w.at(f"{made.base}.date")),
        "to": ("Last day", begun(lasts(w, made))),
        "served": ("Served", served(w, made)),
        "received": ("Taken to be received", taken_as_received(w, made)),
        "notify": ("Last day to notify the police", _by_when(w, made)),
        "notified": ("Notified the police", w.at(f"{made.base}.notified") if due else Fact("")),
    }
    optional = ("received",) if due else ("received", "notified")
    return [
        row(key, label=label, value=fact if fact.text else _NOT_RECORDED)
        for key, (label, fact) in rows.items()
        if fact.text or key not in optional
    ]


def _by_when(w: Writer, made: Made) -> Fact:
    """Return the last day to notify, that it cannot be counted yet, or that nothing is due."""
    if notification_is_due(w.assessment.view, made):
        if (last := to_notify(w, made)).text:
            return last
        said = w.law("made-notify-later", f"{made.base}.service")
    else:
        said = w.law("made-notify-not", "defendant.sexual_offences_notification", "interim_made")
    return said.fact if said else Fact("")


def _called(w: Writer, made: Made) -> Fact:
    """Return which order was made, or that this is not recorded."""
    if made.base == "interim_made":
        return Fact(f"{INTERIM.capitalize()}", ("interim_made",))
    return begun(w.at("order_made.kind"))


def _defendant(w: Writer) -> Fact:
    return joined(
        w.at("defendant.name"),
        labelled("Also known as:", w.names_used()),
        labelled("Born:", w.at("defendant.date_of_birth")),
        labelled("Home:", home(w)),
        labelled("Can regularly be found at:", found_at(w)),
        between="\n",
    )


def _protected(w: Writer) -> Fact:
    """Return whom the application asked the court to protect. Of a name that is withheld, that it is not to be told."""
    found = []
    for key, one in w.case.protected_persons.items():
        name, named = person(w, key), one.withhold_name and not one.described_as
        found.append(composed(f"{name.text} (do not tell the defendant this name)", name) if named else name)
    return joined(*found, between="\n")


def _kind(w: Writer, one: TermAsMade) -> str:
    """Return whether a term forbids or requires, or nothing where none that was sought is named."""
    return w.case.terms[one.term].kind if one.term in w.case.terms else ""


def _over(w: Writer, made: Made) -> list[Passage]:
    """Return that the order is over, as far as that follows from what is recorded."""
    view = w.assessment.view
    sure = bool(made.of(view).ends) or view.case.order_made.lasts == "as was sought"
    last, decided = last_day(view, made) if sure else None, ended(view, made)
    said = w.law("made-over", f"{made.base}.ends", day=day(last)) if last and last < view.on else None
    ceased = w.law("made-ceased", "heard", day=day(decided)) if decided else None
    return passage("over", said, ceased, style="plain")


def _notification(w: Writer, made: Made) -> list[Passage]:
    """Return what is to be notified, or why nothing is."""
    changes = passage("notification.changes", w.law("plan-notification-changes"), style="plain")
    if notification_is_due(w.assessment.view, made):
        return passage("notification", w.law("notify-when"), w.law("notify-how"), style="plain") + changes
    if w.case.defendant.sexual_offences_notification == "yes":
        return passage("notification", w.law("record-part-2"), style="plain")
    return passage("notification", w.law("record-replaces-interim"), style="plain") + changes
