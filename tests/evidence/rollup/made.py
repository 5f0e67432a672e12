"""Rows of a reading, made by hand."""

from datetime import datetime

import pandas as pd

from spo.case import Rule, SourceFile
from spo.evidence.rollup import Origin
from spo.guidance import guidance

HIS, OTHER, HERS = "07700 900123", "07700 900456", "07700 900789"
FILE = SourceFile(name="calls.csv", description="Call data for 07700 900789", sha256="0" * 64)


def rows(*lines: str) -> pd.DataFrame:
    """Rows from lines such as `2 | 3/6/2026 09:02 | 07700 900123 | call | words`; a time may be left out."""
    held = [[part.strip() for part in line.split("|")] for line in lines]
    at = [_at(one[1]) for one in held]
    frame = pd.DataFrame(
        {
            "at": pd.Series([moment for moment, _ in at], dtype="datetime64[s]"),
            "timed": [timed for _, timed in at],
            "sender": [one[2] for one in held],
            "recipient": [HERS if one[2] else "" for one in held],
            "direction": "in",
            "method": [one[3] for one in held],
            "text": [one[4] if len(one) > 4 else "" for one in held],
            "source": "",
        }
    )
    frame.index = pd.Index([int(one[0]) for one in held])
    return frame


def _at(words: str) -> tuple[datetime, bool]:
    form = "%d/%m/%Y %H:%M" if ":" in words else "%d/%m/%Y"
    return datetime.strptime(words, form), ":" in words


def origin(rule: Rule | None = None, **ids: str) -> Origin:
    """The file that the rows are of, with the ids of numbers in the case by their keys."""
    file = FILE.model_copy(update={"rule": rule or Rule()})
    return Origin("f1", file, guidance().methods, {key.removeprefix("n"): held for key, held in ids.items()})
