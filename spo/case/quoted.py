"""What a text says in the writer's own words, apart from what it quotes."""

import re

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")

_SECONDS = re.compile(r"(?<=\d)\"(?=\s?[NSEW]\b)")
"""The mark of the seconds of a degree, which opens no quotation."""


def unquoted(text: str) -> str:
    """Return a text with a space in place of each thing that it quotes."""
    return _QUOTED.sub(" ", _SECONDS.sub("″", text))
