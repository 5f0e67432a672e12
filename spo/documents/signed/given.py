"""The papers that came back signed: how each stands to the words as they now are, and what of it the bundle holds."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from spo.assessment import Search, View, unlooked_of
from spo.case.signed import SignedPaper

from ..exhibits.searched import PAGE_ENDS, withheld_in
from ..withholding import Leak
from .numbers import ToSign

State = Literal["whole", "other words", "to look at", "not kept"]
"""How a signed paper stands: it can be filed as it is, is of other words, or lacks somebody's look or a file."""


@dataclass(frozen=True)
class Given:
    """A paper that came back signed, under its id in the case, and what it is. `waiting` are pages to be looked at."""

    key: str
    held: SignedPaper
    of: ToSign
    state: State
    waiting: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called in an index: the paper, by whom it was signed and when, and what was put in by hand."""
        before = f"{self.of.title} (another)" if self.held.another else self.of.title
        after = ", corrected or filled in by hand before signing" if self.held.by_hand else ""
        return f"{before}, signed by {self.held.by} on {self.held.on}{after}"


def given_back(view: View, every: Sequence[ToSign], files: Mapping[str, bytes]) -> Iterator[Given]:
    """Yield each paper that came back signed and is still to be signed, in the order in which they did.

    It is of the paper in `every` that has its number, or else of the last that it may be.
    """
    for key, held in view.case.signed_papers.items():
        id = f"{held.paper}.{held.witness}" if held.witness else held.paper
        own = [one for one in every if one.id == id]
        if not own:
            continue
        of = next((one for one in own if one.number == held.number), own[-1])
        looks = held.by_hand or held.another
        waiting = tuple(unlooked_of(view, held, f"signed_papers.{key}", every=looks))
        yield Given(key, held, of, _state(held, of, waiting, files), waiting)


def in_bundle(given: Sequence[Given], approved: bool) -> list[Given]:
    """Return what a bundle holds: of each paper the last that was given back whole, and each other statement.

    One of a paper that goes to a court as it is printed stands only in a bundle that is `approved`.
    """
    may = [one for one in given if one.state == "whole" and (approved or one.of.by_hand)]
    last = {(one.of.id, one.of.number): one.key for one in may if not one.held.another}
    return [one for one in may if one.held.another or last[one.of.id, one.of.number] == one.key]


def unsigned(every: Sequence[ToSign], held: Sequence[Given]) -> list[ToSign]:
    """Return the papers of which a bundle holds no signed copy. A witness may have signed another statement."""
    signed = {one.of.key for one in held}
    return [one for one in every if one.key not in signed]


def leaks_in_signed(search: Search, held: Sequence[Given], files: Mapping[str, bytes]) -> Iterator[Leak]:
    """Yield where the words of a signed paper give a withheld value away. `files` are those kept with the case."""
    for one in held if search else ():
        words = files.get(one.held.words, b"").decode("utf-8", "ignore").split(PAGE_ENDS)
        yield from withheld_in(search, f"{one.of.title}, file “{one.held.name}”", words, f"signed_papers.{one.key}")


def _state(held: SignedPaper, of: ToSign, waiting: Sequence[str], files: Mapping[str, bytes]) -> State:
    own = of.by_hand and (held.by_hand or (held.another and bool(of.witness)))
    if not own and (held.another or held.by_hand or held.number != of.number):
        return "other words"
    if not held.pages or not {held.words, *(page.picture for page in held.pages.values())} <= files.keys():
        return "not kept"
    return "to look at" if waiting else "whole"
