"""Who sent the rows of a file, however each number is written."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

import pandas as pd

from spo.case import Case

from ..numbers import WITHHELD, ending, same_number

OWNER = "the phone or account that the file is from"
"""What stands for the sender of what went out, in a file that names only the other party."""


@dataclass(frozen=True)
class Sender:
    """A number or account as it is written most often, how many rows came from it, and when the first and last did.

    `key` is the same however it is written. It is empty for rows that name no sender.
    """

    key: str
    written: str
    rows: int
    first: datetime
    last: datetime


def keys_of(written: pd.Series) -> pd.Series:
    """Return the key of each number or account, worked out once for each way of writing it."""
    return written.map({one: same_number(one) for one in written.unique()})


def with_owner(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the rows of a reading with a sender for what went out from the phone or account that the file is from."""
    out = (rows["sender"] == "") & (rows["direction"] == "out")
    return rows.assign(sender=rows["sender"].mask(out, OWNER)) if out.any() else rows


def said(written: str) -> str:
    """Return how a sender is said who may not be the defendant: `the number ending 123`."""
    return written if written == OWNER else ending(written)


def senders(rows: pd.DataFrame) -> tuple[Sender, ...]:
    """Return those who sent the rows of a reading, the one of most rows first."""
    if rows.empty:
        return ()
    ways = rows.groupby("sender", sort=False)["at"].agg(["size", "min", "max"]).reset_index()
    ways["key"] = keys_of(ways["sender"])
    ways = ways.sort_values("size", ascending=False, kind="stable")
    each = ways.groupby("key", sort=False).agg(
        written=("sender", "first"), rows=("size", "sum"), first=("min", "min"), last=("max", "max")
    )
    each = each.sort_values("rows", ascending=False, kind="stable")
    return tuple(
        Sender(str(key), written, int(count), first.to_pydatetime(), last.to_pydatetime())
        for key, written, count, first, last in each.itertuples()
    )


def known(case: Case) -> Mapping[str, str]:
    """Return the ids of the numbers and accounts of a case by their keys. What is withheld tells nobody from others."""
    found = {same_number(held.value): key for key, held in case.identifiers.items() if held.value}
    return {key: held for key, held in found.items() if key != WITHHELD}
