"""What was read, and the law that has moved since."""

from datetime import date

from .base import Claim, Entry, Status, Text


class Source(Entry):
    """A published text, with the version that was read and the day by which to read it again."""

    title: Text
    publisher: Text
    address: str = ""
    version: str = ""
    as_at: date
    review_by: date
    status: Status
    note: str = ""


class LawInMotion(Claim):
    """Law that may have changed and cannot be confirmed. Nothing in a paper rests on it.

    `commenced` is the day on which it came into force, once that has been read in a primary text.
    """

    what: Text
    check: Text
    commenced: date | None = None
