"""What was read, how often to read it again, and the law that has moved since."""

from datetime import date
from typing import Literal, Self

from pydantic import model_validator

from .base import Claim, Entry, Key, Status, Text

Rhythm = Literal[
    "at once, then monthly",
    "monthly",
    "quarterly",
    "half-yearly",
    "yearly",
    "each April",
    "each April and October",
    "never",
]


class Source(Entry):
    """A published text, with the version that was read.

    `period` is how often to read it again, `review_by` the next day for that, and `look_for` what to look for then.
    One that is read together with another source names that one in `read_with`, and has none of the three.
    """

    title: Text
    publisher: Text
    address: str = ""
    version: str = ""
    as_at: date
    period: Rhythm | None = None
    review_by: date | None = None
    look_for: str = ""
    read_with: Key | None = None
    status: Status
    note: str = ""

    @model_validator(mode="after")
    def _is_read_again(self) -> Self:
        if (self.period is None) == (self.read_with is None):
            raise ValueError("give a period, or the source that this one is read with, and not both")
        due = self.period not in (None, "never")
        if due != (self.review_by is not None) or due != bool(self.look_for):
            raise ValueError("give the day by which to read it again and what to look for, or the period never")
        return self


class LawInMotion(Claim):
    """Law that may have changed and cannot be confirmed. Nothing in a paper rests on it.

    `commenced` is the day on which it came into force, once that has been read in a primary text.
    """

    what: Text
    check: Text
    commenced: date | None = None
