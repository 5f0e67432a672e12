"""Findings: what is missing or wrong, what to do about it, where, and on what authority."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

Severity = Literal["blocks", "weakens", "advice"]
Findings = Iterator["Finding"]


@dataclass(frozen=True)
class Finding:
    """One thing to mend: a plain sentence that says what to do, the field that mends it, and the sources.

    `gap` is what papers mark as missing, where that is not the sentence itself. `little` says that it weakens little.
    `also` has the other fields that mend it, such as those of other incidents that lack the same.
    """

    id: str
    severity: Severity
    text: str
    field: str
    sources: tuple[str, ...]
    gap: str = ""
    little: bool = False
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Support:
    """One thing that supports a limb, and the paths of the facts it rests on."""

    text: str
    facts: tuple[str, ...]


def stated(item: object, path: str, said: Mapping[str, str]) -> Iterator[Support]:
    """Yield what each filled field of the item at a path supports, in the words given for that field."""
    return (Support(text, (f"{path}.{field}",)) for field, text in said.items() if getattr(item, field))
