"""What an officer typed that stands beside the fields: what no field could hold, and passages in their own words."""

from .text import Line, Model, Words, asked


class Unread(Model):
    """Words typed where the field could not hold them, kept until the field is mended."""

    path: Line = asked("The field", kept="program")
    words: Words = asked("What was typed there", kept="officer")


class Wording(Model):
    """A passage of a paper in an officer's own words.

    Papers that are served print `text`, and it is looked at there, as it is printed.

    `digest` is that of the passage as it was drafted when the officer wrote, so that a change beneath it is noticed.
    """

    paper: Line = asked("The paper", kept="program")
    passage: Line = asked("The passage", kept="program")
    text: Words = asked("The officer's own wording", kept="officer")
    digest: Line = asked("Digest of what it was drafted from", kept="program")
