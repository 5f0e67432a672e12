"""What the draft order and the draft interim order say in the same way: of whom, to protect whom, and where."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from spo.assessment import is_youth, listed, penalty
from spo.assessment.facts import Fact, composed, joined

from ..maps import maps
from ..marks import plain
from ..passages import Passage, Sentence, Style
from ..writer import Writer, as_sentence, begun, ended, labelled, passage
from .hearing import home, rank_and_name
from .tie import tie

_CALLED_A_MAP = re.compile(r"maps?\b", re.IGNORECASE)
_PART = re.compile(r", ([^,;]+)")
"""What stands after a comma in who manages an order, such as a unit: another officer may come after it."""

_AGED = re.compile(r",? aged \w+(?:-\w+)?(?: years(?: old)?| months)?\b|,? (?:who is )?\w+ years old\b")


def unnumbered(name: str, w: Writer, *wording: str, style: Style = "plain") -> list[Passage]:
    """Return sentences of law as one paragraph without a number, as an order has them."""
    return passage(name, *(w.law(key) for key in wording), style=style)


def bullets(name: str, w: Writer, *wording: str | tuple[str, ...]) -> list[Passage]:
    """Return sentences of law each after a bullet of its own, or those that are given together after one."""
    every = ((one,) if isinstance(one, str) else one for one in wording)
    return [held for n, keys in enumerate(every) for held in unnumbered(f"{name}.{n}", w, *keys, style="item")]


def said(*sentences: Sentence | None) -> list[Sentence]:
    """Return the sentences that there are."""
    return [sentence for sentence in sentences if sentence]


def of_a_youth(w: Writer) -> list[Passage]:
    """Return that nobody may publish who the defendant is, in the youth court (CYPA 1933 s.49)."""
    return unnumbered("youth", w, "youth-reporting") if is_youth(w.assessment.view) else []


def variation(w: Writer) -> str:
    """Return the wording of which court may vary or end an order (s.4): of a youth, the youth court until 18."""
    return "variation-youth" if is_youth(w.assessment.view) else "variation"


def notification(w: Writer, *unless: str, replacing: bool = False) -> list[Passage]:
    """Return what the defendant must notify (s.9), or that s.9 does not apply to this defendant (s.9(5)).

    `unless` is the wording of when it is not asked on service of the order; where this one is `replacing` an interim
    order, it is not. A new name or address is notified whatever they say. What counts as a home address, and where to
    go without one: the last is said to a defendant of no recorded home.
    """
    if w.case.defendant.sexual_offences_notification == "yes":
        return unnumbered("notification", w, "notify-not-part-2", style="item")
    first = ("notify-not-replacing", "notify-how") if replacing else ("order-notify", *unless)
    home_less = () if home(w).text else ("notify-nowhere",)
    found = unnumbered("notification.when", w, *first, *home_less, "notify-home", style="item")
    found += unnumbered("notification.changes", w, "notify-changes", "notify-identity", "notify-offence", style="item")
    if w.case.defendant.sexual_offences_notification != "no":
        found += unnumbered("notification.part_2", w, "notify-unless-part-2", style="item")
    return found + w.gaps("notification", "part-2-notification-unasked")


def localities(w: Writer, numbers: Mapping[str, Fact], everywhere: str, others: str) -> list[Sentence]:
    """Return the locality to which a term is limited (s.6(d)), or which terms are about the places that they name.

    `numbers` holds the terms of the order by id, each with the number that it has there. `everywhere` and `others` are
    the wordings of where all terms have effect, and of where all have that are not limited.
    """
    terms = w.case.terms
    if limited := [key for key in numbers if terms[key].locality]:
        rest = w.law(others) if len(limited) < len(numbers) else None
        return said(*(one for key in limited for one in _locality(w, key, numbers[key])), rest)
    named = {key: places for key in numbers if (places := _places(w, key))}
    if not numbers:
        return []
    terms_named = [numbers[key] for key in named]
    which = composed(listed([number.text for number in terms_named]), *terms_named)
    several = any(len(places) > 1 for places in named.values())
    law = "locality-of-places" if len(named) > 1 else "locality-of-its-places" if several else "locality-of-place"
    return said(w.law(everywhere), w.law(law, terms=which) or w.law("locality-none"))


def _locality(w: Writer, key: str, number: Fact) -> list[Sentence]:
    """Return the locality to which a term is limited (s.6(d)), with each place that it covers and that may be told."""
    law = w.law("locality-term", term=number, locality=w.at(f"terms.{key}.locality"))
    places = joined(*(w.at(f"places.{place}") for place in _places(w, key)), between="; ")
    return said(law, w.law("locality-places", places=places)) if law else []


def _places(w: Writer, key: str) -> list[str]:
    """Return the places of a term that may be told."""
    return [place for place in w.case.terms[key].places if place in w.case.places and not w.case.places[place].withhold]


def managed(w: Writer, terms: Collection[str]) -> list[Passage]:
    """Return who manages the order, and how the police are reached: a term may ask the defendant to tell them.

    An officer in the case who is to manage it too is named once. Nobody is named where the order
    has no requirement among its `terms` and nobody to manage it.
    """
    base, owner = "applicant.officer_in_the_case", w.at("authority.owner")
    if not (owner.text or any(w.case.terms[key].kind == "requirement" for key in terms)):
        return []
    name, reached = w.at(f"{base}.name"), joined(*(w.at(f"{base}.{part}") for part in ("unit", "telephone", "email")))
    same = name.text and name.text.casefold() in owner.text.casefold()
    officer = reached if same else joined(rank_and_name(w, base), reached)
    once = _PART.sub(lambda part: "" if same and part[1] in reached.text else part[0], owner.text)
    said_by = w.say("Police contact: {who}.", who=joined(composed(once, owner), officer, between="; "))
    return passage("managed", said_by, style="item")


def breach(w: Writer, terms: Collection[str]) -> list[Passage]:
    """Return the offence, and its penalty in the words for the defendant's age (s.8(2); Sentencing Act 2020 s.221).

    An order without a requirement among its `terms` warns of none.
    """
    requires = any(w.case.terms[key].kind == "requirement" for key in terms)
    offence = "order-offence" if requires else "order-offence-forbids"
    told = (f"order-{key}" if key in ("penalty", "penalty-18") else key for key in penalty(w.assessment.view))
    return unnumbered("breach", w, offence, *told)


def protected(w: Writer) -> list[Sentence]:
    """Return whom the order protects, by name or by what stands for a name that is withheld."""
    withheld = [key for key, person in w.case.protected_persons.items() if person.withhold_name]
    people = as_sentence(w.people(tuple(w.case.protected_persons)))
    return said(
        replace(people, text=ended(people.text)) if withheld else people if people.text else None,
        *(sentence for key in withheld for sentence in _unnamed(w, w.person(key), key)),
    )


def _unnamed(w: Writer, person: Fact, key: str) -> tuple[Sentence | None, ...]:
    """Return that a name is withheld, and who it is without a name or an age: a term must say whom it is about.

    That is left out of a person who is described as what they are to another, such as the daughter of Ann Lee.
    """
    whose = w.at(f"protected_persons.{key}.relationship.description")
    others = filter(None, (one.name for other, one in w.case.protected_persons.items() if other != key))
    of_another = any(name in whose.text and name.rpartition(" ")[2] in person.text for name in others)
    said = "" if of_another else _AGED.sub("", whose.text)
    return (
        w.say("The name of {person} is withheld from papers that are served.", person=person),
        w.say(
            "{person} is {tie}.", person=begun(person), tie=composed(tie(w, said.rstrip(".")) if said else "", whose)
        ),
    )


def maps_of(w: Writer, numbers: dict[str, Fact]) -> list[Passage]:
    """Return each map once, for all its terms: what it is, and the picture of it where one is kept.

    `numbers` holds the terms of the order by id, each with the number that it has there.
    """
    found: list[Passage] = []
    for exhibit, every in maps(w.assessment.view).items():
        base, picture = f"exhibits.{exhibit}", w.case.exhibits[exhibit].picture
        terms = [key for key in every if key in numbers]
        kept = picture in w.kept
        mark, shown = w.exhibits((exhibit,)), w.at(f"{base}.description")
        named = joined(Fact("Map"), labelled("exhibit", mark))
        if not terms or not (kept or named.paths) or (mark.text and not picture):
            continue  # a term says itself which exhibit its map is
        said_to_be = labelled("Exhibit", mark) if mark.text and _CALLED_A_MAP.match(shown.text) else named
        name = w.say("{map}: {shown}.", map=said_to_be, shown=shown) or w.say("{map}.", base, map=named)
        shows = w.words(f"{base}.picture_shows") if kept else None
        of_terms = _of_terms(w, [numbers[key] for key in terms])
        caption = passage(f"maps.{terms[0]}", name, of_terms, shows, style="caption" if kept else "plain")
        found += caption
        if kept:
            # Nobody is left with nothing to hear, though what the picture shows is still to be supplied.
            heard = shows or Sentence(plain(caption[0].text), caption[0].sentences[0].facts)
            rests = replace(heard, facts=(*heard.facts, f"{base}.picture"))
            found.append(Passage(f"maps.{terms[0]}.picture", (rests,), "picture", picture))
    return found + (w.gaps("maps", "map-not-kept", "picture-without-words") if _has_map(w, numbers) else [])


def _has_map(w: Writer, terms: Collection[str]) -> bool:
    return any(key in terms for every in maps(w.assessment.view).values() for key in every)


def _of_terms(w: Writer, terms: list[Fact]) -> Sentence | None:
    listed_terms = composed(listed([term.text for term in terms]), *terms)
    return w.say(f"It is the map of term{'' if len(terms) == 1 else 's'} {{terms}}.", terms=listed_terms)
