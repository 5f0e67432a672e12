"""What the court is asked for besides the order: what the officer asks, and what the facts recorded call for unasked.

No power to keep evidence from a defendant is known to the guidance, so that what is asked is that it be left out of
what is served and said.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from spo.assessment import View, is_youth, listed, lower, months_after
from spo.assessment.facts import Fact, composed
from spo.assessment.next_hearing import purpose
from spo.case import Case
from spo.case.procedure import RequestKind
from spo.case.whom import people_named

from ..passages import Sentence
from ..writer import Writer
from .hearing import after_for

_LAW: Mapping[str, tuple[str, str | None]] = {
    "live link": ("directs-live-link", "live-link"),
    "witness measures": ("directs-witness-measures", "witness-measures"),
    "address protection": ("directs-address-protection", "address-protection"),
    "reporting": ("directs-reporting", "address-protection"),
    "child": ("directs-reporting-child", "reporting-child"),
    "one hearing": ("directs-one-hearing", None),
    "hearsay period": ("directs-hearsay-period", "hearsay-period"),
    "hearsay reply": ("directs-hearsay-reply", "hearsay-reply"),
    "leave for earlier statements": ("directs-earlier-statements", "hearsay-leave"),
    "method of service": ("directs-service", "service-specified"),
    "other": ("directs-other-unsaid", None),
}
"""The wording of what each kind of request asks for, and of the law that bears on it."""

_POWER: Mapping[str, str] = {
    "live link": "power-live-link",
    "witness measures": "power-witness-measures",
    "address protection": "power-unpublished",
    "reporting": "power-unpublished",
    "child": "power-unpublished-child",
}
"""The wording that names the power behind a kind of request, for where there is no room for the law."""

_CALLED: Mapping[str, str] = {
    "telephone": "telephone number",
    "email": "email address",
    "account": "online account",
    "other": "other particular",
}
"""What a direction calls a kind of number or name that is withheld, where the kind does not say it."""

_TO_TESTIFY: tuple[RequestKind, ...] = ("live link", "witness measures")


@dataclass(frozen=True)
class Asked:
    """One direction that is asked for: what, why, on what law, by what power, and what the court has said of it."""

    base: str
    direction: Sentence | None
    reason: Sentence | None = None
    law: Sentence | None = None
    directed: Sentence | None = None
    power: Sentence | None = None


def asked(w: Writer) -> Iterator[Asked]:
    """Yield the requests that are recorded, and then those that the facts recorded call for."""
    for key, request in w.case.requests.items():
        base, timed = f"requests.{key}", "hearsay" in request.kind
        about_a_child = request.kind == "reporting" and _of_a_child(w, request.for_whom)
        kind: str = "child" if about_a_child else request.kind
        reason = w.at(f"{base}.reason")
        if request.kind == "other" and (said := _as_asked(w, base, reason)):
            yield Asked(base, said)
            continue
        named = {"period": w.at(f"{base}.period")} if timed else {"for_whom": after_for(w.at(f"{base}.for_whom"))}
        if kind == "address protection":
            named["what"] = _hidden(w, people_named(w.case, request.for_whom), asked=True)
        yield Asked(
            base,
            w.law(_LAW[kind][0], f"{base}.kind", **named),
            w.say("{reason}", reason=reason),
            _law(w, kind),
            w.law("hearsay-directed", directed=w.at(f"{base}.directed")) if timed else None,
            _power(w, kind),
        )
    for kind, keys in called_for(w.assessment.view).items():
        if kind == "witness measures":
            for key in keys:
                needs = w.at(f"protected_persons.{key}.safety_needs")
                direction = w.law("directs-needs", for_whom=w.person(key), needs=composed(lower(needs.text), needs))
                yield Asked(f"asked.{kind}.{key}", direction, None, _law(w, kind), power=_power(w, kind))
        else:
            hidden = {"what": _hidden(w, keys)} if kind == "address protection" else {}
            direction = w.law(_LAW[kind][0], for_whom=w.people(keys), **hidden)
            yield Asked(f"asked.{kind}", direction, None, _law(w, kind), power=_power(w, kind))
    if has_no_main_hearing(w.assessment.view):
        yield Asked("asked.main-hearing", w.law("directs-main-hearing", "interim.sought", "hearing.purpose"))


def has_no_main_hearing(view: View) -> bool:
    """Return whether the one hearing that is fixed is for an interim order alone, so that the main one has no day."""
    return purpose(view)[0] == "interim order" and view.case.interim.already_made != "yes"


def _as_asked(w: Writer, base: str, reason: Fact) -> Sentence | None:
    """Return a request of no kind of its own in the words that it was recorded in, and for whom it is made."""
    whom = after_for(w.at(f"{base}.for_whom"))
    return w.law("directs-other", f"{base}.kind", for_whom=whom, reason=composed(lower(reason.text), reason))


def _law(w: Writer, kind: str) -> Sentence | None:
    return w.law(law) if (law := _LAW[kind][1]) else None


def _power(w: Writer, kind: str) -> Sentence | None:
    return w.law(_POWER[kind]) if kind in _POWER else None


def _hidden(w: Writer, keys: Collection[str], asked: bool = False) -> Fact:
    """Return what of some people is to be kept from the defendant: what is withheld, and an address where `asked`.

    The defendant who is not to learn where somebody lives is not to learn the number or the car by which to find out.
    """
    places = [
        f"places.{key}.withhold" for key, place in w.case.places.items() if place.withhold and place.whose in keys
    ]
    apart = _asked_apart(w.case)
    held = {key: one for key, one in w.case.identifiers.items() if one.withhold and one.whose in {*keys} - apart}
    kinds = dict.fromkeys(_CALLED.get(one.kind, one.kind) for one in held.values())
    named = [*(("address",) if asked or places else ()), *kinds]
    return Fact(listed(named, "or"), (*places, *(f"identifiers.{key}.withhold" for key in held)))


def _asked_apart(case: Case) -> set[str]:
    """Return for whom something is asked in words of its own, as that a number be kept back."""
    return {key for one in case.requests.values() if one.kind == "other" for key in people_named(case, one.for_whom)}


def called_for(view: View) -> Mapping[str, tuple[str, ...]]:
    """Return whom the facts recorded call for a direction about that nobody has asked for, by its kind."""
    case, kinds = view.case, {request.kind for request in view.case.requests.values()}
    people = tuple(case.protected_persons)
    hidden = {place.whose for place in case.places.values() if place.withhold}
    hidden |= {one.whose for one in case.identifiers.values() if one.withhold} - _asked_apart(case)
    hiding = (one for one in case.requests.values() if one.kind == "address protection")
    protected = {key for one in hiding for key in people_named(case, one.for_whom) or people}
    called = {witness.person: witness.called for witness in case.witnesses.values()}
    found = {
        "witness measures": tuple(key for key in people if called.get(key, "no") != "no" and _needs(view, key)),
        "address protection": tuple(key for key in people if key in hidden and key not in protected),
        "child": tuple(key for key in people if "reporting" not in kinds and is_child(view, key)),
        "one hearing": tuple(key for key in people if called.get(key) == "yes"),
    }
    return {kind: keys for kind, keys in found.items() if keys}


def _needs(view: View, key: str) -> bool:
    """Return whether a person's needs at court are recorded, and no request about giving evidence names that person."""
    asked_for = [one.for_whom for one in view.case.requests.values() if one.kind in _TO_TESTIFY]
    needs = bool(view.case.protected_persons[key].safety_needs)
    return needs and not any(key in people_named(view.case, whom) for whom in asked_for)


def is_child(view: View, key: str) -> bool:
    """Return whether a protected person is certainly under 18, outside a youth court (CYPA 1933 s.39)."""
    born, adult = view.case.protected_persons[key].date_of_birth.earliest, view.guidance.figures["adult-age"].value
    return born is not None and months_after(born, adult * 12) > view.on and not is_youth(view)


def _of_a_child(w: Writer, for_whom: str) -> bool:
    """Return whether a request names protected persons who are all under 18."""
    named = people_named(w.case, for_whom)
    return bool(named) and all(is_child(w.assessment.view, key) for key in named)
