"""A row of a file of evidence as the pages show it."""

import pandas as pd

from spo.guidance import Guidance

COLUMNS = ("Row", "Date", "Time", "From", "To", "How", "Words")


def cells(law: Guidance, rows: pd.DataFrame, at: int) -> tuple[str, ...]:
    """Return the cells of the row of a reading at a place. Words are exactly as they were sent."""
    row = rows.iloc[at]
    method = law.methods.get(row["method"])
    day = f"{row['at'].day} {row['at']:%B %Y}"
    time = f"{row['at']:%H:%M:%S}" if row["timed"] else ""
    return (str(rows.index[at]), day, time, row["sender"], row["recipient"], method.one if method else "", row["text"])


def cut(text: str, most: int) -> str:
    """Return the beginning of a text that is longer than there is room for."""
    return text if len(text) <= most else f"{text[:most]}…"
