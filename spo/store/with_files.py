"""Edits and the files that they name, which are kept together or not at all."""

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spo.case import Edit


@dataclass(frozen=True)
class WithFiles:
    """Edits, and files beside the case that they name by their SHA-256. One that no edit names is not among them."""

    edits: tuple[Edit, ...]
    files: tuple[bytes, ...] = field(default=(), repr=False)

    def __iter__(self) -> Iterator[Edit]:
        return iter(self.edits)


def with_files(edits: Iterable[Edit], files: Iterable[bytes]) -> WithFiles:
    """Return edits with those of the files that they name."""
    made = tuple(edits)
    said = repr([edit.value for edit in made]) if files else ""
    return WithFiles(made, tuple(content for content in files if hashlib.sha256(content).hexdigest() in said))
