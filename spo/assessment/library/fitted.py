"""A term of the library fitted to a case. What the case does not hold is left in brackets."""

import re
from collections.abc import Iterable

from spo.case import Place, Term
from spo.case.english import listed
from spo.guidance import Guidance, Slot, TermTemplate

from ..view import View
from .acts import acts_for
from .beneath import offered
from .conditions import dispensaries, lives_in_the_open, own_places_in, works_in_the_open

_SLOT = re.compile(r"\{(\w+)\}")
_STATION = re.compile(r"[^,;]*\bpolice station\b[^;]*", re.IGNORECASE)
_MOBILE = re.compile(r"(?:\+44|0044|0)7[1-57-9]\d{8}\b")
_PLACE_SLOTS = frozenset(("place", "school"))
WRITTEN = ("words", "exceptions", "safeguards", "how_complied", "how_proved")
"""The fields of a term that the library words, in which a slot may be left open."""
_ONLINE = frozenset(("contact", "online", "publish", "monitor", "record"))


def proposed(
    view: View, entry: TermTemplate, incidents: tuple[str, ...], place: str = "", others: Iterable[Term] = ()
) -> Term:
    """Return a term as the library words it, for the people and the place that some acts were about.

    Whoever suffered acts of any kind and is recorded as at risk is protected by it too: a term that leaves one of them
    out is the next way to them. Its exceptions are those that the facts offer. What is to be weighed, such as why it is
    necessary, is left empty.
    """
    every = tuple(view.case.protected_persons)
    towards = {person for key in incidents for person in view.case.incidents[key].towards}
    at_risk = {key for key, one in view.case.protected_persons.items() if one.victim_of_acts == "yes" and one.risk}
    persons = tuple(key for key in every if entry.everybody or key in towards | at_risk) or every
    if entry.unnamed:
        persons = tuple(key for key in persons if not lives_in_the_open(view, key)) or persons
    if entry.one_person:
        persons = persons[:1]
    return fitted(
        view,
        entry,
        Term(
            kind=entry.kind,
            library=entry.id,
            short=entry.title,
            reach=entry.reach,
            persons=persons,
            incidents=incidents,
            places=(place,) if place else (),
            how_complied=entry.first_day,
            how_proved=entry.proof,
            in_interim="yes" if entry.interim.asks_little else "no",
        ),
        (*view.case.terms.values(), *others),
    )


def fitted(view: View, entry: TermTemplate, term: Term, others: Iterable[Term] | None = None) -> Term:
    """Return a term with the words of the library, its exceptions that are offered, and its safeguards.

    `others` are the terms beside it: those that are sought, unless others are proposed.
    """
    others = tuple(view.case.terms.values() if others is None else others)
    slots = slots_of(view, term, others)
    held = view.guidance.exceptions
    exceptions = [held[key].words for key, is_offered in offered(view, entry, term, others).items() if is_offered]
    return term.model_copy(
        update={
            "words": filled_in(entry.wording, slots),
            "exceptions": "\n".join(filled_in(words, slots) for words in exceptions),
            "safeguards": "\n".join(filled_in(words, slots) for words in entry.safeguards),
            "how_complied": filled_in(term.how_complied, slots),
            "how_proved": filled_in(term.how_proved, slots),
        }
    )


def filled_up(view: View, entry: TermTemplate, term: Term, before: Term | None = None) -> Term:
    """Return a term with its empty fields as the library would propose them, and what somebody wrote left as it is.

    What stands as the library gave it to the term as it was `before`, of whatever entry, counts as empty.
    """
    model = proposed(view, entry, acts_for(view, entry))
    last = view.guidance.terms.get((before and before.library) or "")
    gave = before and last and _as_given(view, last, before.model_copy(update={"incidents": acts_for(view, last)}))

    def is_open(field: str) -> bool:
        held = getattr(term, field)
        return not held or bool(gave and held == getattr(gave, field))

    taken = {"persons": term.persons or model.persons}
    taken |= {"incidents": model.incidents} if is_open("incidents") else {}
    term = term.model_copy(update={"library": entry.id, "kind": entry.kind})
    whole = _as_given(view, entry, term.model_copy(update=taken))
    given = {field: getattr(whole, field) for field in ("short", "reach", "in_interim", *WRITTEN) if is_open(field)}
    return term.model_copy(update=taken | given)


def _as_given(view: View, entry: TermTemplate, term: Term) -> Term:
    given = {"short": entry.title, "reach": entry.reach, "in_interim": "yes" if entry.interim.asks_little else "no"}
    return fitted(
        view, entry, term.model_copy(update=given | {"how_complied": entry.first_day, "how_proved": entry.proof})
    )


