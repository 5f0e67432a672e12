"""What the first two pages have room for: one that sums up, and one with the picture and the events."""

MOST_YEARS, MOST_EVENTS = 4, 14
"""Years are summed in one row, and events stand after the entries, where there are more of them than these."""

MOST_NAMED = 8
"""Incidents that are named one by one. Of more it is said how many they are."""

_LETTERS = 240  # of an act that matters most: three lines, and the rest stands in its entry


def shortened(text: str) -> str:
    """Return text on one line, and with `…` for what does not fit, at the end of a word."""
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[:_LETTERS].rpartition(' ')[0] or line[:_LETTERS]} …"
