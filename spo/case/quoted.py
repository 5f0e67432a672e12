"""What a text says in the writer's own words, apart from what it quotes."""

import re

_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”")


def unquoted(text: str) -> str:
    """Return a text with a space in place of each thing that it quotes."""
    return _QUOTED.sub(" ", text)
