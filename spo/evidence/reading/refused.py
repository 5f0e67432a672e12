"""The rows that are not kept: what each is, and what to do about it."""

import re

import numpy as np
import pandas as pd

from spo.evidence.safe_csv import safe_csv

from .dates import SENTENCES, Numbers, Why
from .each import whether
from .shapes import Reading

_IS_TOTAL = re.compile(
    r"[\s*=#-]*(?:(?:grand |sub-? ?|overall )?totals?\b|counts?\b|sum\b|averages?\b|(?:opening|closing) balance\b"
    r"|(?:number|no\.?) of (?:records|rows|calls|events|messages|items|entries|transactions)\b"
    r"|\d+ (?:records?|rows?|calls?|items?|events?|entries|messages?)(?: |$)"
    r"|(?:records|rows) (?:found|returned|exported)"
    r"|end of (?:the )?(?:report|file|records?|data|extract|list)\b)"
)
_IS_PAGE = re.compile(r"[\s*=#-]*page \d+(?: ?(?:of|/) ?\d+)?\s*$")
_NO_DATE = (Why.NO_DATE, Why.NOT_A_DATE, Why.NO_COLUMN)

_HEADING = "It is above the first row that was chosen. If it is of use, choose an earlier first row."
_SECOND_HEADING = "It repeats the headings. There is nothing to do."
_BLANK = "There is nothing in the row. There is nothing to do."
_TOTAL = "It counts other rows. There is nothing to do."
_SYSTEM = "It is a notice of the app, and nobody's message. If it matters, add the incident by hand."


def contents(cells: pd.DataFrame) -> pd.Series:
    """Return what each row holds, its cells joined."""
    joined = pd.Series("", index=cells.index, dtype="str")
    for position in range(cells.shape[1]):
        joined = joined + (" | " if position else "") + cells.iloc[:, position]
    return joined.str.rstrip(" |")


def refused(cells: pd.DataFrame, above: np.ndarray, why: Numbers, system: np.ndarray) -> pd.DataFrame:
    """Return what is said of rows that are not kept: their content, kind and why.

    `above` are those before the first row that was chosen, and `system` those that nobody sent.
    """
    content = contents(cells)
    plain = content.str.lower().str.replace(r"\s+", " ", regex=True).str.strip(" |")
    blank = (plain == "").to_numpy()
    headings = plain[above & ~blank]
    no_date = np.isin(why, _NO_DATE)
    repeats = no_date & (plain.isin(headings).to_numpy() | whether(plain, _IS_PAGE.match))
    total = no_date & whether(plain, _IS_TOTAL.match)
    tests = [blank, above, system, repeats, total]
    sentences = np.array([SENTENCES[Why(number)] for number in range(len(Why))], dtype=object)
    return pd.DataFrame(
        {
            "content": content,
            "kind": _chosen(tests, ["blank", "heading", "system", "heading", "total"], "unreadable"),
            "why": _chosen(
                tests,
                [_BLANK, _HEADING, _SYSTEM, _SECOND_HEADING, _TOTAL],
                sentences[why],
            ),
        },
        index=cells.index,
    ).astype("str")


def refused_csv(reading: Reading) -> bytes:
    """Return the rows that were not kept as CSV that is safe to open in a spreadsheet."""
    rows = reading.refused
    numbered = zip(rows.index, rows["kind"], rows["why"], rows["content"], strict=True)
    return safe_csv([("Row in the file", "What it is", "What to do", "What the row holds"), *numbered])


def _chosen(tests: list[np.ndarray], choices: list[str], otherwise: object) -> np.ndarray:
    return np.select(tests, [np.array(choice, dtype=object) for choice in choices], np.asarray(otherwise, dtype=object))
