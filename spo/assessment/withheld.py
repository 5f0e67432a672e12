"""Withheld values that no program can look for: too short, or words that anybody uses."""

import re
from collections.abc import Iterator
from unicodedata import normalize

from spo.case import Case

from .findings import Findings
from .view import View

SHORTEST = 5
"""Letters and digits that a value needs before it can be looked for."""

_ORDINARY = """
a an and at her his in my new of old our s the their current former safe temporary
brother dad daughter family father friend mother mum parent parents partner sister son
address barn base block building church club cottage court farm flat gym hall home hospital hostel house job lodge
library nursery office park place premises property refuge residence road school second shop station street study
surgery bakery college uni university villa work workplace mosque temple synagogue chapel
apartment room unit floor ground basement top upper lower left right front rear back first second third fourth
"""
ORDINARY = frozenset(_ORDINARY.split())
"""Words of which a name may be made up without telling anybody where a place is: the new home, his mother's house."""

_SURNAMES = """
banks black bright brown child church cross early english field flowers french friend gates grant green house little
power price rooms sharp short small speed stone street strong summer walls waters white winter woods words young
"""
ORDINARY_SURNAMES = frozenset(_SURNAMES.split())
"""Surnames that are looked for only with a first name or a title: alone, any paper may have the word."""

_WORD = re.compile(r"[^\W_]+")


def long_enough(words: list[str]) -> bool:
    """Return whether words have letters and digits enough to be looked for."""
    return len("".join(words)) >= SHORTEST


def tells(words: list[str]) -> bool:
    """Return whether words, in small letters, are long enough to be looked for, and not all of them ordinary ones."""
    return long_enough(words) and not {word for word in words if len(word) > 1} <= ORDINARY


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
    return _WORD.findall(normalize("NFKD", text).casefold())
