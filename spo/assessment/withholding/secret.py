"""What is withheld in a case, and all that could be typed of it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from itertools import permutations, product
from re import Pattern
from re import compile as compiled

from spo.case import Case

from .addresses import address_forms, place_forms
from .details import detail_forms, numbers, shown_in_part
from .forms import Form, Part, Told
from .in_the_open import in_the_open
from .letters import Searched, views, words
from .names import name_forms
from .ordinary import is_ordinary
from .points import point_forms

_LONGER = 12
"""Letters by which the longest way to write the last word of a form may be longer than the shortest."""
_LONG_NUMBER = 9
"""Digits of a number, without the nought before it, that are never in a text by chance, whatever is between them."""


@dataclass(frozen=True)
class Secret:
    """A value that is withheld: where it is recorded, the forms and parts that tell of it, and its numbers."""

    path: str
    forms: tuple[Form, ...]
    parts: tuple[Part, ...]
    numbers: tuple[str, ...] = ()
    details: tuple[tuple[str, ...], ...] = ()
    """The words of it as an email address, an account or such, of which people show a part."""
    named: tuple[tuple[str, ...], ...] = ()
    """The words of each part of it, if it is a name or an address."""

    def is_whole_in(self, searched: Searched) -> bool:
        """Return whether a form of the value, or every digit of it, is in a text."""
        return any(_stands(form, pattern, searched) for form, pattern in self._patterns) or any(
            number in searched.figures for number in self.long_numbers
        )

    @cached_property
    def long_numbers(self) -> tuple[str, ...]:
        """Its numbers without the nought before them that are found whatever is between their digits."""
        return tuple(held for number in self.numbers if len(held := number.lstrip("0")) >= _LONG_NUMBER)

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
        if (
            form.apart == "words"
            and "|" in form.pattern
            and any(
                pattern.fullmatch(searched.squeezed, found.start(), end)
                and _is_apart(form, searched, found.start(), end)
                for end in range(found.start() + 1, min(found.end() + _LONGER, len(searched.squeezed)) + 1)
            )
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


_DESCRIBED = re.compile(r"an? ([a-z]+)")
"""What is no name of a place, if the word is anybody's: `a market`. Every other market would be taken for it."""


def secrets(case: Case) -> tuple[Secret, ...]:
    """Return every withheld value of a case of which anything can be told."""
    return tuple(secret for secret in _every(case) if secret.forms or secret.parts)


def _every(case: Case) -> Iterator[Secret]:
    known = in_the_open(case)
    for key, place in case.places.items():
        if place.withhold:
            address = _secret(f"places.{key}.address", address_forms, place.address)
            yield replace(address, parts=(*address.parts, *_in_company(address)))
            kind = _DESCRIBED.fullmatch(place.name)
            called = "" if kind and is_ordinary([kind[1]]) else place.name
            named = _secret(f"places.{key}.name", partial(place_forms, known=known), called)
            yield replace(named, forms=tuple(form for form in named.forms if form not in address.forms))
    for key, item in case.identifiers.items():
        if item.withhold:
            known_as = _known_as(case, item.whose)
            detail = partial(detail_forms, kind=item.kind, known_as=known_as, known=known)
            held = numbers(views(item.value)[0], item.kind)
            shown = shown_in_part(views(item.value)[0])
            yield _secret(f"identifiers.{key}.value", detail, item.value, held, shown)
    for key, person in case.protected_persons.items():
        if person.withhold_name:
            name = partial(name_forms, known_as=_known_as(case, key))
            yield _secret(f"protected_persons.{key}.name", name, person.name)


def _in_company(address: Secret) -> Iterator[Part]:
    """Yield two words that only help by themselves, of two parts of an address: its house and street, or its town."""
    helping = {part.words[0] for part in address.parts if len(part.words) == 1 and not (part.alone or part.ordinary)}
    each = [[word for word in part if word in helping] for part in address.named]
    for one, two in permutations(each, 2):
        yield from (Part(pair, alone=True, only="as a name") for pair in product(one, two))


def _known_as(case: Case, key: str) -> tuple[str, ...]:
    person = case.protected_persons.get(key)
    return tuple(view for name in person.also_known_as for view in views(name)) if person else ()


def _secret(
    path: str,
    write: Callable[[str], Told],
    value: str,
    held: Sequence[str] = (),
    details: Sequence[tuple[str, ...]] = (),
) -> Secret:
    """Return a value as it is spelt, and as it looks."""
    told = dict.fromkeys(one for view in views(value) for one in (*write(view), *point_forms(view)))
    forms = tuple(one for one in told if isinstance(one, Form))
    parts = tuple(one for one in told if isinstance(one, Part))
    named = () if path.startswith("identifiers.") else _each_part(value)
    return Secret(path, forms, parts, tuple(held), tuple(details), named)


def _each_part(value: str) -> tuple[tuple[str, ...], ...]:
    """Return the words of each part of a name or an address, without its numbers."""
    parts = ([word for word in words(part) if word.isalpha() and word != "the"] for part in views(value)[0].split(","))
    return tuple(tuple(part) for part in parts if part)
