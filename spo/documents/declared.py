"""What a paper declares of itself beside its builder: when it is made, and what it lists.

The builder of a paper stands in the module of `papers` that bears its id. Its audience, title and file are in
`guidance/papers.toml`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from spo.assessment import View
from spo.guidance import PaperEntry

from .papers import __name__ as builders
from .passages import Paper
from .writer import Writer

if TYPE_CHECKING:
    from .drafts import Papers


def in_every_case(view: View) -> bool:
    """Return that a case calls for a paper, whatever is in it."""
    return True


@dataclass(frozen=True)
class Drafted:
    """A paper that is drafted from the case, and that an officer may put in other words.

    `when` says which cases call for it. Where it `lists_terms`, its references to them are fields that Word keeps
    right. `only_points` is for a paper that says in which fields something stands, and does not print it.
    """

    build: Callable[[Writer, PaperEntry], Paper]
    when: Callable[[View], bool] = in_every_case
    lists_terms: bool = False
    only_points: bool = False


@dataclass(frozen=True)
class OfTheOthers:
    """A paper that tells of the others as they are printed. `when` says which cases call for it."""

    build: "Callable[[Writer, PaperEntry, Papers], Paper]"
    when: Callable[[View], bool] = in_every_case


@cache
def declared(key: str) -> Drafted | OfTheOthers:
    """Return what the paper of that id declares. Raises ModuleNotFoundError where no module builds it."""
    found: Drafted | OfTheOthers = import_module(f".{key.replace('-', '_')}", builders).PAPER
    return found


Kind = TypeVar("Kind", Drafted, OfTheOthers)


def called_for(view: View, kind: type[Kind]) -> dict[str, Kind]:
    """Return what the papers of that kind declare that a case calls for, by id, in the order of guidance."""
    each = {key: declared(key) for key in view.guidance.papers}
    return {key: one for key, one in each.items() if isinstance(one, kind) and one.when(view)}
