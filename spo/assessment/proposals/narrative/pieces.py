"""Pieces of text that drafts are made of, and the sentences of guidance that they fill."""

import re
from collections.abc import Iterable

from spo.case import last_of, lasted, pronouns, short_names
from spo.case.english import capital, fill, listed, lower, numbered

from ...facts import Fact, composed
from ...view import View
from ...withholding import Searched

_SENTENCE = re.compile(r"[.!?][\"'”’)]*(?=\s|$)")


NONE = Fact("")


def of_defendant(view: View) -> dict[str, str]:
    """Return how a draft speaks of the defendant as a subject, an object and an owner, by the title."""
    held = pronouns.of_defendant(view.case)
    return {"he": lower(held.he), "him": held.him, "his": held.his}


def say(view: View, key: str, *facts: str, **slots: Fact | str) -> Fact | None:
    """Return a sentence of guidance with its slots filled, or None where one is empty: it is dropped."""
    given = {name: Fact(value) if isinstance(value, str) else value for name, value in slots.items()}
    text = fill(view.guidance.narrative[key].text, {name: piece.text for name, piece in given.items()})
    return composed(capital(text), Fact("", facts, (f"narrative/{key}",)), *given.values()) if text else None


def said(*pieces: Fact | None) -> tuple[Fact, ...]:
    """Return the sentences that there are."""
    return tuple(piece for piece in pieces if piece)


def gives_away(view: View, words: str) -> bool:
    """Return whether words hold something that is withheld, or any part of a name that is and nobody else has."""
    case = view.case
    people = [*case.protected_persons.values()]
    hidden = " ".join(one.name for one in people if one.withhold_name)
    shown = [case.defendant.name, *(one.name for one in people if not one.withhold_name)]
    parts = {*re.findall(r"\w{2,}", hidden)} - {*re.findall(r"\w+", " ".join(shown))}
    return bool(view.withheld.found(Searched(words))) or not parts.isdisjoint(re.findall(r"\w+", words))


def people(view: View, keys: Iterable[str]) -> Fact:
    """Return the short names of protected persons, or what stands for those that are withheld."""
    short = short_names(view.case)
    named = {key: short.get(f"protected_persons.{key}") or view.person(key) for key in keys}
    held = {key: name for key, name in named.items() if name}
    return Fact(listed(list(held.values())), tuple(f"protected_persons.{key}.name" for key in held))


def places_named(view: View, keys: Iterable[str]) -> Fact:
    """Return the places that papers may name: what each is called, or its address."""
    held = {key: view.case.places[key] for key in keys if key in view.case.places}
    named = {key: place.name or place.address.partition(",")[0] for key, place in held.items() if not place.withhold}
    return Fact(listed([name for name in named.values() if name]), tuple(f"places.{key}" for key in named))


def terms(view: View, keys: Iterable[str]) -> Fact:
    """Return terms sought by their numbers, such as `terms 7 and 9`."""
    held = list(keys)
    return Fact(numbered("term", (view.term_numbers[key] for key in held)), tuple(f"terms.{key}" for key in held))


def span(view: View, keys: Iterable[str]) -> Fact:
    """Return the dates of the first and the last of some incidents: `from 3 June 2026 to 9 July 2026`."""
    held = list(keys)
    dated, latest = [key for key in held if view.case.incidents[key].date.day], last_dated(view, held)
    if not latest:
        return NONE
    ends = (dated[0], latest)
    first, last = (view.case.incidents[key].date for key in ends)
    paths = tuple(f"incidents.{key}.date" for key in dict.fromkeys(ends))
    if first == last and not lasted(view.case.incidents[ends[0]]):
        return Fact(first.on, paths)
    return Fact(f"from {first.opens} to {last.closes}", paths)


def last_dated(view: View, keys: Iterable[str]) -> str:
    """Return which of some incidents of a known day went on latest, or nothing where there is none."""
    dated = [key for key in keys if view.case.incidents[key].date.day]
    return last_of(view.case, dated) if dated else ""


def opening(text: str, most: int) -> str:
    """Return as many whole sentences of a text as so many letters hold; none is cut short, nor what it quotes."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    ends = [found.end() for found in _SENTENCE.finditer(line) if found.end() <= most]
    return next((line[:end] for end in reversed(ends) if _closed(line[:end])), "")


def _closed(text: str) -> bool:
    return text.count('"') % 2 == 0 and text.count("“") == text.count("”")