def filled_in(words: str, slots: dict[str, str]) -> str:
    """Return a wording with its slots filled; one that is not stands in brackets, as `[payment reference]`."""
    return _SLOT.sub(lambda slot: slots.get(slot[1]) or f"[{slot[1].replace('_', ' ')}]", words)


def without_slots(words: str) -> str:
    """Return a wording with every slot in brackets."""
    return filled_in(words, {})


def slots_of(view: View, term: Term, others: Iterable[Term]) -> dict[str, str]:
    """Return what fills the slots of a term, of those that the case can fill."""
    case, usual = view.case, {slot.name: slot.usual for slot in view.guidance.slots.values()}
    covered = [case.places[key] for key in term.places if key in case.places]
    own = own_places_in(view, term)
    officer = case.applicant.officer_in_the_case
    station = _station(officer.unit, case.applicant.address)
    exhibit = case.exhibits.get(term.map_exhibit or "")
    there = _named(covered[0]) if covered and not covered[0].withhold else ""
    return usual | {
        "person": listed(
            [name for key in term.persons if not (name := view.person(key)).startswith("[") and name], "or"
        ),
        "defendant_name": listed([name for name in (case.defendant.name, *case.defendant.other_names) if name], "or"),
        **dict.fromkeys(_PLACE_SLOTS, there),
        "workplace": next((one.name or one.address for one in works_in_the_open(view, term)), ""),
        "map_mark": exhibit.mark if exhibit else "",
        "workplace_d": _named(own[0]) if own else "",
        "dispensary": next(map(_named, dispensaries(view)), ""),
        "in_writing": _in_writing(officer.telephone, officer.email, station),
        "station": station,
        "family_order": _family_order(view),
        "provider": term.delivery.provider,
        "venue": term.delivery.where,
        "what_for": _online(view.guidance, others),
    }


def _in_writing(telephone: str, email: str, station: str) -> str:
    """Return how an officer is told of something in writing. Only a mobile number is known to take texts."""
    text = telephone if _MOBILE.match(re.sub(r"[\s()-]", "", telephone)) else ""
    ways = (("an email to", email), ("a text to", text), ("a note handed in at or posted to", station))
    return listed([f"{way} {where}" for way, where in ways if where], "or")


def _station(*recorded: str) -> str:
    """Return the police station that is recorded of the officer, or else of the complainant."""
    found = (_STATION.search(", ".join(one.split("\n"))) for one in recorded)
    return next((said[0].strip() for said in found if said), "")


def _named(place: Place) -> str:
    """Return a place as a term names it: its name and its address, unless the address has the name in it."""
    if place.name and place.name.removeprefix("the ").casefold() not in place.address.casefold():
        return ", ".join(filter(None, (place.name, place.address)))
    return place.address or place.name


def _family_order(view: View) -> str:
    keys = view.in_force(lambda kind: kind.arranges_contact)
    if not keys:
        return ""
    order = view.case.existing_orders[keys[0]]
    court = f" made by {order.court}" if order.court else ""
    return f"{view.dated_order_name(keys[0])}{court} (or a later order in its place)"


def _online(law: Guidance, sought: Iterable[Term]) -> str:
    """Return the titles of the terms sought that what is done online can break."""
    found = [law.terms[one.library].title for one in sought if one.library in law.terms and _ONLINE & set(one.reach)]
    return listed([f"“{title}”" for title in dict.fromkeys(found)])


def left_open(law: Guidance, term: Term) -> list[Slot]:
    """Return the slots that stand in brackets in a term, in its words or beneath them."""
    text = "\n".join(getattr(term, field) for field in WRITTEN)
    return [slot for slot in law.slots.values() if filled_in(f"{{{slot.name}}}", {}) in text]


def left_of(law: Guidance, brackets: Iterable[str]) -> dict[str, str]:
    """Return what fills each of some brackets of a term, such as `the road`: nothing of one that is no slot."""
    fills = {slot.name.replace("_", " "): slot.fills for slot in law.slots.values()}
    return {one: fills.get(one[1:-1].replace("_", " "), "") for one in brackets}


def fill_brackets(term: Term, typed: dict[str, str]) -> Term:
    """Return a term with what was typed for its slots in the place of the brackets; what is empty stays in brackets."""
    said = {filled_in(f"{{{name}}}", {}): words for name, words in typed.items() if words}
    held = {field: getattr(term, field) for field in WRITTEN}
    for bracket, words in said.items():
        held = {field: text.replace(bracket, words) for field, text in held.items()}
    return term.model_copy(update=held)
