"""Names that papers say in the open: what is withheld may be made of them, and they alone give none of it away."""

from collections.abc import Iterator
from dataclasses import dataclass

from spo.case import Case
from spo.case.people import Defendant, ProtectedPerson

from .letters import squeeze, views, words
from .names import given_and_last, surnames
from .ordinary import is_ordinary

_LONGEST = 12
"""Words of a name of a place that are read."""


@dataclass(frozen=True)
class InTheOpen:
    """Names in the open as squeezed text has them: the single words of them, and several run together."""

    words: frozenset[str] = frozenset()
    runs: frozenset[str] = frozenset()

    def has(self, held: str) -> bool:
        """Return whether squeezed text is no more than such names."""
        return held in self.words or held in self.runs

    def has_each(self, held: list[str]) -> bool:
        """Return whether words are such names and nothing else."""
        return bool(held) and all(squeeze(word) in self.words for word in held)

    def covers(self, held: list[str]) -> bool:
        """Return whether words are no more than such names and words that anybody uses."""
        others = [word for word in held if squeeze(word) not in self.words]
        return len(others) < len(held) and is_ordinary(others)


NOTHING_KNOWN = InTheOpen()


def people_in_the_open(case: Case) -> list[str]:
    """Return the names of those whom papers name: those protected whose names are not withheld, and all others."""
    hidden = {key for key, person in case.protected_persons.items() if person.withhold_name}
    named = [person.name for key, person in case.protected_persons.items() if key not in hidden]
    return [*named, case.defendant.name, *(one.name for one in case.witnesses.values() if one.person not in hidden)]


def titled_in_the_open(case: Case) -> set[str]:
    """Return what papers call those in the open after the first time, such as Ms Reed, unless it may be another's."""
    hidden = [one for one in case.protected_persons.values() if one.withhold_name]
    shown: list[Defendant | ProtectedPerson] = [case.defendant]
    shown += [one for one in case.protected_persons.values() if not one.withhold_name]
    return {
        f"{one.title} {last}"
        for one in shown
        for last in given_and_last(one.name)[-1:]
        if one.title and not any(other.title == one.title and last in other.name for other in hidden)
    }


def in_the_open(case: Case) -> InTheOpen:
    """Return every name that an email address, an account or the name of a place may be made of and yet tell nothing.

    A name that is withheld stays so by its own entry, whoever shares a word of it.
    """
    called = [name for one in case.protected_persons.values() if not one.withhold_name for name in one.also_known_as]
    people = [view for name in (*people_in_the_open(case), *called) for view in views(name)]
    places = [words(view) for place in case.places.values() if not place.withhold for view in views(place.name)]
    told = [run for name in people for run in _of_a_person(name)]
    told += [run for held in places for run in _of_a_place(held[:_LONGEST])]
    return InTheOpen(
        frozenset(squeeze(run[0]) for run in told if len(run) == 1),
        frozenset(squeeze("".join(run)) for run in told if len(run) > 1),
    )


def _of_a_person(name: str) -> Iterator[list[str]]:
    """Yield the names of a person one by one, and as addresses run them together: in full, or with initials."""
    names = given_and_last(name)
    yield from ([one] for one in (*names, *words(name)) if len(one) > 1)
    if len(names) > 1:
        first, *others = names[:-1]
        for last in surnames(name, names[-1]):
            yield from ([first, *others, last], [first, last], [last, first], [first[0], last], [last, first[0]])
            yield [first[0], *(other[0] for other in others), last]


def _of_a_place(held: list[str]) -> Iterator[list[str]]:
    """Yield each run of the words of a place that are not all words that anybody uses."""
    runs = (held[start:end] for start in range(len(held)) for end in range(start + 1, len(held) + 1))
    yield from (run for run in runs if not is_ordinary(run))
