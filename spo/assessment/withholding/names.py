"""The ways to write a name: in full or in part, in either order, with initials, by a half of it, or by a nickname."""

import re
from collections.abc import Sequence

from .forms import MOST_WORDS, Form, Part, Told, backwards, helps, named_if, whole
from .letters import squeeze, words
from .ordinary import ORDINARY
from .standing import TITLES

_NO_INITIALS_WORDS = """
ms mr mrs pc dc ds di dr st am pm ok id tv ip it no ad cd uk eu us hm oh mc cc vs av gp hr pr cps pnc cad oic ic
"""
_NO_INITIALS = frozenset(_NO_INITIALS_WORDS.split())


def name_forms(text: str, known_as: Sequence[str] = ()) -> Told:
    """Yield a name in full and each part of it; `text` is in one case, as are the nicknames of that person."""
    names = given_and_last(text)
    if not names:
        return
    yield from whole(" ".join(names))
    if len(names) > MOST_WORDS:
        return
    firsts = [names[0], *(called for name in known_as if (called := "".join(words(name))))]
    for name in firsts:
        yield from helps([name])
    if len(names) > 1:
        lasts = surnames(text, names[-1])
        for surname in lasts:
            yield from helps([surname])
            for first in firsts:
                yield from _in_full(first, names[1:-1], surname, firsts)
        for last in (lasts[:1], lasts[1:], words(_surname(text))):
            if last:
                yield from _initials([*names[:-1], *last])


def _in_full(first: str, middle: list[str], surname: str, firsts: list[str]) -> Told:
    """Yield a first name, or its initial, with a surname, either way round and with other names between."""
    given, last = squeeze(first), squeeze(surname)
    between = "".join(f"(?:{squeeze(name)}|{squeeze(name[0])})?" for name in middle) or "[a-z0-9]?"
    yield Form(f"{given}{between}{last}", "digits" if len(given + last) >= _LONG else "words")
    yield Form(f"{last}{given}", "words")
    yield backwards(given + last)
    yield Part((first, surname), alone=True, only=named_if({first, surname} <= ORDINARY))
    yield Part((surname, first), alone=True, only=named_if({first, surname} <= ORDINARY))
    yield from (Part((first, name, surname), alone=True) for name in firsts if name != first)
    for initial in (first[0], first[:2]):
        for order in ((initial, surname), (surname, initial)):
            yield Part(order, alone=True, only="as a name")
    if surname not in ORDINARY:
        yield Form(f"{squeeze(first[0])}[a-z0-9]?{last}", "words")


_LONG = 10
"""Letters of a whole name that are found inside a longer run of letters."""


def _initials(names: list[str]) -> Told:
    letters = tuple(name[0] for name in names)
    if "".join(letters) not in _NO_INITIALS:
        yield Part(("".join(letters),), only="in capitals")
    yield Part(letters, only="in capitals")


def given_and_last(text: str) -> list[str]:
    """Return the names of a person in order, without titles."""
    given = _in_order(re.sub(r"\(.*?\)", " ", text)) or _in_order(text)
    return [name for name in given if name not in TITLES] or given


def _in_order(text: str) -> list[str]:
    return [name for part in text.split() if (name := "".join(words(part)))]


def _surname(text: str) -> str:
    """Return the last word outside brackets; of a name that is all in brackets, the last within."""
    return (re.sub(r"\(.*?\)", " ", text).split() or text.split())[-1]


def surnames(text: str, last: str) -> list[str]:
    """Return a surname and, where it has two, each of its halves; of O'Driscoll, also without the O."""
    halves = words(_surname(text))
    return [last, *(half for half in halves if len(half) > 1 and half != last)]
