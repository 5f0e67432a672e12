"""Withheld values that no program can look for: too short, or words that anybody uses."""

from collections.abc import Iterator

from spo.case import Case

from .findings import Findings
from .view import View
from .withholding import ORDINARY_SURNAMES, long_enough, tells, views, words


def withheld(view: View) -> Findings:
    """Yield each withheld value that is for a person to look for."""
    for path in _not_looked_for(view.case):
        yield view.find("withheld-not-looked-for", path)


def _not_looked_for(case: Case) -> Iterator[str]:
    for key, place in case.places.items():
        if place.withhold:
            for field, text in (("address", place.address), ("name", place.name)):
                if text and not tells([word for word in _words(text) if not word.isdecimal()]):
                    yield f"places.{key}.{field}"
    for key, item in case.identifiers.items():
        if item.withhold and item.value and not long_enough(_words(item.value)):
            yield f"identifiers.{key}.value"
    for key, person in case.protected_persons.items():
        names = _words(person.name) if person.withhold_name else []
        if names and (not long_enough(names) or names[-1] in ORDINARY_SURNAMES):
            yield f"protected_persons.{key}.name"


def _words(text: str) -> list[str]:
    return words(views(text)[0])
