"""Case and assessment into Word papers, each sentence of which says what it rests on."""

from .pack import Pack, WouldBeServed, pack, papers
from .passages import Paper, Passage, Row, Sentence

__all__ = ["Pack", "Paper", "Passage", "Row", "Sentence", "WouldBeServed", "pack", "papers"]
