"""What is withheld in a case, and all the forms in which it could be typed."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from re import Pattern
from re import compile as compiled

from spo.case import Case

from .addresses import address_forms, place_forms
from .details import detail_forms
from .forms import Form
from .letters import Searched, squeeze, views, words
from .names import name_forms

_LONGER = 12
"""Letters by which the longest way to write the last word of a form may be longer than the shortest."""


@dataclass(frozen=True)
class Secret:
    """A value that is withheld: where it is recorded, and the forms that give it away."""

    path: str
    forms: tuple[Form, ...]

    def within(self, searched: Searched) -> bool:
        """Return whether the text gives the value away."""
        return any(_stands(form, pattern, searched) for form, pattern in self._patterns)

    @cached_property
    def _patterns(self) -> list[tuple[Form, Pattern[str]]]:
        return [(form, compiled(form.pattern)) for form in self.forms]


def _stands(form: Form, pattern: Pattern[str], searched: Searched) -> bool:
    """Return whether a form is in a text, with nothing beside it that would make it another value."""
    found = pattern.search(searched.squeezed)
    while found:
        if form.apart == "nothing" or _is_apart(form, searched, *found.span()):
            return True
        # Av may end where Ave would not, or the other way round.
        if form.apart == "words" and any(
            pattern.fullmatch(searched.squeezed, found.start(), end) and _is_apart(form, searched, found.start(), end)
            for end in range(found.start() + 1, min(found.end() + _LONGER, len(searched.squeezed)) + 1)
        ):
            return True
        found = pattern.search(searched.squeezed, found.start() + 1)
    return False


def _is_apart(form: Form, searched: Searched, start: int, end: int) -> bool:
    before, after = searched.edges(start, end)
    return not any(
        (mine.isdigit() and beside.isdigit()) or (form.apart == "words" and mine.isalpha() and beside.isalpha())
        for mine, beside in ((searched.shown(start), before), (searched.shown(end - 1), after))
    )


def secrets(case: Case) -> tuple[Secret, ...]:
    """Return every withheld value of a case that can be looked for."""
    return tuple(secret for secret in _every(case) if secret.forms)


def _every(case: Case) -> Iterator[Secret]:
    open_names = _names_in_the_open(case)
    for key, place in case.places.items():
        if place.withhold:
            address = _forms(address_forms, place.address)
            yield Secret(f"places.{key}.address", address)
            named = _forms(place_forms, place.name)
            yield Secret(f"places.{key}.name", tuple(form for form in named if form not in address))
    for key, item in case.identifiers.items():
        if item.withhold:
            detail = partial(detail_forms, kind=item.kind, open_names=open_names)
            yield Secret(f"identifiers.{key}.value", _forms(detail, item.value))
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            name = partial(name_forms, open_names=open_names)
            yield Secret(f"protected_persons.{key}.name", _forms(name, person.name))


def _forms(write: Callable[[str], Iterator[Form]], value: str) -> tuple[Form, ...]:
    """Return the forms of a value as it is spelt, and as it looks."""
    return tuple(dict.fromkeys(form for view in views(value) for form in write(view)))


def _names_in_the_open(case: Case) -> Collection[str]:
    names = [case.defendant.name, *case.defendant.other_names]
    names += [person.name for person in case.protected_persons.values() if not person.withhold_name]
    return frozenset(squeeze("".join(words(part))) for name in names for view in views(name) for part in view.split())
