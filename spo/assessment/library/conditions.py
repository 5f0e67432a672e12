"""The conditions by which the library is read: each asks one thing of a case, of a term that is sought or proposed."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date

from spo.case import Place, Term
from spo.case.months import months_after
from spo.case.people import ProtectedPerson

from ..clashes import own_clashes_of
from ..clashes.same_place import places_in
from ..cues import has_cue
from ..view import View
from .acts import acts_for

Condition = Callable[[View, Term], bool]

_TELEPHONE = ("telephone", "phone", "mobile", "smartphone", "computer", "laptop", "tablet")
_DISPENSES = ("pharmacy", "dispensary", "chemist", "chemists")
_NEEDED = ("home", "work", "study", "school", "worship")
_POSTCODE = re.compile(r"\b([A-Z]{1,2}\d[A-Z\d]?)\s*(\d[A-Z]{2})\b")
_MESSAGES = frozenset(("email", "text", "message", "voicemail", "call", "missed-call", "answered-call"))
_POSTS = frozenset(("public-post", "false-profile", "tag"))
_ONLINE = frozenset(("online", "publish", "monitor"))


def holds(view: View, name: str, term: Term, others: Iterable[Term] | None = None) -> bool:
    """Return whether a condition of the library holds of a term. `beside ID` and `without ID` are about another term.

    `others` are the terms beside it, which are those that are sought unless others are proposed. Raises KeyError for a
    condition that there is none of.
    """
    beside = tuple(view.case.terms.values() if others is None else others)
    what, _, other = name.partition(" ")
    if what in ("beside", "without"):
        return _beside(beside, term, other) == (what == "beside")
    if what in ("only-posts-beside", "only-messages-beside"):
        means = _POSTS if "posts" in what else _MESSAGES
        used = {view.case.incidents[key].method for key in _acts(view, term)}
        return _beside(beside, term, other) and bool(used) and used <= means
    return CONDITIONS[name](view, term)


def _beside(others: Iterable[Term], term: Term, library: str) -> bool:
    """Return whether a term of the library is among others for one of the same people: a requirement, for anybody."""
    return any(
        one is not term
        and one.library == library
        and (one.kind == "requirement" or not term.persons or bool(set(one.persons) & set(term.persons)))
        for one in others
    )


def _acts(view: View, term: Term) -> tuple[str, ...]:
    """Return the acts that point to a term or, where none is seen to, those that the officer names for it."""
    entry, named = view.guidance.terms.get(term.library), set(term.incidents)
    return (acts_for(view, entry) if entry else ()) or tuple(key for key, _ in view.put_forward if key in named)


def _persons(view: View, term: Term) -> Iterator[ProtectedPerson]:
    return (view.case.protected_persons[key] for key in term.persons if key in view.case.protected_persons)


def _of_theirs(view: View, term: Term, *kinds: str) -> list[Place]:
    return [one for one in view.case.places.values() if one.kind in kinds and one.whose in term.persons]


def works_in_the_open(view: View, term: Term) -> list[Place]:
    """Return where the people of a term work, of the places that the defendant knows and that may be named."""
    return list(filter(_is_open, _of_theirs(view, term, "work")))


def lives_in_the_open(view: View, person: str) -> bool:
    """Return whether a protected person has a home, and the defendant knows each that is recorded."""
    homes = [one for one in view.case.places.values() if one.kind == "home" and one.whose == person]
    return bool(homes) and all(map(_is_open, homes))


def _covered(view: View, term: Term) -> list[Place]:
    return [view.case.places[key] for key in term.places if key in view.case.places]


def _is_open(place: Place) -> bool:
    return place.known_to_defendant == "yes" and not place.withhold


def _arranges_contact(view: View) -> bool:
    return bool(view.in_force(lambda kind: kind.arranges_contact))


def _defendant_works_there(view: View, term: Term) -> bool:
    own = {key for key, one in view.case.places.items() if one.whose == "defendant" and one.kind == "work"}
    return bool(own & places_in(view.case, "", term.places))


def _shared_building(view: View, term: Term) -> bool:
    theirs = [key for key, one in view.case.places.items() if one.whose in term.persons and one.kind != "home"]
    kinds = ("work", "study", "school", "worship")
    return any(
        view.case.places[key].whose == "defendant" and view.case.places[key].kind in kinds
        for key in places_in(view.case, "", theirs)
    )


def _has_moved(view: View, term: Term) -> bool:
    """Say whether a home is recorded, of somebody whom the term protects, that the defendant is not known to know."""
    theirs = set(term.persons) or set(view.case.protected_persons)
    return any(
        one.kind == "home" and one.whose in theirs and one.known_to_defendant in ("no", "not known")
        for one in view.case.places.values()
    )


def _school_untouched(view: View, term: Term) -> bool:
    """Say whether nobody whom the term protects is under 18, and no act was at the school."""
    child = any(under_18(one, view.on) for one in _persons(view, term))
    return not child and not any(act.where in term.places for _, act in view.put_forward)


def under_18(person: ProtectedPerson, on: date) -> bool:
    """Return whether a protected person is under 18 on a day, by the date of birth that is recorded."""
    born = person.date_of_birth.earliest
    return born is not None and on < months_after(born, 18 * 12)


def _one_telephone(view: View, _: Term) -> bool:
    """Say whether not more than one number or account is recorded as used, and no act was online."""
    used = {key for _, act in view.put_forward for key in act.used}
    return len(used) < 2 and not any(_ONLINE.intersection(act.reach) for _, act in view.put_forward)


def _illness_only(view: View, _: Term) -> bool:
    illness = view.guidance.terms["mental-health-assessment"].driver_cues
    said = [f"{one.kind}. {one.words}" for one in view.case.defendant.drivers.values()]
    programme = view.guidance.terms["programme"].driver_cues
    return bool(said) and all(has_cue(text, illness) and not has_cue(text, programme) for text in said)


def own_places_in(view: View, term: Term) -> list[Place]:
    """Return where the defendant works, studies or worships, of the places that a term takes."""
    found = (view.case.places[key] for one in own_clashes_of(view, term) for key in one.places)
    return [place for place in found if place.whose == "defendant"]


def _own_need_near(view: View, term: Term) -> bool:
    """Say whether the defendant lives, works, studies or worships at a place of a term, or at its postcode."""
    inside, home = places_in(view.case, "", term.places), view.case.defendant.home
    codes = {code for key in term.places if key in view.case.places and (code := _postcode(view.case.places[key]))}
    return bool(own_places_in(view, term)) or any(
        key in inside or _postcode(one) in codes
        for key, one in view.case.places.items()
        if one.whose == "defendant" and (key == home or one.kind in _NEEDED)
    )


def _postcode(place: Place) -> str:
    found = _POSTCODE.search(place.address.upper())
    return "".join(found.groups()) if found else ""


def dispensaries(view: View) -> list[Place]:
    """Return where the defendant gets medicine, of the places that are recorded as the defendant's."""
    return [one for one in view.case.places.values() if one.whose == "defendant" and has_cue(one.name, _DISPENSES)]


