"""Case and assessment into Word papers, each sentence of which says what it rests on."""

from .labels import label
from .marks import plain
from .pack import Pack, WouldBeServed, pack, papers
from .passages import Paper, Passage, Row, Sentence

__all__ = ["Pack", "Paper", "Passage", "Row", "Sentence", "WouldBeServed", "label", "pack", "papers", "plain"]
