"""Items of a case found again by the names that papers and officers give them."""

import re
from collections.abc import Iterable, Mapping

from spo.case import Case, Edit
from spo.case.named import without_rank, without_title
from spo.case.named import words as words_of

from ..desk.things import place_key
from ..numbers import same_number
from .rows import NotAdded, PlaceUnasked, filled, held_as, key_of

_PART = 3
"""Of how many letters or figures a part of a number is that can be of one alone."""
_BETWEEN = re.compile(r"\s*[;\n]\s*")
_AND, _COMMA = re.compile(r"\s*(?:&|\band\b)\s*"), re.compile(r"\s*[,/]\s*")


def persons(case: Case) -> dict[str, str]:
    """Return the people to protect, by id."""
    return {key: one.name for key, one in case.protected_persons.items()}


def witnesses(case: Case) -> dict[str, str]:
    """Return the witnesses, by id."""
    return {key: one.name for key, one in case.witnesses.items()}


def places(case: Case) -> dict[str, str]:
    """Return the places, by id."""
    return {key: one.name or " ".join(one.address.split()) for key, one in case.places.items()}


def identifiers(case: Case) -> dict[str, str]:
    """Return the numbers, accounts and vehicles, by id."""
    return {key: one.value for key, one in case.identifiers.items()}


def names_in(case: Case) -> dict[str, list[str]]:
    """Return the names that a cell may give, by what they are names of."""
    kinds = {
        "People to protect": persons,
        "Witnesses": witnesses,
        "Places": places,
        "Numbers and accounts": identifiers,
    }
    return {title: list(of(case).values()) for title, of in kinds.items()}


def split(words: str) -> list[str]:
    """Return the names in a cell, which stand apart by a semicolon."""
    return [part for part in _BETWEEN.split(words.strip()) if part]


def together(names: Mapping[str, str], ids: Iterable[str]) -> str:
    """Return the names of items as a cell has them."""
    return "; ".join(names[key] for key in dict.fromkeys(ids) if key in names)


def is_person(one: str, two: str) -> bool:
    """Return whether two names may be of one person: all the words of one stand in the other."""
    a, b = _words(one), _words(two)
    return bool(a and b) and (set(a) <= set(b) or set(b) <= set(a))


def find_person(names: Mapping[str, str], said: str) -> str:
    """Return the id of the one person whom a name is of, or nothing where it is of none or several."""
    exact = [key for key, name in names.items() if _words(name) == _words(said)]
    near = [key for key, name in names.items() if is_person(name, said)]
    return exact[0] if exact else near[0] if len(near) == 1 else ""


def find_place(case: Case, said: str) -> str:
    """Return the id of the place that words name by its name or address, or nothing."""
    wanted = place_key(said)
    exact = [key for key, one in case.places.items() if said.strip() in (one.name, one.address)]
    near = [key for key, one in case.places.items() if wanted == place_key(one.address)]
    part = [key for key, name in places(case).items() if set(_words(said)) <= set(_words(name))] if said.strip() else []
    return (exact or near or (part if len(part) == 1 else []) or [""])[0]


def find_identifier(case: Case, said: str) -> str:
    """Return the id of the number, account or vehicle that words name, or nothing."""
    return next((key for key, value in identifiers(case).items() if plain_value(value) == plain_value(said)), "")


def _with_part(case: Case, said: str) -> str:
    """Return the id of the one number, account or vehicle that has a part, or nothing."""
    part = plain_value(said)
    near = [key for key, value in identifiers(case).items() if len(part) >= _PART and part in plain_value(value)]
    return near[0] if len(near) == 1 else ""


def plain_value(words: str) -> str:
    """Return a number, account or vehicle as it is the same in whatever way it is written."""
    return same_number(words.replace(" ", "")).lstrip("@").casefold()


def find_exhibit(case: Case, mark: str) -> str:
    """Return the id of the exhibit of a mark, or nothing."""
    wanted = "".join(mark.split()).upper()
    return next((key for key, one in case.exhibits.items() if "".join(one.mark.split()).upper() == wanted), "")


