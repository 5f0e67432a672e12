"""A step of the journey, as data, and a section of steps."""

from dataclasses import dataclass
from typing import Any

EVERY = ("*",)
"""All the fields of what a page is about, in the order of its model."""


@dataclass(frozen=True)
class Part:
    """A part of a page under a heading of its own, with its reason in guidance by its id.

    What most cases leave empty, or only the hearing or the service needs, is `folded` until something is in it.
    """

    id: str
    title: str
    asks: tuple[str, ...]
    folded: bool = False


@dataclass(frozen=True)
class Step:
    """A page that asks for fields, or that lists the items of a collection.

    `of` is the pattern of the item that the page is about, such as `incidents.*`, or nothing where it is about the
    case itself. `asks` names the fields of it, in the order of the page; the name of a part of it, such as
    `occupation`, stands for all the fields of that part. A page that lists has the name of a collection in `lists`
    and asks nothing. `needs` names what must be there before the page is of use. `parts` follow what it asks first.
    """

    id: str
    title: str
    asks: tuple[str, ...] = ()
    of: str = ""
    lists: str = ""
    one: str = ""
    needs: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    @property
    def whole(self) -> "tuple[Step | Part, ...]":
        """The parts of the page: what it asks first, and what follows."""
        return (self, *self.parts)

    @property
    def collection(self) -> str:
        """The pattern of the collection that the page lists, such as `existing_orders.*.terms`."""
        return f"{self.of}.{self.lists}" if self.of else self.lists


@dataclass(frozen=True)
class Section:
    """A section of the task list: steps about one question that a court asks."""

    id: str
    title: str
    steps: tuple[Step, ...]


def listing(id: str, title: str, one: str, **more: Any) -> Step:
    """Return a page that lists the items of a collection. `one` is what an item is called, such as `incident`."""
    return Step(id, title, one=one, **({"lists": id.replace("-", "_")} | more))
