"""What a text quotes, and what it says in the writer's own words."""

import re

QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")
"""What stands in double quotation marks, with them."""

_SECONDS = re.compile(r"(?<=\d)\"(?=\s?[NSEW]\b)")
"""The mark of the seconds of a degree, which opens no quotation."""


def unquoted(text: str) -> str:
    """Return a text with a space in place of each thing that it quotes."""
    return QUOTED.sub(" ", _SECONDS.sub("″", text))
