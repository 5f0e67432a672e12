"""Whether a template asks for what its paper has: what it misspells, takes from another paper, or uses wrongly."""

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import get_args

from ..passages import Style
from .contract import Contract
from .names import EACH, Path, Use
from .spoken import spoken, typed

_NOT_HERE = "“{name}” is no name that this paper has."
_NEAREST = "“{name}” is no name that this paper has. The nearest is “{nearest}”: {what}. Correct it."
_NO_NAME = _NOT_HERE + " Take it out, or look for the right name in the list that “spo templates dictionary” prints."
_OF_ANOTHER = "“{name}” belongs to another paper ({papers}), and is never printed in this one. Take it out."
_SWAPPED = "This is the template of another paper: {title}. Name it {file}, or put the right template in its place."
_AS_FIELD = (
    "{what} is more than one paragraph or row, and cannot be printed as one field. Put it in a repeat, as the template "
    "that comes with the program does."
)
_AS_LIST = "{what} is one field, and cannot be repeated. Take the repeat out, and print it as a field."
_STYLE = "“{name}” is no style that a paragraph of a paper has. The styles are {styles}. Correct it."
_NOT_PRINTED = "{what} is for conditions alone, and is not printed. Take it out."

_STYLES = get_args(Style)
_LISTED = f"{', '.join(_STYLES[:-1])} and {_STYLES[-1]}"


def wrong_names(found: Iterable[Use], own: Contract, every: Mapping[str, Contract]) -> list[str]:
    """Return a sentence on each name that a template may not use as it does, and none on what only follows from one."""
    found = tuple(found)
    if swapped := _swapped(found, own, every):
        return [swapped]
    said: list[str] = []
    wrong: set[Path] = set()
    for use in found:
        if any(use.path[: len(path)] == path for path in wrong):
            continue
        if why := _why(use, own, every):
            wrong.add(use.path)
            said.append(why)
    return list(dict.fromkeys(said))


def _swapped(found: tuple[Use, ...], own: Contract, every: Mapping[str, Contract]) -> str:
    asked = {use.path for use in found}
    lists = {path for path in asked - own.known if any(path in other.lists for other in every.values())}
    if not lists or asked <= own.known:
        return ""
    fits = [other for other in every.values() if asked <= other.known]
    return _SWAPPED.format(title=fits[0].title, file=fits[0].file) if fits else ""


def _why(use: Use, own: Contract, every: Mapping[str, Contract]) -> str:
    path = use.path
    allowed = {"printed": own.printed, "repeated": own.lists, "asked": own.known}[use.how]
    if path in allowed:
        return _STYLE.format(name=use.words, styles=_LISTED) if _no_style(use) else ""
    if path in own.known:
        return _misused(use, own)
    if others := [one.title for one in every.values() if one is not own and path in one.known]:
        return _OF_ANOTHER.format(name=typed(path), papers="; ".join(others))
    nearest = _nearest(path, own)
    if not nearest:
        return _NO_NAME.format(name=typed(path))
    return _NEAREST.format(name=typed(path), nearest=typed(nearest), what=spoken(nearest, own.labels))


def _no_style(use: Use) -> bool:
    return use.path[-1] == "style" and bool(use.words) and use.words not in _STYLES


def _misused(use: Use, own: Contract) -> str:
    what = spoken(use.path, own.labels)
    what = what[0].upper() + what[1:]
    if use.how == "repeated":
        return _AS_LIST.format(what=what)
    return (_AS_FIELD if use.path in own.lists else _NOT_PRINTED).format(what=what)


def _nearest(path: Path, own: Contract) -> Path | None:
    """Return the path of this paper that is spelt most nearly so: an item's among those of the same list."""
    if EACH in path:
        among = [one for one in own.known if len(one) == len(path) and one[:-1] == path[:-1]]
    else:
        among = [one for one in own.known if EACH not in one]
    names = {typed(one): one for one in sorted(among)}
    found = get_close_matches(typed(path), names, n=1, cutoff=0.6)
    return names[found[0]] if found else None
