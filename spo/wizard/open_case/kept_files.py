"""The files that are kept beside a case, each fetched from its store when something prints it."""

from collections.abc import Iterator, Mapping

from .session import store


class KeptFiles(Mapping[str, bytes]):
    """The files of a case by their SHA-256. Raises StoreError where the store cannot be read."""

    def __init__(self, case_id: str) -> None:
        self._case_id = case_id
        self._sizes = store().attachments(case_id)

    def __getitem__(self, sha256: str) -> bytes:
        if sha256 not in self._sizes:
            raise KeyError(sha256)
        return store().attachment(self._case_id, sha256)

    def __iter__(self) -> Iterator[str]:
        return iter(self._sizes)

    def __len__(self) -> int:
        return len(self._sizes)
