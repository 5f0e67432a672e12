"""A limb of the test: what supports it, what is missing, and whether it is shown."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .findings import Finding, Support

LimbName = Literal["acts", "risk", "necessity"]


@dataclass(frozen=True)
class Limb:
    """One limb of the court's test (s.2(1)), or of the chief officer's (s.1(1)).

    `shown` means that the file says enough for the court to be asked. It never means that a court will agree.
    """

    name: LimbName
    criterion: str
    supports: tuple[Support, ...]
    missing: tuple[Finding, ...]
    shown: bool

    @property
    def stands(self) -> str:
        """How a limb stands, in the words that every page and command says it in."""
        return "shown on the facts recorded" if self.shown else "not shown yet"


def limb(name: LimbName, criterion: str, supports: Iterable[Support], missing: Iterable[Finding]) -> Limb:
    """Return a limb that is shown where something supports it and nothing that is missing blocks it."""
    supports, missing = tuple(supports), tuple(missing)
    blocked = any(finding.severity == "blocks" for finding in missing)
    return Limb(name, criterion, supports, missing, bool(supports) and not blocked)
