"""What an officer typed that stands beside the fields: what no field could hold, and passages in their own words."""

from .text import Line, Model, Words, asked


class Unread(Model):
    """Words typed where the field could not hold them, kept until the field is mended."""

    path: Line = asked("The field")
    words: Words = asked("What was typed there")


class Wording(Model):
    """A passage of a paper in an officer's own words.

    `digest` is that of the passage as it was drafted when the officer wrote, so that a change beneath it is noticed.
    """

    paper: Line = asked("The paper")
    passage: Line = asked("The passage")
    text: Words = asked("The officer's own wording")
    digest: Line = asked("Digest of what it was drafted from")
