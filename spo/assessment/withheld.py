"""Withheld values that no program can look for: too short, or words that anybody uses."""

from collections.abc import Iterator

from spo.case import Case, Identifier

from .findings import Findings
from .view import View
from .withholding import (
    ORDINARY_SURNAMES,
    first_name_is_looked_for,
    handle_is_looked_for,
    long_enough,
    tells,
    views,
    words,
)


def withheld(view: View) -> Findings:
    """Yield each withheld value that is for a person to look for."""
    for path in _not_looked_for(view.case):
        yield view.find("withheld-not-looked-for", path)
    for path in _first_names(view.case):
        yield view.find("first-name-not-looked-for", path)


def _not_looked_for(case: Case) -> Iterator[str]:
    for key, place in case.places.items():
        if place.withhold:
            for field, text in (("address", place.address), ("name", place.name)):
                if text and not tells([word for word in _words(text) if not word.isdecimal()]):
                    yield f"places.{key}.{field}"
    for key, item in case.identifiers.items():
        if item.withhold and item.value and not _is_looked_for(item):
            yield f"identifiers.{key}.value"
    for key, person in case.protected_persons.items():
        names = _words(person.name) if person.withhold_name else []
        if names and (not long_enough(names) or names[-1] in ORDINARY_SURNAMES):
            yield f"protected_persons.{key}.name"


def _is_looked_for(item: Identifier) -> bool:
    if item.kind == "account":
        return all(map(handle_is_looked_for, views(item.value)))
    return long_enough(_words(item.value))


def _first_names(case: Case) -> Iterator[str]:
    """Yield each withheld name of which the first name alone may be anybody's, or any word."""
    names = {f"protected_persons.{key}.name": p.name for key, p in case.protected_persons.items() if p.withhold_name}
    for key, item in case.identifiers.items():
        if item.withhold and item.kind == "new name":
            names[f"identifiers.{key}.value"] = item.value
    return (path for path, name in names.items() if not all(map(first_name_is_looked_for, views(name))))


def _words(text: str) -> list[str]:
    return words(views(text)[0])
