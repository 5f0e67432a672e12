"""The draft order: all that s.6 says an order must specify, the offence, notification, and the right of appeal."""

from dataclasses import replace

from spo.assessment import listed
from spo.guidance import PaperEntry

from ..maps import maps
from ..marks import plain
from ..passages import Fact, Paper, Passage, Sentence
from ..writer import Writer, joined, labelled, passage
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
    """Return each map once, for all its terms: what it is, and the picture of it where one is kept."""
    found: list[Passage] = []
    for exhibit, terms in maps(w.assessment.view).items():
        base, picture = f"exhibits.{exhibit}", w.case.exhibits[exhibit].picture
        kept = picture in w.kept
        named = joined(Fact("Map"), labelled("exhibit", w.exhibits((exhibit,))))
        if not (kept or named.paths):
            continue
        said = w.say("{map}: {shown}.", map=named, shown=w.at(f"{base}.description"))
        said = said or w.say("{map}.", base, map=named)
        shows = w.words(f"{base}.picture_shows") if kept else None
        caption = passage(f"maps.{terms[0]}", said, _of_terms(w, terms), shows, style="caption" if kept else "plain")
        found += caption
        if kept:
            # Nobody is left with nothing to hear, though what the picture shows is still to be supplied.
            heard = shows or Sentence(plain(caption[0].text), caption[0].sentences[0].facts)
            rests = replace(heard, facts=(*heard.facts, f"{base}.picture"))
            found.append(Passage(f"maps.{terms[0]}.picture", (rests,), "picture", picture))
    return found + w.gaps("maps", "map-not-kept", "picture-without-words")


def _of_terms(w: Writer, keys: list[str]) -> Sentence | None:
    terms = [w.term(key) for key in keys]
    listed_terms = Fact(listed([term.text for term in terms]), tuple(path for term in terms for path in term.paths))
    return w.say(f"It is the map of term{'' if len(keys) == 1 else 's'} {{terms}}.", terms=listed_terms)
