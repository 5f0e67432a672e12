"""How work that takes seconds says how far it has come."""

from collections.abc import Callable

Progress = Callable[[str, float], None]
"""Hears what is being done, in words, and the share that is done, from 0 to 1. What it raises ends the work."""


def unheard(words: str, share: float) -> None:
    """Hear nothing: for work that nobody waits for."""