def _stays_about(view: View, term: Term) -> bool:
    return has_cue(term.words, view.guidance.cues["stays-about"].cues)


CONDITIONS: dict[str, Condition] = {
    "no-act": lambda view, term: not _acts(view, term),
    "no-act-no-move": lambda view, term: not _acts(view, term) and not _has_moved(view, term),
    "one-act": lambda view, term: len(_acts(view, term)) < 2,
    "inferred-only": lambda view, term: bool(acts := _acts(view, term)) and all(map(view.is_inferred, acts)),
    "family-order": lambda view, _: _arranges_contact(view),
    "family-route-missing": lambda view, term: (
        _arranges_contact(view) and "child arrangements" not in term.exceptions.casefold()
    ),
    "has-lawyer": lambda view, _: view.case.defendant.solicitor_acts == "yes" or bool(view.case.proceedings),
    "acts-in-person": lambda view, term: (
        view.case.defendant.solicitor_acts != "yes"
        and any(one.relationship.same_proceedings == "yes" for one in _persons(view, term))
    ),
    "dispensary": lambda view, _: bool(dispensaries(view)),
    "shares-child": lambda view, term: any(one.relationship.parents == "yes" for one in _persons(view, term)),
    "known-place": lambda view, term: any(map(_is_open, _covered(view, term))),
    "drawn": lambda view, term: not _stays_about(view, term),
    "stops": _stays_about,
    "place-not-open": lambda view, term: not all(map(_is_open, _covered(view, term))),
    "has-home": lambda view, _: view.case.defendant.no_home is None,
    "own-home-named": lambda view, term: bool(
        view.case.defendant.home and view.case.defendant.home in places_in(view.case, "", term.places)
    ),
    "own-need-near": _own_need_near,
    "own-work-inside": lambda view, term: bool(own_places_in(view, term)),
    "defendant-works-there": _defendant_works_there,
    "shared-building": _shared_building,
    "school-untouched": _school_untouched,
    "home-withheld": lambda view, term: any(
        one.withhold and one.kind in ("home", "family") for one in view.case.places.values()
    ),
    "home-in-the-open": lambda view, term: bool(homes := _of_theirs(view, term, "home")) and all(map(_is_open, homes)),
    "work-withheld": lambda view, term: any(
        one.withhold or one.known_to_defendant == "no" for one in _of_theirs(view, term, "work")
    ),
    "work-in-the-open": lambda view, term: bool(works := _of_theirs(view, term, "work")) and all(map(_is_open, works)),
    "item-is-telephone": lambda _, term: has_cue(term.words, _TELEPHONE),
    "one-telephone": _one_telephone,
    "part-2": lambda view, _: view.case.defendant.sexual_offences_notification == "yes",
    "provider-not-confirmed": lambda _, term: term.delivery.confirmed != "yes",
    "illness-only": _illness_only,
}
"""Each condition by its name in the library."""
