"""The pattern of the acts in a case, counted and never scored."""

from .events import lasting
from .four import Letter, Reason, four
from .pattern import pattern
from .shapes import Clock, Count, Event, First, Firsts, Following, Pattern, Quiet, Range, Recorded, Spell, Stop

__all__ = [
    "Clock",
    "Count",
    "Event",
    "First",
    "Firsts",
    "Following",
    "Letter",
    "Pattern",
    "Quiet",
    "Range",
    "Reason",
    "Recorded",
    "Spell",
    "Stop",
    "four",
    "lasting",
    "pattern",
]
