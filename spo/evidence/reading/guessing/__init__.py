"""What the columns of a table seem to be, before an officer says what they are."""

from .guess import guessed

__all__ = ["guessed"]
