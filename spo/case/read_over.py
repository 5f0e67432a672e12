"""What an officer answered of a text that is served: whether it tells the defendant where somebody is, or when."""

import hashlib

from .text import Answer, Model, Whole, asked


class ReadOver(Model):
    """An officer's answer about one text, which holds as long as the text stays what it was.

    It is kept under the key of the field. `of` is the number of the text as it was read.
    """

    gives_away: Answer = asked("Does it tell the defendant where a protected person is, or when?", default=None)
    of: Whole = asked("Number of the text as it was read", default=0)


def number_of(text: str) -> int:
    """Return a number that another text will not have."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:12], 16)
