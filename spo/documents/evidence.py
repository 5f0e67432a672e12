"""The files of evidence kept with a case: their rows, read again for the annexe, and what they lack."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

import pandas as pd

from spo.assessment import Finding, View
from spo.case import Case, SourceFile
from spo.evidence.reading import FileRefused, Reading, marks, read_again
from spo.guidance import Guidance


class Readings(Mapping[str, Reading]):
    """The rows of the files whose rows are to be printed, by the id of the file. Each is read when it is asked for.

    A file that is not among `files`, by its SHA-256, or that can no longer be read as it was, is not here.
    """

    def __init__(self, case: Case, guidance: Guidance, files: Mapping[str, bytes]) -> None:
        self._every, self._wanted = case.source_files, printed_files(case)
        self._guidance, self._files = guidance, files
        self._read: dict[str, Reading | None] = {}

    def __getitem__(self, key: str) -> Reading:
        if key not in self._wanted:
            raise KeyError(key)
        found = self._reading(key)
        if found is None:
            raise KeyError(key)
        return found

    def __iter__(self) -> Iterator[str]:
        return (key for key in self._wanted if self._reading(key) is not None)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _reading(self, key: str) -> Reading | None:
        if key not in self._read:
            self._read[key] = self._as_before(key, self._every[key])
        return self._read[key]

    def _as_before(self, key: str, file: SourceFile) -> Reading | None:
        """Return the rows that were kept when a file was first read, or None where others would be kept now.

        Those that repeat a row of a file read before were not kept.
        """
        if file.sha256 not in self._files:
            return None
        try:
            found = read_again(self._files[file.sha256], file.mapping, self._guidance)
        except FileRefused:
            return None
        if len(found.rows) > file.kept > 0:
            found = replace(found, rows=found.rows[~marks(found.rows).isin(self._before(key))])
        return found if len(found.rows) == file.kept or not file.rows else None

    def _before(self, key: str) -> "pd.Series[int]":
        """Return what marks the rows of the files that were read before one."""
        earlier = list(self._every)[: list(self._every).index(key)]
        read = [held for one in earlier if (held := self._reading(one)) is not None]
        return pd.concat([marks(held.rows).to_series() for held in read]) if read else pd.Series(dtype="uint64")


def printed_files(case: Case) -> dict[str, SourceFile]:
    """Return the files of evidence whose rows are to be printed, by id."""
    return {key: file for key, file in case.source_files.items() if file.annexe != "no"}


def evidence_findings(view: View, kept: Collection[str]) -> Iterator[Finding]:
    """Yield what the files lack, where `kept` holds the SHA-256 of each file that is kept with the case."""
    for key, file in printed_files(view.case).items():
        if file.sha256 not in kept:
            yield view.find("source-file-not-kept", f"source_files.{key}.name")
