"""Which protected persons words that somebody typed are about."""

from .case import Case
from .named import names, without_title


def people_named(case: Case, typed: str) -> tuple[str, ...]:
    """Return the protected persons whom words name: in full, without the middle names, by title or by the first name.

    What stands for a name, and another name, name the person too. A first name, or a title with a last name, is of
    somebody only where nobody else to be protected has it.
    """
    said = {key: set(_called(case, key)) for key in case.protected_persons}
    shared = {name for key in said for other in said if other != key for name in said[key] & said[other]}
    return tuple(key for key, known in said.items() if any(names(typed, name) for name in known - shared))


def _called(case: Case, key: str) -> list[str]:
    """Return what a person is called, in small letters and without an empty name."""
    person = case.protected_persons[key]
    name = without_title(person.name)
    called = [" ".join(name), person.described_as, *person.also_known_as]
    if len(name) > 1:
        called += [f"{name[0]} {name[-1]}", name[0], f"{person.title} {name[-1]}" if person.title else ""]
    return [one.casefold() for one in called if one.strip()]
