"""What the first page has room for: it is one page, however much there is to sum up."""

MOST_YEARS, MOST_ROWS = 4, 14
"""Years are summed in one row, and events stand after the entries, where there are more of them than these."""

MOST_NAMED = 8
"""Incidents that are named one by one. Of more it is said how many they are."""

_LETTERS = 82  # of an act that matters most: each has a line, and the rest stands in its entry

# In centimetres: the page; the court heading, the last line, and the space around the picture; a line of text with room
# for 92 letters; the heading of a table, and a row.
_PAGE, _BESIDE, _LINE, _TITLE, _ROW = 26.1, 4.5, 0.46, 0.95, 0.49
_TALLEST, _LEAST, _USUAL = 11.5, 6.5, 12.6  # of the picture


def room_for_picture(letters: int, months: int, *tables: int) -> float:
    """Return the share of the usual room that the picture may take beside so many letters, and rows of tables."""
    text = -(-letters // 92) * _LINE
    rows = sum(_TITLE + (rows + 1) * _ROW for rows in tables if rows) + (months + 1) * _ROW
    return min(max(_PAGE - _BESIDE - text - rows, _LEAST), _TALLEST) / _USUAL


def shortened(text: str) -> str:
    """Return text on one line, and with `…` for what does not fit, at the end of a word."""
    line = " ".join(text.split())
    return line if len(line) <= _LETTERS else f"{line[:_LETTERS].rpartition(' ')[0] or line[:_LETTERS]} …"
