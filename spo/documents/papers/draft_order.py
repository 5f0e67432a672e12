"""The draft order: all that s.6 says an order must specify, the offence, notification, and the right of appeal."""

from spo.guidance import PaperEntry

from ..passages import Paper, Passage
from ..writer import Writer, passage
from .shared import complainant, head


def draft_order(w: Writer, entry: PaperEntry) -> Paper:
    """Return the draft order. The date it is made, and the signature, are for the court alone."""
    return Paper(
        entry,
        head=head(w, "Stalking protection order"),
        passages={
            "recital": _recital(w),
            "order": _plain("order", w, "order-made-under", "order-satisfied") + w.gaps("order", "terms-none"),
            "period": _period(w),
            "locality": _locality(w),
            "notification": _notification(w),
            "breach": _plain("breach", w, "breach-offence", "breach-penalty"),
            "appeal": _plain("appeal", w, "variation", "discharge", "appeal"),
            "protected": _protected(w),
            "maps": _maps(w),
        },
        terms=w.term_lines(),
    )


def _plain(name: str, w: Writer, *wording: str) -> list[Passage]:
    return passage(name, *(w.law(key) for key in wording), style="plain")


def _recital(w: Writer) -> list[Passage]:
    return passage(
        "recital",
        w.say(
            "On the complaint of {complainant}, this order is made in respect of {defendant} (the defendant).",
            complainant=complainant(w),
            defendant=w.at("defendant.name"),
        ),
        w.say("Other names used: {names}.", names=w.at("defendant.other_names")),
        w.say("Date of birth: {born}.", born=w.at("defendant.date_of_birth")),
        w.say("Address: {home}.", home=w.address("defendant.home")),
        style="plain",
    )


def _period(w: Writer) -> list[Passage]:
    period = w.case.duration
    if period.kind == "until further order":
        found = _plain("period", w, "period-further-order")
    else:
        found = passage("period", w.law("period-fixed", period=w.period("duration")), style="plain")
    own = []
    for key, term in w.assessment.view.terms:
        if term.period.kind:
            own += passage(
                f"period.{key}",
                w.law("period-term", term=w.term(key), period=w.period(f"terms.{key}.period")),
                style="sub",
            )
    none = _plain("period.none", w, "period-no-term") if w.case.terms and not own else []
    return found + own + none + w.gaps("period", "duration-missing", "duration-length-missing", "duration-too-short")


def _locality(w: Writer) -> list[Passage]:
    limited = [(key, term) for key, term in w.assessment.view.terms if term.locality]
    if not limited:
        return _plain("locality", w, "locality-none") if w.case.terms else []
    found: list[Passage] = []
    for key, _ in limited:
        law = w.law("locality-term", term=w.term(key), locality=w.at(f"terms.{key}.locality"))
        found += passage(f"locality.{key}", law, style="plain")
    return found + (_plain("locality.others", w, "locality-others") if len(limited) < len(w.case.terms) else [])


def replaces_interim(w: Writer) -> bool:
    """Return whether the order would replace an interim order, so that s.9(1) is not asked again (s.9(1)(a))."""
    return w.case.interim.already_made == "yes" or any(
        order.kind == "interim-spo" for order in w.assessment.view.orders_in_force.values()
    )


def _notification(w: Writer) -> list[Passage]:
    if w.case.defendant.sexual_offences_notification == "yes":
        return _plain("notification", w, "notify-not-part-2")
    if replaces_interim(w):
        return _plain("notification", w, "notify-not-replacing")
    found: list[Passage] = []
    for key in ("when", "home", "how", "nowhere", "changes", "identity", "offence"):
        found += _plain(f"notification.{key}", w, f"notify-{key}")
    return found + w.gaps("notification", "part-2-notification-unasked")


def _protected(w: Writer) -> list[Passage]:
    withheld = (key for key, person in w.case.protected_persons.items() if person.withhold_name)
    return passage(
        "protected",
        w.say("This order protects {people}.", people=w.people(tuple(w.case.protected_persons))),
        *(w.say("The name of {person} is withheld from papers that are served.", person=w.person(k)) for k in withheld),
        style="plain",
    )


def _maps(w: Writer) -> list[Passage]:
    found: list[Passage] = []
    for key, term in w.assessment.view.terms:
        if term.map_exhibit in w.case.exhibits:
            mark, shown = w.exhibits((term.map_exhibit,)), w.at(f"exhibits.{term.map_exhibit}.description")
            text = w.say("Term {term}: exhibit {mark}, {shown}.", term=w.term(key), mark=mark, shown=shown) or w.say(
                "Term {term}: exhibit {mark}.", term=w.term(key), mark=mark
            )
            found += passage(f"maps.{key}", text, style="plain")
    return found
