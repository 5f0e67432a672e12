"""What acts are told to be, with those to protect as `she` and where they work as `her workplace`, as cues have it."""

import re
from collections.abc import Iterator, Mapping

from spo.case import Case, short_names
from spo.case.memo import Same, remembered
from spo.case.once import once

from ..cues import own_account

_HER_WORK = re.compile(
    r"\b(?:her|his) (?:work|office|firm)\b(?! (?:address|e-?mail|(?:tele)?phone|mobile|number|account))"
)
_OF_MANY = re.compile(r"\b(are|have|do) they\b", re.IGNORECASE)
_OF_ONE = {"are": "is she", "have": "has she", "do": "does she"}
_HE_OR_THEY = re.compile(r"\b(?:he|they)\b", re.IGNORECASE)
_NEVER = re.compile(r"(?!)")
_FIRM = re.compile(r",? (?:ltd|limited|plc|llp|group|company|co|services)\.?$", re.IGNORECASE)
_FEWEST = 4
"""Letters of the first or the last word of a workplace's name by which it may be called."""


@once
def told(case: Case) -> Mapping[str, tuple[str, str]]:
    """Return how each incident is told in the officer's own words, and with what it quotes, by its id.

    With what is quoted, whoever is asked about is one person, and `she`.
    """
    works, people = Same(_any_of(*_workplaces(case))), Same(_any_of(*_people(case)))
    return {
        key: (_told(act.what, act.through, works, people), _asked(act.what, people))
        for key, act in case.incidents.items()
    }


@remembered
def _told(what: str, who: str, works: Same[re.Pattern[str]], people: Same[re.Pattern[str]]) -> str:
    through = f" He told {who}." if who else ""
    own = works.held.sub("her workplace", f"{own_account(what)}{through}")
    called = (_HER_WORK.sub("her workplace", people.held.sub(name, own)) for name in (_she, "her"))
    return ". ".join(dict.fromkeys(called))


@remembered
def _asked(what: str, people: Same[re.Pattern[str]]) -> str:
    one = _OF_MANY.sub(lambda found: _OF_ONE[found[1].casefold()], people.held.sub(_she, what))
    return _HE_OR_THEY.sub("she", one).replace("’", "'")


def _she(found: re.Match[str]) -> str:
    return "her" if found[1] else "she"


@remembered
def _any_of(*names: str) -> re.Pattern[str]:
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
