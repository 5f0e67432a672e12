"""What a class sees, one thing at a time."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Cited:
    """What an answer rests on: the words of an entry of guidance, its status, and the titles of its sources.

    `note` says what else is to be known of how far it can be relied on.
    """

    text: str
    status: str
    sources: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True)
class Opening:
    """The first screen."""

    title: str
    for_whom: str
    minutes: int
    teaches: tuple[str, ...]
    about: str


@dataclass(frozen=True)
class ToKnow:
    """Something to know before the first part."""

    title: str
    text: str
    rests_on: tuple[Cited, ...]


@dataclass(frozen=True)
class Shown:
    """An item before the class: what the page or paper calls it, and its words: none where nothing is recorded."""

    id: str
    called: str
    words: str


@dataclass(frozen=True)
class Find:
    """The class marks what is wrong."""

    title: str
    ask: str
    shown: tuple[Shown, ...]


@dataclass(frozen=True)
class Judged:
    """The answer to an item: whether it is a fault, why, what the program says of it, and on which page.

    `finding` is what the program says of a fault. It is empty of what is right, and where no program finds the fault:
    `why_no_finding` then says why. `page` says where in the wizard it would have been said, or nothing where it is not
    or nobody told the player: `field` is then what the field is called there.
    """

    shown: Shown
    fault: bool
    answer: str
    finding: str
    why_no_finding: str
    page: str
    rests_on: tuple[Cited, ...]
    field: str = ""


@dataclass(frozen=True)
class Found:
    """The answer to an item that the class saw, one item a screen: the `number`th of its part."""

    title: str
    judged: tuple[Judged, ...]
    number: int = 1
    of: int = 1


@dataclass(frozen=True)
class Piece:
    """Some words of a passage, and whether they are the same before and after."""

    words: str
    changed: bool


@dataclass(frozen=True)
class Before:
    """Passages of a paper with a fault in them. A passage that is not in the paper has no words."""

    title: str
    ask: str
    paper: str
    passages: tuple[Shown, ...]


@dataclass(frozen=True)
class After:
    """The same passages before and mended, in pieces, the change marked.

    `mended_first` says in which order a class gets them that is to tell them apart, and `afterwards` what the second is
    called.
    """

    title: str
    paper: str
    before: tuple[tuple[Piece, ...], ...]
    after: tuple[tuple[Piece, ...], ...]
    answer: str
    rests_on: tuple[Cited, ...]
    mended_first: bool = False
    afterwards: str = "mended"


@dataclass(frozen=True)
class Asked:
    """A question of the court."""

    title: str
    ask: str
    question: str
    number: int
    of: int


@dataclass(frozen=True)
class Answered:
    """The facts in the case that answer a question. There are none where this case has no answer."""

    title: str
    question: str
    facts: tuple[Shown, ...]
    answer: str
    rests_on: tuple[Cited, ...]


@dataclass(frozen=True)
class Closing:
    """What to take away."""

    title: str
    takeaway: tuple[str, ...]


Body = Opening | ToKnow | Find | Found | Before | After | Asked | Answered | Closing


@dataclass(frozen=True)
class Screen:
    """A screen: its id in the lesson, what stands on it, and what the trainer says meanwhile.

    `part` is the number of its part, and 0 before the first and after the last.
    """

    id: str
    body: Body
    notes: tuple[str, ...]
    part: int = 0
