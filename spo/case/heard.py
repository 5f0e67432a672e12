"""What happened in court after filing: hearings, replies to the hearsay notice, and each term as it was made."""

from typing import Literal

from .refers import TermId
from .service import OrderKind
from .text import Line, Model, Words, asked, known
from .when import When


class Heard(Model):
    """A hearing that was held, and what came of it."""

    date: When = asked("Date of the hearing", default=When(), kept="record")
    purpose: Literal["interim order", "application", "both", "directions"] | None = asked(
        "What the hearing was for", default=None
    )
    came_of: (
        Literal["adjourned", "interim order made", "order made", "no order made", "application withdrawn"] | None
    ) = asked("What came of it", default=None)
    why: Words = asked(
        "Why, if the court or the applicant said so", "As nearly as can be in the words used", kept="record"
    )
    adjourned_to: When = known("Day to which it was adjourned", default=When())
    adjourned_time: Line = known("Time of the hearing on that day", "Leave blank if the court has not given it")


class Reply(Model):
    """A reply to the hearsay notice."""

    kind: Literal["to call the maker", "to attack credibility"] | None = asked("What the reply asks", default=None)
    statement: Line = asked("Whose statement it is about", kept="record")
    received: When = asked("Date on which it was received", default=When(), kept="record")


class TermMade(Model):
    """What the court did with a term that was sought."""

    term: TermId = asked("Term", default=None)
    order: OrderKind | None = asked("Of which order", "Leave blank if only one order was made", None)
    came_of: Literal["granted", "changed", "refused"] | None = asked("What the court did with it", default=None)
    words: Words = asked("Words of the term as it was made", kept="record")
    why: Words = asked("Why, if the court said so", "As nearly as can be in the words used", kept="record")
