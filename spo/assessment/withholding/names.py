"""The ways to write a name: in full or in part, in either order, and the first name or the surname alone."""

import re
from collections.abc import Collection, Iterator

from .forms import Form, whole
from .letters import squeeze, words
from .telling import ORDINARY_FIRST_NAMES, ORDINARY_SURNAMES, SHORTEST, long_enough

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "lady"))


def name_forms(text: str, open_names: Collection[str]) -> Iterator[Form]:
    """Yield a name in full, with middle names or without, and the other way round; and either end of it alone.

    A name that somebody bears in the open, among `open_names`, is not looked for alone.
    """
    names = _names(text)
    if not names:
        return
    yield from whole(" ".join(names))
    first, middle, last = names[0], names[1:-1], names[-1]
    between = "".join(f"(?:{squeeze(name)}|{squeeze(name[0])})?" for name in middle)
    for part in _halves(text, last) if len(names) > 1 else ():
        if long_enough([first, part]):
            yield Form(f"{squeeze(first)}{between}{squeeze(part)}", "words")
    if len(names) > 1 and long_enough([first, last]):
        yield Form(f"{squeeze(last)}{squeeze(first)}", "words")
    if len(names) > 1 and _tells(first) and squeeze(first) not in open_names:
        yield Form(squeeze(first), "words")
    if squeeze(last) in open_names:
        return
    if last in ORDINARY_SURNAMES:
        yield from (Form(f"{squeeze(title)}{squeeze(last)}", "words") for title in sorted(_TITLES))
    elif len(last) >= SHORTEST:
        yield Form(squeeze(last), "words")


def first_name_is_looked_for(text: str) -> bool:
    """Return whether the first name of a name in small letters is looked for alone, or there is no other name by it."""
    names = _names(text)
    return len(names) < 2 or _tells(names[0])


def _tells(first: str) -> bool:
    """Return whether a first name is long enough to be looked for alone, and is no ordinary word."""
    return len(first) >= SHORTEST and first not in ORDINARY_FIRST_NAMES


def _names(text: str) -> list[str]:
    """Return the names of a person in order, without titles."""
    given = _in_order(re.sub(r"\(.*?\)", " ", text)) or _in_order(text)
    return [name for name in given if name not in _TITLES] or given


def _in_order(text: str) -> list[str]:
    return [name for part in text.split() if (name := "".join(words(part)))]


def _halves(text: str, last: str) -> list[str]:
    """Return a surname, and the first part of one that has two."""
    half = "".join(words(text.rsplit(maxsplit=1)[-1].partition("-")[0]))
    return [last, half] if half else [last]
