"""The short title of a term as a paper has it: of whom, and of what place, a title of the library speaks."""

import re

from spo.assessment import lower
from spo.assessment.facts import Fact, composed
from spo.case.english import within

from ..writer import Writer
from .in_words import number_in_words
from .shared import place_names

_SEVERAL = "a protected person"
_NAMED = 2  # people whom a title names: of more it says `a protected person`
_THE_PERSON = re.compile(r"\bthe person(?P<of>'s)?(?![\w-])")
_A_PLACE = "a named place"
_PLACE = "Named place"
"""The heading of the library's term about a place."""
_OBJECTS = {"Mr": "him", **dict.fromkeys(("Ms", "Mrs", "Miss"), "her")}


def title(w: Writer, key: str) -> Fact:
    """Return the short title of a term. One that stands as the library has it is fitted to the people and the place."""
    short, term = w.at(f"terms.{key}.short"), w.case.terms[key]
    entry = w.assessment.view.guidance.terms.get(term.library)
    if entry is None or short.text.rstrip(".") != entry.title:
        return short
    place = named_place(w, term.places) if _A_PLACE in short.text else Fact("")
    text = short.text.replace(_A_PLACE, place.text) if place.text else short.text
    persons = tuple(one for one in term.persons if one in w.case.protected_persons)  # others were taken out since
    return composed(_of_people(w, persons, text), short, *([place] if place.text else []))


_BEGINS_WITH_A_NAME = re.compile(r"[A-Z][\w'’]* [A-Z]")
"""How a title begins that begins with a name."""
_NO = re.compile(r"No (?!one\b)")
"""What a prohibition begins with that is named by what it forbids: `false names` of `No false names`."""


def in_a_word(w: Writer, key: str) -> Fact:
    """Return what a term is about: the place that it names, what the library heads it, or else its short title."""
    term = w.case.terms[key]
    entry = w.assessment.view.guidance.terms.get(term.library)
    if entry is None or term.kind == "requirement":
        said = title(w, key)
        words = _NO.sub("", said.text.rstrip("."), count=1) if term.kind == "prohibition" else said.text.rstrip(".")
        is_a_name = _BEGINS_WITH_A_NAME.match(words) and words.partition(" ")[0].lower() not in term.words.split()
        return composed(words if is_a_name else lower(words), said)
    if term.places and entry.heading == _PLACE:
        named = named_place(w, term.places)
        places = f"{number_in_words(len(term.places))} places" if len(term.places) > 1 else "a named place"
        return composed(named.text or places, named)
    return composed(lower(entry.heading), Fact("", (f"terms.{key}.library",)))


def names_its_place(w: Writer, key: str) -> bool:
    """Return whether the title of a term, which the library has without one, is fitted to its place."""
    return _A_PLACE in w.at(f"terms.{key}.short").text and _A_PLACE not in title(w, key).text


def named_place(w: Writer, places: tuple[str, ...]) -> Fact:
    """Return one place by its name, or by the first line of its address; nothing where it is withheld."""
    held = w.case.places.get(places[0]) if len(places) == 1 else None
    if held is None or held.withhold:
        return Fact("")
    named = place_names(w, places)
    return composed(within(named.text.partition(", ")[0]), named)


def _whom(w: Writer, persons: tuple[str, ...]) -> str:
    """Return the people of a term as its title names them: by name, or as `a protected person`."""
    named = w.people(persons, "or").text
    plain = named and not any(w.case.protected_persons[one].withhold_name for one in persons)
    return named if plain and len(persons) <= _NAMED else _SEVERAL


def _of_people(w: Writer, persons: tuple[str, ...], text: str) -> str:
    """Return a title with the people in the place of `the person`: of one named already, a pronoun or the name."""
    one, times = _whom(w, persons), 0

    def named(found: re.Match[str]) -> str:
        nonlocal times
        times += 1
        if found["of"]:
            return f"{one if len(persons) == 1 else _SEVERAL}'s"
        alone = len(persons) == 1 and one != _SEVERAL
        object_of = _OBJECTS.get(w.case.protected_persons[persons[0]].title or "", "") if alone else ""
        return object_of if times > 1 and object_of and text[found.end() :] == "" else one

    return _THE_PERSON.sub(named, text)
