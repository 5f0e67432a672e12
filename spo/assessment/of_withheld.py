"""What people say of a place without its name: its kind, or a word of what it is called."""

import re

from spo.case import Case
from spo.case.memo import remembered_while
from spo.guidance import Whereabouts

from .cues import has_cue
from .view import View
from .withholding import in_the_open

_SHORTEST = 3
_CALLED = re.compile(r"[^\W\d_]*[A-Z][^\W\d_]*|[^\W\d_]+(?=[-'’][A-Z])")


def of_withheld(view: View, entry: Whereabouts) -> Whereabouts | None:
    """Return an entry with what is withheld in a case for `{kind}` and `{word}`, or nothing if there is none of it."""
    *signs, last = entry.together or ((),)
    if "{kind}" in last:
        names = _names(view.case)
        last = tuple(one for words, said in entry.kinds if any(has_cue(name, words) for name in names) for one in said)
    elif "{word}" in last:
        held = (word for word in _words(view.case) if word not in entry.common)
        last = tuple(dict.fromkeys(form for word in held for form in _one_and_several(word)))
    else:
        return entry
    return entry.model_copy(update={"together": (*signs, last)}) if last else None


def without_known(view: View, entry: Whereabouts) -> Whereabouts:
    """Return an entry that passes over what is said of the kinds of place that the defendant knows: her work."""
    said = tuple(one for kind, words in entry.known if kind in _known(view.case) for one in words)
    return entry.model_copy(update={"unless": (*entry.unless, *said)}) if said else entry


def is_of_withheld(entry: Whereabouts) -> bool:
    """Return whether an entry looks for what is withheld, for which what somebody is quoted as saying is read too."""
    return bool(entry.kinds or entry.common)


@remembered_while("places", "protected_persons")
def _known(case: Case) -> frozenset[str]:
    """Return the kinds of which every place of those to protect is in the open, and known to the defendant."""
    theirs = [place for place in case.places.values() if place.whose in case.protected_persons]
    hidden = {place.kind for place in theirs if place.withhold or place.known_to_defendant != "yes"}
    return frozenset(place.kind for place in theirs) - hidden


@remembered_while("places")
def _names(case: Case) -> tuple[str, ...]:
    """Return the names of the places that are withheld."""
    return tuple(" ".join(_called(place.name)) for place in case.places.values() if place.withhold)


@remembered_while("places", "protected_persons", "defendant", "witnesses")
def _words(case: Case) -> tuple[str, ...]:
    """Return each word of the name or address of a place that is withheld, but those of names in the open."""
    held = (word for p in case.places.values() if p.withhold for word in _called(f"{p.name} {p.address}"))
    words, known = dict.fromkeys(map(str.casefold, held)), in_the_open(case)
    return tuple(word for word in words if len(word) >= _SHORTEST and not known.covers([word]))


def _called(text: str) -> list[str]:
    """Return the words of a text that have a capital: a description, such as her new home, has others."""
    return _CALLED.findall(text)


def _one_and_several(word: str) -> tuple[str, ...]:
    """Return a word as of one thing and of several."""
    several = f"{word[:-1]}ies" if word.endswith("y") else f"{word}es"
    return word, word.removesuffix("s"), f"{word}s", several
