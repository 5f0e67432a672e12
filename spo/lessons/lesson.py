"""What a lesson is: a file that a trainer writes, without code."""

from collections.abc import Iterator
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from spo.case.edits import Edit
from spo.guidance.entries.base import Key, Keys, Text, Texts

Reference = Annotated[str, Field(pattern=r"^[a-z_]+/[A-Za-z0-9][A-Za-z0-9.-]*$")]
"""An entry of guidance, by its kind and id: `criteria/acts`."""


class _Written(BaseModel):
    """Closed to keys that it does not know, so that a slip of the pen is told and not passed over."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Planted(_Written):
    """An edit of the example: it plants the fault of an item, or sets the `scene`."""

    path: Text
    value: Any = None
    plants: Key

    def edit(self) -> Edit:
        """Return it as an edit of a case."""
        return Edit(path=self.path, value=self.value)


class Rested(_Written):
    """Something said to a class, and the entries of guidance that it rests on."""

    rests_on: Annotated[tuple[Reference, ...], Field(min_length=1)]


class Point(Rested):
    """Something to know before the first part, on a screen of its own."""

    title: Text
    text: Text


class Item(Rested):
    """Something shown to the class, of which it says whether it is a fault.

    It is the value of a `field` of the case, or what a `passage` of the part's paper says: one of them. A fault is
    found by a finding of the program, or `no_finding` says why no program finds it.
    """

    id: Key
    field: Text | None = None
    passage: Text | None = None
    fault: bool
    answer: Text
    found_by: Key | None = None
    no_finding: Text | None = None

    @model_validator(mode="after")
    def _one_place(self) -> Self:
        if (self.field is None) == (self.passage is None):
            raise ValueError("give field or passage, and not both")
        if self.fault and (self.found_by is None) == (self.no_finding is None):
            raise ValueError("of a fault give found_by or no_finding, and not both")
        if not self.fault and (self.found_by or self.no_finding):
            raise ValueError("what is right has no found_by and no no_finding")
        return self


class _Part(_Written):
    """What every part has: a title, minutes, what to ask of the class, and the trainer's notes."""

    title: Text
    minutes: Annotated[int, Field(ge=1, le=60)]
    ask: Text
    notes: Annotated[Texts, Field(min_length=1)]


class FindTheFaults(_Part):
    """The class marks what is wrong in a case, or in a paper of it."""

    way: Literal["find the faults"]
    paper: Key | None = None
    items: Annotated[tuple[Item, ...], Field(min_length=2)]


class BeforeAndAfter(_Part, Rested):
    """Passages of a paper with a fault, and mended: `mends` are edits of the case with its faults.

    The handout for the class has both, and does not say which is which: `mended_first` puts the mended one first.
    `afterwards` is what the second is called where the first is not wrong: `mended`, unless another is given.
    """

    way: Literal["before and after"]
    paper: Key
    passages: Keys
    mends: Annotated[tuple[Edit, ...], Field(min_length=1)]
    mended_first: bool = False
    afterwards: Text = "mended"
    answer: Text


class Question(Rested):
    """A question of a court, and the facts in the case that answer it, by path; or that no fact does."""

    id: Key
    asks: Text
    facts: Texts = ()
    answer: Text


class TheBenchAsks(_Part):
    """A court's questions, one at a time. One without facts has no answer in this case, and says so."""

    way: Literal["the bench asks"]
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]


Part = Annotated[FindTheFaults | BeforeAndAfter | TheBenchAsks, Field(discriminator="way")]


class Lesson(_Written):
    """A lesson: whom it is for, what it teaches, its case, and its parts in the order in which they are taken.

    `example` names a worked example, which `edits` change. `place` orders the list.
    """

    id: Key
    place: int
    title: Text
    for_whom: Text
    teaches: Annotated[Texts, Field(min_length=1, max_length=4)]
    example: Key
    about: Text
    edits: tuple[Planted, ...] = ()
    points: tuple[Point, ...] = ()
    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    takeaway: Annotated[Texts, Field(min_length=1, max_length=4)]

    @property
    def minutes(self) -> int:
        """How long it takes: its parts, and a minute for each point to know."""
        return sum(part.minutes for part in self.parts) + len(self.points)

    def rested(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield where something is said that rests on guidance, and the entries that it names."""
        for number, point in enumerate(self.points, start=1):
            yield f"points {number}", point.rests_on
        for number, part in enumerate(self.parts, start=1):
            match part:
                case FindTheFaults():
                    yield from ((f"parts {number}: items {item.id}", item.rests_on) for item in part.items)
                case TheBenchAsks():
                    yield from ((f"parts {number}: questions {one.id}", one.rests_on) for one in part.questions)
                case BeforeAndAfter():
                    yield f"parts {number}", part.rests_on
