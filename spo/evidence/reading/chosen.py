"""The columns of a table that an officer chose, as what they were chosen to be."""

from collections.abc import Callable
from collections.abc import Mapping as Of
from dataclasses import dataclass

import numpy as np
import pandas as pd

from spo.case import Mapping
from spo.guidance.entries import Method

from ..ways import direction_of, method_finder
from .dates import Moments, Why, moments
from .each import each

_AROUND = " \t\r\n\u00a0\u202f\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"


@dataclass(frozen=True, eq=False)
class Chosen:
    """The rows of a table from the first that was chosen, and which of its columns is what."""

    cells: pd.DataFrame
    mapping: Mapping

    def column(self, name: str) -> pd.Series | None:
        """Return the column that is something, or nothing where none was chosen, or one that is not there."""
        number = self.mapping.columns.get(name, 0)
        return self.cells.iloc[:, number - 1] if 1 <= number <= self.cells.shape[1] else None

    def moments(self) -> Moments:
        """Return when each row was."""
        dates = self.column("date")
        if dates is None:
            nothing, size = np.zeros(len(self.cells), dtype=bool), len(self.cells)
            at = np.full(size, np.datetime64("NaT", "s"))
            return Moments(at, nothing, nothing, np.full(size, int(Why.NO_COLUMN)))
        return moments(dates, self.column("time"), self.mapping.date_order, self.mapping.zone)

    def ways(self, methods: Of[str, Method]) -> dict[str, pd.Series]:
        """Return the columns of text of a reading: who, to whom, which way, by what method, the words, and the source.

        Words are as they stand in the file.
        """
        direction, method = self.column("direction"), self.column("method")
        way = each(direction, direction_of) if direction is not None else self._all("")
        sender, recipient = self._parties(way)
        return {
            "sender": sender,
            "recipient": recipient,
            "direction": way,
            "method": self._all(self.mapping.method) if method is None else each(method, self._method(methods)),
            "text": self._or_nothing("text"),
            "source": self._or_nothing("source"),
        }

    def no_direction(self, way: pd.Series) -> np.ndarray:
        """Return which rows name another party, and do not say whether it was the sender or the recipient."""
        party = self.column("party")
        if party is None or self.column("direction") is None or self._says_who():
            return np.zeros(len(self.cells), dtype=bool)
        return ((way == "") & (party.str.strip() != "")).to_numpy()

    def nobodys(self) -> np.ndarray:
        """Return which rows nobody sent, in a table that names its senders itself: they are notices of the app."""
        if "from" not in self.cells.columns:
            return np.zeros(len(self.cells), dtype=bool)
        return (self.cells["from"].str.strip(_AROUND) == "").to_numpy()

    def _says_who(self) -> bool:
        return self.column("from") is not None or self.column("to") is not None

    def _parties(self, way: pd.Series) -> tuple[pd.Series, pd.Series]:
        party = self.column("party")
        if party is None or self._says_who():
            return self._name("from"), self._name("to")
        other = each(party, _name)
        if self.column("direction") is None:
            return other, self._all("")
        return other.where(way == "in", ""), other.where(way == "out", "")

    def _name(self, column: str) -> pd.Series:
        named = self.column(column)
        return self._all("") if named is None else each(named, _name)

    def _method(self, methods: Of[str, Method]) -> Callable[[str], str]:
        find = method_finder(methods)
        return lambda cell: find(cell) or self.mapping.method

    def _or_nothing(self, column: str) -> pd.Series:
        found = self.column(column)
        return self._all("") if found is None else found.rename(None)

    def _all(self, text: str) -> pd.Series:
        return pd.Series(text, index=self.cells.index, dtype="str")


def _name(cell: str) -> str:
    return " ".join(cell.strip(_AROUND).split())
