"""What acts are told to be, with those to protect as `she` and where they work as `her workplace`, as cues have it."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from spo.case import Case, Incident, short_names
from spo.case.once import once

from ..cues import own_account

_NEVER = re.compile(r"(?!)")
_FIRM = re.compile(r",? (?:ltd|limited|plc|llp|group|company|co|services)\.?$", re.IGNORECASE)
_FEWEST = 4
"""Letters of the first or the last word of a workplace's name by which it may be called."""


@dataclass(frozen=True)
class Told:
    """An act in the officer's own words, and in all the words with what they quote, in which nobody is `he`."""

    own: str
    whole: str


@once
def told(case: Case) -> Mapping[str, Told]:
    """Return how each incident is told, by its id."""
    works, people = _any_of(_workplaces(case)), _any_of(_people(case))
    return {key: _told(act, works, people) for key, act in case.incidents.items()}


def _told(act: Incident, works: re.Pattern[str], people: re.Pattern[str]) -> Told:
    through = f" He told {act.through}." if act.through else ""
    own = works.sub("her workplace", f"{own_account(act.what)}{through}").replace("her workplace's", "her workplace")
    whole = people.sub(_she, works.sub("her workplace", act.what))
    return Told(
        ". ".join(dict.fromkeys((people.sub(_she, own), people.sub("her", own)))),
        re.sub(r"\b(?:he|they)\b", "she", whole, flags=re.IGNORECASE).replace("’", "'"),
    )


def _she(found: re.Match[str]) -> str:
    return "her" if found[1] else "she"


def _any_of(names: Iterator[str]) -> re.Pattern[str]:
    """Return what finds any of some names as whole words, and whether it is something of theirs that is meant."""
    longest = sorted({name for name in names if name}, key=len, reverse=True)
    of = "|".join(map(re.escape, longest))
    return re.compile(rf"\b(?:[Tt]he )?(?:{of})(['’]s)?\b") if longest else _NEVER


def _people(case: Case) -> Iterator[str]:
    """Yield what those to protect are called."""
    for key, person in case.protected_persons.items():
        yield from (person.name, person.name.partition(" ")[0], person.described_as, *person.also_known_as)
        yield short_names(case).get(f"protected_persons.{key}", "")


def _workplaces(case: Case) -> Iterator[str]:
    """Yield what their places of work are called: Lark Bindery Ltd, Lark Bindery, Lark, and the bindery."""
    for place in case.places.values():
        if place.kind != "work" or place.whose not in case.protected_persons:
            continue
        for name in (place.name, *([] if place.address[:1].isdigit() else [place.address.partition(",")[0]])):
            short = _FIRM.sub("", name.removeprefix("the ").removeprefix("The "))
            yield from (name, short)
            words = [word for word in short.split() if len(word) >= _FEWEST]
            if (
                words
                and short.startswith(words[0])
                and words[0][0].isupper()
                and not _names_a_place(case, name, words[0])
            ):
                yield words[0]
            if words and words[-1] != words[0]:
                yield from (f"{the} {word}" for the in ("the", "The") for word in (words[-1].lower(), words[-1]))


def _names_a_place(case: Case, name: str, word: str) -> bool:
    """Return whether the first word of a name is that of a town or a road, of which much else is called."""
    return any(word in place.address.replace(name, "").split() for place in case.places.values())