def towards(case: Case, words: str) -> list[str]:
    """Return the ids of the people to protect whom a cell names, also with `and` between them.

    Raises NotAdded for a name of none of them.
    """
    names = persons(case)
    found = {one: find_person(names, one) for said in split(words) for one in _each_person(names, said)}
    for said, key in found.items():
        if not key:
            raise NotAdded(f"No person to protect is called {said}. Choose one of: {', '.join(names.values()) or '-'}.")
    return list(dict.fromkeys(found.values()))


def _each_person(names: Mapping[str, str], said: str) -> list[str]:
    """Return the names in what stands between semicolons: each side of `and`, and of a comma where both are names."""
    found: list[str] = []
    for one in filter(None, _AND.split(said)):
        parts = [part for part in _COMMA.split(one) if part]
        found += parts if all(find_person(names, part) for part in parts) else [one]
    return found


def used(case: Case, words: str) -> list[str]:
    """Return the ids of the numbers that a cell names, whole or by a part that only one of them has.

    Raises NotAdded for one that the case does not have, and for a part that several have.
    """
    found = {said: find_identifier(case, said) or _with_part(case, said) for said in split(words)}
    for said, key in found.items():
        if not key:
            raise NotAdded(f"{said} is not among the numbers and accounts of the case. Add it there first.")
    return list(dict.fromkeys(found.values()))


def with_place(case: Case, words: str, keep: str) -> tuple[str | None, list[Edit]]:
    """Return the id of the place that a cell names, and the edit that makes one that the case does not have.

    Raises PlaceUnasked where it is not said whether to keep a new one from the defendant.
    """
    address = words.strip()
    key = find_place(case, address) if address else ""
    if key or not address:
        late = bool(key) and keep == "yes" and not case.places[key].withhold
        return key or None, [Edit(path=f"places.{key}.withhold", value=True)] if late else []
    if not keep:
        raise PlaceUnasked(f"{address} is a new place. Say whether to keep it from the defendant, in the box below it.")
    key = f"ffff-{key_of('place', place_key(address))}"
    return key, [Edit(path=f"places.{key}", value=filled({"address": address, "withhold": keep == "yes"}))]


def is_defendant(case: Case, said: str) -> bool:
    """Return whether a name is the defendant's, and that of no witness or person to protect."""
    others = {**persons(case), **witnesses(case)}
    known = {key: name for key, name in others.items() if _words(name) != _words(case.defendant.name)}
    return find_person({**known, "defendant": case.defendant.name}, said) == "defendant"


def with_witnesses(case: Case, words: str) -> tuple[list[str], list[Edit]]:
    """Return the ids of the witnesses whom a cell names, and the edits that make those whom the case does not have.

    Raises NotAdded for the defendant, who is no witness for the application.
    """
    ids: list[str] = []
    made: list[Edit] = []
    for said in split(words):
        if is_defendant(case, said):
            raise NotAdded(f"{said} is the defendant, and no witness for the application. Name another, or nobody.")
        key = find_person(witnesses(case), said) or held_as(case.witnesses, key_of("witness", *_words(said)))
        if not key:
            person = find_person(persons(case), said)
            key = f"ffff-{key_of('witness', *_words(said))}"
            value = {"name": persons(case).get(person, said)} | ({"person": person} if person else {})
            made.append(Edit(path=f"witnesses.{key}", value=value))
        ids.append(key)
    return list(dict.fromkeys(ids)), made


def with_exhibits(case: Case, words: str) -> tuple[list[str], list[Edit]]:
    """Return the ids of the exhibits whose marks stand in a cell, and the edits that make those that are new."""
    ids: list[str] = []
    made: list[Edit] = []
    for mark in re.split(r"\s*[,;\n]\s*", words.strip()):
        if mark:
            key = find_exhibit(case, mark) or exhibit_id(0xFFFF, mark)
            if key not in case.exhibits:
                made.append(Edit(path=f"exhibits.{key}", value={"mark": mark}))
            ids.append(key)
    return list(dict.fromkeys(ids)), made


def exhibit_id(number: int, mark: str) -> str:
    """Return the id of an exhibit that is added by its mark."""
    return f"{number:04x}-{key_of('exhibit', ''.join(mark.split()).upper())}"


def _words(name: str) -> list[str]:
    """Return the words of a name, without rank, number or title."""
    return without_rank(without_title(name)) or words_of(name)
